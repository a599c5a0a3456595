import { behind, Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Axis } from './moved-lines';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import type { SheetState } from './sheet-state';

type Live = GoogleAppsScript.Spreadsheet.Sheet;
type Emulates = Pick<
  Live,
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'deleteRows'
  | 'deleteRow'
  | 'deleteColumns'
  | 'deleteColumn'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setTabColor'
  | 'getTabColor'
  | 'setHiddenGridlines'
  | 'hasHiddenGridlines'
  | 'hideColumns'
  | 'showColumns'
  | 'isColumnHiddenByUser'
  | 'hideRows'
  | 'showRows'
  | 'activate'
  | 'setActiveRange'
>;

const DEFAULT_COLUMN_WIDTH = 100;

/** The part of a sheet that concerns its size, frozen and hidden rows and columns, and widths. */
export abstract class SheetGrid extends Emulated<Live> implements Emulates {
  constructor(
    readonly opened: OpenSpreadsheet,
    readonly id: number,
  ) {
    super('Sheet', opened.run);
  }

  get state(): SheetState {
    return this.opened.book.sheet(this.id);
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  insertRowsAfter(after: number, count: number): Live {
    const isAtEnd = after === this.state.maxRows;
    this.insert('rows', after + 1, count);
    if (!isAtEnd || this.run.world.traits.rowsAtEnd === 'alike')
      this.state.copyLook('rows', after, { first: after + 1, count });
    return this.self;
  }

  insertRowsBefore(before: number, count: number): Live {
    this.insert('rows', before, count);
    this.state.copyLook('rows', before + count, { first: before, count });
    return this.self;
  }

  insertRowAfter(after: number): Live {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): Live {
    return this.insertRowsBefore(before, 1);
  }

  insertColumnsAfter(after: number, count: number): Live {
    return this.insert('columns', after + 1, count);
  }

  insertColumnsBefore(before: number, count: number): Live {
    return this.insert('columns', before, count);
  }

  insertColumnAfter(after: number): Live {
    return this.insert('columns', after + 1, 1);
  }

  insertColumnBefore(before: number): Live {
    return this.insert('columns', before, 1);
  }

  deleteRows(first: number, count: number): void {
    this.delete('rows', first, count, this.state.maxRows, this.state.frozenRows);
  }

  deleteRow(row: number): Live {
    this.deleteRows(row, 1);
    return this.self;
  }

  deleteColumns(first: number, count: number): void {
    this.delete('columns', first, count, this.state.maxColumns, this.state.frozenColumns);
  }

  deleteColumn(column: number): Live {
    this.deleteColumns(column, 1);
    return this.self;
  }

  setFrozenRows(rows: number): void {
    this.state.frozenRows = rows;
  }

  getFrozenRows(): number {
    return this.state.frozenRows;
  }

  setFrozenColumns(columns: number): void {
    this.state.frozenColumns = columns;
  }

  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }

  setColumnWidth(column: number, width: number): Live {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Live {
    for (const column of numbers(first, count)) this.state.columnWidths.set(column, width);
    return this.self;
  }

  getColumnWidth(column: number): number {
    return this.state.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  setRowHeight(row: number, height: number): Live {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, count: number, height: number): Live {
    for (const row of numbers(first, count)) this.state.rowHeights.set(row, height);
    return this.self;
  }

  hideSheet(): Live {
    const visible = this.opened.book.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.state) {
      throw new ServiceException("You can't hide all the sheets in a document.");
    }
    this.state.hidden = true;
    return this.self;
  }

  showSheet(): Live {
    this.state.hidden = false;
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  setTabColor(color: string | null): Live {
    this.state.tabColor = color?.toLowerCase() ?? null;
    return this.self;
  }

  getTabColor(): string | null {
    return this.state.tabColor;
  }

  setHiddenGridlines(hide: boolean): Live {
    this.state.gridlinesHidden = hide;
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return this.state.gridlinesHidden;
  }

  hideColumns(first: number, count = 1): void {
    for (const column of numbers(first, count)) this.state.hiddenColumns.add(column);
  }

  showColumns(first: number, count = 1): void {
    for (const column of numbers(first, count)) this.state.hiddenColumns.delete(column);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.state.hiddenColumns.has(column);
  }

  hideRows(first: number, count = 1): void {
    for (const row of numbers(first, count)) this.state.hiddenRows.add(row);
  }

  showRows(first: number, count = 1): void {
    for (const row of numbers(first, count)) this.state.hiddenRows.delete(row);
  }

  activate(): Live {
    this.state.hidden = false;
    this.opened.book.selections.set(this.run.officer, { sheetId: this.id, place: null });
    return this.self;
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return behind<EmulatedRange>(range).activate();
  }

  /** The state after its formulas were calculated. */
  protected get calculated(): SheetState {
    const { state } = this;
    this.opened.book.calculator?.calculate(state);
    return state;
  }

  private insert(axis: Axis, before: number, count: number): Live {
    const most = axis === 'rows' ? this.state.maxRows : this.state.maxColumns;
    if (before < 1 || before > most + 1 || count < 1) throw new ServiceException(`Those ${axis} are out of bounds.`);
    this.opened.book.insert(this.state, axis, before, count);
    return this.self;
  }

  private delete(axis: Axis, first: number, count: number, most: number, frozen: number): void {
    if (first < 1 || count < 1 || first + count - 1 > most)
      throw new ServiceException(`Those ${axis} are out of bounds.`);
    if (count === most) throw new ServiceException(`You can't delete all the ${axis} on the sheet.`);
    if (first <= frozen + 1 && first + count - 1 === most) {
      throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    this.opened.book.delete(this.state, axis, first, count);
  }
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_item, index) => first + index);
}
