import type { TextLine } from '../text/report-text';
import type { Carry } from './carry';
import type { Claim } from './claim';
import type { Saying } from './concept-of';
import type { Counted } from './counts';
import type { Time } from './frame';
import type { Item } from './items';
import type { Office } from './office';

export interface Reading {
  readonly line: TextLine;
  readonly office: Office;
  /** Its place among the sentences of the line. */
  readonly sentence: number;
  /** The line tells officers and civil servants apart. */
  readonly hasGroups: boolean;
}

/** A number, or a phrase that stands for one, with the clause before it and the words that belong to it behind. */
export interface Count {
  readonly counted: Counted;
  readonly item: Item;
  readonly before: readonly Item[];
  readonly behind: readonly Item[];
  /** What follows those words, up to the end of the sentence. */
  readonly after: readonly Item[];
}

export interface Read {
  readonly claims: readonly Claim[];
  readonly carry: Carry;
}

/** All that the reading of one number rests on. */
export interface Context {
  readonly saying: Saying;
  readonly carry: Carry;
  readonly reading: Reading;
  readonly time: Time;
}
