import fc from 'fast-check';
import { draftNumber, identityOf, type ReportIdentity, reportName } from '../../../src/core/report/report-name';
import { dayOn } from '../../builders/days';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { settings } from '../../builders/tables';

const identity = (typed: Parameters<typeof settings>[0] = {}): ReportIdentity =>
  identityOf(reportIn({ 'Cấu hình': settings(typed) }), 'cchc');

const SECOND = identity();
const draftOf = (report: ReportIdentity, ...finished: readonly ReportIdentity[]) => draftNumber(finished, report);

test('a report is named by what it is, its period, its unit and its date', () => {
  const naming = { day: dayOn('2023-06-13'), draft: 1, isTrial: false };
  expect(reportName(SECOND, naming)).toBe('Báo cáo CCHC quý II năm 2023 - UBND phường Phước Long - 13-6-2023');
  expect(reportName({ ...SECOND, kind: 'kstthc' }, { ...naming, draft: 3 })).toBe(
    'Báo cáo kiểm soát TTHC quý II năm 2023 - UBND phường Phước Long - 13-6-2023 (bản 3)',
  );
  expect(reportName(SECOND, { ...naming, isTrial: true })).toMatch(/^BẢN LÀM THỬ - Báo cáo CCHC quý II/);
});

describe('the first report of a period is no second draft', () => {
  test.each<[string, ReportIdentity]>([
    ['of the quarter before', identity({ periodNumber: 1 })],
    ['of the same quarter a year before', identity({ year: 2022 })],
    ['of the half-year that ends with it', identity({ periodKind: '6 tháng đầu năm' })],
    ['of the same quarter with another cut-off', identity({ to: '2023-06-20' })],
    ['of the same days, asked for once', identity({ periodKind: 'Đột xuất', from: '2023-03-15', to: '2023-06-14' })],
    ['of another unit, in a Sheet copied with its log', identity({ agency: 'UBND xã Tân Hải' })],
    ['of another unit, by a version that kept no days', { ...identity({ agency: 'UBND xã Tân Hải' }), days: '' }],
    ['of who knows which unit, by a version that kept neither unit nor days', { ...SECOND, agency: '', days: '' }],
    ['on the control of procedures', { ...SECOND, kind: 'kstthc' }],
  ])('after one %s', (_, earlier) => {
    expect(draftOf(SECOND, earlier, earlier)).toBe(1);
  });

  test('whatever reports of other periods were made, in whatever order', () => {
    const quarters = [1, 2, 3, 4].flatMap((periodNumber) =>
      [2022, 2023].map((year) => identity({ periodNumber, year })),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...quarters), { maxLength: 12 }), (made) => {
        made.forEach((report, at) => {
          const before = made.slice(0, at);
          expect(draftNumber(before, report)).toBe(1 + before.filter((one) => one === report).length);
        });
      }),
      runs(100),
    );
  });
});

describe('a report is a further draft', () => {
  test.each<[string, ReportIdentity]>([
    ['of the same unit and days', SECOND],
    ['whose unit is written with other capitals', { ...SECOND, agency: 'ubnd phường Phước Long' }],
    ['of the same unit, by a version that kept no days', { ...SECOND, days: '' }],
  ])('after one %s', (_, earlier) => {
    expect(draftOf(SECOND, earlier, earlier)).toBe(3);
  });
});
