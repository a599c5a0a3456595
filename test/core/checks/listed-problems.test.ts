import { listedProblems } from '../../../src/core/checks/listed-problems';
import { reviewOf } from '../../../src/core/checks/review';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { acceptedTab } from '../../builders/accepted';
import { RUN_ON } from '../../builders/days';
import { foundInWorkbook } from '../../builders/report-text';
import { aDossier, anOutlineRow, aParagraph, aWorkbook, type Contents, settings } from '../../builders/tables';

/** Two sections that may stay empty. */
const OUTLINE = ['I', 'I.1'].map((code) => anOutlineRow({ code, whenEmpty: 'Bỏ mục' }));

function listed(contents: Contents, more: readonly Table[] = []) {
  const tables = [...aWorkbook({ 'Đề cương': OUTLINE, ...contents }), ...more];
  const made = reportOf(tables, RUN_ON);
  return listedProblems(reviewOf({ tables, made, frozen: [] }), made);
}

const WITH_IDENTITY = { 'Nội dung': [aParagraph({ text: 'Đã hướng dẫn công dân có CCCD 079201001234.' })] };

test('a finding of a rule is listed with its code, severity and cell', () => {
  expect(listed(WITH_IDENTITY)).toEqual([
    {
      code: 'personal-identity-number',
      severity: 'error',
      sheet: 'Nội dung',
      row: 2,
      column: 'Nội dung',
      message: expect.stringMatching(/^Có vẻ là số định danh, .*«079201001234»/),
    },
  ]);
});

test('one that an officer accepted is marked, and only that', () => {
  const [finding, ...more] = listed(WITH_IDENTITY, [acceptedTab(foundInWorkbook(WITH_IDENTITY))]);
  expect(finding).toMatchObject({ code: 'personal-identity-number', accepted: true });
  expect(more).toEqual([]);
});

test('problems of reading come first, in the order of reading, with their own words', () => {
  const found = listed({
    ...WITH_IDENTITY,
    'Hồ sơ': [
      aDossier({ code: 'KHAC', returnedOn: '2023-04-05', status: 'Chờ bổ sung' }),
      aDossier({ code: 'SAI', receivedOn: 'hôm qua' }),
    ],
  });
  expect(found.map(({ code, row }) => [code, row])).toEqual([
    ['cell-unreadable', 3],
    ['dossier-returned-in-other-status', 2],
    ['personal-identity-number', 2],
  ]);
  expect(found[0]?.message).toMatch(/^Tab «Hồ sơ», dòng 3, ô «Ngày tiếp nhận»: /);
});

test('of several places the first row is named, and the message quotes them all', () => {
  const [finding] = listed({
    'Nội dung': [aParagraph({ text: 'Trễ hạn 90 hồ sơ.' })],
  }).filter(({ code }) => code === 'figure-not-of-workbook');
  expect(finding).toMatchObject({ sheet: 'Nội dung', row: 2, column: 'Nội dung' });
  expect(finding?.message).toContain('Tab Nội dung, dòng 2, ô Nội dung: «Trễ hạn 90 hồ sơ.»');
});

test('a setting has a tab and no row', () => {
  const found = listed({ 'Cấu hình': settings({ recipients: '- Bà Nguyễn Thị Lan;' }) });
  expect(found).toEqual([expect.objectContaining({ code: 'personal-person-name', sheet: 'Cấu hình', row: null })]);
});
