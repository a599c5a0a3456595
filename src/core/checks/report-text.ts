import type { DayRange, PeriodName } from '../calendar/period';
import type { SectionCode } from '../workbook/contract/outline';
import type { FoundPlace } from './finding';

/** One paragraph, or one row of a table, of the report that is checked. */
export interface TextLine {
  readonly text: string;
  /** Where it is quoted from: a paragraph of a file, or the cell of the workbook in which an officer typed it. */
  readonly place: FoundPlace;
  /** The cells of a table's row; null for a paragraph. */
  readonly cells: readonly string[] | null;
  /** The section under whose heading it stands; null before the first heading and where none was recognised. */
  readonly section: SectionCode | null;
  /**
   * `field`: a cell of the workbook that is printed as it is, such as a subject or a name; it is no sentence. `symbol`: one
   * with a number or a code.
   */
  readonly kind: 'letterhead' | 'heading' | 'body' | 'closing' | 'field' | 'symbol';
}

/** What is read in one go: the paragraph, or each cell of a table's row, since numbers and words of two cells are not one. */
export function piecesOf({ text, cells }: Pick<TextLine, 'text' | 'cells'>): readonly string[] {
  return cells ?? [text];
}

/** A report as running text, whoever made it. */
export interface ReportText {
  readonly lines: readonly TextLine[];
  /** What its title and opening say it covers; null where that was not recognised. */
  readonly period: PeriodName | null;
  readonly days: DayRange | null;
}
