import type { SheetState } from '../../spreadsheet/sheet-state';

/** Which sheets read which others, by how many references. */
export class Reading {
  private readonly counts = new Map<SheetState, Map<SheetState, number>>();

  add(reader: SheetState, read: SheetState): void {
    this.change(reader, read, 1);
  }

  remove(reader: SheetState, read: SheetState): void {
    this.change(reader, read, -1);
  }

  /** The sheet itself and all that it reads, also by way of others. */
  from(sheet: SheetState): ReadonlySet<SheetState> {
    const reached = new Set([sheet]);
    // What is added while the set is walked through is walked through too.
    for (const one of reached) for (const read of this.counts.get(one)?.keys() ?? []) reached.add(read);
    return reached;
  }

  private change(reader: SheetState, read: SheetState, by: number): void {
    const counts = this.counts.get(reader) ?? new Map<SheetState, number>();
    this.counts.set(reader, counts);
    const count = (counts.get(read) ?? 0) + by;
    if (count > 0) counts.set(read, count);
    else counts.delete(read);
  }
}
