import { folded } from '../core/text/folded';
import { type Cell, isBlank, isDayCell, type Table } from '../core/workbook/contract/cell';
import type { Tab } from '../core/workbook/contract/tab';
import { isEmptyRow, tabLayout } from '../core/workbook/contract/tab-layout';
import type { TabName } from '../core/workbook/contract/tabs';

/**
 * The fields by which a row is known as one of the sample although officers worked with it: invented codes and long
 * texts. A row of another tab is the sample's only while it says exactly what the sample wrote: an officer who typed
 * the real number of posts over an invented one has made the row his own.
 */
const KNOWN_BY: Partial<Readonly<Record<TabName, readonly string[]>>> = {
  'Hồ sơ': ['code'],
  'Thủ tục': ['code', 'name'],
  'Văn bản': ['type', 'issuer', 'subject'],
  'Đầu tư công': ['code', 'name'],
  'Đào tạo': ['name', 'startsOn'],
  'Phản ánh kiến nghị': ['code'],
  'Nhiệm vụ': ['task'],
  'Nội dung': ['section', 'text'],
  'Phân công': ['section', 'officer'],
  'Chỉ tiêu riêng': ['code', 'label'],
  'Số liệu nhập tay': ['code', 'on', 'value'],
};

/** Rows of a sheet, counted from 1. */
export interface RowsApart {
  readonly sample: readonly number[];
  /** Those that officers typed. */
  readonly typed: readonly number[];
}

/** Tells the rows that the sample brought from those that officers typed beside them. */
export function rowsApart(tab: Tab, table: Table, sample: Table): RowsApart {
  const fields = (KNOWN_BY as Readonly<Record<string, readonly string[]>>)[tab.name] ?? Object.keys(tab.columns);
  const known = new Set(recordsIn(tab, sample).map(({ cells }) => keyOf(fields, cells)));
  const isOfSample = ({ cells }: RecordIn) => known.has(keyOf(fields, cells));
  const records = recordsIn(tab, table);
  const rowsOf = (found: readonly RecordIn[]) => found.map(({ row }) => row);
  return {
    sample: rowsOf(records.filter(isOfSample)),
    typed: rowsOf(records.filter((record) => !isOfSample(record))),
  };
}

interface RecordIn {
  readonly row: number;
  readonly cells: (field: string) => Cell;
}

function recordsIn(tab: Tab, table: Table): readonly RecordIn[] {
  const { headerRow, columns, columnOf } = tabLayout(tab, table);
  return table.rows.flatMap((cells, index) =>
    index <= headerRow || isEmptyRow(tab, columns, cells)
      ? []
      : [{ row: index + 1, cells: (field: string) => cells[columnOf(field)] ?? null }],
  );
}

function keyOf(fields: readonly string[], cells: (field: string) => Cell): string {
  return JSON.stringify(fields.map((field) => sameText(cells(field))));
}

/** The same text for cells that say the same, as a file of the sample and a Sheet hold them. */
export function sameText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null || isBlank(cell)) return '';
  return isDayCell(cell) ? `day ${cell.day}` : folded(String(cell));
}

/** Neighbouring rows as one run, from the first to the last row. */
export function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const open = runs[runs.length - 1];
    if (open && open[1] === row - 1) open[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The sample's rows in the order of a sheet's columns; columns that the sheet lacks are added at its right. */
export function placedRows({ rows: [headers = []] }: Table, { rows: [names = [], ...records] }: Table): Cell[][] {
  const wanted = names.map((name) => folded(String(name ?? '')));
  const own = headers.map((header) => wanted.indexOf(folded(String(header ?? ''))));
  const added = wanted.map((_, index) => index).filter((index) => !own.includes(index));
  const order = [...own, ...added];
  const top = order.map((index, column) => headers[column] ?? names[index] ?? null);
  return [top, ...records.map((record) => order.map((index) => (index < 0 ? null : (record[index] ?? null))))];
}
