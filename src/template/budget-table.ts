import { AlignmentType } from 'docx';
import { type ListTableTemplate, rowWhen } from './list-table';

const CELLS = ['{{stt}}', '{{ten}}', '{{du_toan}}', '{{thuc_hien}}', '{{ty_le}}'];

/** Stands in the section, or in the annex when officers chose that. */
export const BUDGET_TABLE: ListTableTemplate = {
  list: 'khoan_muc',
  columns: [
    { header: 'STT', width: 12 },
    { header: 'Nội dung', width: 63, alignment: AlignmentType.LEFT },
    { header: 'Dự toán năm', width: 34, alignment: AlignmentType.RIGHT },
    { header: 'Thực hiện từ đầu năm', width: 34, alignment: AlignmentType.RIGHT },
    { header: 'Tỷ lệ', width: 22, alignment: AlignmentType.RIGHT },
  ],
  rows: [rowWhen('la_tong', CELLS, true), rowWhen('la_khoan', CELLS)],
};
