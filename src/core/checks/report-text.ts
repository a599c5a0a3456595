import type { DayRange, PeriodName } from '../calendar/period';
import type { SectionCode } from '../workbook/contract/outline';
import type { FoundPlace } from './finding';

/** A paragraph or table row of the checked report. */
export interface TextLine {
  readonly text: string;
  /** Its paragraph in the file, or the cell of the workbook in which an officer typed it. */
  readonly place: FoundPlace;
  /** The cells of a table's row; null for a paragraph. */
  readonly cells: readonly string[] | null;
  /** Section it belongs to; null before the first heading and where no heading was recognised. */
  readonly section: SectionCode | null;
  /** `field`: a workbook cell printed as it is, such as a name or subject, no sentence. `symbol`: a number or code. */
  readonly kind: 'letterhead' | 'heading' | 'body' | 'closing' | 'field' | 'symbol';
}

/** The paragraph, or each cell of a table row: words and numbers of different cells must not be read together. */
export function piecesOf({ text, cells }: Pick<TextLine, 'text' | 'cells'>): readonly string[] {
  return cells ?? [text];
}

/** A report as lines of text, whoever made it. */
export interface ReportText {
  readonly lines: readonly TextLine[];
  /** Period and days that the title or opening names; null when not recognised. */
  readonly period: PeriodName | null;
  readonly days: DayRange | null;
}
