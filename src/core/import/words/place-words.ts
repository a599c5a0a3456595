import type { ExportPlace } from '../import-rows';

/** `Dòng 17 của tệp, cột «Ngày trả kết quả»`; with several sheets `Dòng 17 của bảng «Tháng 2»`. */
export function exportPlace(place: ExportPlace, column: string | null): string {
  const where = `Dòng ${rowText(place)}${place.sheet === undefined ? ' của tệp' : ''}`;
  return `${where}${column === null ? '' : `, cột «${column}»`}`;
}

export function rowText({ row, sheet }: ExportPlace): string {
  return sheet === undefined ? String(row) : `${row} của bảng «${sheet}»`;
}
