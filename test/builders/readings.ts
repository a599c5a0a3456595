import { countFigures } from '../../src/core/definitions/count-figures';
import type { CountCode, IndicatorCode, RateCode } from '../../src/core/indicators/catalogue';
import type { Figures } from '../../src/core/indicators/figures';
import type { Table } from '../../src/core/workbook/contract/cell';
import type { Problem } from '../../src/core/workbook/problems/problem';
import { readWorkbook, type WorkbookRecords } from '../../src/core/workbook/reading/read-workbook';
import { aWorkbook, type Contents } from './tables';

/** What the rows of a tab are read into; days off become a calendar, and settings become one record. */
export const RECORDS_OF = {
  'Hồ sơ': 'dossiers',
  'Thủ tục': 'procedures',
  'Văn bản': 'documents',
  'Dự toán': 'estimates',
  'Thu chi': 'ledger',
  'Đầu tư công': 'projects',
  'Nhân sự': 'staff',
  'Đào tạo': 'courses',
  'Phản ánh kiến nghị': 'petitions',
  'Chính quyền số': 'digital',
  'Nhiệm vụ': 'tasks',
  'Nội dung': 'narrative',
  'Phân công': 'assignments',
  'Chỉ tiêu': 'indicatorRows',
  'Chỉ tiêu riêng': 'ownIndicatorRows',
  'Số liệu nhập tay': 'typedFigures',
  'Biểu mẫu': 'formRows',
  'Căn cứ thay thế': 'replacedRows',
} as const;

export function recordsOf(contents: Contents): WorkbookRecords {
  return readWorkbook(aWorkbook(contents)).value;
}

export function problemsOf(contents: Contents): readonly string[] {
  return problemsIn(aWorkbook(contents));
}

export function problemsIn(tables: readonly Table[]): readonly string[] {
  return readWorkbook(tables).problems.map(brief);
}

/** `error cell-empty: Hồ sơ, 2, Ngày tiếp nhận`; a part of the place that is null is left out. */
export function brief({ severity, code, sheet, row, column }: Problem): string {
  const place = [sheet, row, column].filter((part) => part !== null).join(', ');
  return `${severity} ${code}: ${place}`;
}

export function figuresOf(contents: Contents): Figures {
  return countFigures(recordsOf(contents)).value;
}

export function figuresIn(tables: readonly Table[]): Figures {
  return countFigures(readWorkbook(tables).value).value;
}

export function countOf(code: CountCode, contents: Contents): number | null {
  return figuresOf(contents)[code].value;
}

/** Numerator and denominator of a rate, such as `3/4`. */
export function fractionOf(code: RateCode, contents: Contents): string {
  const { numerator, denominator } = figuresOf(contents)[code];
  return `${numerator}/${denominator}`;
}

export function textOf(code: IndicatorCode, contents: Contents): string {
  return figuresOf(contents)[code].text;
}
