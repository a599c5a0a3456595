/**
 * Names the rows or columns of a sheet by numbers that stay with them when others are inserted or deleted, so that
 * whoever remembers a cell finds it again. A line gets its number when it is first asked for.
 */
export class Lines {
  private readonly ids: number[] = [];
  private last = 0;
  private known: Map<number, number> | null = null;

  /** The numbers of the lines from position `first` on; positions count from 1. */
  idsAt(first: number, count: number): number[] {
    while (this.ids.length < first + count - 1) {
      this.last += 1;
      this.ids.push(this.last);
      this.known?.set(this.last, this.ids.length);
    }
    return this.ids.slice(first - 1, first - 1 + count);
  }

  /** Where the line is now; null when it was deleted. */
  positionOf(id: number): number | null {
    this.known ??= new Map(this.ids.map((one, index) => [one, index + 1]));
    return this.known.get(id) ?? null;
  }

  insert(before: number, count: number): void {
    if (before > this.ids.length) return;
    const added = Array.from({ length: count }, (_line, index) => this.last + index + 1);
    this.last += count;
    this.ids.splice(before - 1, 0, ...added);
    this.known = null;
  }

  delete(first: number, count: number): void {
    this.ids.splice(first - 1, count);
    this.known = null;
  }

  /** Gives lines that have come back the numbers they had. */
  rename(first: number, ids: readonly number[]): void {
    this.idsAt(first, ids.length);
    this.ids.splice(first - 1, ids.length, ...ids);
    this.known = null;
  }
}
