import type { Made } from '../document/made/made-part';
import type { StoryParts } from '../document/made/read-story';
import type { Story } from '../document/made/story';
import type PizZip from '../document/pizzip';
import type { Edit } from './edits-since';
import type { Place } from './places';

/** A .docx that was opened to be merged. */
export interface OpenedReport {
  readonly docx: Uint8Array;
  readonly zip: PizZip;
  readonly parts: StoryParts;
  readonly story: Story;
  /** What it carries of its own making; null when a program dropped that. */
  readonly made: Made | null;
}

export interface MergedReport {
  readonly docx: Uint8Array;
  /** What people did to the document since it was made; all of it is in the result. */
  readonly edits: readonly Edit[];
  /** How many stretches of words, paragraphs and rows of the new document were taken. */
  readonly taken: number;
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly MergeNote[];
}

/** A sentence that both changed: the result shows both wordings. */
export interface Conflict {
  readonly place: Place;
  /** '' when people took the sentence out. */
  readonly edited: string;
  /** '' when the new document no longer has it. */
  readonly now: string;
  /** Whether an earlier merge left both wordings there, and nothing is new. */
  readonly isStanding: boolean;
}

export type MergeNote =
  /** A sentence took new words although a tracked change in it is not accepted yet. */
  | { readonly kind: 'pending'; readonly place: Place; readonly text: string }
  /** People took it out, and the new document says it in other words. */
  | { readonly kind: 'withheld'; readonly before: string; readonly now: string }
  /** A sentence of hands that repeats figures which the new document says otherwise. */
  | { readonly kind: 'stale'; readonly place: Place; readonly text: string; readonly figures: readonly StaleFigure[] }
  /** A picture that has to be changed by hand. */
  | { readonly kind: 'picture'; readonly place: Place };

export interface StaleFigure {
  readonly was: string;
  /** Null when it is not known what the new document says instead. */
  readonly now: string | null;
}

/** Whether somebody has to choose a wording or to mend a figure before the document is right. */
export function isLeftOpen({ conflicts, notes }: MergedReport): boolean {
  return conflicts.length > 0 || notes.some(({ kind }) => kind === 'stale');
}
