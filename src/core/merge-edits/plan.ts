import type { StoryBlock, StoryParagraph, StoryRow } from '../document/made/story';
import type { XmlElement } from '../xml/element';
import type { Change } from './words/merge-words';
import type { Span } from './words/sentences';
import type { Word } from './words/words';

/** What has to be done to the edited document. */
export interface Plan {
  readonly texts: readonly PlannedText[];
  readonly lists: readonly PlannedList[];
  readonly disputes: readonly Dispute[];
  /** Paragraphs that people wrote or put together. */
  readonly added: readonly StoryParagraph[];
  /** Paragraphs that people took out and the new document says in other words: they stay out, and are told. */
  readonly withheld: readonly Withheld[];
  /** Whether the new document is divided into other sections, and people left the old ones as they were. */
  readonly dividesAnew: boolean;
}

/** A paragraph in three versions, and what of the new one goes into the edited one. */
export interface PlannedText {
  readonly base: StoryParagraph;
  readonly edited: StoryParagraph;
  readonly now: StoryParagraph;
  readonly editedWords: readonly Word[];
  readonly nowWords: readonly Word[];
  readonly changes: readonly PlannedChange[];
  /** Words of the edited paragraph that the new one says too, and the base did not. */
  readonly agreed: readonly Span[];
  /** Whether a box of an earlier merge goes, because the new document says what people wrote. */
  readonly isAgreed?: boolean;
}

export interface PlannedChange extends Omit<Change, 'kind'> {
  /** `standing`: an earlier merge left both wordings there, and nothing is new. */
  readonly kind: Exclude<Change['kind'], 'agreed'> | 'standing';
  /** The new paragraph from which the words come, when it is another one than that of the text. */
  readonly source?: Pick<PlannedText, 'now' | 'nowWords'>;
  /** What an earlier merge wrote as the new wording. */
  readonly wording?: string;
}

/** The blocks of the body or of a cell, or the rows of a table, as they stand in the result. */
export interface PlannedList {
  /** The cell or table; null for the body. */
  readonly container: XmlElement | null;
  readonly order: readonly Placed[];
  readonly removed: readonly XmlElement[];
}

export type Placed =
  | { readonly kind: 'kept'; readonly node: XmlElement; readonly isMoved: boolean }
  | { readonly kind: 'new'; readonly item: StoryBlock | StoryRow };

/** Whole blocks or rows of hands for which the new document has other ones, or none any more: they stay, marked. */
export interface Dispute {
  /** They stand one behind the other. */
  readonly nodes: readonly XmlElement[];
  /** The cell or table in which they stand; null for the body. */
  readonly container: XmlElement | null;
  /** Those with words. */
  readonly paragraphs: readonly StoryParagraph[];
  readonly edited: string;
  /** '' when the new document has nothing in their place. */
  readonly now: string;
  readonly news: readonly (StoryBlock | StoryRow)[];
  /** Whether an earlier merge left it, and nothing is new. */
  readonly isStanding: boolean;
}

export interface Withheld {
  readonly before: string;
  readonly now: string;
}
