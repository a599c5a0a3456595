import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import { a1Of } from './a1';
import { type Area, areaOf, within } from './area';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { SheetState } from './sheet-state';

type Live = GoogleAppsScript.Spreadsheet.Range;
type Emulates = Pick<
  Live,
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
  | 'getCell'
  | 'offset'
>;

/** The part of a range that concerns its position. */
export abstract class RangePlace extends Emulated<Live> implements Emulates {
  constructor(
    readonly opened: OpenSpreadsheet,
    readonly sheetId: number,
    readonly area: Area,
    private readonly notation: string | null = null,
  ) {
    super('Range', opened.run);
  }

  get state(): SheetState {
    return this.opened.book.sheet(this.sheetId);
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getA1Notation(): string {
    return this.notation ?? a1Of(this.area);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.opened.sheet(this.state);
  }

  getGridId(): number {
    return this.sheetId;
  }

  getCell(row: number, column: number): Live {
    const { rows, columns } = this.area;
    if (row < 1 || column < 1 || row > rows || column > columns)
      throw new ServiceException('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, rows = this.area.rows, columns = this.area.columns): Live {
    const place = [this.area.row + rowOffset, this.area.column + columnOffset, rows, columns];
    return this.at(areaOf(place, this.state, 'SpreadsheetApp.Range.offset'));
  }

  protected at(area: Area): Live {
    return this.opened.range(this.sheetId, within(area, this.state));
  }
}
