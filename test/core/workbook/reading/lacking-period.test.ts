import { reportOf } from '../../../../src/core/report/make-report';
import type { Table } from '../../../../src/core/workbook/contract/cell';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { lackingPeriod } from '../../../../src/core/workbook/reading/lacking-period';
import { RUN_ON } from '../../../builders/days';
import { aDossier, aWorkbook, settings } from '../../../builders/tables';

function lackingIn(tables: readonly Table[]): readonly string[] {
  const { records, problems } = reportOf(tables, RUN_ON);
  return lackingPeriod({ period: records.period, problems }).map(problemText);
}

const withSettings = (typed: Parameters<typeof settings>[0]) => lackingIn(aWorkbook({ 'Cấu hình': settings(typed) }));

test('a period that is known lacks nothing, whatever else is wrong', () => {
  const wrong = { 'Cấu hình': settings({ rounding: 'Lên' }), 'Hồ sơ': [aDossier({ receivedOn: 'hôm qua' })] };
  expect(lackingIn(aWorkbook(wrong))).toEqual([]);
});

test('an unknown period names each setting to fill in with its row, and nothing else', () => {
  expect(withSettings({ periodKind: null, year: 'năm nay', rounding: 'Lên' })).toEqual([
    expect.stringMatching(/^Tab «Cấu hình», dòng \d+, ô «Giá trị»: mục «Năm»: tìm thấy «năm nay»/),
    expect.stringMatching(/^Tab «Cấu hình», dòng \d+, ô «Giá trị»: chưa điền mục «Loại kỳ»/),
  ]);
});

test.each<[string, Parameters<typeof settings>[0], RegExp]>([
  ['a quarter that no year has', { periodNumber: 5 }, /«Số kỳ»: tìm thấy 5, cần số từ 1 đến 4/],
  ['days that run backwards', { from: '2023-06-15', to: '2023-02-09' }, /bắt đầu 15\/6\/2023 sau ngày kết thúc/],
  ['an unknown kind of period', { periodKind: 'Tuần' }, /mục «Loại kỳ»: tìm thấy «Tuần»/],
])('an unknown period tells of %s', (_, typed, told) => {
  expect(withSettings(typed)).toEqual([expect.stringMatching(told)]);
});

test('a workbook without the tab of settings is told to add it', () => {
  const tables = aWorkbook({ 'Hồ sơ': [aDossier()] }).filter(({ name }) => name !== 'Cấu hình');
  expect(lackingIn(tables)[0]).toMatch(/^Tab «Cấu hình»: bảng tính thiếu tab này nên chưa xác định được kỳ báo cáo/);
});

test('a tab of settings without its column of values is told to add it', () => {
  const tables = [{ name: 'Cấu hình', rows: [['Mục'], ['Loại kỳ']] }];
  expect(lackingIn(tables)[0]).toMatch(/^Tab «Cấu hình», cột «Giá trị»: thiếu cột bắt buộc này/);
});
