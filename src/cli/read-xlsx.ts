import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import type { Day } from '../core/calendar/day';
import type { Cell, Table } from '../core/workbook/cell';
import { cellOf, DAY_ZERO, DAY_ZERO_1904, showsDay } from './xlsx-cell';

const REFUSALS = {
  empty: 'Tệp trống, không có dữ liệu. Hãy tải lại hoặc chép lại tệp bảng tính rồi chạy lại.',
  locked:
    'Tệp đang đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, chọn Tệp › Thông tin › Bảo vệ sổ làm việc › ' +
    'Mã hóa bằng mật khẩu, xóa trống ô mật khẩu, lưu lại rồi chạy lại.',
  old:
    'Tệp thuộc định dạng Office cũ (như .xls), không phải .xlsx. Hãy mở bằng Excel, chọn Lưu như (Save As), ' +
    'kiểu “Excel Workbook (*.xlsx)”, rồi chạy lại với tệp vừa lưu.',
  foreign:
    'Nội dung tệp không phải bảng tính .xlsx (có thể là tệp CSV, PDF hoặc trang web mang tên .xlsx). ' +
    'Hãy mở bằng Excel hoặc Google Trang tính, lưu thành .xlsx rồi chạy lại với tệp vừa lưu.',
  'no-workbook':
    'Trong tệp không có bảng tính .xlsx (có thể là tệp Word, tệp nén, .xlsb hoặc .ods). ' +
    'Hãy chọn đúng tệp bảng tính; tệp .xlsb hoặc .ods thì mở ra, lưu thành .xlsx rồi chạy lại.',
  damaged:
    'Tệp .xlsx bị hỏng hoặc tải về chưa trọn vẹn nên không đọc được. Hãy tải lại tệp; nếu vẫn hỏng, trong Excel chọn ' +
    'Mở › Mở và Sửa chữa (Open and Repair), lưu lại thành .xlsx rồi chạy lại.',
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** The file cannot be read as a workbook; the message tells an officer, in Vietnamese, what it is and what to do. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';

  constructor(readonly reason: RefusalReason) {
    super(REFUSALS[reason]);
  }
}

const VALUE_PARTS = /^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook|worksheets\/\w+)\.xml(?:\.rels)?$/;

/** Parts of a sheet without cell values. A drop-down down a whole column alone costs exceljs a million objects. */
const WITHOUT_VALUES = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetProtection autoFilter conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks picture drawing tableParts extLst'
).split(' ');

const DATE_1904 = / date1904="(?:1|true)"/;

const BLANK_ROW: readonly Cell[] = [];

/**
 * The worksheets of an .xlsx in their order, hidden ones too, each cell as last calculated by the program that saved it.
 * Throws NotAWorkbook for anything else.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  return [...(await readXlsxBook(bytes)).tables];
}

export interface XlsxBook {
  readonly tables: readonly Table[];
  /** Names of the worksheets that Excel does not show. */
  readonly hidden: ReadonlySet<string>;
}

/** The same with what a copy of the workbook has to keep beside the cells. */
export async function readXlsxBook(bytes: Uint8Array): Promise<XlsxBook> {
  const reason = foreignTo(bytes);
  if (reason) throw new NotAWorkbook(reason);
  const { workbook, dayZero } = await loaded(bytes);
  const hidden = workbook.worksheets.filter(({ state }) => state !== 'visible').map(({ name }) => name);
  return { tables: workbook.worksheets.map((sheet) => tableOf(sheet, dayZero)), hidden: new Set(hidden) };
}

/** Told from the first bytes, since file names lie: `.xls` exports of web software are often HTML. */
function foreignTo(bytes: Uint8Array): RefusalReason | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'empty';
  const signature = file.toString('hex', 0, 4);
  if (signature === 'd0cf11e0') {
    // MS-OFFCRYPTO 2.3.4: an encrypted .xlsx is a stream of this name inside an old-style container.
    return file.includes('EncryptedPackage', 'utf16le') ? 'locked' : 'old';
  }
  return /^504b(?:0304|0506)/.test(signature) ? null : 'foreign';
}

/** Whatever the zip reader and exceljs throw, in English and about their own insides, means a damaged file. */
async function loaded(bytes: Uint8Array): Promise<{ workbook: ExcelJS.Workbook; dayZero: Day }> {
  try {
    const zip = new PizZip(bytes);
    const main = zip.file('xl/workbook.xml')?.asText();
    if (main === undefined) throw new NotAWorkbook('no-workbook');
    const workbook = new ExcelJS.Workbook();
    const values = valuesOnly(zip).generate({ type: 'nodebuffer' });
    await workbook.xlsx.load(values as unknown as ExcelJS.Buffer, { ignoreNodes: WITHOUT_VALUES });
    if (workbook.worksheets.length < worksheetCount(zip, main)) throw new NotAWorkbook('damaged');
    return { workbook, dayZero: DATE_1904.test(main) ? DAY_ZERO_1904 : DAY_ZERO };
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook('damaged');
  }
}

/** exceljs passes over a sheet whose part is missing or not named sheet1.xml, sheet2.xml, …: better none than some. */
function worksheetCount(zip: PizZip, main: string): number {
  const listed = main.match(/<(?:x:)?sheet /g)?.length ?? 0;
  return Math.max(1, listed - zip.file(/^xl\/(?:chart|dialog|macro)sheets\/\w+\.xml$/).length);
}

function tableOf(sheet: ExcelJS.Worksheet, dayZero: Day): Table {
  const rows: (readonly Cell[])[] = [];
  sheet.eachRow((row, number) => {
    const cells = cellsOf(row, dayZero);
    if (cells.length === 0) return;
    while (rows.length < number - 1) rows.push(BLANK_ROW);
    rows.push(cells);
  });
  return { name: sheet.name, rows };
}

function cellsOf(row: ExcelJS.Row, dayZero: Day): Cell[] {
  const cells: Cell[] = [];
  row.eachCell((source, column) => {
    const cell = cellOf(source, dayZero);
    if (cell === null || cell === '') return;
    while (cells.length < column - 1) cells.push(null);
    cells.push(cell);
  });
  return cells;
}

/** What exceljs is given. Comments, drawings and tables hold no cell, and it fails on those of some other programs. */
function valuesOnly(zip: PizZip): PizZip {
  const parts = new PizZip();
  for (const part of zip.file(VALUE_PARTS)) {
    // ClosedXML and other users of Microsoft's Open XML SDK write <x:row>; exceljs knows <row> only.
    const xml = part.asText().replace(/<(\/?)x:/g, '<$1');
    parts.file(part.name, edited(part.name, xml));
  }
  return parts;
}

function edited(part: string, xml: string): string {
  if (part === 'xl/workbook.xml') return editedBook(xml);
  if (part === 'xl/styles.xml') return editedStyles(xml);
  return part.startsWith('xl/worksheets/') ? editedSheet(xml) : xml;
}

/** exceljs stumbles over print areas such as `#REF!`, and takes date1904="true" (LibreOffice) for false: see `loaded`. */
function editedBook(xml: string): string {
  return xml.replace(/<definedNames>.*?<\/definedNames>/s, '').replace(DATE_1904, '');
}

/** exceljs drops the backslashes of a format and then takes the `m` of `0\ \m2` for a month. */
function editedStyles(xml: string): string {
  return xml.replace(/ formatCode="([^"]*)"/g, (_, code: string) => ` formatCode="${showsDay(code) ? 'd' : '0'}"`);
}

function editedSheet(xml: string): string {
  return (
    xml
      // Without its formula a cell is read by its cached value; with it exceljs makes an invalid date of a text or an
      // error under a date format.
      .replace(/<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>)/g, '')
      // Borders and colours drawn down to row 1,048,576 leave millions of these.
      .replace(/<c [^<>]*(?:\/>|>\s*<\/c>)/g, '')
      .replace(/<row [^<>]*(?:\/>|>\s*<\/row>)/g, '')
      // exceljs makes an object of every merged cell: a merge down a whole column is a million of them.
      .replace(/<mergeCell ref="\w+:[A-Z]+\d{6,}"\/>/g, '')
  );
}
