import ExcelJS from 'exceljs';
import { isSameCell } from '../core/import/plan/canonical-cell';
import { type CellEdit, type Edits, edited, type IsFormula } from '../core/import/plan/cell-edit';
import { folded } from '../core/text/folded';
import { isDayCell, type Table } from '../core/workbook/contract/cell';
import { showsDay } from '../xlsx/number-format';
import { Refusal } from './edge';
import { readXlsx } from './read-xlsx';
import { excelValue } from './write-workbook';

const DAY_FORMAT = 'dd/mm/yyyy';

const UNSAFE =
  'Không sửa được tệp bảng tính này mà giữ nguyên các phần khác, nên chưa ghi gì. ' +
  'Hãy mở tệp bằng Excel, lưu lại thành .xlsx rồi chạy lại.';

/** A workbook whose cells can be changed while everything else stays as it is. */
export interface EditableXlsx {
  readonly isFormula: (tab: string) => IsFormula;
  /** The file after the edits. Throws a Refusal when reading it back does not give exactly the wanted cells. */
  readonly withEdits: (tab: string, edits: Edits) => Promise<Uint8Array>;
}

export async function editableXlsx(bytes: Uint8Array, tables: readonly Table[]): Promise<EditableXlsx> {
  const workbook = await loaded(bytes);
  return {
    isFormula(tab) {
      const sheet = sheetNamed(workbook, tab);
      return (row, column) => sheet?.findCell(row, column)?.type === ExcelJS.ValueType.Formula;
    },
    async withEdits(tab, edits) {
      const sheet = sheetNamed(workbook, tab);
      if (!sheet) throw new Refusal(UNSAFE);
      const lastRow = tables.find(({ name }) => name === sheet.name)?.rows.length ?? 1;
      for (const edit of [...edits.cells, ...edits.rows]) write(sheet, edit, lastRow);
      growFilter(sheet);
      // Formulas keep their old results until Excel recalculates them when it opens the file.
      workbook.calcProperties.fullCalcOnLoad = true;
      const written = new Uint8Array(await workbook.xlsx.writeBuffer());
      const wanted = tables.map((table) => (table.name === sheet.name ? edited(table, edits) : table));
      if (!areSame(await readXlsx(written), wanted)) throw new Refusal(UNSAFE);
      return written;
    },
  };
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  } catch {
    throw new Refusal(UNSAFE);
  }
  return workbook;
}

function sheetNamed(workbook: ExcelJS.Workbook, tab: string): ExcelJS.Worksheet | undefined {
  return workbook.worksheets.find(({ name }) => folded(name) === folded(tab));
}

function write(sheet: ExcelJS.Worksheet, { row, column, value }: CellEdit, lastRow: number): void {
  const cell = sheet.getCell(row, column);
  if (row > lastRow && lastRow > 1) dressAs(sheet.getCell(lastRow, column), cell);
  cell.value = excelValue(value);
  if (isDayCell(value) && !showsDay(cell.numFmt ?? '')) cell.numFmt = DAY_FORMAT;
}

/** Gives a cell of a new row the format and drop-down of the cell above. */
function dressAs(above: ExcelJS.Cell, cell: ExcelJS.Cell): void {
  cell.style = { ...above.style };
  if (above.dataValidation && !cell.dataValidation) cell.dataValidation = above.dataValidation;
}

/** Extends the filter over new rows, which it would otherwise ignore. */
function growFilter(sheet: ExcelJS.Worksheet): void {
  const match = typeof sheet.autoFilter === 'string' ? /^(.+:\$?[A-Z]+\$?)(\d+)$/.exec(sheet.autoFilter) : null;
  if (match && Number(match[2]) < sheet.rowCount) sheet.autoFilter = `${match[1]}${sheet.rowCount}`;
}

function areSame(read: readonly Table[], wanted: readonly Table[]): boolean {
  return (
    read.length === wanted.length &&
    wanted.every(({ name, rows }, index) => {
      const other = read[index];
      const height = Math.max(rows.length, other?.rows.length ?? 0);
      return name === other?.name && numbers(height).every((row) => isSameRow(rows[row], other.rows[row]));
    })
  );
}

function isSameRow(a: Table['rows'][number] = [], b: Table['rows'][number] = []): boolean {
  return numbers(Math.max(a.length, b.length)).every((column) => isSameCell(a[column], b[column]));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
