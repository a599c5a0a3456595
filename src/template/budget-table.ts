import { FORM_LAYOUTS } from '../core/forms/layouts';
import { type ListTableTemplate, rowWhen } from './list-table';

const CELLS = ['{{stt}}', '{{ten}}', '{{du_toan}}', '{{thuc_hien}}', '{{ty_le}}'];

/** Stands in the section, or in the annex when officers chose that. */
export const BUDGET_TABLE: ListTableTemplate = {
  list: 'khoan_muc',
  columns: FORM_LAYOUTS.budget.columns,
  rows: [rowWhen('la_tong', CELLS, true), rowWhen('la_khoan', CELLS)],
};
