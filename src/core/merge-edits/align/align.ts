import { diffIndices } from 'node-diff3';
import type { StoryCell } from '../../document/made/story';
import { type Line, likeness, lineOfCell, mostLikeness } from './lines';

/** Which line of the second list each line of the first one became; null for one that is gone. */
export type Alignment = readonly (number | null)[];

interface Range {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

interface Pair {
  readonly at: number;
  readonly otherAt: number;
  readonly alike: number;
  /** How far one stands from the other, counted from the beginning. */
  readonly distance: number;
}

/** Two lines this alike are one line that was changed. */
export const LEAST_LIKENESS = 0.5;
/** Between the same neighbours, less will do. */
const LEAST_BETWEEN_NEIGHBOURS = 0.25;
/** Wherever it went, a line is known again when it is long and hardly changed. A report has few tables. */
const LEAST_MOVED = { table: LEAST_LIKENESS, paragraph: 0.75, row: 0.75, cell: 0.75 } as const;
const HARDLY_CHANGED = 0.9;
const LEAST_MOVED_SIZE = 4;
/** Comparing every line with every other one takes too long beyond. */
const MOST_PAIRS = 250_000;

/**
 * Finds lines again: first those that stayed as they were, then those of which only figures changed, then, wherever they
 * went, those that are hardly another one; what is unlike is paired last, between lines that are known by then.
 */
export function aligned(lines: readonly Line[], others: readonly Line[]): Alignment {
  const aligner = new Aligner(lines, others);
  let gaps: readonly Range[] = [{ from: 0, to: lines.length, otherFrom: 0, otherTo: others.length }];
  for (const nameOf of [longKeys(lines, others), (line: Line) => line.key, (line: Line) => line.masked]) {
    gaps = gaps.flatMap((gap) => aligner.matchEqual(gap, nameOf));
  }
  aligner.matchMoved((line) => line.key);
  aligner.matchMoved((line) => line.masked);
  for (const gap of gaps) aligner.matchInStep(gap);
  aligner.matchAnywhere();
  for (const gap of gaps) aligner.matchAlike(gap);
  return aligner.found;
}

class Aligner {
  readonly found: (number | null)[];
  /** The others that are found. */
  private readonly taken = new Set<number>();

  constructor(
    private readonly lines: readonly Line[],
    private readonly others: readonly Line[],
  ) {
    this.found = lines.map(() => null);
  }

  /** Answers what lies between the lines that were found. */
  matchEqual(gap: Range, nameOf: (line: Line) => string): readonly Range[] {
    const before = namesOf(this.lines.slice(gap.from, gap.to), nameOf, '<');
    const after = namesOf(this.others.slice(gap.otherFrom, gap.otherTo), nameOf, '>');
    const rest = diffIndices(before, after).map(({ buffer1: [at, length], buffer2: [otherAt, otherLength] }) => ({
      from: gap.from + at,
      to: gap.from + at + length,
      otherFrom: gap.otherFrom + otherAt,
      otherTo: gap.otherFrom + otherAt + otherLength,
    }));
    let [at, otherAt] = [gap.from, gap.otherFrom];
    for (const one of [...rest, { from: gap.to, to: gap.to, otherFrom: gap.otherTo, otherTo: gap.otherTo }]) {
      while (at < one.from) this.pair(at++, otherAt++);
      [at, otherAt] = [one.to, one.otherTo];
    }
    return rest.filter(({ from, to, otherFrom, otherTo }) => to > from && otherTo > otherFrom);
  }

  /** Lines that are known by their name wherever they went. */
  matchMoved(nameOf: (line: Line) => string): void {
    const [lost, free] = this.left();
    const [byName, otherByName] = [onceNamed(this.lines, lost, nameOf), onceNamed(this.others, free, nameOf)];
    for (const [name, at] of byName) {
      const otherAt = otherByName.get(name);
      if (otherAt !== undefined) this.pair(at, otherAt);
    }
  }

  /** As many lines between two neighbours as before, each hardly changed: what else they could be need not be tried. */
  matchInStep({ from, to, otherFrom, otherTo }: Range): void {
    const [lost, free] = [this.lost(from, to), this.free(otherFrom, otherTo)];
    if (lost.length !== free.length) return;
    for (const [index, at] of lost.entries()) {
      const otherAt = free[index] as number;
      if (this.likeness(at, otherAt) >= HARDLY_CHANGED) this.pair(at, otherAt);
    }
  }

  /** The most alike first, so that no line takes the place of a better one. */
  matchAnywhere(): void {
    const [from, to] = this.left();
    if (from.length * to.length > MOST_PAIRS) return;
    const pairs = from.flatMap((at) => to.flatMap((otherAt) => this.pairOf(at, otherAt)));
    pairs.sort((a, b) => b.alike - a.alike || a.distance - b.distance);
    for (const { at, otherAt } of pairs) {
      if (this.found[at] === null && !this.taken.has(otherAt)) this.pair(at, otherAt);
    }
  }

  /** The long lines on both sides that are not found yet. */
  private left(): readonly [readonly number[], readonly number[]] {
    const [lost, free] = [this.lost(0, this.lines.length), this.free(0, this.others.length)];
    return [lost.filter((at) => isLong(this.lines[at])), free.filter((at) => isLong(this.others[at]))];
  }

  /** What is left between two lines, in order. */
  matchAlike({ from, to, otherFrom, otherTo }: Range): void {
    const [lost, free] = [this.lost(from, to), this.free(otherFrom, otherTo)];
    if (lost.length * free.length > MOST_PAIRS) return;
    const least = lost.length === 1 && free.length === 1 ? LEAST_BETWEEN_NEIGHBOURS : LEAST_LIKENESS;
    const gain = (at: number, otherAt: number) => {
      const alike = this.likeness(at, otherAt);
      return alike >= least ? alike : 0;
    };
    const gains = lost.map((at) => free.map((otherAt) => gain(at, otherAt)));
    for (const [row, column] of mostAlike(gains, free.length)) this.pair(lost[row] as number, free[column] as number);
  }

  private pairOf(at: number, otherAt: number): readonly Pair[] {
    const [line, other] = [this.lines[at], this.others[otherAt]];
    if (!line || !other) return [];
    const alike = mostLikeness(line, other) >= LEAST_MOVED[line.kind] ? likeness(line, other) : 0;
    if (alike < LEAST_MOVED[line.kind]) return [];
    return [{ at, otherAt, alike, distance: Math.abs(at - otherAt) }];
  }

  private pair(at: number, otherAt: number): void {
    this.found[at] = otherAt;
    this.taken.add(otherAt);
  }

  private lost(from: number, to: number): readonly number[] {
    return numbersBetween(from, to).filter((at) => this.found[at] === null);
  }

  private free(from: number, to: number): readonly number[] {
    return numbersBetween(from, to).filter((at) => !this.taken.has(at));
  }

  private likeness(at: number, otherAt: number): number {
    const [line, other] = [this.lines[at], this.others[otherAt]];
    return line && other ? likeness(line, other) : 0;
  }
}

function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Empty lines are all alike: none of them is known by its name. */
function namesOf(lines: readonly Line[], nameOf: (line: Line) => string, side: string): string[] {
  return lines.map((line, at) => (line.size === 0 ? `${side} ${at}` : `${line.kind} ${nameOf(line)}`));
}

/** The pairs in order that have the most in common together; `gains`: what each pair has. */
function mostAlike(
  gains: readonly (readonly number[])[],
  width: number,
): readonly (readonly [row: number, column: number])[] {
  const best = Array.from({ length: gains.length + 1 }, () => new Float64Array(width + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = gains.length - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const paired = (gains[row]?.[column] ?? 0) + at(row + 1, column + 1);
      (best[row] as Float64Array)[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  return pathOf({ height: gains.length, width }, { gains, at });
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
    const name = `${line.kind} ${line.key}`;
    const isAnchor = isLong(line) && once.has(name) && otherOnce.has(name);
    names.set(line, isAnchor ? line.key : `\n${at}`);
  }
  return (line) => names.get(line) ?? '';
}

function namedOnce(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(onceNamed(lines, numbersBetween(0, lines.length), ({ key }) => key).keys());
}

/** By name, the lines at `places` that share theirs with no other one. */
function onceNamed(
  lines: readonly Line[],
  places: readonly number[],
  nameOf: (line: Line) => string,
): ReadonlyMap<string, number> {
  const all = new Map<string, number | null>();
  for (const at of places) {
    const line = lines[at] as Line;
    const name = `${line.kind} ${nameOf(line)}`;
    all.set(name, all.has(name) ? null : at);
  }
  return new Map([...all].flatMap(([name, at]) => (at === null ? [] : [[name, at] as const])));
}

/** Cells of equally long rows are those of the same columns. */
export function cellsFound(cells: readonly StoryCell[], others: readonly StoryCell[]): Alignment {
  return cells.length === others.length
    ? cells.map((_, at) => at)
    : aligned(cells.map(lineOfCell), others.map(lineOfCell));
}
