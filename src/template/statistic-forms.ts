import { FORM_WORDS } from '../core/forms/form-wording';
import { FORM_LAYOUTS } from '../core/forms/layouts';
import { ENCLOSED, formLine, periodLine } from './form-lines';
import { type Block, loop, plain, run } from './layout';
import { listTable, rowWhen } from './list-table';

const NUMBER = FORM_WORDS.number('{{bieu}}');
const CELLS = ['{{stt}}', '{{chi_tieu}}', '{{don_vi}}', '{{so_lieu}}', '{{ghi_chu}}'];

/** A page for each form. The first one stands below the heading of the annex, which names the report. */
export function statisticForms(): readonly Block[] {
  return loop(
    'bieu_mau',
    ...loop('la_dau', formLine(NUMBER, { bold: true })),
    ...loop('la_sau', formLine(NUMBER, { bold: true }, { pageBreakBefore: true })),
    formLine('{{ten_bieu_in_hoa}}', { bold: true }),
    ...loop('la_sau', formLine(ENCLOSED, { italics: true })),
    formLine(FORM_WORDS.reportedBy('{{ten_co_quan}}')),
    periodLine(),
    plain([run('', { size: 6 })], { keepNext: true }),
    listTable({
      list: 'cac_dong',
      columns: FORM_LAYOUTS.statisticForms.columns,
      rows: [rowWhen('la_tieu_de', CELLS, true), rowWhen('la_so_lieu', CELLS)],
    }),
  );
}
