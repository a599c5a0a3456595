import type { DayRange, PeriodName } from '../../calendar/period';
import type { IndicatorCode } from '../../indicators/catalogue';
import type { FoundPlace } from '../finding';
import type { Subject } from './heading-subjects';

/** A value that the product filled in: its code is known, not guessed. Offsets in the line's text. */
export interface FilledTag {
  readonly start: number;
  readonly end: number;
  /** Null for an indicator of the office's own: what it counts is not known. */
  readonly code: IndicatorCode | null;
}

/** A paragraph or table row of the checked report. */
export interface TextLine {
  /** As meant: composed letters, single spaces, one kind of hyphen, nothing invisible. */
  readonly text: string;
  /** Its paragraph in the file, or the cell of the workbook in which an officer typed it. */
  readonly place: FoundPlace;
  /** The cells of a table's row; null for a paragraph. */
  readonly cells: readonly string[] | null;
  /** Its table in the file, from 1, with the headings of the columns; null outside a table. */
  readonly table: { readonly number: number; readonly header: readonly string[] } | null;
  /** The headings it stands under, the nearest last. */
  readonly headings: readonly string[];
  /** Under directions, tasks to come or proposals: it speaks of the next period. */
  readonly isAhead: boolean;
  /** What its section is about; null where the headings do not say. */
  readonly subject: Subject | null;
  readonly filled: readonly FilledTag[];
  /** `aside`: a header, footer, note or comment, looked through for personal data alone. `field`: a workbook cell printed as it is, such as a name or subject, no sentence. `symbol`: a number or code. `awaits`: says only that nobody wrote the section. */
  readonly kind: 'letterhead' | 'heading' | 'body' | 'closing' | 'aside' | 'field' | 'symbol' | 'awaits';
}

/** What a line has when nothing more is known of it. */
export const PLAIN_LINE = {
  cells: null,
  table: null,
  headings: [],
  isAhead: false,
  subject: null,
  filled: [],
} as const;

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
  /** The office that reports, such as `UBND phường Phước Long`; empty when not recognised. */
  readonly office: string;
}
