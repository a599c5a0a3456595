import { readValues } from '../../spreadsheet/cells';
import { dateFormatOf, dateTimeFormatOf } from '../../spreadsheet/number-format';
import { instantsIn, serialsIn } from '../../spreadsheet/serial';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { Dated, ERRORS, FormulaError, isMatrix, type Operand, Range, type Scalar } from '../values/values';

/** What Google hands to a function of the script: days as Dates, '' for blanks, rows of values for ranges. */
export function forScript(operand: Operand, book: WorkbookState): unknown {
  if (operand instanceof Range) {
    const rows = readValues(book, operand.sheet, operand.area);
    return operand.area.rows === 1 && operand.area.columns === 1 ? rows[0]?.[0] : rows;
  }
  if (isMatrix(operand)) return operand.map((row) => row.map((value) => plain(value, book)));
  return plain(operand, book);
}

function plain(value: Scalar, { timeZone }: WorkbookState): unknown {
  if (value === null) return '';
  if (value instanceof Dated) return new Date(instantsIn(timeZone)(value.serial));
  return value instanceof FormulaError ? value.message : value;
}

/** What a function of the script gave: a value, or rows of values. */
export function fromScript(result: unknown, book: WorkbookState): Operand {
  if (!Array.isArray(result)) return scalarOf(result, book);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_cell, at) => scalarOf(row[at], book)));
}

function scalarOf(value: unknown, { locale, timeZone }: WorkbookState): Scalar {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : ERRORS.number;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) !== '[object Date]') return ERRORS.syntax;
  const serial = serialsIn(timeZone)((value as Date).getTime());
  return new Dated(serial, Number.isInteger(serial) ? dateFormatOf(locale) : dateTimeFormatOf(locale));
}
