import type { Run } from '../sheet-protocol';

interface Setting {
  readonly count: number;
  readonly hidden: readonly Run[];
  /** How many lines from the first one stay in view; hidden ones are counted. */
  readonly frozen: number;
  readonly sizeOf: (line: number) => number;
}

/** The rows or the columns of a tab that are shown, in order. Positions among them count from 0. */
export class Lines {
  readonly shown: readonly number[];
  /** How many of the shown ones stay in view. */
  readonly frozen: number;

  constructor(private readonly setting: Setting) {
    this.shown = shownOf(setting);
    this.frozen = this.shown.filter((line) => line <= setting.frozen).length;
  }

  get count(): number {
    return this.setting.count;
  }

  sizeOf(line: number): number {
    return this.setting.sizeOf(line);
  }

  /** The position of the line, or of the next one that is shown. */
  positionOf(line: number): number {
    let [low, high] = [0, this.shown.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shown[middle] as number) < line) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, this.shown.length - 1);
  }

  at(position: number): number {
    return this.shown[Math.max(0, Math.min(position, this.shown.length - 1))] ?? 1;
  }

  /** Some shown lines further on or back, at most the last or the first one. */
  step(line: number, by: number): number {
    return this.at(this.positionOf(line) + by);
  }

  /** Pixels from the first line that scrolls to this one. */
  offsetOf(line: number): number {
    const end = this.positionOf(line);
    let offset = 0;
    for (let position = this.frozen; position < end; position += 1)
      offset += this.sizeOf(this.shown[position] as number);
    return offset;
  }

  /** Of several lines together, without the hidden ones. */
  sizeFrom(first: number, count: number): number {
    let size = 0;
    for (let position = this.positionOf(first); position < this.shown.length; position += 1) {
      const line = this.shown[position] as number;
      if (line >= first + count) break;
      size += this.sizeOf(line);
    }
    return size;
  }
}

function shownOf({ count, hidden }: Setting): number[] {
  const shown: number[] = [];
  let next = 1;
  const upTo = (end: number) => {
    for (; next < end; next += 1) shown.push(next);
  };
  for (const [first, length] of hidden) {
    upTo(Math.min(first, count + 1));
    next = Math.max(next, first + length);
  }
  upTo(count + 1);
  return shown;
}
