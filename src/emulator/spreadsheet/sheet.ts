import { behind } from '../world/emulated';
import { areaOfA1, openNotation, withoutSheet } from './a1';
import { areaOf } from './area';
import { write } from './cells';
import { EmulatedFormatRule } from './conditional-format';
import { EmulatedNamedRange } from './named-range';
import { EmulatedProtection } from './protection';
import { SheetCharts } from './sheet-charts';

type Live = GoogleAppsScript.Spreadsheet.Sheet;
type Emulates = Pick<
  Live,
  | 'getRange'
  | 'getDataRange'
  | 'getName'
  | 'getSheetName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getLastRow'
  | 'getLastColumn'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'protect'
  | 'getProtections'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'getNamedRanges'
>;

/** A sheet with its cells and rules; the classes it extends add the rest. */
export class EmulatedSheet extends SheetCharts implements Emulates {
  getRange(...args: unknown[]): GoogleAppsScript.Spreadsheet.Range {
    const [first] = args;
    if (args.length !== 1 || typeof first !== 'string') {
      return this.opened.range(this.id, areaOf(args, this.state, 'SpreadsheetApp.Sheet.getRange'));
    }
    const { cells } = withoutSheet(first);
    const area = areaOfA1(cells, this.state);
    return this.opened.range(this.id, area, openNotation(cells, area));
  }

  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    const rows = Math.max(1, this.getLastRow());
    const columns = Math.max(1, this.getLastColumn());
    return this.opened.range(this.id, { row: 1, column: 1, rows, columns });
  }

  getName(): string {
    return this.state.name;
  }

  getSheetName(): string {
    return this.state.name;
  }

  setName(name: string): Live {
    this.opened.book.rename(this.state, name);
    return this.self;
  }

  getSheetId(): number {
    return this.state.id;
  }

  getIndex(): number {
    return this.opened.book.sheets.indexOf(this.state) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.opened.spreadsheet();
  }

  getLastRow(): number {
    return this.calculated.lastRow();
  }

  getLastColumn(): number {
    return this.calculated.lastColumn();
  }

  appendRow(cells: unknown[]): Live {
    const row = this.getLastRow() + 1;
    if (row > this.state.maxRows) this.state.maxRows = row;
    this.state.maxColumns = Math.max(this.state.maxColumns, cells.length);
    write(this.opened.writing(this.state), { row, column: 1, rows: 1, columns: cells.length }, [cells]);
    return this.self;
  }

  clear(...options: unknown[]): Live {
    if (options.length > 0) throw new Error('not emulated: Sheet.clear with options');
    this.clearContents();
    return this.clearFormats();
  }

  clearContents(): Live {
    this.state.clearContents(this.state.wholeArea());
    return this.self;
  }

  clearFormats(): Live {
    this.state.clearFormats(this.state.wholeArea());
    return this.self;
  }

  clearNotes(): Live {
    this.state.notes.clear();
    return this.self;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const existing = this.state.protections.find(({ area }) => area === null);
    if (existing) return new EmulatedProtection(this.opened, this.id, existing.id).self;
    return EmulatedProtection.added(this.opened, this.id, null);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const wantsSheet = String(type) === 'SHEET';
    const found = this.state.protections.filter(({ area }) => (area === null) === wantsSheet);
    return found.map(({ id }) => new EmulatedProtection(this.opened, this.id, id).self);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return this.state.conditionalRules.map((rule) => new EmulatedFormatRule(this.opened, this.id, rule).self);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.state.conditionalRules = rules.map((rule) => behind<EmulatedFormatRule>(rule).rule);
  }

  clearConditionalFormatRules(): void {
    this.state.conditionalRules = [];
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const named = [...this.opened.book.namedRanges].filter(([, place]) => place.sheetId === this.id);
    return named.map(([name]) => new EmulatedNamedRange(this.opened, name).self);
  }
}
