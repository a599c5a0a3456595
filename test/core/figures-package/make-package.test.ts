import { createHash } from 'node:crypto';
import { form06a } from '../../../src/core/annexes/form-06a';
import { packageOf, packageText } from '../../../src/core/figures-package/make-package';
import { reportOf } from '../../../src/core/report/make-report';
import { reportJson } from '../../../src/core/report/report-json';
import { RUN_ON } from '../../builders/days';
import { office2026 } from '../../builders/office-2026';
import { making, packageIn } from '../../builders/packages';
import { reportIn } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { aFormLine, anOwnIndicator, aTypedFigure, settings } from '../../builders/tables';
import { ward2026 } from '../../builders/ward-2026';

const WARD = reportOf(ward2026(), RUN_ON);
const OF_WARD = packageOf(WARD, making({ frozen: true }));

test('the package says whose figures they are, of which days, when and by what they were made', () => {
  const { unit, period, madeAt, version, frozen, settings: counted, problems } = OF_WARD;
  expect({ unit, period, madeAt, version, frozen, counted, problems }).toEqual({
    unit: { code: '', name: 'UBND phường Hòa Bình', kind: 'phường', parent: WARD.records.settings.parentAgency },
    period: { kind: 'Quý', number: 3, year: 2026, from: '2026-06-15', to: '2026-09-14' },
    madeAt: '2026-09-16T08:12:00+07:00',
    version: '1.2.3',
    frozen: true,
    counted: { rounding: 'Làm tròn', onTimeBase: 'Đã giải quyết', scope: 'Tất cả', outline: '2026' },
    problems: { errors: 0, accepted: 1, warnings: 5 },
  });
});

test('its fields stand in one order, the head first', () => {
  expect(Object.keys(OF_WARD)).toEqual([
    'format',
    'unit',
    'period',
    'madeAt',
    'version',
    'frozen',
    'digest',
    'indicators',
    'own',
    'form06a',
    'forms',
    'settings',
    'problems',
  ]);
});

test.each([
  ['2023', () => reportOf(sampleTables(), RUN_ON)],
  ['2026', () => WARD],
])('every figure of chi-tieu.json of the sample of %s is in the package, without its text', (_, made) => {
  const { indicators } = reportJson(made(), []);
  const packed = Object.entries<object>(packageOf(made(), making()).indicators);
  expect(packed.map(([code, figure]) => [code, { ...figure, text: expect.any(String) }])).toEqual(
    Object.entries(indicators),
  );
});

test('the digest is the SHA-256 of all other fields, with sorted names and without spaces', () => {
  const { digest, ...signed } = OF_WARD;
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, inner]) => [name, sorted(inner)]),
          )
        : value;
  expect(digest).toBe(
    createHash('sha256')
      .update(JSON.stringify(sorted(signed)), 'utf8')
      .digest('hex'),
  );
});

test('equal data at one instant give equal bytes', () => {
  const [one, other] = [0, 1].map(() => packageText(packageOf(reportOf(ward2026(), RUN_ON), making())));
  expect(one).toBe(other);
});

test('Biểu II.06a stands by level and sector with its columns (3) to (13)', () => {
  const form = form06a(WARD.records);
  const rows = form?.levels.flatMap(({ sectors }) => sectors) ?? [];
  expect(OF_WARD.form06a.map(({ sector }) => sector)).toEqual(rows.map(({ sector }) => sector));
  expect(OF_WARD.form06a[0]).toEqual({
    level: 'Cấp xã',
    sector: rows[0]?.sector,
    columns: Object.values(rows[0]?.counts ?? {}),
  });
  expect(OF_WARD.form06a.length).toBeGreaterThan(3);
});

test('of the forms in force each line but headings has its figure, exactly, or none', () => {
  const form = { form: '9', formName: 'Biểu riêng' };
  const { forms } = packageIn({
    'Biểu mẫu': [
      aFormLine({ ...form, mark: 'I', label: 'Ngân sách', formula: '' }),
      aFormLine({ ...form, mark: '1', label: 'Tổng chi', unit: 'triệu đồng', formula: 'NS_CHI' }),
      aFormLine({ ...form, mark: '2', label: 'Tỷ lệ', unit: '%', formula: 'HS_TRE_HAN / HS_GIAI_QUYET' }),
      aFormLine({ ...form, mark: '3', label: 'Khen', unit: 'người', formula: 'KHEN' }),
    ],
    'Thu chi': [{ on: '2023-04-03', kind: 'Chi', item: 'Chi khác', amountVnd: 1_234_567 }],
    'Chỉ tiêu riêng': [anOwnIndicator({ code: 'KHEN', label: 'Khen', unit: 'người', method: 'Nhập tay' })],
  });
  expect(forms).toEqual([
    { form: '9', line: '1', label: 'Tổng chi', unit: 'triệu đồng', value: 1.234567 },
    { form: '9', line: '2', label: 'Tỷ lệ', unit: '%', numerator: 0, denominator: 0 },
    { form: '9', line: '3', label: 'Khen', unit: 'người', value: null },
  ]);
});

test('own indicators come with how they are counted, in one way of writing it', () => {
  const { own, indicators } = packageIn({
    'Chỉ tiêu riêng': [
      anOwnIndicator({ code: 'DIEM', label: 'Điểm hài lòng', unit: 'điểm', method: 'Nhập tay' }),
      anOwnIndicator({
        code: 'HS_NHANH',
        label: 'Hồ sơ nhanh',
        unit: 'hồ sơ',
        method: 'Đếm',
        source: 'hs_tiep_nhan',
        condition: 'Hình thức tiếp nhận =  Trực tiếp ;Ghi chú="a; b"',
      }),
      anOwnIndicator({
        code: 'TL_NHANH',
        label: 'Tỷ lệ nhanh',
        unit: '%',
        method: 'Tỷ lệ',
        numerator: 'HS_NHANH+hs_huy',
        denominator: 'HS_TIEP_NHAN - HS_HUY',
        summedAbove: 'Không',
      }),
    ],
    'Số liệu nhập tay': [aTypedFigure({ code: 'DIEM', on: '2023-05-01', value: 84.37 })],
  });
  const blank = { source: '', condition: '', numerator: '', denominator: '' };
  expect(own).toEqual([
    { code: 'DIEM', label: 'Điểm hài lòng', unit: 'điểm', kind: 'Nhập tay', ...blank, summed: false },
    {
      ...{ code: 'HS_NHANH', label: 'Hồ sơ nhanh', unit: 'hồ sơ', kind: 'Đếm', ...blank },
      ...{ source: 'HS_TIEP_NHAN', condition: 'Ghi chú = "a; b"; Hình thức tiếp nhận = Trực tiếp', summed: true },
    },
    {
      ...{ code: 'TL_NHANH', label: 'Tỷ lệ nhanh', unit: '%', kind: 'Tỷ lệ', ...blank },
      ...{ numerator: 'HS_NHANH + HS_HUY', denominator: 'HS_TIEP_NHAN - HS_HUY', summed: false },
    },
  ]);
  expect(indicators.DIEM).toEqual({ value: 84.37 });
});

describe('the period', () => {
  const periodOf = (typed: Parameters<typeof settings>[0]) => packageIn({ 'Cấu hình': settings(typed) }).period;

  test('has a number only where its kind has one', () => {
    expect(periodOf({ periodKind: '6 tháng đầu năm' })).toMatchObject({ kind: '6 tháng đầu năm', number: null });
    expect(periodOf({ periodKind: 'Lũy kế tháng', periodNumber: 11 })).toMatchObject({ number: 11, year: 2023 });
  });

  test('of two typed days alone is one that is asked for once', () => {
    const typed = { periodKind: null, periodNumber: null, year: null, from: '2022-11-01', to: '2023-01-31' };
    expect(periodOf(typed)).toEqual({
      kind: 'Đột xuất',
      number: null,
      year: 2023,
      from: '2022-11-01',
      to: '2023-01-31',
    });
  });
});

test('an office of which nothing says what it is has no kind', () => {
  const { unit } = packageIn({ 'Cấu hình': settings({ agency: 'Văn phòng' }) });
  expect(unit).toEqual({ code: '', name: 'Văn phòng', kind: '', parent: '' });
  expect(packageIn({ 'Cấu hình': settings({ agency: 'Văn phòng', unitKind: 'Xã' }) }).unit.kind).toBe('xã');
});

test('what nobody can count is null, and no register is no line of Biểu II.06a', () => {
  const { indicators, form06a: rows } = packageIn({ 'Hồ sơ': null });
  expect(indicators.HS_TIEP_NHAN).toEqual({ value: null });
  expect(indicators.TL_DUNG_HAN).toEqual({ numerator: null, denominator: null });
  expect(rows).toEqual([]);
});

test('nothing is packed without a period', () => {
  const made = reportIn({ 'Cấu hình': settings({ year: null }) });
  expect(() => packageOf(made, making())).toThrow('period');
});

test('an office of 2026 packs every figure that it keeps', () => {
  const { indicators } = packageIn(office2026());
  expect(indicators.HS_SO).toEqual({ value: expect.any(Number) });
});
