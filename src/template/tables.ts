import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { millimetres, plain, run, SINGLE, tagLine } from './layout';

interface ColumnLayout {
  readonly header: string;
  /** Millimetres. */
  readonly width: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

interface TableRowTemplate {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

interface TableTemplate {
  readonly caption: string | readonly Paragraph[];
  /** Stands right above the table, for a unit that holds for all of it. */
  readonly unit?: string;
  readonly list: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly TableRowTemplate[];
  /** A last row outside the list, in bold: totals. */
  readonly closing?: readonly string[];
}

const CELL_SIZE = 12;

/** A captioned table that one list fills; it is not there when the list is empty. */
export function listTable({ caption, unit, list, columns, rows, closing }: TableTemplate): (Paragraph | Table)[] {
  const keepNext = { keepNext: true };
  return [
    tagLine(`{{#co_${list}}}`),
    ...(typeof caption === 'string'
      ? [plain([run(caption, { bold: true })], { ...keepNext, spacing: { before: 120, after: 60, ...SINGLE } })]
      : caption),
    ...(unit
      ? [plain([run(unit, { size: CELL_SIZE, italics: true })], { ...keepNext, alignment: AlignmentType.RIGHT })]
      : []),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: columns.reduce((sum, { width }) => sum + millimetres(width), 0), type: WidthType.DXA },
      columnWidths: columns.map(({ width }) => millimetres(width)),
      rows: [
        headerRow(columns),
        ...rows.map((row, index) => contentRow(columns, row, edges(list, index, rows.length))),
        ...(closing ? [contentRow(columns, { cells: closing, bold: true }, ['', ''])] : []),
      ],
    }),
    plain([run('', { size: 6 })]),
    tagLine(`{{/co_${list}}}`),
  ];
}

/** The loop opens in the first cell of the first row and closes in the last cell of the last. */
function edges(list: string, index: number, count: number): readonly [string, string] {
  return [index === 0 ? `{{#${list}}}` : '', index === count - 1 ? `{{/${list}}}` : ''];
}

function headerRow(columns: readonly ColumnLayout[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: millimetres(8), rule: HeightRule.ATLEAST },
    children: columns.map(({ header, width }) =>
      cell([plain([run(header, { size: CELL_SIZE, bold: true })], { keepNext: true })], width),
    ),
  });
}

function contentRow(
  columns: readonly ColumnLayout[],
  { cells, bold = false }: TableRowTemplate,
  [opening, closing]: readonly [string, string],
): TableRow {
  const texts = cells.map((text, index) => {
    const before = index === 0 ? opening : '';
    const after = index === cells.length - 1 ? closing : '';
    return `${before}${text}${after}`;
  });
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ width, alignment = AlignmentType.CENTER }, index) =>
      cell([plain([run(texts[index] ?? '', { size: CELL_SIZE, bold })], { alignment })], width),
    ),
  });
}

function cell(children: Paragraph[], width: number): TableCell {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    children,
    width: { size: millimetres(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: line, bottom: line, left: line, right: line },
  });
}

const left = AlignmentType.LEFT;
const right = AlignmentType.RIGHT;

/** Tables by the section that they close. */
export const SECTION_TABLES: Readonly<Record<string, () => (Paragraph | Table)[]>> = {
  'I.1': () =>
    listTable({
      caption: 'Văn bản do {{ten_co_quan}} ban hành trong kỳ',
      list: 'van_ban_trong_ky',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Số, ký hiệu', width: 34 },
        { header: 'Ngày ban hành', width: 26 },
        { header: 'Trích yếu nội dung', width: 93, alignment: left },
      ],
      rows: [{ cells: ['{{stt}}', '{{so_ky_hieu}}', '{{ngay}}', '{{loai}} {{trich_yeu}}'] }],
    }),
  'II.4.a': () =>
    listTable({
      caption: 'Cán bộ, công chức theo chức danh',
      unit: 'Đơn vị tính: người',
      list: 'nhan_su_bien_che',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chức danh', width: 58, alignment: left },
        { header: 'Nhóm', width: 43, alignment: left },
        { header: 'Biên chế giao', width: 18 },
        { header: 'Hiện có', width: 16 },
        { header: 'Đạt chuẩn', width: 18 },
      ],
      rows: [
        {
          cells: ['{{stt}}', '{{chuc_danh}}', '{{nhom}}', '{{bien_che}}', '{{hien_co}}', '{{dat_chuan}}'],
        },
      ],
      closing: ['', 'Tổng cộng', '', '{{CB_BIEN_CHE}}', '{{CB_HIEN_CO}}', '{{CB_DAT_CHUAN}}'],
    }),
  'II.5.a': () => [
    ...listTable({
      caption: 'Thu, chi ngân sách so với dự toán năm',
      unit: 'Đơn vị tính: đồng',
      list: 'khoan_muc',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Nội dung', width: 63, alignment: left },
        { header: 'Dự toán năm', width: 34, alignment: right },
        { header: 'Thực hiện từ đầu năm', width: 34, alignment: right },
        { header: 'Tỷ lệ', width: 22, alignment: right },
      ],
      rows: [
        {
          cells: ['{{#la_tong}}{{stt}}', '{{ten}}', '{{du_toan}}', '{{thuc_hien}}', '{{ty_le}}{{/la_tong}}'],
          bold: true,
        },
        { cells: ['{{#la_khoan}}{{stt}}', '{{ten}}', '{{du_toan}}', '{{thuc_hien}}', '{{ty_le}}{{/la_khoan}}'] },
      ],
    }),
    ...listTable({
      caption: 'Giải ngân vốn đầu tư công',
      unit: 'Đơn vị tính: đồng',
      list: 'cong_trinh',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Công trình', width: 63, alignment: left },
        { header: 'Kế hoạch vốn', width: 34, alignment: right },
        { header: 'Đã giải ngân', width: 34, alignment: right },
        { header: 'Tỷ lệ', width: 22, alignment: right },
      ],
      rows: [{ cells: ['{{stt}}', '{{ten}}', '{{ke_hoach}}', '{{giai_ngan}}', '{{ty_le}}'] }],
    }),
  ],
  'II.6.a': () =>
    listTable({
      caption: 'Chỉ tiêu chính quyền điện tử, chính quyền số',
      list: 'chinh_quyen_so',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Chỉ tiêu', width: 87, alignment: left },
        { header: 'Số đạt', width: 22 },
        { header: 'Tổng số', width: 22 },
        { header: 'Tỷ lệ', width: 22 },
      ],
      rows: [{ cells: ['{{stt}}', '{{ten}}', '{{tu_so}}', '{{mau_so}}', '{{ty_le}}'] }],
    }),
};
