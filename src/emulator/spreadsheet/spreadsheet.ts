import { userOf } from '../services/session';
import { behind, Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import { areaOfA1, openNotation, withoutSheet } from './a1';
import { EmulatedNamedRange } from './named-range';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import { Place } from './rules';
import type { EmulatedSheet } from './sheet';
import type { SheetState } from './sheet-state';
import { EmulatedSpreadsheetCopy } from './spreadsheet-copy';

type Live = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Emulates = Pick<
  Live,
  | 'getId'
  | 'getName'
  | 'rename'
  | 'copy'
  | 'getUrl'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'getSheetId'
  | 'getSheetName'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getEditors'
  | 'getOwner'
  | 'toast'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'getNamedRanges'
  | 'getRangeByName'
  | 'getRange'
>;

export class EmulatedSpreadsheet extends Emulated<Live> implements Emulates {
  constructor(private readonly opened: OpenSpreadsheet) {
    super('Spreadsheet', opened.run);
  }

  getId(): string {
    return this.book.id;
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    this.book.name = name;
  }

  copy(name: string): Live {
    return new EmulatedSpreadsheetCopy(this.run, this.opened.file.copy(String(name), this.run.officer)).self;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getSheets(): Sheet[] {
    return this.book.sheets.map((sheet) => this.opened.sheet(sheet));
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.book.named(name);
    return sheet && this.opened.sheet(sheet);
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.book.sheets.find((candidate) => candidate.id === id);
    return sheet ? this.opened.sheet(sheet) : null;
  }

  /** The id of the first sheet, as the live service answers for a spreadsheet. */
  getSheetId(): number {
    return this.book.sheets[0]?.id ?? 0;
  }

  getSheetName(): string {
    return this.activeSheet.name;
  }

  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === 'string') ?? this.book.unusedName();
    const index = args.find((arg) => typeof arg === 'number');
    if (args.some((arg) => typeof arg === 'object'))
      throw new Error('not emulated: Spreadsheet.insertSheet with a template');
    const after = this.book.sheets.indexOf(this.activeSheet) + 1;
    const sheet = this.book.add(name as string, (index as number | undefined) ?? after);
    this.select(sheet);
    return this.opened.sheet(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    this.book.remove(stateOf(sheet));
  }

  getActiveSheet(): Sheet {
    return this.opened.sheet(this.activeSheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return behind<EmulatedSheet>(sheet).activate();
  }

  moveActiveSheet(position: number): void {
    const { sheets } = this.book;
    if (position < 1 || position > sheets.length) throw new ServiceException('The sheet index is out of bounds.');
    const active = this.activeSheet;
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(position - 1, 0, active);
  }

  getActiveRange(): Range | null {
    const { sheetId, place } = this.book.selectionOf(this.run.officer);
    return this.opened.range(sheetId, place?.area ?? { row: 1, column: 1, rows: 1, columns: 1 });
  }

  setActiveRange(range: Range): Range {
    return behind<EmulatedRange>(range).activate();
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.book.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.book.timeZone = timeZone;
  }

  getEditors(): User[] {
    return [this.book.owner, ...this.book.editors].map((email) => userOf(this.run, email));
  }

  getOwner(): User {
    return userOf(this.run, this.book.owner);
  }

  toast(message: string, title = '', timeoutSeconds: number | null = 5): void {
    this.opened.file.ui.toasts.push({ message: String(message), title, timeoutSeconds });
  }

  /**
   * Even a name for whole columns covers only the present rows: Google does not promise to keep such names open-ended
   * (nithinmurali/pygsheets issue 564).
   */
  setNamedRange(name: string, range: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw new ServiceException(`The name "${name}" is not valid for a named range.`);
    }
    const { sheetId, area } = behind<EmulatedRange>(range);
    this.book.namedRanges.set(name, new Place(sheetId, area));
  }

  removeNamedRange(name: string): void {
    this.book.namedRanges.delete(name);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.book.namedRanges.keys()].map((name) => new EmulatedNamedRange(this.opened, name).self);
  }

  getRangeByName(name: string): Range | null {
    const place = this.book.namedRanges.get(name);
    return place ? this.opened.range(place.sheetId, place.area) : null;
  }

  getRange(notation: string): Range {
    const { sheet: name, cells } = withoutSheet(notation);
    const sheet = name === null ? this.activeSheet : this.book.named(name);
    if (!sheet) throw new ServiceException('Range not found');
    const area = areaOfA1(cells, sheet);
    return this.opened.range(sheet.id, area, openNotation(cells, area));
  }

  private get book() {
    return this.opened.book;
  }

  private get activeSheet(): SheetState {
    return this.book.sheet(this.book.selectionOf(this.run.officer).sheetId);
  }

  private select(sheet: SheetState): void {
    this.book.selections.set(this.run.officer, { sheetId: sheet.id, place: null });
  }
}

function stateOf(sheet: Sheet): SheetState {
  return behind<EmulatedSheet>(sheet).state;
}
