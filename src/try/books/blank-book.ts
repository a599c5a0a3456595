import { PackageWriter } from '../../xlsx/package/package-writer';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name that Google gives the first tab of a new workbook. */
const FIRST_TAB = 'Trang tính1';

const TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;
/** Cells without a look of their own are as in Google Sheets. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
const SHEET =
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
  `<sheets><sheet name="${FIRST_TAB}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** An .xlsx with one empty tab: a new book is written into it. */
export async function blankBook(): Promise<Uint8Array> {
  const writer = new PackageWriter();
  await writer.add('[Content_Types].xml', [XML, TYPES]);
  await writer.add('_rels/.rels', [XML, relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])]);
  await writer.add('xl/workbook.xml', [XML, WORKBOOK]);
  const own = [
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ] as const;
  await writer.add('xl/_rels/workbook.xml.rels', [XML, relationships(own)]);
  await writer.add('xl/styles.xml', [XML, STYLES]);
  await writer.add('xl/worksheets/sheet1.xml', [XML, SHEET]);
  return writer.close();
}

function relationships(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const listed = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}
