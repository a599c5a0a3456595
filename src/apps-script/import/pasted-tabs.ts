import { BLOCK_BYTES } from '../../core/import/blocks';
import { fittingRows } from '../../core/import/fitting-rows';
import { folded } from '../../core/text/folded';
import { LIVE_TABLE_NAME, TRACE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { TABS } from '../../core/workbook/contract/tabs';
import type { PastedRows } from '../../protocol/import-source';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { PRODUCT_TABS } from '../sheet/set-up';
import { activeSpreadsheet, refuseForeignDates, sheetOf } from '../sheet/tables';
import { cellOf } from '../sheet/values';

/** Read by one `getValues` call; of a wide tab fewer rows are read at a time. */
const CELLS_A_BLOCK = 40_000;

/** The names of the product's hidden tabs begin with this. */
const HIDDEN_MARK = '_';

export function pastedTabs(): readonly string[] {
  const ours = new Set([...TABS, ...PRODUCT_TABS].map(({ name }) => folded(name)));
  for (const name of [TRACE_TAB_NAME, LIVE_TABLE_NAME]) ours.add(folded(name));
  return activeSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => !ours.has(folded(name)) && !name.startsWith(HIDDEN_MARK));
}

export function pastedRows(name: string, firstRow: number): PastedRows {
  const sheet = pastedTabs().includes(name) ? sheetOf({ name }) : null;
  if (!sheet) throw new Refusal('refused', `Bảng tính không còn tab «${name}». Hãy tải lại trang rồi chọn lại.`);
  const last = retried(() => sheet.getLastRow());
  const width = retried(() => sheet.getLastColumn());
  if (width === 0 || firstRow > last) return { rows: [], nextRow: null };
  const height = Math.min(last - firstRow + 1, Math.max(1, Math.floor(CELLS_A_BLOCK / width)));
  const values = retried(() => sheet.getRange(firstRow, 1, height, width).getValues()) as unknown[][];
  const read = values.map((row) => row.map(cellOf));
  refuseForeignDates([{ name, rows: read }]);
  const rows = read.slice(0, fittingRows(read, BLOCK_BYTES));
  const nextRow = firstRow + rows.length;
  return { rows, nextRow: nextRow > last ? null : nextRow };
}
