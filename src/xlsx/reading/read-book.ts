import type { FileRefusal } from '../../core/import/reading/file-kind';
import type { Table } from '../../core/workbook/contract/cell';
import { BookRefusal } from '../package/book-refusal';
import { type OnInflated, openPackage, type ZipPackage } from '../package/zip-package';
import { CellValues } from './cell-value';
import { dayStyles } from './day-styles';
import { sharedStrings } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { type WorkbookPart, workbookPart } from './workbook-part';

/** The worksheets of a workbook in order, hidden ones too. */
export interface Book {
  readonly ok: true;
  readonly tables: readonly Table[];
}

export interface Refused {
  readonly ok: false;
  readonly refusal: FileRefusal;
}

/** Reads an .xlsx of any make. A formula cell has the value that the program which saved the file last calculated. */
export async function readBook(bytes: Uint8Array, onInflated?: OnInflated): Promise<Book | Refused> {
  try {
    const source = await openPackage(bytes, onInflated);
    return await readPackage(source);
  } catch (error) {
    if (error instanceof BookRefusal) return { ok: false, refusal: error.reason };
    throw error;
  }
}

async function readPackage(source: ZipPackage): Promise<Book> {
  const book = await workbookPart(source);
  const values = await valuesOf(source, book);
  const tables: Table[] = [];
  for (const { name, part, isHidden } of book.sheets) {
    const reader = new SheetReader(values);
    await source.read(part, (piece) => reader.write(piece));
    const table = reader.end(name);
    tables.push(isHidden ? { ...table, isHidden } : table);
  }
  return { ok: true, tables };
}

async function valuesOf(source: ZipPackage, { sharedStrings: strings, styles, is1904 }: WorkbookPart) {
  return new CellValues({
    strings: strings === null ? [] : await sharedStrings(source, strings),
    isDayStyle: styles === null ? [] : dayStyles((await source.text(styles)) ?? ''),
    is1904,
  });
}
