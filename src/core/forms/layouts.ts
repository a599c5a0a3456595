import type { FormColumn, FormLayout, FormName, HeaderCell } from './form';

/** Biểu số II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP): a header of three rows and a row with column numbers. */
const WIDTHS_06A = [11, 56, 17, 17, 26, 16, 17, 16, 17, 15, 17, 17, 15];

const UNDER_THE_GROUPS = [
  'Từ kỳ trước',
  'Tổng số',
  'Trước hạn',
  'Đúng hạn',
  'Quá hạn',
  'Tổng số',
  'Trong hạn',
  'Quá hạn',
];

const HEADER_06A: readonly (readonly HeaderCell[])[] = [
  [
    { text: 'STT', column: 1, rows: 3 },
    { text: 'Lĩnh vực, công việc giải quyết theo cấp', column: 2, rows: 3 },
    { text: 'Số hồ sơ nhận giải quyết', column: 3, columns: 4 },
    { text: 'Số hồ sơ đã giải quyết', column: 7, columns: 4 },
    { text: 'Số hồ sơ đang giải quyết', column: 11, columns: 3 },
  ],
  [
    { text: 'Tổng số', column: 3, rows: 2 },
    { text: 'Trong đó', column: 4, columns: 2 },
    ...UNDER_THE_GROUPS.map((text, index) => ({ text, column: 6 + index, rows: 2 })),
  ],
  [
    { text: 'Trực tuyến', column: 4 },
    { text: 'Trực tiếp, dịch vụ bưu chính', column: 5 },
  ],
  WIDTHS_06A.map((_, index) => ({ text: `(${index + 1})`, column: index + 1 })),
];

/** Widths in millimetres; in all 165 between the margins of a portrait page, 257 of a landscape page. */
export const FORM_LAYOUTS = {
  form06a: {
    orientation: 'landscape',
    columns: WIDTHS_06A.map((width, index): FormColumn => (index === 1 ? { width, alignment: 'left' } : { width })),
    headerRows: HEADER_06A,
  },
  statistics: {
    orientation: 'portrait',
    columns: [
      { header: 'STT', width: 11 },
      { header: 'Chỉ tiêu thống kê', width: 60, alignment: 'left' },
      { header: 'Đơn vị tính', width: 19 },
      { header: 'Số liệu', width: 30, alignment: 'right' },
      { header: 'Ghi chú (tăng, giảm so với kỳ trước)', width: 45, alignment: 'left' },
    ],
  },
  statisticForms: {
    orientation: 'portrait',
    columns: [
      { header: 'STT', width: 12 },
      { header: 'Chỉ tiêu thống kê', width: 86, alignment: 'left' },
      { header: 'Đơn vị tính', width: 25 },
      { header: 'Số liệu', width: 22, alignment: 'right' },
      { header: 'Ghi chú', width: 20, alignment: 'left' },
    ],
  },
  documents: {
    orientation: 'portrait',
    columns: [
      { header: 'STT', width: 12 },
      { header: 'Số, ký hiệu', width: 32 },
      { header: 'Ngày ban hành', width: 25 },
      { header: 'Tên loại và trích yếu nội dung', width: 71, alignment: 'left' },
      { header: 'Mục báo cáo', width: 25 },
    ],
  },
  budget: {
    orientation: 'portrait',
    columns: [
      { header: 'STT', width: 12 },
      { header: 'Nội dung', width: 63, alignment: 'left' },
      { header: 'Dự toán năm', width: 34, alignment: 'right' },
      { header: 'Thực hiện từ đầu năm', width: 34, alignment: 'right' },
      { header: 'Tỷ lệ', width: 22, alignment: 'right' },
    ],
  },
} satisfies Record<FormName | 'statisticForms', FormLayout>;
