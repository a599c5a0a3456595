import { filledForms } from '../../../../src/core/definitions/forms/filled-forms';
import { statisticForms } from '../../../../src/core/definitions/forms/read-forms';
import { SHIPPED_FORMS } from '../../../../src/core/definitions/forms/shipped/shipped-forms';
import { SUGGESTED_FORM_INDICATORS } from '../../../../src/core/definitions/forms/suggested-indicators';
import { indicatorsInForce } from '../../../../src/core/definitions/indicators-in-force';
import { expectGolden } from '../../../builders/golden';
import { office2026 } from '../../../builders/office-2026';
import { reportIn } from '../../../builders/reports';
import { type Contents, settings } from '../../../builders/tables';

const TYPED = SUGGESTED_FORM_INDICATORS.filter(({ method }) => method === 'Nhập tay');

/** The office of two tiers with every suggested row on its tab, and figures typed for all but one. */
const OFFICE: Contents = {
  ...office2026(),
  'Cấu hình': settings({
    periodKind: '9 tháng',
    periodNumber: '',
    year: 2026,
    outlineSet: '2026',
    rounding: 'Làm tròn',
  }),
  'Chỉ tiêu riêng': SUGGESTED_FORM_INDICATORS.map((row) => ({ ...row })),
  'Số liệu nhập tay': TYPED.slice(1).map(({ code }, index) => ({
    code,
    on: '2026-06-01',
    value: TYPED.length - index,
  })),
};

test('the seven forms that ship, filled from an office of 2026, read well: test/golden/shipped-forms.txt', () => {
  const { records, figures } = reportIn(OFFICE);
  const text = filledForms(records, figures).map(({ key, name, lines }) => {
    const rows = lines.map((line) => [line.mark, line.label, line.unit, line.text].join(' | '));
    return [`Biểu số ${key}. ${name}`, ...rows, ''].join('\n');
  });
  expectGolden('shipped-forms.txt', text.join('\n'));
});

test('their formulas and the suggested indicators have no mistakes', () => {
  const { records } = reportIn(OFFICE);
  expect(statisticForms(records).problems).toEqual([]);
  expect(indicatorsInForce(records).problems).toEqual([]);
  expect(statisticForms(reportIn({}).records).problems).toEqual([]);
});

test('every suggested indicator is asked for by a form', () => {
  const formulas = SHIPPED_FORMS.flatMap(({ lines }) =>
    lines.flatMap(([, , , formula = '']) => formula.split(/[-+/ ]+/)),
  );
  expect(SUGGESTED_FORM_INDICATORS.filter(({ code }) => !formulas.includes(code))).toEqual([]);
});

test('no two lines of a form have one number', () => {
  for (const { lines } of SHIPPED_FORMS) {
    const marks = lines.map(([mark]) => mark);
    expect(marks).toEqual([...new Set(marks)]);
  }
});
