import { tellingSyllables } from './title-words';

/** In syllables: longer titles are compared up to here. */
const LONGEST = 40;
const LEAST = 2;

interface Sequence {
  readonly syllables: readonly string[];
  /** The subject names its year, with which titles end, so what stands before it is whole. */
  readonly isClosed: boolean;
}

/**
 * Whether two subjects say different things at one place between words they share, as `kiểm soát thủ tục hành chính` and
 * `kiểm soát cải cách hành chính` do. Words that only one of them has make it more detailed, not another subject.
 */
export function contrast(one: string, other: string): boolean {
  const [a, b] = [sequenceOf(one), sequenceOf(other)];
  const shared = commonPlaces(a.syllables, b.syllables);
  const end = a.isClosed && b.isClosed ? [[a.syllables.length, b.syllables.length] as const] : [];
  const bounds = [...shared, ...end];
  return bounds.some(([toA, toB], index) => {
    const [fromA, fromB] = bounds[index - 1] ?? [toA, toB];
    return isOther(a.syllables.slice(fromA + 1, toA), b) && isOther(b.syllables.slice(fromB + 1, toB), a);
  });
}

function isOther(words: readonly string[], { syllables }: Sequence): boolean {
  return words.length >= LEAST && words.every((word) => !syllables.includes(word));
}

function sequenceOf(subject: string): Sequence {
  const year = /năm\s+(?:19|20)\d\d/iu.exec(subject);
  const syllables = tellingSyllables(year ? subject.slice(0, year.index) : subject);
  return { syllables: syllables.slice(0, LONGEST), isClosed: year !== null && syllables.length <= LONGEST };
}

/** The longest common subsequence, as pairs of places. */
function commonPlaces(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = a.map(() => b.map(() => 0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}
