import { Clip } from './clipboard/clip';
import type { Axis, Edit, FormatView } from './edit-protocol';
import { areaName, type Cell, holds } from './grid/a1';
import { targetOf } from './grid/pointer';
import type { SheetPane } from './grid/sheet-pane';
import { tell } from './messages';
import { WORDS } from './page-wording';
import { read } from './server';
import type { AreaView, CopyView } from './sheet-protocol';

export interface Doing {
  /** Does what a person did by hand; false when it was refused or called off. */
  readonly edit: (edit: Edit) => Promise<boolean>;
  readonly officer: () => string;
}

/** What an officer does with the cells that are selected. */
export class Acts {
  private readonly clip = new Clip();

  constructor(
    private readonly pane: SheetPane,
    private readonly doing: Doing,
  ) {}

  readonly undo = () => void this.doing.edit({ do: 'undo' });
  readonly redo = () => void this.doing.edit({ do: 'redo' });
  readonly clear = () => void this.doing.edit({ do: 'clear', tab: this.tab, areas: [this.area] });
  readonly bold = () => this.format({ bold: !this.pane.isBold(this.pane.selection.active) });

  format(format: FormatView): void {
    void this.doing.edit({ do: 'format', tab: this.tab, areas: [this.area], format });
  }

  readonly copy = (isCut: boolean) => void this.take(isCut);

  paste(data: Pick<DataTransfer, 'getData'>): void {
    const brought = this.clip.bring(data);
    if (brought) void this.put(brought);
  }

  /** From the menu, where the browser asks the officer whether the page may read the clipboard. */
  async pasteFromMenu(): Promise<void> {
    try {
      const [item] = await navigator.clipboard.read();
      const texts = new Map<string, string>();
      if (item) for (const type of item.types) texts.set(type, await (await item.getType(type)).text());
      this.paste({ getData: (type) => texts.get(type) ?? '' });
    } catch {
      await tell(WORDS.paste, WORDS.pasteWithKeys);
    }
  }

  async fill(source: AreaView, target: AreaView): Promise<void> {
    if (!(await this.doing.edit({ do: 'fill', tab: this.tab, source, target }))) return;
    const ends = [source, target];
    const row = Math.min(...ends.map((area) => area.row));
    const column = Math.min(...ends.map((area) => area.column));
    const rows = source.column === target.column ? source.rows + target.rows : source.rows;
    const columns = source.column === target.column ? source.columns : source.columns + target.columns;
    this.pane.go({ row, column, rows, columns });
  }

  /** Ctrl+D and Ctrl+R: the first row or column of the block fills the rest of it. */
  readonly fillDown = () => this.fillWithin('rows');
  readonly fillRight = () => this.fillWithin('columns');

  insert(axis: Axis, side: 'before' | 'after'): void {
    const { first, count } = this.lines(axis);
    const line = side === 'before' ? first : first + count - 1;
    void this.doing.edit({ do: 'insert', tab: this.tab, axis, line, side, count });
  }

  delete(axis: Axis): void {
    void this.doing.edit({ do: 'delete', tab: this.tab, axis, ...this.lines(axis) });
  }

  /** Freezes up to the active cell, or lets go what is frozen. */
  readonly freeze = (axis: Axis) => {
    const { frozenRows, frozenColumns } = this.pane.view;
    const { active } = this.pane.selection;
    const frozen = axis === 'rows' ? frozenRows : frozenColumns;
    const count = axis === 'rows' ? active.row : active.column;
    void this.doing.edit({ do: 'freeze', tab: this.tab, axis, count: frozen > 0 ? 0 : count });
  };

  /** A filter over the block, or over all cells from the active row on; or takes it away. */
  readonly filter = () => {
    const { filter, rows, columns } = this.pane.view;
    const { selection } = this.pane;
    const whole = { row: selection.active.row, column: 1, rows: rows - selection.active.row + 1, columns };
    const wanted = selection.isBlock() && this.area.rows > 1 ? this.area : whole;
    void this.doing.edit({ do: 'filter', tab: this.tab, area: filter ? null : wanted });
  };

  /** Sorts the block by the active column; a single cell stands for the filter or for all rows below the frozen ones. */
  sort(direction: 'ascending' | 'descending', column = this.pane.selection.active.column): void {
    const { filter, rows, columns, frozenRows } = this.pane.view;
    const whole = filter
      ? { ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 }
      : { row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
    const isBlock = this.area.rows > 1 && this.area.rows < rows && holds(this.area, { row: this.area.row, column });
    const area = isBlock ? this.area : whole;
    void this.doing.edit({ do: 'sort', tab: this.tab, area, column, direction });
  }

  private async take(isCut: boolean): Promise<void> {
    const spot = { tab: this.tab, area: this.area };
    const copy = () => read<CopyView>('copy', { ...this.who(), tab: spot.tab, area: areaName(spot.area) });
    await this.clip.take(spot, isCut, copy);
    if (this.pane.view.tab !== spot.tab) return;
    this.pane.taken = spot.area;
    this.pane.paint();
  }

  private async put({ texts, from }: NonNullable<ReturnType<Clip['bring']>>): Promise<void> {
    const { tab, area } = this;
    const copyOf = from && { tab: from.tab, area: from.area, isCut: from.isCut };
    const isDone = await this.doing.edit({ do: 'paste', tab, area, texts, ...(copyOf ? { copyOf } : {}) });
    if (!isDone) return;
    const [rows, columns] = [texts.length, Math.max(...texts.map((cells) => cells.length))];
    if (from?.isCut) {
      this.clip.forget();
      this.pane.taken = null;
    }
    const isOther = area.rows % rows !== 0 || area.columns % columns !== 0;
    if (isOther) this.pane.selection.selectArea({ ...area, rows, columns });
  }

  private fillWithin(axis: Axis): void {
    const { area, tab } = this;
    const source = axis === 'rows' ? { ...area, rows: 1 } : { ...area, columns: 1 };
    const end: Cell = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    const target = targetOf(source, axis === 'rows' ? { ...end, column: area.column } : { ...end, row: area.row });
    if (target) void this.doing.edit({ do: 'fill', tab, source, target });
  }

  private lines(axis: Axis): { first: number; count: number } {
    const { row, column, rows, columns } = this.area;
    return axis === 'rows' ? { first: row, count: rows } : { first: column, count: columns };
  }

  private get tab(): number {
    return this.pane.view.tab;
  }

  private get area(): AreaView {
    return this.pane.selection.area;
  }

  private who(): { officer: string } {
    return { officer: this.doing.officer() };
  }
}
