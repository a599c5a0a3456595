import type { Table } from '../core/workbook/contract/cell';
import { excessText } from '../xlsx/writing/excess-wording';
import { writeBook } from '../xlsx/writing/write-book';
import { Refusal } from './edge';

/** The tables as an .xlsx file; see `writeBook`. Throws a Refusal for what no such file can hold. */
export async function workbookBytes(tables: readonly Table[]): Promise<Uint8Array> {
  const book = await writeBook(tables);
  if (!book.ok) throw new Refusal(excessText(book.excess));
  return book.bytes;
}
