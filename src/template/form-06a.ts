import { AlignmentType, type Table, type TableCell, TableRow, VerticalAlign } from 'docx';
import { COLUMNS_06A } from '../core/annexes/form-06a';
import type { HeaderCell } from '../core/forms/form';
import { FORM_WORDS } from '../core/forms/form-wording';
import { FORM_LAYOUTS } from '../core/forms/layouts';
import { cell, headerRow, headerText } from './cells';
import { formLine } from './form-lines';
import { twoColumns } from './frame';
import { type Block, loop, millimetres, unless } from './layout';
import { listTable, rowWhen } from './list-table';

const { columns, headerRows } = FORM_LAYOUTS.form06a;

export function form06aTable(): Table {
  const cells = ['{{stt}}', '{{ten}}', ...COLUMNS_06A.map((_, index) => `{{cot_${index + 3}}}`)];
  return listTable({
    list: 'bieu_06a',
    columns,
    headerRows: headerRows.map((row) => headerRow(row.map(headed))),
    rows: [rowWhen('la_cong', cells, true), rowWhen('la_linh_vuc', cells)],
    foot: footRow(),
  });
}

function headed({ text, column, columns: columnSpan = 1, rows: rowSpan = 1 }: HeaderCell): TableCell {
  const spanned = columns.slice(column - 1, column - 1 + columnSpan);
  const width = spanned.reduce((sum, one) => sum + one.width, 0);
  return cell([headerText(text)], { width, columnSpan, rowSpan });
}

const HALF = millimetres(columns.reduce((sum, { width }) => sum + width, 0) / 2);
const LEFT = { alignment: AlignmentType.LEFT };

/** What Thông tư 01/2020/TT-VPCP prints above the table: number and basis at the left, the two offices at the right. */
export function headOf06a(): Table {
  const number = [
    formLine(FORM_WORDS.number(FORM_WORDS.form06a), { bold: true }, LEFT),
    formLine(FORM_WORDS.issuedWith06a, { italics: true }, LEFT),
  ];
  const offices = [
    formLine(FORM_WORDS.reportedBy('{{ten_co_quan}}'), {}, LEFT),
    formLine(FORM_WORDS.reportedTo('{{don_vi_nhan_bao_cao}}'), {}, LEFT),
  ];
  return twoColumns([[number, offices]], [HALF, HALF]);
}

function foot(): readonly [Block[], Block[]] {
  const maker = [
    formLine(''),
    formLine(FORM_WORDS.madeBy, { bold: true }),
    formLine(FORM_WORDS.madeByNote, { italics: true }),
    ...Array.from({ length: 3 }, () => formLine('')),
  ];
  const signer = [
    formLine(''),
    ...loop('quyen_han', formLine('{{dong}}', { bold: true })),
    ...unless('co_quyen_han', formLine(FORM_WORDS.head, { bold: true })),
    formLine(FORM_WORDS.headNote, { italics: true }),
  ];
  return [maker, signer];
}

/** Who made the form and who signs it, where there is no table. */
export function footOf06a(): Table {
  const [maker, signer] = foot();
  return twoColumns([[maker, signer]], [HALF, HALF]);
}

/** The same as the last row of the table, so that it never stands on a page without the header of the table. */
function footRow(): TableRow {
  const middle = Math.floor(columns.length / 2);
  const [left, right] = [columns.slice(0, middle), columns.slice(middle)];
  const widthOf = (some: typeof columns) => some.reduce((sum, { width }) => sum + width, 0);
  const [maker, signer] = foot();
  const looks = { lines: 'above', verticalAlign: VerticalAlign.TOP } as const;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(maker, { width: widthOf(left), columnSpan: left.length, ...looks }),
      cell(signer, { width: widthOf(right), columnSpan: right.length, ...looks }),
    ],
  });
}
