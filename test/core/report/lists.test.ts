import type { ListName } from '../../../src/core/report/list-fields';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { RUN_ON } from '../../builders/days';
import { fieldsOf, reportIn } from '../../builders/reports';
import {
  aDigitalRate,
  aDocument,
  aPost,
  aTask,
  aWorkbook,
  type Contents,
  settings,
  TAB_NAMED,
  type TabName,
} from '../../builders/tables';

const rowsOf = (list: Parameters<typeof fieldsOf>[0], fields: readonly string[], contents: Contents) =>
  reportIn(contents).report.lists[list].map((item) => fields.map((field) => item.fields[field]));

describe('the documents issued in the period', () => {
  const issued = (number: string, issuedOn: string | null, typed: Parameters<typeof aDocument>[0] = {}) =>
    aDocument({ number, symbol: 'KH-UBND', issuedOn, ...typed });

  test('stand by the day of issue, of one day by their number, from 1', () => {
    const documents = [issued('12', '2023-05-05'), issued('100', '2023-04-03'), issued('9', '2023-05-05')];
    expect(rowsOf('van_ban_trong_ky', ['stt', 'so_ky_hieu', 'ngay'], { 'Văn bản': documents })).toEqual([
      ['1', '100/KH-UBND', '03/4/2023'],
      ['2', '09/KH-UBND', '05/5/2023'],
      ['3', '12/KH-UBND', '05/5/2023'],
    ]);
  });

  test('are those of the ward, from the first to the last day of the period', () => {
    const documents = [
      issued('1', '2023-03-14'),
      issued('2', '2023-03-15'),
      issued('3', '2023-06-14'),
      issued('4', '2023-06-15'),
      issued('5', null),
      issued('6', '2023-04-03', { issuer: 'UBND thành phố' }),
    ];
    const numbers = fieldsOf('van_ban_trong_ky', 'so_ky_hieu', { 'Văn bản': documents });
    expect(numbers).toEqual(['02/KH-UBND', '03/KH-UBND']);
  });

  test('are none while the period is unknown', () => {
    const contents = { 'Cấu hình': settings({ year: null }), 'Văn bản': [issued('2', '2023-04-03')] };
    expect(fieldsOf('van_ban_trong_ky', 'stt', contents)).toEqual([]);
    expect(rowsOf('van_ban', ['stt', 'la_trong_ky'], contents)).toEqual([['1', false]]);
  });
});

test('a document or a task without a day has a blank in its place', () => {
  const contents = { 'Văn bản': [aDocument()], 'Nhiệm vụ': [aTask()] };
  expect(rowsOf('van_ban', ['ngay', 'han'], contents)).toEqual([['', '']]);
  expect(rowsOf('nhiem_vu', ['han', 'ngay_hoan_thanh'], contents)).toEqual([['', '']]);
});

test('a task belongs to this period or to the next, and its name ends without a mark', () => {
  const tasks = [aTask({ task: 'Rà soát thủ tục;', dueOn: '2023-06-01' }), aTask({ when: 'Kỳ tới' })];
  expect(rowsOf('nhiem_vu', ['stt', 'nhiem_vu', 'han', 'la_trong_ky', 'la_ky_toi'], { 'Nhiệm vụ': tasks })).toEqual([
    ['1', 'Rà soát thủ tục', '01/6/2023', true, false],
    ['2', 'Niêm yết thủ tục', '', false, true],
  ]);
});

test('part-time workers are numbered apart from authorised posts', () => {
  const staff = [
    aPost({ title: 'Chủ tịch', group: 'Cán bộ chuyên trách' }),
    aPost({ title: 'Khu đội trưởng', group: 'Người hoạt động không chuyên trách', authorised: 0, present: 12 }),
    aPost({ title: 'Tư pháp', qualified: 1, disciplined: 2 }),
  ];
  const fields = ['stt', 'chuc_danh', 'bien_che', 'hien_co', 'dat_chuan', 'ky_luat', 'la_bien_che'];
  expect(rowsOf('nhan_su', fields, { 'Nhân sự': staff })).toEqual([
    ['1', 'Chủ tịch', '01', '01', '0', '0', true],
    ['1', 'Khu đội trưởng', '0', '12', '0', '0', false],
    ['2', 'Tư pháp', '01', '01', '01', '02', true],
  ]);
  expect(fieldsOf('nhan_su_bien_che', 'stt', { 'Nhân sự': staff })).toEqual(['1', '2']);
});

test('a post is printed with its department, where one is typed', () => {
  const staff = [aPost({ department: 'Phòng Kinh tế' }), aPost({ title: 'Tư pháp' })];
  for (const list of ['nhan_su', 'nhan_su_bien_che'] as const)
    expect(fieldsOf(list, 'phong', { 'Nhân sự': staff })).toEqual(['Phòng Kinh tế', '']);
});

test('a digital rate is printed with both its sides', () => {
  const rates = [aDigitalRate({ numerator: 1200, denominator: 1800 }), aDigitalRate({ numerator: 0, denominator: 0 })];
  expect(rowsOf('chinh_quyen_so', ['stt', 'tu_so', 'mau_so', 'ty_le'], { 'Chính quyền số': rates })).toEqual([
    ['1', '1.200', '1.800', '66,66%'],
    ['2', '0', '0', '–'],
  ]);
});

/** A workbook in which the tab lacks a required column. */
function withoutColumn(tab: TabName): readonly Table[] {
  const columns = Object.values(TAB_NAMED[tab].columns);
  const header = columns.find(({ required, descriptive }) => required && !descriptive)?.header;
  return aWorkbook().map((table) =>
    table.name === tab
      ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === header ? '' : cell))) }
      : table,
  );
}

test.each<[TabName, readonly ListName[]]>([
  ['Văn bản', ['van_ban', 'van_ban_trong_ky']],
  ['Nhiệm vụ', ['nhiem_vu']],
  ['Nhân sự', ['nhan_su', 'nhan_su_bien_che']],
  ['Chính quyền số', ['chinh_quyen_so']],
  ['Đầu tư công', ['cong_trinh']],
  ['Thu chi', ['khoan_muc']],
  ['Dự toán', ['khoan_muc']],
  ['Hồ sơ', ['bieu_06a', 'theo_thang']],
])('without the tab %s, or a column that it must have, its lists are empty and the report is made', (tab, lists) => {
  for (const list of lists) {
    expect(fieldsOf(list, 'stt', { [tab]: null })).toEqual([]);
    expect(reportOf(withoutColumn(tab), RUN_ON).report.lists[list]).toEqual([]);
  }
});
