import { comparedOf, comparison } from '../../../src/core/history/compare';
import type { FrozenPeriod } from '../../../src/core/history/frozen-period';
import { frozenFigures } from '../../../src/core/history/frozen-periods';
import type { IndicatorCode } from '../../../src/core/indicators/catalogue';
import { dayOn } from '../../builders/days';
import { reportIn, sectionOf } from '../../builders/reports';
import {
  aDocument,
  aDossier,
  aLedgerRow,
  anEstimate,
  anOwnIndicator,
  aPetition,
  aProject,
  type Contents,
  settings,
} from '../../builders/tables';

/** The quarter before the one of the default workbook. */
function frozen(figures: FrozenPeriod['figures'], given: Partial<FrozenPeriod> = {}): FrozenPeriod {
  const texts = {
    frozenAt: '',
    frozenBy: '',
    openedAt: '',
    openedBy: '',
    reason: '',
    digest: '',
    document: '',
    documentDigest: '',
    isTrial: false,
    difference: '',
  };
  const span = { from: dayOn('2022-12-15'), to: dayOn('2023-03-14') };
  return { freeze: 'a1', name: 'quý I năm 2023', ...span, binds: true, ...texts, figures, ...given };
}

function compared(contents: Contents, ...periods: readonly FrozenPeriod[]) {
  const { records, figures } = reportIn(contents);
  return comparison(records, figures, periods);
}

const returned = (receivedOn: string, returnedOn: string) => aDossier({ receivedOn, returnedOn, dueOn: returnedOn });
const TWO = { 'Hồ sơ': [aDossier(), aDossier()] };

describe('beside a frozen period', () => {
  test.each([
    [1, '01', 'tăng 01 hồ sơ'],
    [2, '02', 'không thay đổi'],
    [15, '15', 'giảm 13 hồ sơ'],
  ])('%d dossiers before and two now', (before, text, change) => {
    expect(compared(TWO, frozen({ HS_TIEP_NHAN: { value: before } })).HS_TIEP_NHAN.previous).toEqual({ text, change });
  });

  test('rates change by percentage points, worked out from the exact fractions', () => {
    const contents = {
      'Hồ sơ': [returned('2023-04-03', '2023-04-10'), aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-07' })],
    };
    const third = { TL_DUNG_HAN: { numerator: 1, denominator: 3 } };
    expect(compared(contents, frozen(third)).TL_DUNG_HAN.previous).toEqual({
      text: '33,33%',
      change: 'tăng 16,66 điểm phần trăm',
    });
  });

  test('money is whole đồng', () => {
    const ledger = [{ on: '2023-05-05', kind: 'Chi', item: 'Chi khác', amountVnd: 1_500_000 }];
    const change = compared({ 'Thu chi': ledger }, frozen({ NS_CHI: { value: 2_750_000 } })).NS_CHI.previous;
    expect(change).toEqual({ text: '2.750.000', change: 'giảm 1.250.000 đồng' });
  });

  test('one that was opened again no longer counts', () => {
    const opened = frozen({ HS_TIEP_NHAN: { value: 9 } }, { binds: false });
    expect(compared(TWO, opened).HS_TIEP_NHAN.previous.text).toBe('');
  });

  test('the same quarter of last year is found although its cut-off was a day early', () => {
    const year = frozen({ HS_TIEP_NHAN: { value: 5 } }, { from: dayOn('2022-03-15'), to: dayOn('2022-06-13') });
    expect(compared(TWO, year).HS_TIEP_NHAN.lastYear).toEqual({ text: '05', change: 'giảm 03 hồ sơ' });
  });
});

describe('beside the frozen figure of an own indicator', () => {
  const online = {
    code: 'TU_LAM',
    method: 'Đếm',
    unit: 'hồ sơ',
    source: 'HS_TIEP_NHAN',
    condition: 'Hình thức tiếp nhận = Trực tiếp; Số hóa = Không',
  };
  const rate = anOwnIndicator({
    code: 'TL_TU_LAM',
    method: 'Tỷ lệ',
    unit: '%',
    numerator: 'TU_LAM',
    denominator: 'HS_TIEP_NHAN',
  });
  const book = (own: object): Contents => ({
    'Hồ sơ': [aDossier(), aDossier()],
    'Chỉ tiêu riêng': [rate, anOwnIndicator({ ...online, ...own })],
  });
  const kept = frozenFigures(reportIn(book({})));
  const textsBeside = (own: object, figures = kept) => {
    const found = compared(book(own), frozen(figures));
    return ['TU_LAM', 'TL_TU_LAM'].map((code) => comparedOf(found, code).previous.text);
  };

  test('stands the change where it was defined as it is now, however that is put', () => {
    const renamed = { label: 'Tên khác', decimals: 1, condition: 'số hóa = KHÔNG; Hình thức tiếp nhận = trực tiếp' };
    for (const own of [{}, renamed]) expect(textsBeside(own)).toEqual(['02', '100%']);
  });

  test.each([
    ['another condition', { condition: 'Hình thức tiếp nhận = Trực tuyến' }],
    ['another source', { source: 'HS_MOI' }],
    ['another unit', { unit: 'thủ tục' }],
    ['another way', { method: 'Nhập tay', source: null, condition: null }],
  ])('stands nothing with %s, nor beside the rate that counts it', (_, own) => {
    expect(textsBeside(own)).toEqual(['', '']);
  });

  test('stands nothing where it is not known how it was defined', () => {
    expect(textsBeside({}, { TU_LAM: { value: 2 }, HS_TIEP_NHAN: { value: 2 } })).toEqual(['', '']);
    expect(compared(book({}), frozen({ HS_TIEP_NHAN: { value: 2 } })).HS_TIEP_NHAN.previous.text).toBe('02');
  });
});

describe('a frozen period is', () => {
  const found = (from: string, to: string, side: 'previous' | 'lastYear') =>
    compared(TWO, frozen({ HS_TIEP_NHAN: { value: 5 } }, { from: dayOn(from), to: dayOn(to) })).HS_TIEP_NHAN[side].text;

  test.each([
    ['two days off at both ends', '2022-03-17', '2022-06-12', '05'],
    ['three days off at its beginning', '2022-03-18', '2022-06-14', ''],
    ['three days off at its end', '2022-03-15', '2022-06-17', ''],
    ['of another quarter', '2022-06-15', '2022-09-14', ''],
  ])('that of last year or not: %s', (_, from, to, text) => expect(found(from, to, 'lastYear')).toBe(text));

  test.each([
    ['a quarter that ended the day before', '2022-12-15', '2023-03-14', '05'],
    ['one ten days longer', '2022-12-04', '2023-03-14', '05'],
    ['a month', '2023-02-15', '2023-03-14', ''],
    ['a whole year', '2022-03-15', '2023-03-14', ''],
  ])('the one before or not: %s', (_, from, to, text) => expect(found(from, to, 'previous')).toBe(text));
});

describe('without a frozen period', () => {
  test.each([
    ['2023-01-14', '01'],
    ['2023-01-15', ''],
  ])('a log that begins on %s tells of the quarter before from 15/12/2022, or not: «%s»', (first, text) => {
    expect(compared({ 'Hồ sơ': [returned(first, '2023-01-20')] }).HS_GIAI_QUYET.previous.text).toBe(text);
  });

  test.each([
    ['2022-01-31', '1.000.000'],
    ['2022-02-01', ''],
  ])('a ledger that begins on %s tells of the year from 1 January, or not: «%s»', (on, text) => {
    expect(compared({ 'Thu chi': [aLedgerRow({ on })] }).NS_CHI.lastYear.text).toBe(text);
  });

  test('a log of dossiers none of which was returned in the quarter before does not tell of it', () => {
    const log = [
      aDossier({ receivedOn: '2022-12-20' }),
      returned('2022-11-01', '2022-12-14'),
      returned('2022-12-21', '2023-03-15'),
    ];
    expect(compared({ 'Hồ sơ': log }).HS_TIEP_NHAN.previous.text).toBe('');
  });

  test('what the log tells of the quarter before is counted', () => {
    const log = [returned('2022-12-20', '2023-01-05'), returned('2022-12-21', '2023-02-01'), aDossier()];
    expect(compared({ 'Hồ sơ': log }).HS_GIAI_QUYET.previous).toEqual({ text: '02', change: 'giảm 02 hồ sơ' });
  });

  test('nothing is said of a quarter into which the log does not reach back', () => {
    expect(compared({ 'Hồ sơ': [returned('2023-03-01', '2023-03-10'), aDossier()] }).HS_GIAI_QUYET.previous.text).toBe(
      '',
    );
  });

  test('nothing is said of a month after whose end the petitions begin, as in a new year’s workbook', () => {
    const january = settings({ periodKind: 'Tháng', periodNumber: 1, year: 2024 });
    const contents = { 'Cấu hình': january, 'Phản ánh kiến nghị': [aPetition({ receivedOn: '2023-12-15' })] };
    expect(compared(contents).PAKN_TONG.previous.text).toBe('');
  });

  test('a document that was issued ahead of a later deadline does not tell of the time before', () => {
    const january = settings({ periodKind: 'Tháng', periodNumber: 1, year: 2024 });
    const ahead = aDocument({ issuedOn: '2023-12-10', dueOn: '2023-12-20' });
    const without = (document: typeof ahead) => compared({ 'Cấu hình': january, 'Văn bản': [document] }).VB_BAN_HANH;
    expect(without(ahead).previous.text).toBe('');
    expect(without({ ...ahead, dueOn: null }).previous.text).toBe('01');
  });

  describe('the budget of last year', () => {
    const comparisons = compared({
      'Dự toán': [anEstimate()],
      'Đầu tư công': [aProject({ code: 'CT01', plannedVnd: 4_000_000 })],
      'Thu chi': ['2022-01-10', '2022-06-10', '2023-05-05'].map((on) => aLedgerRow({ on, projectCode: 'CT01' })),
    });
    const lastYear = (code: IndicatorCode) => comparisons[code].lastYear;

    test('has the spending that the ledger tells of', () => {
      expect(lastYear('NS_CHI')).toEqual({ text: '2.000.000', change: 'giảm 1.000.000 đồng' });
    });

    test.each(['GN_CONG_TRINH', 'GN_KE_HOACH', 'GN_DA_GIAI_NGAN', 'TL_GIAI_NGAN'] as const)(
      'has no %s: the projects are those of this year',
      (code) => expect(lastYear(code).text).toBe(''),
    );

    test.each(['NS_CHI_DU_TOAN', 'TL_CHI'] as const)('has no %s: the estimate is that of this year', (code) => {
      expect(lastYear(code).text).toBe('');
    });
  });

  test('staff of another time are never guessed from those of today', () => {
    expect(compared({ 'Hồ sơ': [returned('2022-12-20', '2023-01-05')] }).CB_HIEN_CO.previous.text).toBe('');
  });

  test('nothing is known while the period is not', () => {
    const { HS_MOI } = compared({ ...TWO, 'Cấu hình': settings({ periodKind: null }) });
    expect([HS_MOI.previous.text, HS_MOI.lastYear.text]).toEqual(['', '']);
  });
});

const LOG = { 'Hồ sơ': [returned('2022-12-20', '2023-01-05'), returned('2023-04-03', '2023-04-10'), aDossier()] };

test('the report says what changed, in one sentence for each earlier time that is known', () => {
  const said = sectionOf('II.2.d', LOG).filter((text) => text.startsWith('So với'));
  expect(said).toEqual([
    'So với kỳ trước: số hồ sơ tiếp nhận tăng 01 hồ sơ; số hồ sơ đã giải quyết không thay đổi; số hồ sơ trễ hạn ' +
      'không thay đổi; tỷ lệ giải quyết sớm và đúng hạn không thay đổi.',
  ]);
});

test('the tags of an indicator print what it was and how it changed', () => {
  const { report } = reportIn(LOG);
  const tags = ['ky_truoc', 'tang_giam', 'cung_ky', 'tang_giam_cung_ky'].map((field) =>
    report.values.get(`HS_TIEP_NHAN.${field}`),
  );
  expect(tags).toEqual(['01', 'tăng 01 hồ sơ', 'chưa có số liệu', 'chưa có số liệu']);
});
