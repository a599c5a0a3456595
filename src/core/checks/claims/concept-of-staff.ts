import type { Saying } from './concept-of';
import type { Told } from './concept-of-cases';
import type { Concept } from './concepts';
import type { Meaning } from './lexicon/lexicon';
import type { Side } from './sides';
import { ofAllKinds, staffNamed } from './staff-groups';

/** What a number of people on the staff counts: those in post or the posts that were given, each of one group. */
export function staffConcept(saying: Saying): Told | null {
  const { before, behind, staff, listed } = saying;
  const isOfDesk = before.isDesk || behind.isDesk || (staff === 'desk' && staffNamed(before) === null);
  if (isOfDesk || OTHER_MATTERS.some((word) => saidOf(word, saying))) return null;
  const group = staffNamed(behind) ?? staffNamed(before) ?? listed ?? staff;
  if (group === 'workforce' || group === 'desk') return null;
  if (group === 'public-employees' || group === 'contract-staff') return othersConcept(group, saying);
  return group === null || group === 'officers' ? officersConcept(saying) : allConcept(group, saying);
}

const OTHER_MATTERS = ['other-staff', 'personnel', 'other-state', 'changes'] as const;

/** Everybody together, in post or given. */
function allConcept(group: Parameters<typeof ofAllKinds>[0], saying: Saying): Told | null {
  if (arePosts(saying)) return { concept: 'CB_BIEN_CHE', narrowing: ofAllKinds(group) };
  const isTold = isPresent(saying) || saidOf('total', saying);
  return isTold ? { concept: 'CB_HIEN_CO', narrowing: ofAllKinds(group) } : null;
}

const OTHERS = {
  'public-employees': { given: 'VC_GIAO', present: 'VC_HIEN_CO' },
  'contract-staff': { given: null, present: 'HDLD_HIEN_CO' },
} as const;

/** Viên chức and those under labour contracts, who hold none of the posts of cán bộ and công chức. */
function othersConcept(group: keyof typeof OTHERS, saying: Saying): Told | null {
  const { before, behind, hasGroups, hasBase } = saying;
  const { given, present } = OTHERS[group];
  if (arePosts(saying) && !hasBase) return isPresent(saying) ? null : told(given);
  const isNamed = staffNamed(behind) !== null || staffNamed(before) !== null;
  if (isPresent(saying) || hasBase || (isNamed && hasGroups)) return told(present);
  return isNamed && before.meanings.has('total') ? { concept: present, narrowing: '', isGuessed: true } : null;
}

/** Cán bộ and công chức, told together or apart. */
function officersConcept(saying: Saying): Told | null {
  const { before, behind, hasBase, hasGroups, isOfPosts } = saying;
  const isOfAll = before.meanings.has('all-staff') || behind.meanings.has('all-staff');
  if (hasBase && behind.meanings.has('posts')) return told('CB_HIEN_CO');
  if (behind.meanings.has('posts') || (isAssigned(saying) && saidOf('posts', saying))) return posts(before, behind);
  if (behind.meanings.has('all-staff')) return told(isOfPosts && !isPresent(saying) ? 'CB_BIEN_CHE' : 'CB_HIEN_CO');
  const kind = kindIn(behind) ?? kindIn(before);
  if (kind !== null && !isOfAll) return hasGroups ? (isOfPosts ? posts(before, behind) : told(kind)) : null;
  if (before.meanings.has('posts') && !isPresent(saying)) return posts(before, behind);
  return isPresent(saying) || before.meanings.has('total') ? told('CB_HIEN_CO') : null;
}

function arePosts(saying: Saying): boolean {
  return saidOf('posts', saying) || isAssigned(saying) || (saying.isOfPosts && !isPresent(saying));
}

function isAssigned(saying: Saying): boolean {
  return saidOf('assigned', saying);
}

function isPresent(saying: Saying): boolean {
  return saidOf('present', saying);
}

function saidOf(meaning: Meaning, { before, behind }: Saying): boolean {
  return before.meanings.has(meaning) || behind.meanings.has(meaning);
}

/** Posts of one kind of staff are a part of all posts. */
function posts(before: Side, behind: Side): Told {
  const isOf = (side: Side) => side.meanings.has('civil-servants');
  return { concept: 'CB_BIEN_CHE', narrowing: isOf(behind) || isOf(before) ? 'công chức' : '' };
}

function kindIn({ meanings }: Side): Concept | null {
  if (meanings.has('full-time-officers')) return 'CB_CHUYEN_TRACH';
  return meanings.has('civil-servants') ? 'CB_CONG_CHUC' : null;
}

function told(concept: Concept | null): Told | null {
  return concept === null ? null : { concept, narrowing: '' };
}
