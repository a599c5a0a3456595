import type { Item } from './items';
import type { Meaning } from './lexicon/lexicon';
import type { Side } from './sides';

/**
 * Whose heads are counted. `officers`: cán bộ and công chức; `workforce`: the words do not settle whose; `desk`: those
 * who work at the one-stop desk, of every group.
 */
export type StaffGroup =
  | 'officers'
  | 'public-employees'
  | 'contract-staff'
  | 'staff-of-all-kinds'
  | 'staff-and-labour'
  | 'workforce'
  | 'desk';

const GROUPS: Readonly<Partial<Record<Meaning, StaffGroup>>> = {
  'all-staff': 'officers',
  'full-time-officers': 'officers',
  'civil-servants': 'officers',
  'public-employees': 'public-employees',
  'contract-staff': 'contract-staff',
  'staff-of-all-kinds': 'staff-of-all-kinds',
  'staff-and-labour': 'staff-and-labour',
  workforce: 'workforce',
};

/** `Người làm việc theo hợp đồng lao động` are those under contracts; of two groups named in one breath neither is meant alone. */
export function staffNamed({ meanings }: Pick<Side, 'meanings'>): StaffGroup | null {
  const named = new Set([...meanings].flatMap((meaning) => GROUPS[meaning] ?? []));
  const [first, ...others] = [...named].filter((group) => group !== 'workforce' || named.size === 1);
  return others.length > 0 ? 'workforce' : (first ?? null);
}

/** Whom a sentence goes on to speak of; `(số người làm việc)` behind `Viên chức` names nobody else. */
export function staffAfter(spoken: StaffGroup | null, side: Pick<Side, 'meanings'>): StaffGroup | null {
  const named = staffNamed(side);
  return named === null || (named === 'workforce' && spoken !== null) ? spoken : named;
}

/** What `16 cán bộ, công chức và 05 viên chức` leaves open for the numbers behind it. */
export function staffAfterNumber(spoken: StaffGroup | null, told: StaffGroup | null): StaffGroup | null {
  return told === null || told === spoken || spoken === 'desk' ? spoken : spoken === null ? told : 'workforce';
}

export function ofAllKinds(group: 'staff-of-all-kinds' | 'staff-and-labour'): string {
  return group === 'staff-and-labour' ? 'kể cả người lao động' : 'kể cả viên chức';
}

/** `hiện có 21 người: 16 cán bộ, công chức, 05 viên chức`: a total under which others than officers are told. */
export function staffListed(after: readonly Item[]): 'staff-of-all-kinds' | 'staff-and-labour' | null {
  const from = after.findIndex((item) => !(item.is === 'mark' && (item.text === ',' || item.text === '')));
  const first = after[from];
  const isBracket = first?.text === '(';
  const opens = isBracket || first?.text === ':' || (first?.is === 'phrase' && first.meaning === 'within');
  if (!opens) return null;
  const parts = partsOf(after.slice(from + 1), isBracket);
  const tells = (group: Meaning) =>
    parts.some((item, at) => item.is === 'phrase' && item.meaning === group && (isBracket || isCounted(parts, at)));
  if (tells('contract-staff') || tells('staff-and-labour')) return 'staff-and-labour';
  return tells('public-employees') || tells('staff-of-all-kinds') ? 'staff-of-all-kinds' : null;
}

/** Up to the end of the bracket, or to where another total begins. */
function partsOf(items: readonly Item[], isBracket: boolean): readonly Item[] {
  const end = items.findIndex((item) =>
    isBracket
      ? item.text === ')'
      : item.is === 'phrase' && (item.meaning === 'present' || item.meaning === 'assigned' || item.meaning === 'posts'),
  );
  return end < 0 ? items : items.slice(0, end);
}

/** `05 viên chức` and `viên chức 05`, with or without a colon. */
function isCounted(items: readonly Item[], at: number): boolean {
  const isNumber = (item: Item | undefined) => item?.is === 'number';
  const next = items[at + 1]?.text === ':' ? items[at + 2] : items[at + 1];
  return isNumber(items[at - 1]) || (items[at - 1]?.text !== ';' && isNumber(next));
}
