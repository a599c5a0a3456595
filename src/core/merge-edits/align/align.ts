import { diffIndices } from 'node-diff3';
import type { StoryCell } from '../../document/made/story';
import { type Line, likeness, lineOfCell } from './lines';

/** Which line of the second list each line of the first one became; null for one that is gone. */
export type Alignment = readonly (number | null)[];

interface Range {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Two lines this alike are one line that was changed. */
const LEAST_LIKENESS = 0.5;
/** Between the same neighbours, less will do. */
const LEAST_BETWEEN_NEIGHBOURS = 0.25;
/** Far from its old neighbours, a line is only known again when it is long and hardly changed. A report has few tables. */
const LEAST_MOVED = { table: LEAST_LIKENESS, paragraph: 0.75, row: 0.75, cell: 0.75 } as const;
const LEAST_MOVED_SIZE = 4;
/** Comparing every line with every other one takes too long beyond. */
const MOST_PAIRS = 250_000;

/** Finds lines again: first those that stayed as they were, then those whose figures changed, then the most alike. */
export function aligned(lines: readonly Line[], others: readonly Line[]): Alignment {
  const found: (number | null)[] = lines.map(() => null);
  let gaps: readonly Range[] = [{ from: 0, to: lines.length, otherFrom: 0, otherTo: others.length }];
  for (const nameOf of [longKeys(lines, others), (line: Line) => line.key, (line: Line) => line.masked]) {
    gaps = gaps.flatMap((gap) => matchedEqual(gap, nameOf));
  }
  for (const gap of gaps) matchAlike(gap);
  matchMoved();
  return found;

  function matchedEqual(gap: Range, nameOf: (line: Line) => string): readonly Range[] {
    const names = (some: readonly Line[], from: number, to: number, side: string) =>
      some.slice(from, to).map((line, at) => (line.size === 0 ? `${side} ${at}` : `${line.kind} ${nameOf(line)}`));
    const [before, after] = [names(lines, gap.from, gap.to, '<'), names(others, gap.otherFrom, gap.otherTo, '>')];
    const rest = diffIndices(before, after).map(({ buffer1: [at, length], buffer2: [otherAt, otherLength] }) => ({
      from: gap.from + at,
      to: gap.from + at + length,
      otherFrom: gap.otherFrom + otherAt,
      otherTo: gap.otherFrom + otherAt + otherLength,
    }));
    let [at, otherAt] = [gap.from, gap.otherFrom];
    for (const one of [...rest, { from: gap.to, to: gap.to, otherFrom: gap.otherTo, otherTo: gap.otherTo }]) {
      while (at < one.from) found[at++] = otherAt++;
      [at, otherAt] = [one.to, one.otherTo];
    }
    return rest.filter(({ from, to, otherFrom, otherTo }) => to > from && otherTo > otherFrom);
  }

  function matchAlike(gap: Range): void {
    const isPair = gap.to - gap.from === 1 && gap.otherTo - gap.otherFrom === 1;
    const least = isPair ? LEAST_BETWEEN_NEIGHBOURS : LEAST_LIKENESS;
    for (const [at, otherAt] of mostAlike(gap, least)) found[at] = otherAt;
  }

  function mostAlike({ from, to, otherFrom, otherTo }: Range, least: number): readonly (readonly [number, number])[] {
    const [height, width] = [to - from, otherTo - otherFrom];
    if (height * width > MOST_PAIRS) return [];
    const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
    const gain = (row: number, column: number) => {
      const alike = likeness(lines[from + row] as Line, others[otherFrom + column] as Line);
      return alike >= least ? alike : 0;
    };
    const gains = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, c) => gain(row, c)));
    const at = (row: number, column: number) => best[row]?.[column] ?? 0;
    for (let row = height - 1; row >= 0; row--) {
      for (let column = width - 1; column >= 0; column--) {
        const paired = (gains[row]?.[column] ?? 0) + at(row + 1, column + 1);
        (best[row] as Float64Array)[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
      }
    }
    return pathOf({ height, width }, { gains, at }).map(([row, column]) => [from + row, otherFrom + column] as const);
  }

  function matchMoved(): void {
    const taken = new Set(found.filter((one) => one !== null));
    const lost = lines.map((_, at) => at).filter((at) => found[at] === null && isLong(lines[at]));
    const free = others.map((_, at) => at).filter((at) => !taken.has(at) && isLong(others[at]));
    if (lost.length * free.length > MOST_PAIRS) return;
    const pairs = lost.flatMap((at) =>
      free.map((otherAt) => ({ at, otherAt, alike: likeness(lines[at] as Line, others[otherAt] as Line) })),
    );
    const likely = pairs
      .filter(({ at, alike }) => alike >= LEAST_MOVED[lines[at]?.kind ?? 'paragraph'])
      .sort((a, b) => b.alike - a.alike);
    for (const { at, otherAt } of likely) {
      if (found[at] !== null || taken.has(otherAt)) continue;
      found[at] = otherAt;
      taken.add(otherAt);
    }
  }
}

interface Table {
  readonly gains: readonly (readonly number[])[];
  readonly at: (row: number, column: number) => number;
}

function pathOf(
  { height, width }: { readonly height: number; readonly width: number },
  { gains, at }: Table,
): readonly (readonly [number, number])[] {
  const path: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    const gain = gains[row]?.[column] ?? 0;
    if (gain > 0 && at(row, column) === gain + at(row + 1, column + 1)) path.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return path;
}

function isLong(line: Line | undefined): boolean {
  return line !== undefined && line.size >= LEAST_MOVED_SIZE;
}

/** Keys of lines that are long and stand once in each list; other lines get a name of their own. */
function longKeys(lines: readonly Line[], others: readonly Line[]): (line: Line) => string {
  const [once, otherOnce] = [namedOnce(lines), namedOnce(others)];
  const names = new Map<Line, string>();
  for (const [at, line] of [...lines, ...others].entries()) {
    const isAnchor = isLong(line) && once.has(line.key) && otherOnce.has(line.key);
    names.set(line, isAnchor ? line.key : `\n${at}`);
  }
  return (line) => names.get(line) ?? '';
}

function namedOnce(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count === 1 ? [key] : [])));
}

/** Cells of equally long rows are those of the same columns. */
export function cellsFound(cells: readonly StoryCell[], others: readonly StoryCell[]): Alignment {
  return cells.length === others.length
    ? cells.map((_, at) => at)
    : aligned(cells.map(lineOfCell), others.map(lineOfCell));
}
