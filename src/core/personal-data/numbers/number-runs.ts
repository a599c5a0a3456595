import { allMatches, matchesIn, type Passage } from '../passage';
import { pattern } from '../pattern';

/** Digits written together, or in groups with one space, dot or hyphen between them: `056 123 456 789`, `(0905) 123.456`. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly groups: readonly DigitGroup[];
  readonly written: string;
}

interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** Not from the middle of a code such as `H29.143`, of a date or of a fraction. */
const RUN = pattern(/(?<![\p{L}\d]|\d[.,/_])[+(]{0,2}\d(?:(?:[ .-]|\)[ .-]?)?\d)*/gu);

/** `2.000635.000.00.00.H32`, `230105-0012-TN` */
const IN_CODE = pattern(/^[._]\p{L}|^-\p{Lu}{1,5}(?!\p{L}| \p{Lu})/u);

/** Fewer digits identify nobody. */
const FEWEST_DIGITS = 6;

export function* numberRuns(passage: Passage): Generator<NumberRun> {
  if (passage.glance.longestNumber < FEWEST_DIGITS) return;
  for (const match of matchesIn(passage, RUN)) {
    const end = match.index + match[0].length;
    if (match[0].length < FEWEST_DIGITS || IN_CODE.test(passage.text.slice(end, end + 9))) continue;
    const run = runOf(passage, match.index, end);
    if (run.digits.length >= FEWEST_DIGITS) yield run;
  }
}

/**
 * The ways to read a run: whole; without a number that only stands before or after it, as in `tháng 5 0905 123 456`; and
 * each part without spaces.
 */
export function readingsOf(passage: Passage, run: NumberRun): readonly NumberRun[] {
  const { groups } = run;
  const part = (from: number, to: number, spaceAt: number) => {
    const [first, last] = [groups[from], groups[to]];
    const isApart = passage.text[spaceAt] === ' ';
    return first && last && isApart ? [runOf(passage, first.start, last.end)] : [];
  };
  const trimmed = groups.length > 1 && groups.length <= MOST_GROUPS;
  return [
    run,
    ...(trimmed
      ? [
          ...part(1, groups.length - 1, groups[0]?.end ?? -1),
          ...part(0, groups.length - 2, (groups[groups.length - 1]?.start ?? 0) - 1),
        ]
      : []),
    ...unspaced(passage, run),
  ].filter(({ digits }) => digits.length >= FEWEST_DIGITS);
}

/** A longer row of groups is a row of figures. */
const MOST_GROUPS = 7;

function unspaced(passage: Passage, { start, written }: NumberRun): readonly NumberRun[] {
  if (!written.includes(' ')) return [];
  return allMatches(written, UNSPACED).map(({ 0: part, index }) =>
    runOf(passage, start + index, start + index + part.length),
  );
}

const DIGITS = /\d+/g;
const UNSPACED = /[^ ]+/g;

function runOf({ text }: Passage, from: number, end: number): NumberRun {
  const opening = /^\(+(?=[^)]*$)/.exec(text.slice(from, end))?.[0].length ?? 0;
  const start = from + opening;
  const written = text.slice(start, end);
  const groups = allMatches(written, DIGITS).map(({ 0: digits, index }) => ({
    start: start + index,
    end: start + index + digits.length,
  }));
  return { start, end, written, groups, digits: written.replace(/\D/g, '') };
}
