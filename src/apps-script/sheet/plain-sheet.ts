import { retried } from '../run/retry';
import { addColumns, addRows } from './more-cells';
import { activeSpreadsheet, type Sheets, sheetOf } from './tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab of this name; created after the others when it is missing. */
export function productSheetNamed(name: string, sheets?: Sheets): Sheet {
  return sheetOf({ name }, sheets) ?? addedSheet(name);
}

/** A new tab after the others, which becomes the active one; the one that a colleague made meanwhile stays. */
export function addedSheet(name: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  return retried(
    () => spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length),
    () => sheetOf({ name }),
  );
}

interface Size {
  readonly height: number;
  readonly width: number;
}

/** Adds rows and columns up to this size, since a write beyond the last one fails; returns how many there are. */
export function makeRoom(sheet: Sheet, { height, width }: Size): Size {
  const [rows, columns] = [addRows(sheet, height), addColumns(sheet, width)];
  return { height: Math.max(rows, height), width: Math.max(columns, width) };
}
