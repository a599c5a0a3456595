import ExcelJS from 'exceljs';
import type { Day } from '../core/calendar/day';
import type { Cell, Table } from '../core/workbook/contract/cell';
import { valueParts } from '../xlsx/value-parts';
import { Refusal } from './edge';
import type { OnProgress } from './progress/progress';
import { cellOf } from './xlsx-cell';

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

/** Thrown for a file that is not a readable workbook; the message tells officers in Vietnamese what to do. */
export class NotAWorkbook extends Refusal {
  override readonly name = 'NotAWorkbook';

  constructor(readonly reason: RefusalReason) {
    super(REFUSALS[reason]);
  }
}

/** Parts of a sheet that contain no values. For one drop-down down a whole column exceljs creates a million objects. */
const WITHOUT_VALUES = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetProtection autoFilter conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks picture drawing tableParts extLst'
).split(' ');

const BLANK_ROW: readonly Cell[] = [];

/**
 * The worksheets of an .xlsx in order, including hidden ones. A formula cell has the value that the program which saved
 * the file last calculated. Throws NotAWorkbook for any other file.
 */
export async function readXlsx(bytes: Uint8Array, onProgress?: OnProgress): Promise<Table[]> {
  return [...(await readXlsxBook(bytes, onProgress)).tables];
}

export interface XlsxBook {
  readonly tables: readonly Table[];
  /** Names of the hidden worksheets. */
  readonly hidden: ReadonlySet<string>;
}

/** The worksheets, and which of them are hidden. */
export async function readXlsxBook(bytes: Uint8Array, onProgress?: OnProgress): Promise<XlsxBook> {
  const reason = foreignTo(bytes);
  if (reason) throw new NotAWorkbook(reason);
  const { workbook, dayZero } = await loaded(bytes);
  onProgress?.(bytes.length, bytes.length);
  const hidden = workbook.worksheets.filter(({ state }) => state !== 'visible').map(({ name }) => name);
  return { tables: workbook.worksheets.map((sheet) => tableOf(sheet, dayZero)), hidden: new Set(hidden) };
}

/** Recognised by the first bytes, because names mislead: `.xls` exports of web software are often HTML. */
function foreignTo(bytes: Uint8Array): RefusalReason | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return 'empty';
  const signature = file.toString('hex', 0, 4);
  if (signature === 'd0cf11e0') {
    // An encrypted .xlsx is a stream of this name inside an old-format container (MS-OFFCRYPTO 2.3.4).
    return file.includes('EncryptedPackage', 'utf16le') ? 'locked' : 'old';
  }
  return /^504b(?:0304|0506)/.test(signature) ? null : 'foreign';
}

/** Any error of the zip reader or exceljs means a damaged file; their English messages do not help officers. */
async function loaded(bytes: Uint8Array): Promise<{ workbook: ExcelJS.Workbook; dayZero: Day }> {
  try {
    const parts = valueParts(bytes);
    if (!parts) throw new NotAWorkbook('no-workbook');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(parts.bytes) as unknown as ExcelJS.Buffer, { ignoreNodes: WITHOUT_VALUES });
    if (workbook.worksheets.length < parts.worksheets) throw new NotAWorkbook('damaged');
    return { workbook, dayZero: parts.dayZero };
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : new NotAWorkbook('damaged');
  }
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
