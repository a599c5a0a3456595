import { WORDS } from '../page-wording';
import type { AreaView, CellsView, CellView, Direction, RuleView, Run, SheetView } from '../sheet-protocol';
import { areaName, type Cell, cellName } from './a1';
import { CellStore } from './cell-store';
import type { DrawnTab } from './drawn-cell';
import { Editor } from './editor';
import { Heights } from './heights';
import { Lines } from './lines';
import { Merges } from './merges';
import { Painted } from './painted';
import { type Drawing, ROW_PIXELS, revoDrawing } from './revo';
import { Selection } from './selection';

/** What the pane needs of the rest of the page. */
export interface Ways {
  readonly readCells: (tab: number, rows: { from: number; to: number }, signal: AbortSignal) => Promise<CellsView>;
  readonly jump: (tab: number, from: Cell, direction: Direction) => Promise<Cell>;
  /** Writes what was typed; false when it was refused or the officer thought better of it. */
  readonly type: (tab: number, cell: Cell, text: string) => Promise<boolean>;
  readonly resize: (tab: number, column: number, pixels: number) => void;
  /** Another cell or block is selected, or what is typed has changed. */
  readonly moved: () => void;
  readonly drawn: () => void;
  readonly typed: (text: string) => void;
}

interface Shown extends DrawnTab {
  readonly view: SheetView;
}

/** The cells of the tab that is open: shown, selected and edited. */
export class SheetPane {
  readonly editor: Editor;
  readonly drawing: Drawing;
  private readonly painted: Painted;
  private readonly heights = new Heights();
  private shown: Shown;
  readonly selection: Selection;
  /** Where the fill handle would write. */
  filling: AreaView | null = null;
  /** What was copied or cut last from this tab. */
  taken: AreaView | null = null;

  constructor(
    readonly host: HTMLElement,
    private readonly ways: Ways,
  ) {
    this.editor = new Editor({ changed: ways.typed, began: () => this.began() });
    this.drawing = revoDrawing(WORDS.grid, {
      drawn: () => this.afterDrawing(),
      resized: (column, pixels) => ways.resize(this.view.tab, column, pixels),
    });
    this.painted = new Painted(this.drawing.element);
    this.shown = this.shownOf(NOTHING);
    this.selection = new Selection(this.shown, () => this.selected());
    host.replaceChildren(this.drawing.element, this.editor.field);
  }

  get view(): SheetView {
    return this.shown.view;
  }

  /** Shows a tab, or the same tab laid out anew; an open editor stays as it is. */
  show(view: SheetView): void {
    const isOther = view.tab !== this.view.tab;
    if (isOther) {
      this.shown.store.close();
      this.heights.clear();
      this.taken = null;
    }
    const store = isOther ? undefined : this.shown.store;
    this.shown = this.shownOf(view, store);
    this.selection.follow(this.shown);
    this.host.classList.toggle('plain', !view.hasGridlines);
    this.drawing.layOut(this.shown);
    if (isOther) this.drawing.scrollHome();
  }

  forget(rows: readonly Run[]): void {
    this.shown.store.forget(rows);
    this.drawing.redraw();
  }

  cellAt({ row, column }: Cell): CellView | null | undefined {
    return this.shown.store.cell(row, column);
  }

  ruleAt(cell: Cell): RuleView | undefined {
    const found = this.cellAt(cell);
    return found ? this.shown.store.rule(cell.row, found) : undefined;
  }

  isBold(cell: Cell): boolean {
    const found = this.cellAt(cell);
    return (found && this.shown.store.look(cell.row, found)?.isBold) === true;
  }

  /** What the editor begins with. */
  rawAt(cell: Cell): string {
    const found = this.cellAt(cell);
    return found?.raw ?? found?.text ?? '';
  }

  go(area: AreaView): void {
    this.selection.selectArea(area);
    this.reveal();
  }

  /** Ctrl with an arrow. */
  async jump(direction: Direction, grows: boolean): Promise<void> {
    const { active, head } = this.selection;
    const to = await this.ways.jump(this.view.tab, grows ? head : active, direction);
    if (grows) this.selection.extend(to);
    else this.selection.select(to);
    this.reveal();
  }

  move(down: number, right: number, grows = false): void {
    this.selection.move(down, right, grows);
    this.reveal();
  }

  page(by: number, grows: boolean): void {
    this.move(by * this.drawing.rowsInView(), 0, grows);
  }

  /** Opens the editor on what the cell holds. */
  open(text?: string): void {
    this.reveal();
    this.editor.open(text ?? this.rawAt(this.selection.active));
    this.ways.typed(this.editor.text);
  }

  cancel(): void {
    this.editor.close();
    this.editor.focus();
    this.ways.moved();
    this.drawing.redraw();
  }

  /** Ends the edit and writes it, then goes on; what is refused stands in the editor again. */
  async commit(advance?: () => void): Promise<void> {
    const { cell, text } = this.editor;
    if (!cell) return;
    const isSame = text === this.rawAt(cell);
    this.editor.close();
    this.editor.focus();
    advance?.();
    this.reveal();
    if (isSame) this.ways.moved();
    else await this.write(cell, text);
  }

  async write(cell: Cell, text: string): Promise<void> {
    const { tab } = this.view;
    const takeBack = this.shown.store.expect(cell, text);
    this.drawing.redraw();
    if (await this.ways.type(tab, cell, text)) return;
    if (this.view.tab !== tab) return;
    takeBack();
    this.forget([[cell.row, 1]]);
    if (this.editor.isOpen) return;
    this.selection.select(cell);
    this.open(text);
  }

  reveal(): void {
    const { head, active } = this.selection;
    const isWhole = this.selection.area.rows === this.view.rows || this.selection.area.columns === this.view.columns;
    if (!isWhole) this.drawing.scrollTo(this.selection.isBlock() ? head : active);
  }

  paint(): void {
    const { area, active } = this.selection;
    this.painted.show({ area, active, filling: this.filling, taken: this.taken });
  }

  private selected(): void {
    const { active } = this.selection;
    this.paint();
    this.standEditor();
    const text = this.cellAt(active)?.text ?? '';
    this.editor.field.setAttribute('aria-label', WORDS.cell(cellName(active), text, areaName(this.selection.area)));
    this.ways.moved();
  }

  private began(): void {
    this.editor.cell = this.selection.active;
    this.reveal();
    this.standEditor();
  }

  private standEditor(): void {
    const cell = this.editor.cell ?? this.selection.active;
    this.editor.standOver(this.drawing.elementOf(cell), this.host);
  }

  private afterDrawing(): void {
    this.paint();
    this.standEditor();
    this.ways.drawn();
  }

  private shownOf(view: SheetView, known?: CellStore): Shown {
    const { tab, widths, filter } = view;
    const heights = new Map(view.heights);
    const store =
      known ??
      new CellStore(
        (from, to, signal) => this.ways.readCells(tab, { from, to }, signal),
        (rows) => this.came(rows),
      );
    return {
      view,
      store,
      merges: new Merges(view.merges),
      rows: new Lines({
        count: view.rows,
        hidden: view.hiddenRows,
        frozen: view.frozenRows,
        sizeOf: (row) => heights.get(row) ?? this.heights.of(row) ?? ROW_PIXELS,
      }),
      columns: new Lines({
        count: view.columns,
        hidden: view.hiddenColumns,
        frozen: view.frozenColumns,
        sizeOf: (column) => widths[column - 1] ?? 100,
      }),
      filterAt(row, column) {
        const isHeading = filter && row === filter.area.row && column >= filter.area.column;
        if (!isHeading || column >= filter.area.column + filter.area.columns) return null;
        return filter.active.includes(column) ? 'active' : 'idle';
      },
    };
  }

  private came([first, count]: Run): void {
    const set = new Set(this.view.heights.map(([row]) => row));
    if (this.heights.measure(this.shown, first, Math.min(first + count - 1, this.view.rows), set))
      this.drawing.setHeights();
    this.drawing.redraw();
    const { active } = this.selection;
    if (!this.editor.isOpen && active.row >= first && active.row < first + count) this.ways.moved();
  }
}

const NOTHING: SheetView = {
  tab: -1,
  name: '',
  rows: 1,
  columns: 1,
  widths: [100],
  heights: [],
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  filter: null,
  charts: [],
  hasGridlines: true,
};
