import { Parser } from 'htmlparser2';
import type { Cell, Table } from '../workbook/cell';
import { GridBuilder } from './grid-builder';
import { cellOfText } from './text-cell';

/** What is inside these is no content. */
const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'template']);
const BREAKS = new Set(['br', 'p', 'div', 'li']);

interface OpenTable {
  readonly grid: GridBuilder;
  cell: { text: string; readonly across: number; readonly down: number } | null;
}

/**
 * Every table of a page, the inner ones of nested tables too; a merged cell has its text in its top-left place. Tables
 * that lay out the page come along and are told apart by having no header.
 */
export function tablesOfHtml(html: string, nameOf: (number: number) => string): readonly Table[] {
  const grids: GridBuilder[] = [];
  const open: OpenTable[] = [];
  let unseen = 0;
  const current = () => open[open.length - 1];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        const table = current();
        if (name === 'table') {
          const grid = new GridBuilder();
          grids.push(grid);
          open.push({ grid, cell: null });
        } else if (name === 'tr') {
          finishCell(table);
          table?.grid.nextRow();
        } else if (name === 'td' || name === 'th') {
          finishCell(table);
          if (table) table.cell = { text: '', across: span(attributes.colspan), down: span(attributes.rowspan) };
        } else if (BREAKS.has(name) && table?.cell) table.cell.text += '\n';
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        else if (name === 'td' || name === 'th' || name === 'tr') finishCell(current());
        else if (name === 'table') finishCell(open.pop());
      },
      ontext(text) {
        const cell = current()?.cell;
        if (cell && unseen === 0) cell.text += text.replace(/\s+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  for (const table of open.reverse()) finishCell(table);
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  return filled.map(({ rows }, index) => ({ name: nameOf(index + 1), rows }));
}

function finishCell(table: OpenTable | undefined): void {
  if (!table?.cell) return;
  const { text, across, down } = table.cell;
  table.grid.add(cellIn(text), { across, down });
  table.cell = null;
}

function cellIn(text: string): Cell {
  return cellOfText(text.replace(/ *\n[ \n]*/g, '\n').replace(/ +/g, ' '));
}

/** HTML allows at most 1,000 columns, and 65,534 rows, to one cell. */
function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? '', 10);
  return count >= 1 && count <= 1000 ? count : 1;
}
