import { Parser } from 'htmlparser2';
import type { Cell, Table } from '../../workbook/contract/cell';
import { type Extent, GridBuilder } from './grid-builder';
import { cellOfText } from './text-cell';

/**
 * Every table of a page, nested ones included. A merged cell has its text in its top-left position. Tables used for
 * page layout are included too; later steps ignore them, since they have no header.
 */
export function tablesOfHtml(html: string, nameOf: (number: number) => string): readonly Table[] {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.say(text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const filled = page.finished().filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  return filled.map(({ rows }, index) => ({ name: nameOf(index + 1), rows }));
}

/** Elements whose text is not shown. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'template']);
const BREAKS = new Set(['br', 'p', 'div', 'li']);
const CELLS = new Set(['td', 'th']);

interface OpenTable {
  readonly grid: GridBuilder;
  cell: (Extent & { text: string }) | null;
}

/** The tables of a page while it is parsed; text belongs to the innermost open table. */
class Page {
  private readonly grids: GridBuilder[] = [];
  private readonly tables: OpenTable[] = [];
  private unseen = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.current;
    if (UNSEEN.has(name)) this.unseen++;
    else if (name === 'table') this.begin();
    else if (BREAKS.has(name)) this.say('\n');
    if (!table) return;
    if (name === 'tr') {
      finishCell(table);
      table.grid.nextRow();
    } else if (CELLS.has(name)) {
      finishCell(table);
      table.cell = { text: '', across: span(attributes.colspan), down: span(attributes.rowspan) };
    }
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.unseen--;
    const table = name === 'table' ? this.tables.pop() : this.current;
    if (table && (name === 'table' || name === 'tr' || CELLS.has(name))) finishCell(table);
  }

  say(text: string): void {
    const cell = this.current?.cell;
    if (cell && this.unseen === 0) cell.text += text === '\n' ? text : text.replace(/\s+/g, ' ');
  }

  /** Also closes what a truncated page left open. */
  finished(): readonly GridBuilder[] {
    for (const table of this.tables) finishCell(table);
    return this.grids;
  }

  private get current(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  private begin(): void {
    const grid = new GridBuilder();
    this.grids.push(grid);
    this.tables.push({ grid, cell: null });
  }
}

function finishCell(table: OpenTable): void {
  if (!table.cell) return;
  table.grid.add(cellIn(table.cell.text), table.cell);
  table.cell = null;
}

function cellIn(text: string): Cell {
  return cellOfText(text.replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' '));
}

/** HTML lets a cell span at most 1,000 columns. */
function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? '', 10);
  return count >= 1 && count <= 1000 ? count : 1;
}
