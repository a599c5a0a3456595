import { dayOfUtcMilliseconds } from '../../calendar/day';
import type { Cell, Table } from '../../workbook/contract/cell';
import { eveningOf } from './evening-columns';
import { type Extent, GridBuilder, MOST_COLUMNS, type TimedCell } from './grid-builder';
import { type MarkupReader, readMarkup } from './markup';
import { cellOfText } from './text-cell';

/** The sheets of a SpreadsheetML 2003 file, which some software saves as `.xls`. Null when nested too deeply. */
export function tablesOfSpreadsheetXml(xml: string): readonly Table[] | null {
  const book = new Book();
  if (!readMarkup(xml, book, { xmlMode: true })) return null;
  return book.sheets.map(({ name, grid: { rows, evenings, merges } }) => {
    const table = { name, rows, ...eveningOf(evenings) };
    return merges.length > 0 ? { ...table, merges } : table;
  });
}

/** The length of an Excel sheet; cells claimed to lie beyond it are ignored. */
const MOST_ROWS = 1_048_576;

type Attributes = Readonly<Record<string, string>>;

interface OpenCell extends Extent {
  /** Position in the row, from 0; undefined for the next one. */
  readonly at: number | undefined;
  type: string;
  text: string;
  reads: boolean;
}

/** The sheets of a workbook while it is parsed. */
class Book implements MarkupReader {
  readonly sheets: { readonly name: string; readonly grid: GridBuilder }[] = [];
  private cell: OpenCell | null = null;

  open(tag: string, attributes: Attributes): void {
    const name = local(tag);
    const attribute = (wanted: string) => Object.entries(attributes).find(([given]) => local(given) === wanted)?.[1];
    if (name === 'worksheet') this.sheets.push({ name: attribute('name') ?? '', grid: new GridBuilder() });
    else if (name === 'row') this.grid?.nextRow(within(attribute('index'), MOST_ROWS));
    else if (name === 'cell') this.cell = openCell(attribute);
    else if (name === 'data' && this.cell) Object.assign(this.cell, { type: attribute('type') ?? '', reads: true });
  }

  close(tag: string): void {
    const name = local(tag);
    if (!this.cell) return;
    if (name === 'data') this.cell.reads = false;
    if (name !== 'cell') return;
    this.grid?.add(typedCell(this.cell), this.cell, this.cell.at);
    this.cell = null;
  }

  say(text: string): void {
    if (this.cell?.reads) this.cell.text += text;
  }

  private get grid(): GridBuilder | undefined {
    return this.sheets[this.sheets.length - 1]?.grid;
  }
}

function openCell(attribute: (name: string) => string | undefined): OpenCell {
  const index = within(attribute('index'), MOST_COLUMNS);
  const across = (within(attribute('mergeacross'), MOST_COLUMNS) ?? 0) + 1;
  const down = (within(attribute('mergedown'), MOST_ROWS) ?? 0) + 1;
  return { at: index === undefined ? undefined : index - 1, across, down, type: '', text: '', reads: false };
}

function typedCell(cell: OpenCell): TimedCell {
  // The file has the day and hour as shown, without a time zone.
  const instant = cell.type === 'DateTime' ? Date.parse(`${cell.text.trim().replace(/Z$/, '')}Z`) : Number.NaN;
  if (Number.isNaN(instant)) return { cell: plainCell(cell), second: null };
  const day = dayOfUtcMilliseconds(instant);
  return { cell: { day }, second: instant / 1000 - day * 86_400 };
}

function plainCell({ type, text }: OpenCell): Cell {
  if (type === 'Number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return type === 'Boolean' ? text.trim() === '1' : cellOfText(text);
}

/** The name without its prefix, which an XML file may choose: `ss:Name`, `Name`. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function within(text: string | undefined, most: number): number | undefined {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
