import type { Table, TableCell } from 'docx';
import { COLUMNS_06A } from '../core/annexes/form-06a';
import type { HeaderCell } from '../core/forms/form';
import { FORM_LAYOUTS } from '../core/forms/layouts';
import { cell, headerRow, headerText } from './cells';
import { listTable, rowWhen } from './list-table';

const { columns, headerRows } = FORM_LAYOUTS.form06a;

export function form06aTable(): Table {
  const cells = ['{{stt}}', '{{ten}}', ...COLUMNS_06A.map((_, index) => `{{cot_${index + 3}}}`)];
  return listTable({
    list: 'bieu_06a',
    columns,
    headerRows: headerRows.map((row) => headerRow(row.map(headed))),
    rows: [rowWhen('la_cong', cells, true), rowWhen('la_linh_vuc', cells)],
  });
}

function headed({ text, column, columns: columnSpan = 1, rows: rowSpan = 1 }: HeaderCell): TableCell {
  const spanned = columns.slice(column - 1, column - 1 + columnSpan);
  const width = spanned.reduce((sum, one) => sum + one.width, 0);
  return cell([headerText(text)], { width, columnSpan, rowSpan });
}
