import type { ReportKind } from '../core/report/report-kind';
import type { SectionState } from '../core/report/sections';
import type { Trial } from '../core/report/trial-wording';
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
  /** Not null: it would count rows of the sample, and be marked as a trial. */
  readonly trial: Trial;
}
