import { formsOf } from '../../../src/core/forms/forms-of';
import { statisticFormsOf } from '../../../src/core/forms/statistic-forms-of';
import { reportOf } from '../../../src/core/report/make-report';
import type { FormsServer, FormsState } from '../../../src/protocol/forms';
import { dayOn } from '../../builders/days';
import { sampleTables } from '../../builders/sample';

const SAMPLE = reportOf(sampleTables(), dayOn('2023-06-13'));

export const SAMPLE_FORMS = formsOf(SAMPLE);
const SAMPLE_STATISTICS = statisticFormsOf(SAMPLE);

/** A Sheet with so many of the tabs, whose officers chose two annexes. */
export function aFormsState(tabs: number, given: Partial<FormsState> = {}): FormsState {
  const names = [
    'Biểu II.06a',
    'Biểu mẫu thống kê',
    'Thống kê chỉ tiêu',
    'Văn bản đã ban hành',
    'Thu chi ngân sách',
    'Nguồn số liệu',
  ];
  return {
    annexes: names.map((name) => ({ name, isChosen: ['Biểu II.06a', 'Thống kê chỉ tiêu'].includes(name) })),
    setting: { sheet: 'Cấu hình', row: 27, column: 'Giá trị' },
    isFrozen: false,
    needed: [],
    statistics: SAMPLE_STATISTICS.map(({ name, tab }, index) => ({
      ...{ form: name, tab, isThere: false, isTaken: index === 1, title: 'Cải cách thể chế' },
      ...{ blank: index === 0 ? ['3.1', '3.2'] : [], faulty: index === 2 ? ['4'] : [] },
    })),
    tabs: SAMPLE_FORMS.map(({ name, tab }, index) => ({ form: name, tab, isThere: index < tabs, isTaken: false })),
    ...given,
  };
}

export const NEEDED: FormsState['needed'] = [
  { code: 'KT_CO_QUAN', label: 'Cơ quan, bộ phận đã được kiểm tra cải cách hành chính', isTyped: true },
  { code: 'TINH_GIAN_2015_TL', label: 'Tỷ lệ biên chế đã tinh giản so với năm 2015', isTyped: true },
  { code: 'PAKN_QD_XONG', label: 'Phản ánh, kiến nghị về quy định đã giải quyết xong', isTyped: false },
];

export const FORMS_SERVER: FormsServer = {
  formsState: () => ({ ok: true, value: aFormsState(0) }),
  makeFormTabs: (names) => ({ ok: true, value: aFormsState(names.length) }),
  addFormIndicators: () => ({ ok: true, value: { added: NEEDED, state: aFormsState(0) } }),
  formsFile: (kind) => ({
    ok: true,
    value:
      kind === 'annexes'
        ? { name: 'Biểu II.06a và phụ lục - 6 tháng đầu năm 2023.xlsx', forms: SAMPLE_FORMS }
        : { name: 'Biểu mẫu thống kê - 6 tháng đầu năm 2023.xlsx', forms: SAMPLE_STATISTICS },
  }),
};
