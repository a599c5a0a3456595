import type { Table } from '../../workbook/contract/cell';
import { READ_NAMES } from '../words/file-words';
import { tableOfDelimited } from './delimited-text';
import type { FileKind } from './file-kind';
import { tablesOfHtml } from './html-tables';
import { tablesOfSpreadsheetXml } from './spreadsheet-xml';

/** The tables of a decoded file other than .xlsx, without empty tables. */
export function tablesOfText(text: string, kind: FileKind): readonly Table[] {
  return tablesIn(text.normalize('NFC'), kind).filter(({ rows }) =>
    rows.some((row) => row.some((cell) => cell !== null)),
  );
}

function tablesIn(text: string, kind: FileKind): readonly Table[] {
  if (kind === 'html') return tablesOfHtml(text, READ_NAMES.table);
  return kind === 'spreadsheet-xml' ? tablesOfSpreadsheetXml(text) : [tableOfDelimited(text, READ_NAMES.text)];
}
