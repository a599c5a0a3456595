import type { FileRefusal } from '../../../core/import/reading/file-kind';
import type { Table } from '../../../core/workbook/contract/cell';

/** The tables of a file, or the reason why it cannot be read. */
export type ReadExport =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly refusal: FileRefusal };
