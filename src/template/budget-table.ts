import { FORM_LAYOUTS } from '../core/forms/layouts';
import { type ListTableTemplate, rowWhen } from './list-table';

const CELLS = ['{{stt}}', '{{ten}}', '{{du_toan}}', '{{thuc_hien}}', '{{ty_le}}'];

/** Printed in its section, or in the annex when officers chose the annex. */
export const BUDGET_TABLE: ListTableTemplate = {
  list: 'khoan_muc',
  columns: FORM_LAYOUTS.budget.columns,
  rows: [rowWhen('la_tong', CELLS, true), rowWhen('la_khoan', CELLS)],
};
