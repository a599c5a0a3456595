import { formsOf } from '../../../src/core/forms/forms-of';
import { reportOf } from '../../../src/core/report/make-report';
import type { FormsServer, FormsState } from '../../../src/protocol/forms';
import { dayOn } from '../../builders/days';
import { sampleTables } from '../../builders/sample';

export const SAMPLE_FORMS = formsOf(reportOf(sampleTables(), dayOn('2023-06-13')));

/** A Sheet with so many of the tabs, whose officers chose the first two annexes. */
export function aFormsState(tabs: number, given: Partial<FormsState> = {}): FormsState {
  const names = ['Biểu II.06a', 'Thống kê chỉ tiêu', 'Văn bản đã ban hành', 'Thu chi ngân sách', 'Nguồn số liệu'];
  return {
    annexes: names.map((name, index) => ({ name, isChosen: index < 2 })),
    setting: { sheet: 'Cấu hình', row: 27, column: 'Giá trị' },
    isFrozen: false,
    tabs: SAMPLE_FORMS.map(({ name, tab }, index) => ({ form: name, tab, isThere: index < tabs })),
    ...given,
  };
}

export const FORMS_SERVER: FormsServer = {
  formsState: () => ({ ok: true, value: aFormsState(0) }),
  makeFormTabs: (names) => ({ ok: true, value: aFormsState(names.length) }),
  formsFile: () => ({
    ok: true,
    value: { name: 'Biểu II.06a và phụ lục - 6 tháng đầu năm 2023.xlsx', forms: SAMPLE_FORMS },
  }),
};
