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
  const texts = allOf(textsByColumn(table));
  const found = unscrambling(texts);
  const mended = found === null ? table : withTexts(table, found.mended);
  const left = (found === null ? texts : texts.map(found.mended)).filter(isScrambled).length;
  if (found === null && left === 0) return { table, notes: [] };
  return { table: mended, notes: [{ kind: 'scrambled', sheet: table.name, mended: found !== null, left }] };
}

/** All columns when the whole table speaks for a font, else those that do. */
function withFontsConverted(table: Table): MendedTable {
  const texts = textsByColumn(table);
  const whole = sureFontOf(allOf(texts));
  const fonts = new Map([...texts].map(([column, own]) => [column, whole ?? sureFontOf(own)] as const));
  const found = [...new Set(fonts.values())].filter((font): font is OldFont => font !== null);
  if (found.length === 0) return { table, notes: [] };
  const { table: mended, left } = converted(table, fonts);
  return { table: mended, notes: found.map((font) => ({ kind: 'old-font', font, sheet: table.name, left })) };
}

/** `left`: cells with characters that their font does not have. */
function converted(table: Table, fonts: ReadonlyMap<number, OldFont | null>): { table: Table; left: number } {
  let left = 0;
  // Thousands of rows share a few words.
  const known = new Map<string, string | null>();
  const mended = withTexts(table, (text, column) => {
    const font = fonts.get(column);
    if (!font || !MARKED.test(text)) return text;
    const key = font + text;
    if (!known.has(key)) known.set(key, isUnicode(font, text) ? text : fromFont(font, text));
    const unicode = known.get(key) ?? null;
    if (unicode === null) left++;
    return unicode ?? text;
  });
  return { table: mended, left };
}

/** By column the different texts with a character beyond ASCII. */
function textsByColumn(table: Table): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  for (const row of table.rows) {
    row.forEach((cell, column) => {
      if (typeof cell !== 'string' || !MARKED.test(cell)) return;
      const known = texts.get(column) ?? new Set();
      texts.set(column, known.add(cell));
    });
  }
  return texts;
}

function allOf(texts: ReadonlyMap<number, ReadonlySet<string>>): readonly string[] {
  return [...texts.values()].flatMap((column) => [...column]);
}

function withTexts(table: Table, change: (text: string, column: number) => string): Table {
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (typeof cell === 'string' ? change(cell, column) : cell)),
  );
  return { ...table, rows };
}
