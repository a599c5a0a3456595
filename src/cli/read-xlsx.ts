import { isRefusal, kindOfFile } from '../core/import/reading/file-kind';
import { refusalText } from '../core/import/words/file-words';
import type { Table } from '../core/workbook/contract/cell';
import { readBook } from '../xlsx/reading/read-book';
import { Refusal } from './edge';
import type { OnProgress } from './progress/progress';

/** The worksheets of an .xlsx in order, including hidden ones. Throws a Refusal for any other file. */
export async function readXlsx(bytes: Uint8Array, onProgress?: OnProgress): Promise<readonly Table[]> {
  const kind = kindOfFile(bytes);
  if (kind !== 'xlsx') throw new Refusal(refusalText(isRefusal(kind) ? kind : 'not-a-workbook'));
  const book = await readBook(bytes, onProgress);
  if (!book.ok) throw new Refusal(refusalText(book.refusal));
  return book.tables;
}
