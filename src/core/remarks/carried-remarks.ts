import { indicatorsInForce } from '../definitions/indicators-in-force';
import { comparedOf } from '../history/compare';
import { figureOf } from '../indicators/figures';
import type { WorkbookReport } from '../report/make-report';
import { openRemarks, type Remark, type Remarks } from './remarks';

/** The figure that a remark is about, as printed in the period before and now. */
export interface RemarkedFigure {
  readonly label: string;
  /** Empty when the figure of the period before is not known. */
  readonly before: string;
  readonly now: string;
  /** `giảm 12 hồ sơ`; empty when there is nothing to compare with. */
  readonly change: string;
}

/** A remark on the period before that this period's report has to answer. */
export interface CarriedRemark {
  readonly remark: Remark;
  /** Null when the remark is about no figure of this workbook. */
  readonly figure: RemarkedFigure | null;
}

/** «Tiếp thu ý kiến kỳ trước»: the open remarks on the period before, each with its figure then and now. */
export function carriedRemarks(kept: Remarks, made: WorkbookReport): readonly CarriedRemark[] {
  return openRemarks(kept).map((remark) => ({ remark, figure: remarkedFigure(remark, made) }));
}

/** Null when the remark is about no figure of this workbook. */
export function remarkedFigure(
  { code }: Pick<Remark, 'code'>,
  { records, figures, comparison }: WorkbookReport,
): RemarkedFigure | null {
  const indicator = indicatorsInForce(records).value.byCode.get(code);
  if (!indicator) return null;
  const { text: before, change } = comparedOf(comparison, code).previous;
  return { label: indicator.label, before, now: figureOf(figures, code).text, change };
}
