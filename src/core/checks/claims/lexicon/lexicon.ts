import { PAPER_WORDS, UNIT_NOUNS } from './counted-nouns';
import { DOSSIER_WORDS } from './dossier-words';
import { MONEY_WORDS } from './money-words';
import { NEUTRAL_WORDS } from './neutral-words';
import { OFFICE_WORDS } from './office-words';
import { phraseFinder } from './phrases';
import { ROLE_WORDS } from './role-words';
import { STAFF_WORDS } from './staff-words';

const LEXICON = {
  ...DOSSIER_WORDS,
  ...MONEY_WORDS,
  ...STAFF_WORDS,
  ...OFFICE_WORDS,
  ...UNIT_NOUNS,
  ...PAPER_WORDS,
  ...ROLE_WORDS,
  ...NEUTRAL_WORDS,
} as const;

/** What a phrase contributes to the reading of a sentence. */
export type Meaning = keyof typeof LEXICON;

export const findPhrase = phraseFinder<Meaning>(LEXICON);
