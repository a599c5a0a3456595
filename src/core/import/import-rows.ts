import type { Cell } from '../workbook/contract/cell';

/**
 * Rows of an export, already converted to the words of the workbook. Every source (file, pasted tab, command line)
 * produces them; preview and import start from them. Plain values, so that the sidebar can send them to the server.
 */
export interface ImportRows {
  /** Name of the workbook's tab to import into. */
  readonly tab: string;
  /**
   * Headers of that tab's columns, as in the contract. Dossiers may also have `Tên thủ tục`, used to look up the
   * procedure when `Mã TTHC` is blank.
   */
  readonly headers: readonly string[];
  readonly rows: readonly ImportRow[];
  /** Given when the rows come from several sheets, which are then numbered one after the other. */
  readonly sheets?: readonly RowsOfSheet[];
}

export interface RowsOfSheet {
  readonly name: string;
  /** Number of the rows in the sheets before it. */
  readonly before: number;
}

export interface ImportRow {
  /** Row in the sheet of the export, 1-based, for messages. */
  readonly row: number;
  /** In the order of `headers`. A blank never clears a cell of the workbook. */
  readonly cells: readonly Cell[];
  /** Headers of days whose order of day and month an officer must say first; such a row is refused. */
  readonly unsure?: readonly string[];
  /** How the procedure's code stands in the export, where it was rewritten in the form of the national database. */
  readonly codeAsFound?: string;
  /** Headers of days that are none in the order that an officer gave; such a row is refused too. */
  readonly misplaced?: readonly string[];
}

/** Where a row is in the export; the sheet is named only when there are several. */
export interface ExportPlace {
  readonly row: number;
  readonly sheet?: string;
}

export function exportPlaceOf(row: number, sheets: readonly RowsOfSheet[] = []): ExportPlace {
  const sheet = [...sheets].reverse().find(({ before }) => before < row);
  return sheet ? { row: row - sheet.before, sheet: sheet.name } : { row };
}
