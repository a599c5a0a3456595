import { isRefusal, kindOfFile } from '../core/import/reading/file-kind';
import { refusalText } from '../core/import/words/file-words';
import type { Table } from '../core/workbook/contract/cell';
import { type Book, readBook } from '../xlsx/reading/read-book';
import { Refusal } from './edge';

/** The worksheets of an .xlsx in order, including hidden ones. Throws a Refusal for any other file. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Table[]> {
  return (await readXlsxBook(bytes)).tables;
}

/** The worksheets, and which of them are hidden. */
export async function readXlsxBook(bytes: Uint8Array): Promise<Book> {
  const kind = kindOfFile(bytes);
  if (kind !== 'xlsx') throw new Refusal(refusalText(isRefusal(kind) ? kind : 'not-a-workbook'));
  const book = await readBook(bytes);
  if (!book.ok) throw new Refusal(refusalText(book.refusal));
  return book;
}
