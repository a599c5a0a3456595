import type { Block } from '../../core/workbook/contract/row-blocks';
import { retried, written } from '../run/retry';
import { sheetValue } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies the number formats of the row above, when that is a row of the table: set-up formats only the rows that
 * existed then.
 */
export function formatLikeAbove(sheet: Sheet, row: number, blocks: readonly Block[]): void {
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (!first || !last || row < 3) return;
  const width = last.column + last.cells.length - first.column;
  const [above = [], own = []] = retried(() => sheet.getRange(row - 1, first.column, 2, width).getNumberFormats());
  if (above.every((format, index) => format === own[index])) return;
  written(() => sheet.getRange(row, first.column, 1, width).setNumberFormats([above]));
}

export function writeBlocks(sheet: Sheet, row: number, blocks: readonly Block[]): void {
  for (const { column, cells } of blocks) {
    written(() => sheet.getRange(row, column, 1, cells.length).setValues([cells.map(sheetValue)]));
  }
}
