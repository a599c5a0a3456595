import type { Day } from '../../calendar/day';
import type { FoundPlace } from '../finding';
import type { TextLine } from '../text/report-text';

/** One mention of a document: a row of the tab `Văn bản` or a citation in the text. */
export interface CitedDocument {
  /** Abbreviation: KH, QĐ, CV; empty when unknown. */
  readonly type: string;
  readonly number: string;
  /** What follows the number: `QĐ-UBND`, `2018/NĐ-CP`, `KL/TU`. */
  readonly tail: string;
  /** Number and symbol in their correct spelling; empty when either is missing. */
  readonly symbol: string;
  /** The symbol as typed. */
  readonly printed: string;
  readonly day: Day | null;
  /** True even when the day does not exist, such as 31/02. */
  readonly isDated: boolean;
  /** The day as typed beside the symbol; empty when it stands elsewhere or is missing. */
  readonly typedDay: string;
  readonly issuer: string;
  readonly subject: string;
  /** Whether the subject is certainly the document's title, not what the sentence says of the document. */
  readonly isTitled: boolean;
  /** Issued by the ward that makes this report; null when unknown. */
  readonly own: boolean | null;
  readonly place: FoundPlace;
  readonly line: TextLine | null;
  readonly fromWorkbook: boolean;
  /** Has a deadline but no day of issue yet. */
  readonly planned: boolean;
  /** Named in another document's title. */
  readonly inTitle: boolean;
  /** In another document's title, a heading or a table, where the short form is enough. */
  readonly inPassing: boolean;
  /** The words before and after the citation. */
  readonly before: string;
  readonly after: string;
}
