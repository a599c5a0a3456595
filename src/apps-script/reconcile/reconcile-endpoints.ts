import { form06a } from '../../core/annexes/form-06a';
import { readForm06a } from '../../core/reconcile/read-form-06a';
import { reconcile } from '../../core/reconcile/reconcile';
import type { Reconciled, ReconcileState, WrittenResult } from '../../core/reconcile/reconciled';
import { reconciledView } from '../../core/reconcile/reconciled-view';
import { resultCells } from '../../core/reconcile/result-cells';
import { RECONCILED_TAB_NAME, SOFTWARE_TAB_NAME } from '../../core/workbook/contract/product-tabs';
import { byCode } from '../../core/workbook/reading/by-code';
import type { Dossier } from '../../core/workbook/reading/read-dossiers';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { ReconcileServer } from '../../protocol/reconcile';
import { timeText } from '../run/clock';
import { answered, Refusal } from '../run/failure';
import { readTable, writeRows } from '../sheet/tables';
import { knownPeriod } from '../workbook/known-period';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { addSoftwareSheet, resultSheet, softwareSheet } from './reconcile-sheets';

export const reconcileEndpoints: ReconcileServer = {
  reconcileState: () => answered(reconcileState),
  addSoftwareTab: () => answered(addSoftwareTab),
  reconcileForms: () => answered(() => reconciledNow(ROWS_SHOWN)),
  writeReconciled: () => answered(writeReconciled),
};

/**
 * Dossiers named per reason: a few in the sidebar, more in the tab of results, where a cell holds 50,000 characters.
 */
const ROWS_SHOWN = 5;
const ROWS_WRITTEN = 300;

function reconcileState(): ReconcileState {
  return { tab: SOFTWARE_TAB_NAME, isThere: softwareSheet() !== null };
}

function addSoftwareTab(): ReconcileState {
  addSoftwareSheet();
  return reconcileState();
}

function reconciledNow(mostRows: number): Reconciled {
  const sheet = softwareSheet();
  if (!sheet)
    throw new Refusal('refused', `Bảng tính chưa có tab «${SOFTWARE_TAB_NAME}». Hãy tạo tab rồi dán biểu vào.`);
  const work = readWork();
  const { records } = work.made;
  const period = knownPeriod(work.made);
  const form = form06a(records);
  if (!form) {
    throw new Refusal('refused', 'Chưa lập được biểu II.06a từ sổ theo dõi.', [
      'Hãy sửa các lỗi thiếu tab, thiếu cột ở trang Kiểm tra.',
    ]);
  }
  const found = reconcile(form, readForm06a(readTable(sheet)), records);
  return reconciledView(found, { period, mostRows, rowOf: rowsNow(work) });
}

/** Rows may have moved since the period was frozen. */
function rowsNow({ changes, typed }: Work): (dossier: Dossier) => number {
  if (changes === null) return ({ row }) => row;
  const dossierNow = byCode(readWorkbook(typed).value.dossiers ?? []);
  return ({ code, row }) => dossierNow(code)?.row ?? row;
}

function writeReconciled(): WrittenResult {
  const found = reconciledNow(ROWS_WRITTEN);
  const cells = resultCells(found, timeText(Date.now()));
  const { sheet, lastRow } = resultSheet({ height: cells.length, width: cells[0]?.length ?? 1 });
  // Blank rows overwrite, in the same call, what a longer earlier result left below.
  const blank = (cells[0] ?? []).map(() => null);
  const below = Array.from({ length: Math.max(0, lastRow - cells.length) }, () => blank);
  writeRows(sheet, 1, [...cells, ...below]);
  return { tab: RECONCILED_TAB_NAME, rows: cells.length };
}
