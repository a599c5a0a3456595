import type { Day } from '../../calendar/day';
import type { FoundPlace } from '../finding';
import type { TextLine } from '../report-text';

/** A document as it is named once: a row of the tab `Văn bản`, or a citation in the text. */
export interface CitedDocument {
  /** Abbreviation: KH, QĐ, CV; empty when nothing tells. */
  readonly type: string;
  readonly number: string;
  /** What follows the number: `QĐ-UBND`, `2018/NĐ-CP`, `KL/TU`. */
  readonly tail: string;
  /** Number and symbol as they must be written; empty when one is lacking. */
  readonly symbol: string;
  /** The symbol as typed. */
  readonly printed: string;
  readonly day: Day | null;
  /** Also when the day typed does not exist. */
  readonly isDated: boolean;
  readonly issuer: string;
  readonly subject: string;
  /** Issued by the ward whose report this is; null when unknown. */
  readonly own: boolean | null;
  readonly place: FoundPlace;
  readonly line: TextLine | null;
  readonly fromWorkbook: boolean;
  /** Has a deadline and no day yet. */
  readonly planned: boolean;
  /** Named inside the title of another document, in a heading or a table, where the short form is enough. */
  readonly inPassing: boolean;
  /** The words of the sentence in front of it and behind it. */
  readonly before: string;
  readonly after: string;
}
