import type { Table } from '../../workbook/contract/cell';
import type { FileNote } from '../reading/file-note';
import { isUnicode, sureFontOf } from './font-of';
import { fromFont, type OldFont } from './old-fonts';
import { isScrambled, unscrambling } from './scrambled';

/** The tables with texts of old fonts and broken letters put right where that is sure, and what was found. */
export function mendedTables(tables: readonly Table[]): {
  readonly tables: readonly Table[];
  readonly notes: readonly FileNote[];
} {
  const each = tables.map((table) => {
    const letters = withLettersMended(table);
    const fonts = withFontsConverted(letters.table);
    return { table: fonts.table, notes: [...letters.notes, ...fonts.notes] };
  });
  return { tables: each.map(({ table }) => table), notes: each.flatMap(({ notes }) => notes) };
}

interface MendedTable {
  readonly table: Table;
  readonly notes: readonly FileNote[];
}

const MARKED = /[\u0080-\uffff]/;

function withLettersMended(table: Table): MendedTable {
  const texts = textsByColumn(table).flatMap((column) => [...column]);
  const found = unscrambling(texts);
  const mended = found === null ? table : withTexts(table, found.mended);
  const left = (found === null ? texts : texts.map(found.mended)).filter(isScrambled).length;
  if (found === null && left === 0) return { table, notes: [] };
  return { table: mended, notes: [{ kind: 'scrambled', sheet: table.name, mended: found !== null, left }] };
}

/** All columns when the whole table speaks for a font, else those that do. */
function withFontsConverted(table: Table): MendedTable {
  const texts = textsByColumn(table);
  const whole = sureFontOf(texts.flatMap((column) => [...column]));
  const fonts = texts.map((column) => whole ?? sureFontOf(column));
  const found = [...new Set(fonts)].filter((font): font is OldFont => font !== null);
  if (found.length === 0) return { table, notes: [] };
  let left = 0;
  const mended = withTexts(table, (text, column) => {
    const font = fonts[column];
    if (!font || !MARKED.test(text) || isUnicode(font, text)) return text;
    const converted = fromFont(font, text);
    if (converted === null) left++;
    return converted ?? text;
  });
  return { table: mended, notes: found.map((font) => ({ kind: 'old-font', font, sheet: table.name, left })) };
}

/** Different texts with a character beyond ASCII. */
function textsByColumn(table: Table): readonly ReadonlySet<string>[] {
  const texts: Set<string>[] = [];
  for (const row of table.rows) {
    row.forEach((cell, column) => {
      while (texts.length <= column) texts.push(new Set());
      if (typeof cell === 'string' && MARKED.test(cell)) texts[column]?.add(cell);
    });
  }
  return texts;
}

function withTexts(table: Table, change: (text: string, column: number) => string): Table {
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (typeof cell === 'string' ? change(cell, column) : cell)),
  );
  return { ...table, rows };
}
