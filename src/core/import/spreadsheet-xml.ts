import { Parser } from 'htmlparser2';
import { dayOfUtcMilliseconds } from '../calendar/day';
import type { Cell, Table } from '../workbook/cell';
import { GridBuilder } from './grid-builder';
import { cellOfText } from './text-cell';

/** Rows and columns of an Excel sheet: what is said to stand beyond them does not. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

type Attributes = Readonly<Record<string, string>>;

/** SpreadsheetML 2003, which some software saves as `.xls`. */
export function tablesOfSpreadsheetXml(xml: string): readonly Table[] {
  const sheets: { readonly name: string; readonly grid: GridBuilder }[] = [];
  let place: { readonly at: number | undefined; readonly across: number; readonly down: number } | null = null;
  let type = '';
  let text = '';
  let reads = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag);
        const grid = sheets[sheets.length - 1]?.grid;
        if (name === 'worksheet') sheets.push({ name: attributeOf(attributes, 'name') ?? '', grid: new GridBuilder() });
        else if (name === 'row') grid?.nextRow(within(attributeOf(attributes, 'index'), MOST_ROWS));
        else if (name === 'cell') {
          const at = within(attributeOf(attributes, 'index'), MOST_COLUMNS);
          const merged = (side: string) => (within(attributeOf(attributes, side), MOST_COLUMNS) ?? 0) + 1;
          place = {
            at: at === undefined ? undefined : at - 1,
            across: merged('mergeacross'),
            down: merged('mergedown'),
          };
          text = '';
          type = '';
        } else if (name === 'data' && place) {
          reads = true;
          type = attributeOf(attributes, 'type') ?? '';
        }
      },
      ontext(more) {
        if (reads) text += more;
      },
      onclosetag(tag) {
        const name = local(tag);
        if (name === 'data') reads = false;
        if (name !== 'cell' || !place) return;
        sheets[sheets.length - 1]?.grid.add(typedCell(type, text), place, place.at);
        place = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return sheets.map(({ name, grid }) => ({ name, rows: grid.rows }));
}

function typedCell(type: string, text: string): Cell {
  if (type === 'Number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (type === 'Boolean') return text.trim() === '1';
  const instant = type === 'DateTime' ? Date.parse(`${text.trim().replace(/Z$/, '')}Z`) : Number.NaN;
  return Number.isNaN(instant) ? cellOfText(text) : { day: dayOfUtcMilliseconds(instant) };
}

/** Prefixes are free in XML: `ss:Name`, `Name`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function attributeOf(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([given]) => local(given) === name)?.[1];
}

function within(text: string | undefined, most: number): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
