import { dayText } from '../../core/calendar/day-text';
import { type Cell, isDayCell } from '../../core/workbook/contract/cell';
import { serialOfDay } from '../../core/workbook/reading/serial-day';
import { lettersOf } from '../cell-address';
import type { SharedTexts } from './shared-texts';
import type { SheetPlan } from './sheet-plan';
import type { CellStyles, SheetStyles } from './sheet-styles';

/** The element `sheetData`, row by row. Empty cells are left out where the format of their column is enough. */
export function* rowsMarkup(plan: SheetPlan, styles: SheetStyles, texts: SharedTexts): Generator<string> {
  const own = looksByRow(plan, styles);
  yield '<sheetData>';
  for (const [index, row] of plan.rows.entries()) {
    const cells = cellsMarkup(row, index + 1, { own: own.get(index) ?? [], styles, texts });
    const height = plan.heights.get(index);
    const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (cells !== '' || height !== undefined) yield `<row r="${index + 1}"${attributes}>${cells}</row>`;
  }
  yield '</sheetData>';
}

interface RowParts {
  readonly own: readonly (CellStyles | undefined)[];
  readonly styles: SheetStyles;
  readonly texts: SharedTexts;
}

/** @param number The row, from 1. */
function cellsMarkup(row: readonly Cell[], number: number, { own, styles, texts }: RowParts): string {
  const width = Math.max(row.length, own.length);
  let cells = '';
  for (let column = 0; column < width; column++) {
    const cell = row[column];
    const content = contentOf(cell, texts);
    if (content === '' && !own[column]) continue;
    const style = styleOf(cell, own[column] ?? styles.columns[column] ?? styles.outside);
    cells += `<c r="${lettersOf(column)}${number}" s="${style}"${content || '/>'}`;
  }
  return cells;
}

function looksByRow(plan: SheetPlan, styles: SheetStyles): ReadonlyMap<number, readonly (CellStyles | undefined)[]> {
  const rows = new Map<number, (CellStyles | undefined)[]>();
  for (const [index, { row, column }] of plan.looks.entries()) {
    const cells = rows.get(row) ?? [];
    cells[column] = styles.looks[index];
    rows.set(row, cells);
  }
  return rows;
}

function styleOf(cell: Cell | undefined, styles: CellStyles): number {
  if (typeof cell === 'number') return styles.number;
  return isDayCell(cell) ? styles.day : styles.text;
}

/** The end of the cell's opening tag and all that follows; empty for an empty cell. */
function contentOf(cell: Cell | undefined, texts: SharedTexts): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textContent(cell, texts);
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v></c>`;
  const number = isDayCell(cell) ? serialOfDay(cell.day) : cell;
  if (number !== null && Number.isFinite(number)) return `><v>${number}</v></c>`;
  return textContent(isDayCell(cell) ? dayText(cell.day) : '#NUM!', texts);
}

function textContent(text: string, texts: SharedTexts): string {
  return ` t="s"><v>${texts.numberOf(text)}</v></c>`;
}
