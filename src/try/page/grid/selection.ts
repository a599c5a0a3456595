import type { AreaView } from '../sheet-protocol';
import { areaName, between, type Cell } from './a1';
import type { Lines } from './lines';
import type { Merges } from './merges';

interface Tab {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: Merges;
}

/** The cell an officer is at, and the block around it that is selected. */
export class Selection {
  /** Where typing goes. */
  active: Cell = { row: 1, column: 1 };
  /** The corner of the block that stays. */
  private anchor: Cell = { row: 1, column: 1 };
  /** The corner that moves when the block grows. */
  head: Cell = { row: 1, column: 1 };
  /** Enter after a row of Tabs goes back to this column. */
  private home = 1;

  constructor(
    private tab: Tab,
    private readonly changed: () => void,
  ) {}

  get area(): AreaView {
    let area = between(this.anchor, this.head);
    // A merged cell is selected as a whole, and with it what lies beside its parts.
    for (let grows = true; grows; ) {
      const wider = this.tab.merges.areas.filter((merge) => meets(area, merge)).reduce(around, area);
      grows = areaName(wider) !== areaName(area);
      area = wider;
    }
    return area;
  }

  /** Another layout of the same tab, or another tab. */
  follow(tab: Tab): void {
    this.tab = tab;
    this.active = this.inside(this.active);
    this.anchor = this.inside(this.anchor);
    this.head = this.inside(this.head);
  }

  select(cell: Cell): void {
    const anchor = this.anchorOf(this.inside(cell));
    this.set(anchor, anchor);
  }

  extend(cell: Cell): void {
    this.head = this.inside(cell);
    this.changed();
  }

  selectArea(area: AreaView): void {
    const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    this.set(this.anchorOf(this.inside(area)), this.inside(end));
  }

  selectRows(first: number, last: number): void {
    this.set({ row: first, column: 1 }, { row: last, column: this.tab.columns.count });
  }

  selectColumns(first: number, last: number): void {
    this.set({ row: 1, column: first }, { row: this.tab.rows.count, column: last });
  }

  selectAll(): void {
    this.selectRows(1, this.tab.rows.count);
  }

  /** A step from the active cell, or of the moving corner. */
  move(down: number, right: number, grows: boolean): void {
    const from = grows ? this.head : this.active;
    const { rows, columns, merges } = this.tab;
    const merge = grows ? null : merges.at(from.row, from.column);
    const row = merge && down > 0 ? merge.row + merge.rows - 1 : from.row;
    const column = merge && right > 0 ? merge.column + merge.columns - 1 : from.column;
    const to = { row: rows.step(row, down), column: columns.step(column, right) };
    if (grows) this.extend(to);
    else this.select(to);
  }

  /** Within a block Tab and Enter go round it; else Tab remembers where the row began, and Enter goes back there. */
  advance(key: 'Tab' | 'Enter', back: boolean): void {
    const by = back ? -1 : 1;
    const { home } = this;
    if (this.isBlock()) {
      this.goRound(key, by);
    } else if (key === 'Tab') {
      this.move(0, by, false);
      this.home = home;
    } else {
      this.move(by, 0, false);
      this.select({ row: this.active.row, column: home });
    }
  }

  isBlock(): boolean {
    const { area } = this;
    const merge = this.tab.merges.at(area.row, area.column);
    return areaName(area) !== areaName(merge ?? { ...this.active, rows: 1, columns: 1 });
  }

  private goRound(key: 'Tab' | 'Enter', by: number): void {
    const { area, tab } = this;
    const inArea = (lines: Lines, first: number, count: number) =>
      lines.shown.slice(lines.positionOf(first), lines.positionOf(first + count - 1) + 1);
    const rows = inArea(tab.rows, area.row, area.rows);
    const columns = inArea(tab.columns, area.column, area.columns);
    const [row, column] = [rows.indexOf(this.active.row), columns.indexOf(this.active.column)];
    const total = rows.length * columns.length;
    const at = key === 'Tab' ? row * columns.length + column : column * rows.length + row;
    const next = (at + by + total) % total;
    const [down, right] =
      key === 'Tab'
        ? [Math.floor(next / columns.length), next % columns.length]
        : [next % rows.length, Math.floor(next / rows.length)];
    this.active = { row: rows[down] ?? area.row, column: columns[right] ?? area.column };
    this.changed();
  }

  private set(anchor: Cell, head: Cell): void {
    this.anchor = anchor;
    this.active = anchor;
    this.head = head;
    this.home = anchor.column;
    this.changed();
  }

  private inside({ row, column }: Cell): Cell {
    const { rows, columns } = this.tab;
    return {
      row: Math.max(1, Math.min(row, rows.count)),
      column: Math.max(1, Math.min(column, columns.count)),
    };
  }

  /** A merged cell is its first cell. */
  private anchorOf(cell: Cell): Cell {
    const merge = this.tab.merges.at(cell.row, cell.column);
    return merge ? { row: merge.row, column: merge.column } : cell;
  }
}

function meets(one: AreaView, other: AreaView): boolean {
  const inRows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return inRows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

function around(one: AreaView, other: AreaView): AreaView {
  const ends = [one, other].map((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }));
  const first = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) };
  return between(first, {
    row: Math.max(...ends.map(({ row }) => row)),
    column: Math.max(...ends.map(({ column }) => column)),
  });
}
