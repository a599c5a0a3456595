import type { FileNote } from '../core/import/reading/file-note';
import { readFile } from '../core/import/reading/read-file';
import { refusalText } from '../core/import/words/file-words';
import type { Table } from '../core/workbook/contract/cell';
import { readBook } from '../xlsx/reading/read-book';
import { bytesOf, Refusal } from './edge';

export interface ExportTables {
  readonly tables: readonly Table[];
  readonly notes: readonly FileNote[];
}

/** The tables of an export in any supported file format. Throws a Refusal for a file that cannot be read. */
export async function readExport(source: string | Uint8Array): Promise<ExportTables> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const read = await readFile(bytes, { readXlsx: readBook, decode });
  if (!read.ok) throw new Refusal(refusalText(read.refusal));
  return read;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
