import type { Confidence } from '../text/confidence';
import type { Passage } from './passage';

/** Kinds of data that may identify a person. */
export type PersonalKind =
  | 'identity-number'
  | 'passport'
  | 'phone'
  | 'email'
  | 'profile'
  | 'bank-account'
  | 'tax-number'
  | 'insurance'
  | 'licence'
  | 'land-certificate'
  | 'plate'
  | 'dossier-code'
  | 'person-name'
  | 'birthday'
  | 'address'
  | 'health';

/** A stretch of a passage. Of kind null when it is known to be innocent, so that no other recogniser takes it. */
export interface Mention {
  readonly kind: PersonalKind | null;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** Finds one family of personal data. `known` is what earlier recognisers found in the same passage. */
export type Recogniser = (passage: Passage, known: readonly Mention[]) => readonly Mention[];

export function mention(
  kind: PersonalKind | null,
  start: number,
  end: number,
  confidence: Confidence = 'certain',
): Mention {
  return { kind, start, end, confidence };
}
