import type { ReportKind } from '../core/report/report-kind';
import type { SectionState } from '../core/report/sections';
import type { Headline } from './panel';

export interface PreviewSection {
  readonly code: string;
  readonly heading: string;
  readonly state: SectionState;
}

/** What a report would be if it were made now; nothing is written for it. */
export interface ReportPreview {
  readonly kind: ReportKind;
  readonly period: string;
  readonly figures: readonly Headline[];
  readonly sections: readonly PreviewSection[];
  /** That nobody accepted. */
  readonly errors: number;
  readonly warnings: number;
  /** About. */
  readonly pages: number;
  /** Rows of the sample stand in the Sheet, so that it would be marked as a trial. */
  readonly isTrial: boolean;
}
