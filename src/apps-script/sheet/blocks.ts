import type { Cell } from '../../core/workbook/contract/cell';
import type { Block } from '../../core/workbook/contract/row-blocks';
import { retried, written } from '../run/retry';
import { isAutomatic } from './number-formats';
import { coverTo } from './room';
import { formatToHold, setCells, setKeptCells, writable } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a row below all others. Its cells get the number formats of the row above, where that is a row of the table and
 * none was chosen for them: rows that officers added at the end need not look like the others. Nor need the tab's name
 * and colours reach them, so those are extended too.
 */
export function writeNewRow(sheet: Sheet, row: number, blocks: readonly Block[]): void {
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (!first || !last) return;
  const width = last.column + last.cells.length - first.column;
  const cells = new Array<Cell>(width).fill(null);
  for (const block of blocks) cells.splice(block.column - first.column, block.cells.length, ...block.cells);
  const [above = [], own = []] = retried(() => sheet.getRange(row - 1, first.column, 2, width).getNumberFormats());
  const wanted = own.map((format, index) => {
    const isBare = isAutomatic(format) && row > 2;
    return formatToHold(cells[index] ?? null, isBare ? (above[index] ?? format) : format);
  });
  if (wanted.some((format, index) => format !== own[index])) {
    written(() => sheet.getRange(row, first.column, 1, width).setNumberFormats([wanted.map(writable)]));
    coverTo(sheet, row);
  }
  writeKeptBlocks(sheet, row, blocks);
}

export function writeBlocks(sheet: Sheet, row: number, blocks: readonly Block[]): void {
  for (const { column, cells } of blocks) setCells(sheet.getRange(row, column, 1, cells.length), [cells]);
}

/** For cells whose format keeps text as typed. */
export function writeKeptBlocks(sheet: Sheet, row: number, blocks: readonly Block[]): void {
  for (const { column, cells } of blocks) setKeptCells(sheet.getRange(row, column, 1, cells.length), [cells]);
}
