import type { Cell } from '../workbook/contract/cell';

/**
 * Rows of an export, already in the words of the workbook: what every way in (a file, a pasted tab, the command line)
 * ends in, and what previewing and applying begin with. Plain values, so that they cross from the sidebar as they are.
 */
export interface ImportRows {
  /** Name of the tab that they are for. */
  readonly tab: string;
  /**
   * Headers of that tab's columns, as the contract writes them. Dossiers may also carry `Tên thủ tục`, by which the code
   * of the procedure is looked up when `Mã TTHC` is blank.
   */
  readonly headers: readonly string[];
  readonly rows: readonly ImportRow[];
}

export interface ImportRow {
  /** 1-based in the sheet of the export, for messages. */
  readonly row: number;
  /** Under the headers. A blank never clears what stands in the workbook. */
  readonly cells: readonly Cell[];
}
