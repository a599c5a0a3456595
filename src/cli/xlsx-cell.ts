import ExcelJS from 'exceljs';
import type { Day } from '../core/calendar/day';
import type { Cell } from '../core/workbook/contract/cell';
import { cellOfInstant } from '../core/workbook/reading/serial-day';

/** The value of a cell. Formulas and hyperlinks were removed before exceljs read the file. */
export function cellOf(source: ExcelJS.Cell, dayZero: Day): Cell {
  // exceljs repeats the value of a merged range in each of its cells.
  if (source.type === ExcelJS.ValueType.Merge) return null;
  const { value } = source;
  if (value instanceof Date) return cellOfInstant(value, dayZero);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  return 'richText' in value ? value.richText.map((run) => run.text).join('') : null;
}
