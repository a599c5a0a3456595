import { type Tab } from '../../core/workbook/tabs';
/** The helper column: due days that nobody typed, written by *Tính lại*, since conditional formats cannot call us. */
export declare const WORKED_OUT_HEADER = 'H\u1EA1n tr\u1EA3 (t\u00EDnh)';
/** Overdue red, due within two working days amber, returned late orange; by the typed due day, else the worked-out one. */
export declare function colourDossiers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  headers: readonly string[],
): void;
