import { type KeptRemark, keptRemarks, openOfEarlier, remarksOfReport } from '../../core/remarks/kept-remarks';
import type { WorkbookReport } from '../../core/report/make-report';
import type { Table } from '../../core/workbook/contract/cell';
import { REMARKS_TAB } from '../../core/workbook/contract/product-tabs';
import type { CarriedShown, RemarksShown, ShownRemark } from '../../protocol/level-above';
import { readTable, type Sheets, sheetOf } from '../sheet/tables';

/** Undefined before the first remark. */
export function remarksTable(sheets?: Sheets): Table | undefined {
  const sheet = sheetOf(REMARKS_TAB, sheets);
  return sheet ? readTable(sheet, REMARKS_TAB.name) : undefined;
}

export function remarksOf(run: string): RemarksShown {
  return { remarks: shownOf(keptRemarks(remarksTable()), run), notes: [] };
}

export function shownOf(kept: readonly KeptRemark[], run: string): readonly ShownRemark[] {
  return remarksOfReport(kept, run).map(({ code, place, remark, answered, answer, ...of }) => ({
    ...{ code, place, text: remark, answered, answer },
    received: said(of.receivedAt, of.receivedBy),
    answeredBy: said(of.answeredAt, of.answeredBy),
  }));
}

function said(at: string, officer: string): string {
  return [at, officer].filter((part) => part !== '').join(', ');
}

/** The open remarks on earlier periods, from one reading of their tab. */
export function carriedHere(made: WorkbookReport, sheets: Sheets): readonly CarriedShown[] {
  return openOfEarlier(keptRemarks(remarksTable(sheets)), made).map(({ kept, figure }) => {
    const { report: run, period, code, place, remark: text } = kept;
    return { run, period, code, place, text, figure };
  });
}
