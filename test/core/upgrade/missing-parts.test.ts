import { missingParts } from '../../../src/core/upgrade/missing-parts';
import { missingPartText } from '../../../src/core/upgrade/missing-wording';
import { sampleTables } from '../../../src/sample/sample-workbook';

const WHOLE = sampleTables();
const without = (tab: string, ...headers: readonly string[]) =>
  WHOLE.map((table) => {
    const [first = []] = table.rows;
    const kept = first.flatMap((header, column) => (headers.includes(String(header)) ? [] : [column]));
    return table.name === tab
      ? { ...table, rows: table.rows.map((row) => kept.map((column) => row[column] ?? null)) }
      : table;
  });

test('a whole workbook lacks nothing, whatever officers added', () => {
  const withOwn = WHOLE.map((table) => ({ ...table, rows: table.rows.map((row) => ['riêng', ...row]) }));
  expect(missingParts(WHOLE)).toEqual([]);
  expect(missingParts([...withOwn, { name: 'Lịch trực', rows: [] }])).toEqual([]);
});

test('missing tabs, columns and settings are each named', () => {
  const settings = (name: string) => (table: (typeof WHOLE)[number]) =>
    table.name === 'Cấu hình' ? { ...table, rows: table.rows.filter(([first]) => first !== name) } : table;
  const earlier = without('Hồ sơ', 'Số hóa', 'Ngày xin lỗi')
    .filter(({ name }) => name !== 'Đề cương')
    .map(settings('Bộ đề cương'));
  expect(missingParts(earlier).map(missingPartText)).toEqual([
    'tab «Hồ sơ»: cột Số hóa, Ngày xin lỗi',
    'tab «Đề cương»',
    'tab «Cấu hình»: mục Bộ đề cương',
  ]);
});

test('the tab of assignments is not missed: the product makes it when it is needed', () => {
  expect(missingParts(WHOLE.filter(({ name }) => name !== 'Phân công'))).toEqual([]);
});
