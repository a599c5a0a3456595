import { encodingOf, isRefusal, kindOfFile } from '../core/import/reading/file-kind';
import { tablesOfText } from '../core/import/reading/tables-of-text';
import { refusalText } from '../core/import/words/file-words';
import type { Table } from '../core/workbook/contract/cell';
import { bytesOf, Refusal } from './edge';
import { readXlsx } from './read-xlsx';

/** The tables of an export in any supported file format. Throws a Refusal for a file that cannot be read. */
export async function readExport(source: string | Uint8Array): Promise<readonly Table[]> {
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const kind = kindOfFile(bytes);
  if (isRefusal(kind)) throw new Refusal(refusalText(kind));
  if (kind === 'xlsx') return readXlsx(bytes);
  const tables = tablesOfText(new TextDecoder(encodingOf(bytes)).decode(bytes), kind);
  if (tables.length === 0) throw new Refusal(refusalText('no-table'));
  return tables;
}
