import type { DayRange } from '../calendar/period';
import { isAsLong, SAME_CUT_OFF } from '../history/earlier';
import type { WorkbookReport } from '../report/make-report';
import { folded, legible, tidy } from '../text/folded';
import { type Cell, isFailedFormula, type Table } from '../workbook/contract/cell';
import { REMARKS_TAB } from '../workbook/contract/product-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { readTab } from '../workbook/reading/read-tab';
import { type RemarkedFigure, remarkedFigure } from './carried-remarks';
import { joined, type Remark, type Remarks } from './remarks';

/** A remark as its tab keeps it. */
export type KeptRemark = RowOf<typeof REMARKS_TAB>;

/** The report that remarks are about. */
export interface RemarkedReport {
  readonly report: string;
  readonly period: string;
  /** Null where an earlier version did not keep them. */
  readonly days: DayRange | null;
}

export interface Receiving {
  readonly receivedAt: string;
  readonly receivedBy: string;
}

export function keptRemarks(table: Table | undefined): readonly KeptRemark[] {
  return readTab(REMARKS_TAB, table).rows;
}

export function remarksOfReport(kept: readonly KeptRemark[], report: string): readonly KeptRemark[] {
  return kept.filter((one) => one.report === report);
}

/** Cells of the rows to add, by field: what stands already is not added again. */
export function rowsToAdd(
  kept: readonly KeptRemark[],
  sent: Remarks,
  { report, period, days, ...receiving }: RemarkedReport & Receiving,
): readonly Readonly<Record<string, Cell>>[] {
  const standing = remarksOfReport(kept, report).map(remarkOf);
  const each = sent.remarks.map(asKept).filter(({ text }) => text !== '');
  const known: Remarks = { ...sent, remarks: standing };
  const all = each.reduce((now, one) => joined(now, { ...sent, remarks: [one] }), known);
  return all.remarks.slice(standing.length).map(({ code, place, text, answered }) => ({
    ...{ report, period, code, place, remark: text, ...receiving },
    from: days && { day: days.from },
    to: days && { day: days.to },
    answered: answered ? 'Có' : null,
  }));
}

/** The remark that a row keeps, as `asKept` writes it. */
export function remarkOf({ code, place, remark, answered }: KeptRemark): Remark {
  return asKept({ code, place, text: remark, answered });
}

/** As cells give it back. */
export function asKept({ code, place, text, answered }: Remark): Remark {
  const name = tidy(code);
  return { code: /^\p{L}\w*$/u.test(name) ? name : '', place: cellText(place), text: cellText(text), answered };
}

/** A text like `#N/A` would read as a formula that failed, so it is left out. */
export function cellText(text: string): string {
  const kept = legible(text).replace(/^['\s]+/, '');
  return isFailedFormula(kept) ? '' : kept;
}

/** An open remark on an earlier period, which this period's report has to answer. */
export interface OpenRemark {
  readonly kept: KeptRemark;
  /** Null when it is about no figure of this workbook. */
  readonly figure: RemarkedFigure | null;
}

/** «Tiếp thu ý kiến kỳ trước»: open until somebody answers, in whichever later period that is. */
export function openOfEarlier(kept: readonly KeptRemark[], made: WorkbookReport): readonly OpenRemark[] {
  const { period } = made.records;
  if (!period) return [];
  const now = made.report.values.get('ky_bao_cao') ?? '';
  const isEarlier = (one: KeptRemark) => (one.to === null ? folded(one.period) !== folded(now) : one.to < period.to);
  return kept
    .filter((one) => !one.answered && isEarlier(one))
    .map((one) => ({ kept: one, figure: figureThenAndNow(one, made, period) }));
}

/** What stood in the period before is told only of that period. */
function figureThenAndNow({ code, from, to }: KeptRemark, made: WorkbookReport, now: DayRange): RemarkedFigure | null {
  const figure = remarkedFigure({ code }, made);
  const isBefore =
    from !== null && to !== null && Math.abs(to + 1 - now.from) <= SAME_CUT_OFF && isAsLong({ from, to }, now);
  return figure && !isBefore ? { ...figure, before: '', change: '' } : figure;
}
