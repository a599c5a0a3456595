import { type Area, overlaps } from '../../spreadsheet/area';

interface Entry<T> {
  readonly area: Area;
  readonly item: T;
}

const STEP = 8;

/**
 * Finds the areas that overlap another one. An area lies in bands of rows about as high as itself, in at most two of
 * them, so that a look-up meets the areas of its neighbourhood only.
 */
export class AreaIndex<T> {
  /** By the height of the bands: 8 rows, 64, 512 and so on. */
  private readonly levels: Map<number, Set<Entry<T>>>[] = [];
  private readonly entries = new Map<T, Entry<T>>();
  /** How many areas were looked at so far. */
  visited = 0;

  /** An item that is there already moves. */
  set(item: T, area: Area): void {
    this.delete(item);
    const entry = { item, area };
    this.entries.set(item, entry);
    for (const [level, band] of bandsOf(area)) {
      this.levels[level] ??= new Map();
      const bands = this.levels[level] as Map<number, Set<Entry<T>>>;
      const standing = bands.get(band);
      if (standing) standing.add(entry);
      else bands.set(band, new Set([entry]));
    }
  }

  delete(item: T): void {
    const entry = this.entries.get(item);
    if (!entry) return;
    this.entries.delete(item);
    for (const [level, band] of bandsOf(entry.area)) {
      const entries = this.levels[level]?.get(band);
      entries?.delete(entry);
      if (entries?.size === 0) this.levels[level]?.delete(band);
    }
  }

  /** May call twice for the same item. */
  forEachOver(area: Area, visit: (item: T) => void): void {
    this.levels.forEach((bands, level) => {
      for (const band of bandsWithin(bands, area, STEP ** (level + 1))) {
        for (const entry of bands.get(band) ?? []) {
          this.visited += 1;
          if (overlaps(entry.area, area)) visit(entry.item);
        }
      }
    });
  }
}

function bandsOf({ row, rows }: Area): [level: number, band: number][] {
  let level = 0;
  while (STEP ** (level + 1) < rows) level += 1;
  const height = STEP ** (level + 1);
  const [first, last] = [bandAt(row, height), bandAt(row + rows - 1, height)];
  return first === last
    ? [[level, first]]
    : [
        [level, first],
        [level, last],
      ];
}

function bandAt(row: number, height: number): number {
  return Math.floor((row - 1) / height);
}

function bandsWithin(bands: ReadonlyMap<number, unknown>, { row, rows }: Area, height: number): readonly number[] {
  const [first, last] = [bandAt(row, height), bandAt(row + rows - 1, height)];
  if (last - first >= bands.size) return [...bands.keys()].filter((band) => band >= first && band <= last);
  return Array.from({ length: last - first + 1 }, (_band, at) => first + at);
}
