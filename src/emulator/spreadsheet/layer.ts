import type { Area } from './area';
import type { Changed, ChangeLog } from './change-log';

/**
 * One property of a sheet's cells, unset for most of them. Callers count rows and columns from 1; storage counts from
 * 0.
 */
export class Layer<T> {
  private rows: (T | undefined)[][] = [];

  /** @param log Is told of every area that is written, also where the same was written again. */
  constructor(
    private readonly log: ChangeLog,
    private readonly what: Changed,
  ) {}

  at(row: number, column: number): T | undefined {
    return this.rows[row - 1]?.[column - 1];
  }

  /** The stored row, where index 0 is column A. */
  row(row: number): readonly (T | undefined)[] | undefined {
    return this.rows[row - 1];
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined && this.rows[row - 1] === undefined) return;
    this.editable(row)[column - 1] = value;
    this.log.record(this.what, { row, column, rows: 1, columns: 1 });
  }

  copyRow(from: number, first: number, count: number): void {
    const row = this.rows[from - 1];
    if (!row || lengthOf(row) === 0) return;
    for (let index = 0; index < count; index += 1) this.rows[first - 1 + index] = [...row];
    this.log.record(this.what, { row: first, column: 1, rows: count, columns: row.length });
  }

  copyColumn(from: number, first: number, count: number): void {
    this.rows.forEach((row, index) => {
      const value = row[from - 1];
      if (value !== undefined) this.fill({ row: index + 1, column: first, rows: 1, columns: count }, value);
    });
  }

  fill(area: Area, value: T | undefined): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) this.set(row, column, value);
    }
  }

  /** Writes a matrix as a script hands it over. Most columns hold the same input all the way down: it is read once. */
  write<U>(area: Area, rows: readonly (readonly U[])[], kept: (input: U) => T | undefined): void {
    const inputs: U[] = [];
    const values: (T | undefined)[] = [];
    rows.forEach((cells, down) => {
      const row = area.row + down;
      for (let right = 0; right < area.columns; right += 1) {
        const input = cells[right] as U;
        if (down === 0 || input !== inputs[right]) {
          inputs[right] = input;
          values[right] = kept(input);
        }
      }
      this.setCells(row, area.column, values);
    });
  }

  read<U>(area: Area, blank: U): (T | U)[][] {
    const result: (T | U)[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const stored = this.rows[row - 1];
      const cells: (T | U)[] = [];
      for (let column = area.column - 1; column < area.column + area.columns - 1; column += 1) {
        cells.push(stored?.[column] ?? blank);
      }
      result.push(cells);
    }
    return result;
  }

  /** Visits the cells that are set, row by row. */
  each(visit: (value: T, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => {
      cells?.forEach((value, column) => {
        if (value !== undefined) visit(value, row + 1, column + 1);
      });
    });
  }

  clear(): void {
    if (this.rows.length > 0)
      this.log.record(this.what, { row: 1, column: 1, rows: this.rows.length, columns: this.lastColumn() });
    this.rows = [];
  }

  becomeCopyOf(other: Layer<T>): void {
    this.rows = other.rows.map((row) => [...row]);
  }

  /** No row below this one holds anything. */
  get rowCount(): number {
    return this.rows.length;
  }

  lastRow(): number {
    for (let row = this.rows.length; row > 0; row -= 1) if (lengthOf(this.rows[row - 1]) > 0) return row;
    return 0;
  }

  lastColumn(): number {
    let last = 0;
    for (const row of this.rows) if (row && row.length > last) last = Math.max(last, lengthOf(row));
    return last;
  }

  insertRows(before: number, count: number): void {
    if (before > this.rows.length) return;
    this.rows.splice(before - 1, 0, ...Array.from({ length: count }, () => []));
  }

  deleteRows(first: number, count: number): void {
    this.rows.splice(first - 1, count);
  }

  insertColumns(before: number, count: number): void {
    for (const row of this.rows) {
      if (row && row.length >= before) row.splice(before - 1, 0, ...new Array<undefined>(count).fill(undefined));
    }
  }

  deleteColumns(first: number, count: number): void {
    for (const row of this.rows) row?.splice(first - 1, count);
  }

  private setCells(row: number, column: number, values: readonly (T | undefined)[]): void {
    if (this.rows[row - 1] === undefined && values.every((value) => value === undefined)) return;
    const cells = this.editable(row);
    for (let right = 0; right < values.length; right += 1) cells[column - 1 + right] = values[right];
    this.log.record(this.what, { row, column, rows: 1, columns: values.length });
  }

  private editable(row: number): (T | undefined)[] {
    let cells = this.rows[row - 1];
    if (!cells) {
      cells = [];
      while (this.rows.length < row - 1) this.rows.push([]);
      this.rows[row - 1] = cells;
    }
    return cells;
  }
}

function lengthOf(row: readonly unknown[] | undefined): number {
  let length = row?.length ?? 0;
  while (length > 0 && row?.[length - 1] === undefined) length -= 1;
  return length;
}
