import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { readExport } from '../../src/cli/read-export';
import { readingOf, readTable } from '../../src/core/import/mapping/export-reading';
import { importRows } from '../../src/core/import/mapping/import-table';
import type { Mapping } from '../../src/core/import/mapping/mapping';
import type { Profile } from '../../src/core/import/mapping/profile';
import { bestOf, proposalsIn, type Wishes } from '../../src/core/import/mapping/propose-mapping';
import type { Table } from '../../src/core/workbook/contract/cell';
import { isoText } from './days';

const utc = (year: number, month: number, date: number, hour = 0, minute = 0) =>
  new Date(Date.UTC(year, month - 1, date, hour, minute));

/**
 * An .xlsx like those of provincial software: titles, a two-line header, groups, totals, signatures, a second sheet.
 */
export async function exportWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sổ theo dõi');
  const rows: ExcelJS.CellValue[][] = [
    ['UBND PHƯỜNG PHƯỚC LONG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỔ THEO DÕI HỒ SƠ QUÝ II NĂM 2023'],
    [],
    [
      'STT',
      'Số hồ sơ',
      'Mã TTHC',
      'Người nộp',
      'Điện thoại',
      'Thời gian',
      null,
      null,
      'Kênh tiếp nhận',
      'Tình trạng',
      'Phí, lệ phí',
    ],
    [null, null, null, null, null, 'Tiếp nhận', 'Hẹn trả', 'Trả kết quả'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
    ['I', 'Lĩnh vực: Chứng thực'],
    [
      1,
      'H32.45-230403-0001',
      '2.000815',
      'Nguyễn Thị Ánh',
      905123456,
      utc(2023, 4, 3, 7, 45),
      utc(2023, 4, 3),
      utc(2023, 4, 3, 16, 30),
      'Trực tiếp',
      'Đã trả kết quả đúng hạn',
      8000,
    ],
    [
      2,
      'H32.45-230403-0002',
      '2.000815',
      'Trần Văn Bỉnh',
      '0905 222 333',
      '03/04/2023 08:10',
      '04/04/2023',
      null,
      'Cổng DVCQG',
      'Đang xử lý',
      '16.000 đ',
    ],
    ['II', 'Lĩnh vực: Hộ tịch'],
    [
      3,
      'H32.45-230628-0001',
      1.000894,
      'Lê Thị Hằng',
      '0905 333 444',
      utc(2023, 6, 28, 23, 59),
      '05/07/2023',
      null,
      'Bưu chính công ích',
      'Yêu cầu bổ sung',
      null,
    ],
    [
      4,
      null,
      '1.000894',
      'Phạm Quốc Vỹ',
      '0905 444 555',
      utc(2023, 6, 29),
      utc(2023, 7, 5),
      null,
      'Trực tuyến',
      'Đang thụ lý',
      null,
    ],
    ['Tổng cộng', null, null, null, null, 4, null, 1, null, null, 24000],
    [],
    [null, 'Người lập biểu', null, null, null, null, null, null, 'CHỦ TỊCH'],
    [null, '(Ký, họ tên)'],
    [null, 'Vũ Thị Mai', null, null, null, null, null, null, 'Lê Minh Sơn'],
  ];
  for (const row of rows) sheet.addRow(row);
  for (const range of ['A1:D1', 'E1:K1', 'A2:K2', 'F4:H4', 'B7:K7', 'B10:K10', 'A13:E13']) sheet.mergeCells(range);
  for (const letter of 'ABCDEIJK') sheet.mergeCells(`${letter}4:${letter}5`);
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy hh:mm';
    });
  });
  const list = workbook.addWorksheet('Danh mục');
  list.addRow(['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Thời hạn giải quyết', 'Mức độ DVC']);
  list.addRow(['2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực', 'Trong ngày', 'Một phần']);
  list.addRow([1.01, 'Xác nhận hộ nghèo', 'Bảo trợ xã hội', '15 ngày', 'Toàn trình']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A large workbook: some readers unpack sheets of more than 512 KB in web workers. */
export async function largeWorkbook(dossiers: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tờ 1');
  sheet.addRow(['Số hồ sơ', 'Mã TTHC', 'Ngày nhận', 'Kênh tiếp nhận', 'Tình trạng']);
  for (let index = 1; index <= dossiers; index++) {
    sheet.addRow([
      `H32.45-230404-${String(index).padStart(4, '0')}`,
      '1.000894',
      utc(2023, 4, 4),
      'Trực tiếp',
      'Đã trả',
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const exportFile = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/data/exports/${name}`));

/** The result of an import without corrections; days are written as text that a person can proof-read. */
export async function imported(bytes: Uint8Array, wishes: Wishes = {}, profiles: readonly Profile[] = []) {
  const { tables } = await readExport(bytes);
  return { tables, ...importedFrom(tables, wishes, profiles) };
}

export function importedFrom(tables: readonly Table[], wishes: Wishes = {}, profiles: readonly Profile[] = []) {
  const proposals = proposalsIn(tables, profiles, wishes);
  const best = bestOf(proposals, wishes);
  if (!best) throw new Error('no header was found');
  const reading = readingOf({ tables, proposals }, best.mapping, wishes.sheets ?? []);
  const { value, skipped, doubts, hiddenRows } = importRows(reading.taken);
  const rows = value.rows.map(({ row, cells }) => [
    row,
    ...cells.map((cell) => (typeof cell === 'object' && cell !== null ? isoText(cell.day) : cell)),
  ]);
  const left = skipped.map(({ row, reason }) => `${row} ${reason}`);
  return { ...reading, value, doubts, hiddenRows, headers: value.headers, rows, skipped: left };
}

/** The rows of one table as this mapping reads them. */
export function rowsThrough(table: Table, mapping: Mapping) {
  return importRows([readTable(table, mapping)]);
}
