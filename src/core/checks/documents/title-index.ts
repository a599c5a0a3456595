import type { Title } from './likeness';

interface Entry<T> {
  readonly one: T;
  readonly position: number;
}

type Postings<T> = Map<string, Entry<T>[]>;

/** Finds titles that may be like another without comparing it with all. */
export interface TitleIndex<T> {
  /** Those that share a telling syllable with the title, or spell out its abbreviation, in their own order. */
  readonly near: (title: Title) => readonly T[];
}

/** A limit on the work where hundreds of titles are made of the same words: the rarest words are looked up first. */
const MOST_COMPARED = 60;
/** In letters, as abbreviations are. */
const SHORTEST = 2;
const LONGEST = 8;

export function titleIndex<T extends { readonly title: Title }>(all: readonly T[]): TitleIndex<T> {
  const bySyllable: Postings<T> = new Map();
  const byAbbreviation: Postings<T> = new Map();
  all.forEach((one, position) => {
    const entry = { one, position };
    for (const syllable of new Set(one.title.telling)) post(bySyllable, syllable, entry);
    for (const letters of new Set(one.title.abbreviations)) post(byAbbreviation, letters, entry);
  });
  let byRun: Postings<T> | null = null;
  const near = (title: Title) => {
    if (title.abbreviations.length > 0) byRun ??= postingsByRun(all);
    const runs = byAbbreviation.size === 0 ? [] : [...runsOf(title)];
    return firstOf([
      ...[...new Set(title.telling)].map((syllable) => bySyllable.get(syllable)),
      ...title.abbreviations.map((letters) => byRun?.get(letters)),
      ...runs.map((letters) => byAbbreviation.get(letters)),
    ]);
  };
  return { near };
}

/** Built only where a title is abbreviated, since it is large. */
function postingsByRun<T extends { readonly title: Title }>(all: readonly T[]): Postings<T> {
  const byRun: Postings<T> = new Map();
  all.forEach((one, position) => {
    for (const letters of runsOf(one.title)) post(byRun, letters, { one, position });
  });
  return byRun;
}

function post<T>(postings: Postings<T>, key: string, entry: Entry<T>): void {
  const list = postings.get(key);
  if (list) list.push(entry);
  else postings.set(key, [entry]);
}

/** Every run of initials that may be an abbreviation of words of the title. */
function runsOf({ initials }: Title): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + SHORTEST <= initials.length; at++) {
    for (let length = SHORTEST; length <= LONGEST && at + length <= initials.length; length++) {
      found.add(initials.slice(at, at + length));
    }
  }
  return found;
}

function firstOf<T>(lists: readonly (readonly Entry<T>[] | undefined)[]): readonly T[] {
  const found = new Map<number, T>();
  const known = lists.map((list) => list ?? []).sort((a, b) => a.length - b.length);
  for (const list of known) {
    for (const { one, position } of list) {
      if (found.size === MOST_COMPARED) break;
      found.set(position, one);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
}
