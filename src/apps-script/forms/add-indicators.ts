import { missingIndicators } from '../../core/definitions/forms/missing-indicators';
import type { SuggestedIndicator } from '../../core/definitions/forms/suggested-indicators';
import { OWN_INDICATORS_TAB } from '../../core/workbook/contract/rule-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { NeededIndicator } from '../../protocol/forms';
import { loggedRun } from '../log/logged-run';
import { putRows } from '../sheet/room';
import { writableTab } from '../sheet/row-cells';
import { cellsOf } from '../sheet/set-up-rows';
import { readTable } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';

/** Those that the page offers to add; for a frozen period none, since its figures stay what they are. */
export function neededIndicators(work: Work): readonly NeededIndicator[] {
  return work.changes === null ? missingIn(work).map(asNeeded) : [];
}

/** Adds them below what the tab `Chỉ tiêu riêng` holds, with one write. */
export function addNeededIndicators(): readonly NeededIndicator[] {
  let added: readonly SuggestedIndicator[] = [];
  loggedRun({
    action: 'Thêm chỉ tiêu cho biểu mẫu',
    words: () => ({ remark: added.map(({ code }) => code).join(', ') }),
    work: () => {
      const work = readWork();
      const missing = missingIn(work);
      if (missing.length === 0) return;
      const { sheet, lastRow } = writableTab(OWN_INDICATORS_TAB, tableOf(work.typed, OWN_INDICATORS_TAB));
      putRows(
        sheet,
        lastRow + 1,
        cellsOf(
          OWN_INDICATORS_TAB,
          readTable(sheet),
          missing.map((one) => ({ ...one, unit: one.unit || null })),
        ),
      );
      added = missing;
    },
  });
  return added.map(asNeeded);
}

function missingIn({ made, typed }: Work): readonly SuggestedIndicator[] {
  return missingIndicators(made.records, tableOf(typed, OWN_INDICATORS_TAB));
}

function asNeeded({ code, label, method }: SuggestedIndicator): NeededIndicator {
  return { code, label, isTyped: method === 'Nhập tay' };
}
