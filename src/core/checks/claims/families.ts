import type { Item } from './items';
import { isUnitNoun, type UnitNoun } from './lexicon/counted-nouns';
import type { StaffWord } from './lexicon/staff-words';
import { isStaffWord } from './lexicon/staff-words';

/** What kind of things a number counts. */
export type Family =
  | 'dossiers'
  | 'petitions'
  | 'opinions'
  | 'complaints'
  | 'letters'
  | 'tasks'
  | 'procedures'
  | 'documents'
  | 'people'
  | 'personnel'
  | 'money';

type Noun = UnitNoun | StaffWord;

const FAMILIES: Readonly<Partial<Record<Noun, Family>>> = {
  dossiers: 'dossiers',
  petitions: 'petitions',
  opinions: 'opinions',
  complaints: 'complaints',
  letters: 'letters',
  tasks: 'tasks',
  procedures: 'procedures',
  documents: 'documents',
  'directing-documents': 'documents',
  people: 'people',
  'all-staff': 'people',
  'staff-of-all-kinds': 'people',
  'staff-and-labour': 'people',
  workforce: 'people',
  'full-time-officers': 'people',
  'civil-servants': 'people',
  'public-employees': 'people',
  'contract-staff': 'people',
  posts: 'people',
  personnel: 'personnel',
};

/** `same`: the family the sentence speaks of. `other`: things that no rule follows. */
export type Counting = Family | 'same' | 'other' | null;

function familyOf(item: Item | undefined): Counting {
  if (item?.is !== 'phrase') return null;
  const { meaning } = item;
  if (meaning === 'cases') return 'same';
  if (meaning === 'other-noun') return 'other';
  if (isUnitNoun(meaning) || isStaffWord(meaning)) return FAMILIES[meaning] ?? null;
  return null;
}

/** The noun directly behind a number. A word that the lexicon does not know, or a place, is a noun of its own. */
export function countedNoun(behind: readonly Item[]): Counting {
  const [first] = behind;
  return isOtherNoun(first) ? 'other' : familyOf(first);
}

function isOtherNoun(item: Item | undefined): boolean {
  if (item?.is !== 'phrase') return item?.is === 'unknown';
  return item.meaning === 'own' || item.meaning === 'narrows' || item.text === 'kết quả';
}

/** The last noun before a number: `số hồ sơ đã giải quyết: 90`. */
export function namedNoun(before: readonly Item[]): Family | null {
  for (let index = before.length - 1; index >= 0; index--) {
    const family = familyOf(before[index]);
    if (family !== null && family !== 'same' && family !== 'other') return family;
  }
  return null;
}
