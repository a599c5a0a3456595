import readXlsxFile from 'read-excel-file/universal';
import type { Day } from '../../../core/calendar/day';
import type { FileRefusal } from '../../../core/import/reading/file-kind';
import type { Cell, Table } from '../../../core/workbook/contract/cell';
import { cellOfInstant } from '../../../core/workbook/reading/serial-day';
import { valueParts } from '../../../xlsx/value-parts';

/** The worksheets of an .xlsx, as the command line reads them, or why it cannot be read. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Table[] | FileRefusal> {
  try {
    const parts = valueParts(bytes);
    if (!parts) return 'not-a-workbook';
    // The parts are stored uncompressed, so that the reader needs no web worker, which Apps Script's frame may forbid.
    const sheets = await readXlsxFile(new Blob([Uint8Array.from(parts.bytes)]), { trim: false });
    const worksheets = sheets.flatMap(({ sheet, data }) =>
      Array.isArray(data) ? [tableOf(sheet, data, parts.dayZero)] : [],
    );
    return worksheets.length < parts.worksheets ? 'damaged' : worksheets;
  } catch {
    // Any error of the zip and XML readers, worded in English about their internals, means a damaged file.
    return 'damaged';
  }
}

function tableOf(name: string, data: readonly (readonly unknown[])[], dayZero: Day): Table {
  return { name, rows: data.map((row) => trimmed(row.map((value) => cellOf(value, dayZero)))) };
}

function cellOf(value: unknown, dayZero: Day): Cell {
  if (value instanceof Date) return cellOfInstant(value, dayZero);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** The reader makes every row as wide as the widest one. */
function trimmed(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length--;
  return cells.slice(0, length);
}
