import { factKey } from '../../../../src/core/checks/finding';
import type { FrozenPeriod } from '../../../../src/core/history/frozen-period';
import { dayOn } from '../../../builders/days';
import { codesInWorkbook, foundInWorkbook } from '../../../builders/report-text';
import { aDossier, aReplacement, type Contents, PROCEDURE, settings } from '../../../builders/tables';

const staff = { title: 'Văn phòng', group: 'Công chức', authorised: 2, present: 2, qualified: 2, disciplined: 0 };
const course = { name: 'Một cửa', startsOn: '2023-04-10', summoned: 10, attended: 10 };
const estimate = (item: string, amountVnd: number, parent: string | null = null) => ({
  kind: 'Chi',
  item,
  parent,
  amountVnd,
});
const spent = (item: string, amountVnd: number, projectCode: string | null = null) =>
  ({ on: '2023-05-05', kind: 'Chi', item, amountVnd, projectCode }) as const;
const project = { code: 'CT1', name: 'Vỉa hè', plannedVnd: 100 };
const only = (code: string, contents: Contents) => foundInWorkbook(contents).filter((found) => found.code === code);
const said = (text: string) => [{ section: 'III.1', order: 1, text }];

/** Each rule with a workbook that violates it and a very similar one that does not. */
const RULES: readonly (readonly [code: string, fires: Contents, silent: Contents])[] = [
  ['present-above-authorised', { 'Nhân sự': [{ ...staff, present: 3 }] }, { 'Nhân sự': [staff] }],
  [
    'staff-part-above-present',
    { 'Nhân sự': [{ ...staff, qualified: 3 }] },
    { 'Nhân sự': [{ ...staff, qualified: 1 }] },
  ],
  ['attended-above-summoned', { 'Đào tạo': [{ ...course, attended: 11 }] }, { 'Đào tạo': [course] }],
  [
    'digital-above-all',
    { 'Chính quyền số': [{ name: 'Ký số', numerator: 5, denominator: 4 }] },
    { 'Chính quyền số': [{ name: 'Ký số', numerator: 4, denominator: 4 }] },
  ],
  [
    'digital-without-base',
    { 'Chính quyền số': [{ name: 'Ký số', numerator: 0, denominator: 0 }] },
    { 'Chính quyền số': [{ name: 'Ký số', numerator: 0, denominator: 4 }] },
  ],
  [
    'disbursed-above-plan',
    { 'Đầu tư công': [project], 'Thu chi': [spent('Chi đầu tư', 101, 'CT1')] },
    { 'Đầu tư công': [project], 'Thu chi': [spent('Chi đầu tư', 100, 'CT1')] },
  ],
  [
    'disbursed-above-plan',
    { 'Đầu tư công': [project], 'Thu chi': [spent('Chi đầu tư', 60, 'CT1'), spent('Chi đầu tư', 41, 'CT1')] },
    {
      'Đầu tư công': [project],
      'Thu chi': [
        spent('Chi đầu tư', 60, 'CT1'),
        { ...spent('Chi đầu tư', 41, 'CT1'), on: '2022-12-31' },
        { ...spent('Chi đầu tư', 41, 'CT1'), on: '2023-06-15' },
        { ...spent('Chi đầu tư', 41, 'CT1'), kind: 'Thu' },
        spent('Chi đầu tư', 41),
      ],
    },
  ],
  [
    'disbursed-above-plan',
    { 'Đầu tư công': [project], 'Thu chi': [{ ...spent('Chi đầu tư', 101, 'CT1'), on: '2023-01-01' }] },
    { 'Cấu hình': settings({ periodKind: null }), 'Đầu tư công': [project], 'Thu chi': [spent('Đầu tư', 101, 'CT1')] },
  ],
  [
    'estimate-parts-above',
    { 'Dự toán': [estimate('Chi thường xuyên', 100), estimate('Lương', 101, 'Chi thường xuyên')] },
    { 'Dự toán': [estimate('Chi thường xuyên', 100), estimate('Lương', 100, 'Chi thường xuyên')] },
  ],
  [
    'estimate-parts-above',
    { 'Dự toán': [estimate('Khác', 100), estimate('Lương', 60, 'khác'), estimate('Điện', 41, 'Khác ')] },
    {
      'Dự toán': [
        estimate('Khác', 100),
        estimate('Lương', 60, 'Khác'),
        { ...estimate('Phí', 41, 'Khác'), kind: 'Thu' },
      ],
    },
  ],
  [
    'contingency-off-law',
    { 'Dự toán': [estimate('Chi thường xuyên', 981), estimate('Dự phòng', 19)] },
    { 'Dự toán': [estimate('Chi thường xuyên', 980), estimate('Dự phòng', 20)] },
  ],
  [
    'contingency-off-law',
    { 'Dự toán': [estimate('Chi thường xuyên', 959), estimate('Dự phòng', 41)] },
    {
      'Dự toán': [
        estimate('Chi thường xuyên', 960),
        estimate('Dự phòng', 40),
        estimate('Lương', 500, 'Chi thường xuyên'),
        { ...estimate('Thu khác', 5000), kind: 'Thu' },
      ],
    },
  ],
  [
    'spending-above-estimate',
    { 'Dự toán': [estimate('Chi khác', 100)], 'Thu chi': [spent('Chi khác', 101)] },
    { 'Dự toán': [estimate('Chi khác', 100)], 'Thu chi': [spent('Chi khác', 100)] },
  ],
  [
    'ledger-item-unestimated',
    { 'Dự toán': [estimate('Chi khác', 100)], 'Thu chi': [spent('Chi  lạ', 1)] },
    { 'Dự toán': [estimate('Chi khác', 100)], 'Thu chi': [spent('chi khác ', 1)] },
  ],
  [
    'ledger-item-unestimated',
    { 'Dự toán': [estimate('Chi khác', 100)], 'Thu chi': [{ ...spent('Chi khác', 1), kind: 'Thu' }] },
    { 'Dự toán': [], 'Thu chi': [spent('Chi lạ', 1)] },
  ],
  [
    'paid-without-fee',
    { 'Hồ sơ': [aDossier({ procedureCode: PROCEDURE.plain, paidOnline: 'Có' })] },
    { 'Hồ sơ': [aDossier({ procedureCode: PROCEDURE.fee, paidOnline: 'Có' })] },
  ],
  [
    'paid-without-fee',
    { 'Hồ sơ': [aDossier({ paidOnline: 'Có' })] },
    { 'Hồ sơ': [aDossier({ paidOnline: 'Có', status: 'Hủy' }), aDossier({ paidOnline: 'Không' })] },
  ],
  [
    'figure-not-of-workbook',
    { 'Hồ sơ': [aDossier(), aDossier()], 'Nội dung': said('Trong kỳ đã tiếp nhận 03 hồ sơ.') },
    { 'Hồ sơ': [aDossier(), aDossier()], 'Nội dung': said('Trong kỳ đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.') },
  ],
  [
    'rate-other-rounding',
    { 'Nội dung': said('Nộp trực tuyến 2/3 hồ sơ, đạt 66,67%.') },
    { 'Nội dung': said('Nộp trực tuyến 2/3 hồ sơ, đạt 66,66%.') },
  ],
];

test.each(RULES)('%s is told where it stands, and only there', (code, fires, silent) => {
  expect(codesInWorkbook(fires)).toContain(code);
  expect(codesInWorkbook(silent)).not.toContain(code);
});

/** The first quarter of 2023, frozen with two dossiers pending. */
function frozen(given: Partial<FrozenPeriod> = {}): FrozenPeriod {
  return {
    freeze: 'a1',
    name: 'quý I năm 2023',
    from: dayOn('2022-12-15'),
    to: dayOn('2023-03-14'),
    frozenAt: '',
    frozenBy: '',
    binds: true,
    openedAt: '',
    openedBy: '',
    reason: '',
    digest: '',
    document: '',
    documentDigest: '',
    isTrial: false,
    difference: '',
    figures: { HS_DANG_GIAI_QUYET: { value: 2 } },
    ...given,
  };
}

const carriedOver = (count: number): Contents => ({
  'Hồ sơ': Array.from({ length: count }, () => aDossier({ receivedOn: '2023-03-01' })),
});

test('what is carried over has to be what the last frozen period left pending', () => {
  expect(codesInWorkbook(carriedOver(3), [frozen()])).toContain('carried-over-not-pending');
  expect(codesInWorkbook(carriedOver(2), [frozen()])).not.toContain('carried-over-not-pending');
  expect(codesInWorkbook(carriedOver(3), [frozen({ binds: false })])).not.toContain('carried-over-not-pending');
});

test('a frozen period is told with the day on which it ended', () => {
  const [gap] = foundInWorkbook({}, [frozen({ to: dayOn('2023-03-12') })]).filter(({ code }) => code === 'periods-gap');
  expect(gap?.message).toContain('kết thúc ngày 12/3/2023, kỳ này bắt đầu ngày 15/3/2023');
  expect(gap?.facts).toEqual({ period: 'quý I năm 2023', last: '2023-03-12', first: '2023-03-15' });
});

test('days between two periods, or in both, are told', () => {
  expect(codesInWorkbook({}, [frozen({ to: dayOn('2023-03-12') })])).toContain('periods-gap');
  expect(codesInWorkbook({}, [frozen({ to: dayOn('2023-03-15') })])).toContain('periods-overlap');
  const adjoining = codesInWorkbook(carriedOver(2), [frozen()]);
  expect(adjoining.filter((code) => code.startsWith('periods-'))).toEqual([]);
});

test('a number typed by hand is quoted with its cell, and with the indicator that it misses', () => {
  const [finding] = foundInWorkbook({
    'Hồ sơ': [aDossier(), aDossier()],
    'Nội dung': said('Trong kỳ đã tiếp nhận 03 hồ sơ.'),
  }).filter(({ code }) => code === 'figure-not-of-workbook');
  expect(finding?.places).toMatchObject([
    { sheet: 'Nội dung', row: 2, column: 'Nội dung' },
    { sheet: 'Chỉ tiêu', text: 'HS_TIEP_NHAN = 02' },
  ]);
});

describe('what was found in rows is the same finding', () => {
  const broken: Contents = {
    'Nhân sự': [
      { ...staff, present: 3, qualified: 4 },
      { ...staff, title: 'Địa chính', disciplined: 3 },
    ],
    'Đào tạo': [
      { ...course, attended: 11 },
      { ...course, name: 'Lớp khác', attended: 12 },
    ],
    'Chính quyền số': [
      { name: 'Ký số', numerator: 5, denominator: 4 },
      { name: 'Thanh toán', numerator: 0, denominator: 0 },
    ],
    'Đầu tư công': [project, { ...project, code: 'CT2', name: 'Đường', plannedVnd: 1 }],
    'Dự toán': [
      estimate('Chi thường xuyên', 100),
      estimate('Lương', 101, 'Chi thường xuyên'),
      estimate('Dự phòng', 50),
    ],
    'Thu chi': [spent('Chi đầu tư', 101, 'CT1'), spent('Chi khác', 2, 'CT2'), spent('Lương', 102)],
  };
  const turned = Object.fromEntries(
    Object.entries(broken).map(([tab, rows]) => [tab, [...(rows as readonly object[])].reverse()]),
  ) as Contents;
  const keys = (contents: Contents) =>
    foundInWorkbook(contents)
      .map((found) => `${found.code} ${factKey(found)}`)
      .sort();

  test('when its rows move', () => {
    expect(keys(broken).length).toBeGreaterThan(10);
    expect(keys(turned)).toEqual(keys(broken));
  });

  test('only while its values stay', () => {
    const more = { ...broken, 'Đào tạo': [{ ...course, attended: 12 }] };
    const attended = (contents: Contents) => only('attended-above-summoned', contents).map(factKey);
    expect(attended(broken)).not.toContain(attended(more)[0]);
  });
});

test('an item above its estimate is quoted with its row of the tab Dự toán', () => {
  const estimates = [estimate('Chi lương', 500), estimate('Chi khác', 100)];
  const [found] = foundInWorkbook({ 'Dự toán': estimates, 'Thu chi': [spent('chi khác', 101)] }).filter(
    ({ code }) => code === 'spending-above-estimate',
  );
  expect(found?.places).toMatchObject([{ sheet: 'Dự toán', row: 3 }]);
});

test('the last of several frozen periods is the one that this period follows', () => {
  const before = frozen({ from: dayOn('2022-09-15'), to: dayOn('2022-12-14'), figures: {} });
  const codes = (...periods: readonly FrozenPeriod[]) =>
    codesInWorkbook(carriedOver(2), periods).filter((code) => /^(?:periods|carried)-/.test(code));
  expect(codes(before, frozen())).toEqual([]);
  expect(codes(frozen(), before)).toEqual([]);
  expect(codes(before)).toEqual(['periods-gap']);
});

test('a frozen period without the count of pending dossiers contradicts nothing', () => {
  expect(codesInWorkbook(carriedOver(3), [frozen({ figures: {} })])).not.toContain('carried-over-not-pending');
});

test('a frozen period that ends with this one, or later, is not before it', () => {
  const whole = frozen({ to: dayOn('2023-06-14') });
  expect(codesInWorkbook({}, [whole]).filter((code) => code.startsWith('periods-'))).toEqual([]);
});

test('a part of the estimate that no indicator counts is not measured by the workbook', () => {
  const contents = { 'Nội dung': said('Chi đầu tư phát triển 8.171 triệu đồng.') };
  expect(codesInWorkbook(contents)).not.toContain('figure-not-of-workbook');
});

describe('the contingency outside 2% to 4%', () => {
  const items = [estimate('Chi thường xuyên', 981), estimate('Dự phòng', 19)];
  const told = (year: number, rows: Contents['Căn cứ thay thế'] = []) =>
    only('contingency-off-law', { 'Cấu hình': settings({ year }), 'Dự toán': items, 'Căn cứ thay thế': rows ?? [] });

  test('is measured by the law of 2015 in its years', () => {
    expect(told(2025)).toMatchObject([{ severity: 'warning', confidence: 'certain' }]);
    expect(told(2025)[0]?.message).toContain('Luật Ngân sách nhà nước số 83/2015/QH13 quy định 2% đến 4% tổng chi.');
  });

  test('is only asked about in the years of a later law, which is named', () => {
    expect(told(2026)).toMatchObject([{ severity: 'warning', confidence: 'doubtful' }]);
    expect(told(2026)[0]?.message).toContain(
      'năm ngân sách 2026 áp dụng Luật Ngân sách nhà nước số 89/2025/QH15, hãy đối chiếu với mức của luật đó.',
    );
  });

  test('by the day that the office lists for the change', () => {
    const row = aReplacement({ what: '83/2015/QH13', from: '2025-01-01', replacedBy: 'Luật khác' });
    expect(told(2025, [row])[0]?.message).toContain('năm ngân sách 2025 áp dụng Luật khác');
  });
});
