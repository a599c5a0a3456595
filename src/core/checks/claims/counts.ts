import type { Item } from './items';
import type { Meaning } from './lexicon/lexicon';

/** A number of a sentence, or a phrase that stands for one: `không có` for none, `toàn bộ` for all. */
export interface Counted {
  readonly kind: 'number' | 'none' | 'all';
  /** Its place among the items. */
  readonly at: number;
  /** Where the words that belong to it behind it end. */
  readonly until: number;
}

export function countsIn(items: readonly Item[]): readonly Counted[] {
  const found = items.flatMap((item, at): Omit<Counted, 'until'>[] => {
    if (item.is === 'number') return isRange(items, at) ? [] : [{ kind: 'number', at }];
    const kind = item.is === 'phrase' && (item.meaning === 'none' || item.meaning === 'all') ? item.meaning : null;
    return kind === null || isBeforeNumber(items, at) ? [] : [{ kind, at }];
  });
  return found.map((one, index) => ({ ...one, until: endOf(items, one.at, found[index + 1]?.at ?? items.length) }));
}

/** `từ 1 đến 3 ngày` */
function isRange(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'đến' && items[at + 2]?.is === 'number';
}

/** In `toàn bộ 389 thủ tục` and `không còn 5 hồ sơ` the number itself tells. */
function isBeforeNumber(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.is === 'number';
}

const ENDS: ReadonlySet<Meaning> = new Set<Meaning>(['within', 'shares', 'compares', 'changes']);

/** Words belong to the number before them up to a mark; without one, up to the last «và» before the next number. */
function endOf(items: readonly Item[], at: number, next: number): number {
  let lastJoin: number | null = null;
  for (let index = at + 1; index < next; index++) {
    const item = items[index] as Item;
    if (item.is === 'mark' && item.text !== '') return index;
    if (item.is !== 'phrase') continue;
    if (ENDS.has(item.meaning) || item.text === 'nhưng') return index;
    if (item.meaning === 'joins' || item.meaning === 'turns' || item.text === 'có') lastJoin = index;
  }
  if (next === items.length) return next;
  return lastJoin ?? afterNoun(items, at, next);
}

/** Without any mark between two numbers, only the noun that is counted belongs to the first. */
function afterNoun(items: readonly Item[], at: number, next: number): number {
  const item = items[at + 1];
  return item?.is === 'phrase' && at + 1 < next ? at + 2 : at + 1;
}

export interface Clause {
  readonly items: readonly Item[];
  /** The mark that ends it; empty before a word such as «trong đó» and before the number. */
  readonly end: string;
}

const BEGINS: ReadonlySet<Meaning> = new Set<Meaning>(['within', 'shares', 'compares', 'turns', 'changes']);

/** The clauses between one number and the next, with the marks that part them. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let current: Item[] = [];
  const close = (end: string) => {
    clauses.push({ items: current, end });
    current = [];
  };
  for (const item of items) {
    if (item.is === 'mark' && item.text !== '') close(item.text);
    else {
      if (item.is === 'phrase' && BEGINS.has(item.meaning) && current.length > 0) close('');
      current.push(item);
    }
  }
  return [...clauses, { items: current, end: '' }];
}
