import type { Table } from '../../workbook/contract/cell';
import { eveningOf } from './evening-columns';
import { type Extent, GridBuilder, type TimedCell } from './grid-builder';
import { cellOfHtml, formatsIn } from './html-cell';
import { isUnseen, unseenClassesIn } from './html-unseen';
import { type MarkupReader, readMarkup } from './markup';

/**
 * Every table of a page, nested ones included; one with a single row or column is the text of the cell around it. A
 * merged cell has its text in its top-left position. Tables used for page layout are included too; later steps ignore
 * them, since they have no header. Null for a page nested too deeply.
 */
export function tablesOfHtml(html: string, nameOf: (number: number) => string): readonly Table[] | null {
  const page = new Page();
  if (!readMarkup(html, page)) return null;
  const filled = page.finished().filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  return filled.map(({ rows, evenings, merges }, index) => {
    const table = { name: nameOf(index + 1), rows, ...eveningOf(evenings) };
    return merges.length > 0 ? { ...table, merges } : table;
  });
}

const BREAKS = new Set(['br', 'p', 'div', 'li']);
const CELLS = new Set(['td', 'th']);
/** Elements inside which a row or a cell does not belong to the table around. */
const WHOLE = new Set(['table', 'template', 'noscript', 'script', 'style', 'title']);
const STRUCTURE = new Set(['tr', 'td', 'th', 'thead', 'tbody', 'tfoot']);

type Attributes = Readonly<Record<string, string>>;

interface OpenCell extends Extent {
  readonly attributes: Attributes;
  text: string;
  /** The value of a table inside that is a single cell. */
  held: TimedCell | null;
}

interface OpenTable {
  readonly grid: GridBuilder;
  cell: OpenCell | null;
  /** The last cell that was finished. */
  last: TimedCell | null;
}

/** The tables of a page while it is parsed; text belongs to the innermost open table. */
class Page implements MarkupReader {
  private readonly grids = new Set<GridBuilder>();
  private readonly tables: OpenTable[] = [];
  private readonly formats = new Map<string, string>();
  private readonly unseenClasses = new Set<string>();
  /** The open elements from the first one that is not shown. */
  private readonly unseen: string[] = [];
  private css = '';

  open(name: string, attributes: Attributes): void {
    const table = this.current;
    // A cell ends where the next one begins, though a hidden part of it was never closed.
    if (STRUCTURE.has(name) && !this.unseen.some((one) => WHOLE.has(one))) this.unseen.length = 0;
    if (this.unseen.length > 0 || this.hides(name, attributes)) {
      this.unseen.push(name);
      return;
    }
    if (name === 'table') this.begin();
    else if (BREAKS.has(name)) this.say('\n');
    if (!table) return;
    if (name === 'tr') {
      this.finishCell(table);
      table.grid.nextRow();
    } else if (CELLS.has(name)) {
      this.finishCell(table);
      const [across, down] = [span(attributes.colspan), span(attributes.rowspan)];
      table.cell = { text: '', held: null, attributes, across, down };
    }
  }

  close(name: string): void {
    if (this.unseen.length > 0) {
      this.unseen.pop();
      if (name === 'style') this.readStyles();
      return;
    }
    const table = name === 'table' ? this.tables.pop() : this.current;
    if (table && (name === 'table' || name === 'tr' || CELLS.has(name))) this.finishCell(table);
    if (table && name === 'table') this.placeInside(table, this.current?.cell ?? null);
  }

  say(text: string): void {
    const unseen = this.unseen[this.unseen.length - 1];
    if (unseen === 'style') this.css += text;
    const cell = this.current?.cell;
    if (cell && unseen === undefined) cell.text += text === '\n' ? text : text.replace(/\s+/g, ' ');
  }

  /** Also closes what a truncated page left open. */
  finished(): readonly GridBuilder[] {
    for (const table of this.tables) this.finishCell(table);
    return [...this.grids];
  }

  private get current(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  /** A hidden table, row or cell is still one of the file: only a part of a cell's text is left out. */
  private hides(name: string, attributes: Attributes): boolean {
    const isPart = this.current?.cell != null && !STRUCTURE.has(name);
    return isUnseen(name, isPart ? attributes : {}, this.unseenClasses);
  }

  private readStyles(): void {
    for (const [styled, format] of formatsIn(this.css)) this.formats.set(styled, format);
    for (const name of unseenClassesIn(this.css)) this.unseenClasses.add(name);
    this.css = '';
  }

  private begin(): void {
    const grid = new GridBuilder();
    this.grids.add(grid);
    this.tables.push({ grid, cell: null, last: null });
  }

  private finishCell(table: OpenTable): void {
    const { cell } = table;
    if (!cell) return;
    const text = cell.text.replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' ');
    const { attributes, held } = cell;
    const isHeld = held !== null && text.trim() === '';
    table.last = isHeld ? held : cellOfHtml({ text, attributes, formats: this.formats });
    table.grid.add(table.last, cell);
    table.cell = null;
  }

  /** A table of one row or one column in a cell has been used to lay out the cell. */
  private placeInside({ grid, last }: OpenTable, outer: OpenCell | null): void {
    const text = outer === null ? null : layoutText(grid);
    if (outer === null || text === null) return;
    this.grids.delete(grid);
    if (typeof last?.cell === 'object' && text === '') outer.held = last;
    else outer.text += ` ${text} `;
  }
}

/** In a longer text a table is more than the layout of a cell. */
const LONGEST_LAYOUT = 1000;

/** The texts of a table with a single row or column; empty for a single day, null for any other table. */
function layoutText({ rows }: GridBuilder): string | null {
  const filled = rows.map((row) => row.filter((cell) => cell !== null)).filter((row) => row.length > 0);
  if (filled.length > 1 && filled.some((row) => row.length > 1)) return null;
  const cells = filled.flat();
  if (cells.length === 1 && typeof cells[0] === 'object') return '';
  if (cells.some((cell) => typeof cell === 'object')) return null;
  const text = cells.join(' ');
  return text.length > LONGEST_LAYOUT ? null : text;
}

/** HTML lets a cell span at most 1,000 columns. */
function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? '', 10);
  return count >= 1 && count <= 1000 ? count : 1;
}
