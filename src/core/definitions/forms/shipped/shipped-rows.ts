import type { FormRow } from '../statistic-form';
import { SHIPPED_FORMS } from './shipped-forms';

/** The shipped forms as they would be typed into the tab `Biểu mẫu`. */
export const SHIPPED_ROWS: readonly FormRow[] = SHIPPED_FORMS.flatMap(({ key, name, lines }) =>
  lines.map(([mark, label, unit = '', formula = ''], index): FormRow => {
    return { form: key, formName: index === 0 ? name : '', mark, label, unit, formula, remark: '', row: null };
  }),
);
