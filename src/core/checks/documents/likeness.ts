import { abbreviationsIn, allSyllables, initialsOf, speltOutBy, tellingSyllables } from './title-words';

/** Most documents of a reform report contain these syllables, so they weigh little. */
const COMMON = new Set(
  'thu tuc hanh chinh cai cach van ban quy pham phap luat quan ly nang cao tang cuong day manh chat luong hieu qua'.split(
    ' ',
  ),
);
const LITTLE = 0.2;

interface Terms {
  readonly syllables: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** A subject prepared for comparison with many others. */
export interface Title {
  readonly subject: string;
  /** The whole subject, and its part before the first comma: in running text other words may follow a title. */
  readonly heads: readonly Terms[];
  /** The syllables that distinguish the whole subject. */
  readonly telling: readonly string[];
  /** Every syllable, and their first letters: what abbreviations of other titles may stand for. */
  readonly syllables: readonly string[];
  readonly initials: string;
  /** Those whose meaning only another title gives. */
  readonly abbreviations: readonly string[];
  /** The titles that this one becomes with its abbreviations spelt out, by their subjects; filled as they are asked for. */
  readonly spelt: Map<string, Title>;
}

export function titleOf(subject: string): Title {
  const whole = tellingSyllables(subject);
  const comma = subject.indexOf(',');
  const head = comma < 0 ? [] : tellingSyllables(subject.slice(0, comma));
  const heads = head.length >= 3 ? [whole, head] : [whole];
  const syllables = allSyllables(subject);
  return {
    subject,
    heads: heads.filter(({ length }) => length > 1).map(termsOf),
    telling: whole,
    syllables,
    initials: initialsOf(syllables),
    abbreviations: abbreviationsIn(subject),
    spelt: new Map(),
  };
}

function termsOf(syllables: readonly string[]): Terms {
  const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
  return { syllables: new Set(syllables), pairs: new Set(pairs) };
}

/**
 * Share of the shorter subject that the other contains, from 0 to 1, by syllables and pairs of syllables; null when
 * either is too short to compare.
 */
export function likeness(one: Title, other: Title): number | null {
  const [first, second] = [speltOut(one, other), speltOut(other, one)];
  const scores = first.heads.flatMap((a) =>
    second.heads.map((b) => (part(a.syllables, b.syllables) + part(a.pairs, b.pairs)) / 2),
  );
  return scores.length === 0 ? null : Math.max(...scores);
}

function speltOut(one: Title, { syllables, initials }: Title): Title {
  if (one.abbreviations.length === 0) return one;
  const subject = speltOutBy(one.subject, syllables, initials);
  const title = one.spelt.get(subject) ?? titleOf(subject);
  one.spelt.set(subject, title);
  return title;
}

function part(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return common(one, other) / Math.min(weight(one), weight(other));
}

/** Whether neither title is narrower than the other, as a plan to publicise the reform is narrower than its plan. */
export function isOneKind(one: Title, other: Title): boolean {
  const [a, b] = [one.heads[0]?.syllables, other.heads[0]?.syllables];
  if (!a || !b) return false;
  const [first, second] = [`${[...a].join(' ')} `, `${[...b].join(' ')} `];
  const begins = first.startsWith(second) || second.startsWith(first);
  return begins || common(a, b) / Math.max(weight(a), weight(b)) >= ONE_KIND;
}

const ONE_KIND = 0.6;

/**
 * Share of the title that the other contains, from 0 to 1; a title of common words alone is contained only in another of
 * its kind, since most titles contain those words.
 */
export function containedIn(title: Title, other: Title): number {
  const [a, b] = [title.heads[0]?.syllables, other.heads[0]?.syllables];
  if (!a || !b) return 0;
  if ([...a].every((syllable) => COMMON.has(syllable))) return isOneKind(title, other) ? 1 : 0;
  return common(a, b) / weight(a);
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return weight([...one].filter((term) => other.has(term)));
}

function weight(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += term.split(' ').every((syllable) => COMMON.has(syllable)) ? LITTLE : 1;
  return sum;
}
