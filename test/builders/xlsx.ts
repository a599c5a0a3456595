import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { readXlsx } from '../../src/cli/read-xlsx';
import type { Cell } from '../../src/core/workbook/contract/cell';

export async function cellsRead(cells: ExcelJS.CellValue[], format?: string): Promise<readonly Cell[] | undefined> {
  const bytes = await workbookWith((sheet) => {
    const added = sheet.addRow(cells);
    if (format) added.numFmt = format;
  });
  return (await firstTable(bytes))[0];
}

export async function workbookWith(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Hồ sơ'));
  return saved(book);
}

export async function saved(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function firstTable(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  return (await readXlsx(bytes))[0]?.rows ?? [];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Handmade {
  readonly sheet: string;
  readonly strings?: string;
  readonly date1904?: string;
}

/** Styles: 1 is a date, 2 the accounting format of Excel in Vietnamese. */
export function handmade({ sheet, strings = '', date1904 = '0' }: Handmade, change = (xml: string) => xml): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/>
      <Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/workbook.xml': change(`<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904}"/>
      <sheets><sheet name="Hồ sơ" sheetId="1" r:id="rId1"/></sheets>
      <definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames></workbook>`),
    'xl/sharedStrings.xml': change(`<sst ${MAIN}>${strings}</sst>`),
    'xl/styles.xml': change(`<styleSheet ${MAIN}><numFmts count="1">
      <numFmt numFmtId="164" formatCode="_-* #,##0\\ &quot;đ&quot;_-;\\-* #,##0\\ _d"/></numFmts>
      <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': change(`<worksheet ${MAIN} xmlns:r="${RELATIONS}">${sheet}</worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships
      xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${RELATIONS}/comments" Target="/xl/comments/comment1.xml"/></Relationships>`,
  });
}

export function withOneMoreSheet(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  const book = zip.file('xl/workbook.xml')?.asText() ?? '';
  zip.file('xl/workbook.xml', book.replace('</sheets>', '<sheet name="Thủ tục" sheetId="2" r:id="rId9"/></sheets>'));
  return zip.generate({ type: 'uint8array' });
}

export function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

export function zipped(parts: Record<string, string>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
