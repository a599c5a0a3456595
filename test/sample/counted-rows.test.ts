import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { tabLayout } from '../../src/core/workbook/contract/tab-layout';
import { TABS } from '../../src/core/workbook/contract/tabs';
import type { ReportPeriod } from '../../src/core/workbook/reading/read-period';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { countedSampleRows } from '../../src/sample/counted-rows';
import { runningQuarter } from '../../src/sample/ward-2026/moment';
import { wardSample, wardTables } from '../../src/sample/ward-2026/ward-2026';
import { dayOn } from '../builders/days';
import { TAB_NAMED } from '../builders/tables';

const MOMENT = runningQuarter(dayOn('2026-08-12'));
const SAMPLE = wardSample(MOMENT);
const PERIOD: ReportPeriod = { from: MOMENT.from, to: MOMENT.to, name: MOMENT.period };
const counted = (tables: readonly Table[], period = PERIOD) => countedSampleRows(tables, SAMPLE, period);

type Change = (fields: (field: string) => number, row: readonly Cell[]) => readonly Cell[];

/** A tab of the sample alone, without its rows but those that `kept` finds, and changed. */
function only(name: keyof typeof TAB_NAMED, kept: (row: readonly Cell[]) => boolean, change: Change = (_, row) => row) {
  const tab: Tab = TAB_NAMED[name];
  const table = tableOf(SAMPLE, tab) ?? { name, rows: [] };
  const [header = [], ...rows] = table.rows;
  const { columnOf } = tabLayout(tab, table);
  return [{ name, rows: [header, ...rows.filter(kept).map((row) => change(columnOf, row))] }];
}

const withCell =
  (field: string, cell: Cell): Change =>
  (columnOf, row) =>
    row.map((one, index) => (index === columnOf(field) ? cell : one));

test('the whole sample: every tab that a report counts or prints, and none that offices keep', () => {
  const tabs = counted(wardTables(MOMENT)).map(({ tab }) => tab);
  expect(tabs).toEqual([
    'Hồ sơ',
    'Nội dung',
    'Văn bản',
    'Dự toán',
    'Thu chi',
    'Đầu tư công',
    'Nhân sự',
    'Đào tạo',
    'Phản ánh kiến nghị',
    'Chính quyền số',
    'Nhiệm vụ',
    'Số liệu nhập tay',
  ]);
});

test.each([
  ['Dự toán', 17],
  ['Thu chi', 86],
  ['Chính quyền số', 3],
  ['Nhiệm vụ', 15],
] as const)('rows of the sample in %s alone make a trial', (name, rows) => {
  expect(counted(only(name, () => true))).toEqual([{ tab: name, rows }]);
});

test('one row that was left is enough', () => {
  expect(counted(only('Thu chi', (row) => row === tableOf(SAMPLE, LEDGER_TAB)?.rows[7]))).toEqual([
    { tab: 'Thu chi', rows: 1 },
  ]);
});

test('a number typed over an invented one makes the row the office’s own', () => {
  expect(counted(only('Thu chi', () => true, withCell('amountVnd', 1)))).toEqual([]);
  expect(counted(only('Số liệu nhập tay', () => true, withCell('value', 123)))).toEqual([]);
});

test('procedures, definitions of indicators and assignments may stay', () => {
  expect(counted([...only('Thủ tục', () => true), ...only('Chỉ tiêu riêng', () => true)])).toEqual([]);
  expect(counted(only('Phân công', () => true))).toEqual([]);
});

test('what every office has proves nothing: posts of the law, documents of the State, a figure of 0', () => {
  expect(counted(only('Nhân sự', (row) => row.includes('Cán bộ')))).toEqual([]);
  expect(counted(only('Văn bản', (row) => row.includes('Chính phủ')))).toEqual([]);
  expect(counted(only('Số liệu nhập tay', (row) => row[2] === 0))).toEqual([]);
  expect(counted(only('Nhân sự', (row) => row.includes('Công chức')))).toEqual([{ tab: 'Nhân sự', rows: 8 }]);
});

test('rows after the period do not count, earlier ones do', () => {
  const before = { from: dayOn('2026-01-01'), to: dayOn('2026-03-14'), name: null };
  expect(
    counted(
      only('Đào tạo', () => true),
      before,
    ),
  ).toEqual([]);
  expect(counted(only('Đào tạo', () => true))).not.toEqual([]);
  const after = { from: dayOn('2026-09-15'), to: dayOn('2026-12-14'), name: null };
  expect(
    counted(
      only('Hồ sơ', () => true),
      after,
    ),
  ).not.toEqual([]);
});

test('a paragraph that was filed as a draft of another period is in no report', () => {
  const drafts = only('Nội dung', () => true, withCell('writtenFor', 'quý I năm 2024'));
  expect(counted(drafts)).toEqual([]);
  expect(counted(only('Nội dung', () => true))).toEqual([{ tab: 'Nội dung', rows: 41 }]);
});

test('a Sheet without the tabs, or with headers alone, holds none', () => {
  expect(counted([])).toEqual([]);
  expect(counted(TABS.map(({ name }) => ({ name, rows: [] })))).toEqual([]);
});
