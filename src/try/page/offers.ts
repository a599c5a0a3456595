import type { Acts, Doing } from './acts';
import { type Cell, cellName } from './grid/a1';
import { cellIn } from './grid/painted';
import type { SheetPane } from './grid/sheet-pane';
import { showFilterPanel } from './popups/filter-panel';
import { editNote, NoteBubble } from './popups/notes';
import { ValueList } from './popups/value-list';
import { read } from './server';
import type { FilterValues } from './sheet-protocol';

/** What stands over single cells: lists of values, boxes to tick, the list of the filter, notes. */
export class Offers {
  private readonly list: ValueList;
  private readonly bubble = new NoteBubble();
  private isHovered = false;

  constructor(
    private readonly pane: SheetPane,
    private readonly acts: Acts,
    private readonly doing: Doing,
  ) {
    this.list = new ValueList(pane.editor.field, (value) => this.choose(value));
    const grid = pane.drawing.element;
    grid.addEventListener('mouseover', ({ target }) => this.point(target as HTMLElement));
    grid.addEventListener('mouseleave', () => {
      this.isHovered = false;
      this.pointAtActive();
    });
  }

  /** Opens the list of the active cell. */
  readonly offer = (): boolean => {
    const cell = this.pane.selection.active;
    if (this.pane.ruleAt(cell)?.kind !== 'list') return false;
    this.openList(cell);
    return true;
  };

  readonly openList = (cell: Cell): void => {
    const rule = this.pane.ruleAt(cell);
    const element = this.pane.drawing.elementOf(cell);
    if (rule?.kind === 'list' && element) this.list.open(rule.items, element.getBoundingClientRect());
  };

  /** Ticks the box of a cell, or takes the tick away. */
  readonly tick = (cell = this.pane.selection.active): boolean => {
    if (this.pane.ruleAt(cell)?.kind !== 'checkbox') return false;
    void this.pane.write(cell, this.pane.cellAt(cell)?.text === 'TRUE' ? 'FALSE' : 'TRUE');
    return true;
  };

  /** A key that an open list takes for itself. */
  press(event: KeyboardEvent): boolean {
    if (!this.list.isOpen) return false;
    if (this.list.press(event)) return true;
    if (['Escape', 'Tab', 'Enter', 'ArrowLeft', 'ArrowRight'].includes(event.key)) this.list.close();
    return event.key === 'Escape' && !this.pane.editor.isOpen;
  }

  /** Typing into a cell with a list opens the list and narrows it. */
  typed(text: string): void {
    const { cell } = this.pane.editor;
    if (!cell || this.pane.ruleAt(cell)?.kind !== 'list') return;
    if (!this.list.isOpen) this.openList(cell);
    this.list.narrow(text);
  }

  /** Another cell is selected. */
  moved(): void {
    if (!this.pane.editor.isOpen) this.list.close();
    this.pointAtActive();
  }

  readonly openFilter = async (column: number, opener: HTMLElement): Promise<void> => {
    const { tab } = this.pane.view;
    const { left, bottom } = opener.getBoundingClientRect();
    const { values } = await read<FilterValues>('filter', { officer: this.doing.officer(), tab, column });
    showFilterPanel({
      values,
      at: { x: left - 100, y: bottom + 2 },
      sort: (direction) => this.acts.sort(direction, column),
      hide: (texts) => void this.doing.edit({ do: 'hideValues', tab, column, texts }),
      closed: () => this.pane.editor.focus(),
    });
  };

  readonly note = (): void => {
    const { pane } = this;
    const cell = pane.selection.active;
    const element = pane.drawing.elementOf(cell);
    if (!element) return;
    this.bubble.hide();
    editNote({
      name: cellName(cell),
      text: pane.cellAt(cell)?.note ?? '',
      beside: element.getBoundingClientRect(),
      save: (text) => void this.doing.edit({ do: 'note', tab: pane.view.tab, ...cell, text }),
      closed: () => pane.editor.focus(),
    });
  };

  private choose(value: string): void {
    const { editor, selection } = this.pane;
    const cell = editor.cell ?? selection.active;
    editor.close();
    void this.pane.write(cell, value);
    this.pane.editor.focus();
  }

  private point(target: HTMLElement): void {
    const element = target.closest<HTMLElement>('[data-place]');
    const cell = element && cellIn(element);
    const note = cell ? this.pane.cellAt(cell)?.note : undefined;
    this.isHovered = element !== null && note !== undefined;
    if (element && note) this.bubble.show(note, element);
    else this.pointAtActive();
  }

  /** The cells were drawn again, elsewhere or with what has come meanwhile. */
  drawn(): void {
    if (!this.isHovered) this.pointAtActive();
  }

  private pointAtActive(): void {
    const cell = this.pane.selection.active;
    const note = this.pane.cellAt(cell)?.note;
    const element = this.pane.drawing.elementOf(cell);
    if (note && element && !this.pane.editor.isOpen) this.bubble.show(note, element);
    else this.bubble.hide();
  }
}
