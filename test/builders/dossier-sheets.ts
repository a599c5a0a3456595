import type { Wishes } from '../../src/core/import/mapping/propose-mapping';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { importedFrom } from './exports';
import { PROCEDURE } from './tables';

export type Rows = Table['rows'];

export const HEADER = ['Số hồ sơ', 'Mã TTHC', 'Ngày nhận', 'Kênh tiếp nhận', 'Tình trạng', 'Ngày hẹn trả', 'Ngày trả'];
export const row = (code: string, due = '05/06/2023', returned = '04/06/2023'): readonly Cell[] => [
  code,
  PROCEDURE.plain,
  '01/06/2023',
  'Trực tiếp',
  'Đã trả kết quả',
  due,
  returned,
];
export const sheet = (name: string, ...rows: Rows): Table => ({ name, rows: [HEADER, ...rows] });
export const turned = (rows: Rows, order: readonly number[]): Rows =>
  rows.map((cells) => order.map((at) => cells[at] ?? null));

/** Each row as an object, so that the order of columns does not matter. */
export function records(tables: readonly Table[], wishes: Wishes = {}) {
  const { headers, value } = importedFrom(tables, wishes);
  return value.rows.map(({ cells }) => Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
}
