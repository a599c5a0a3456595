import fc from 'fast-check';
import { CHARTS, type Dashboard, dashboardOf, type PlacedChart } from '../../../src/core/dashboard/dashboard';
import { workbooks } from '../../builders/arbitraries';
import { recordsOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aDossier, type Contents, settings } from '../../builders/tables';

const UPDATED = '13/06/2023 09:00';
const dashboard = (contents: Contents): Dashboard => dashboardOf({ records: recordsOf(contents), frozen: [] }, UPDATED);

/** The table of a chart. */
function tableOf({ cells }: Dashboard, { table }: PlacedChart) {
  const rows = cells.slice(table.row - 1, table.row - 1 + table.rows);
  return rows.map((row) => row.slice(table.column - 1, table.column - 1 + table.columns));
}

test('every workbook gives a rectangle of the same size, so that nothing of an earlier one is left', () => {
  const { cells } = dashboard({});
  fc.assert(
    fc.property(workbooks(), (contents) => {
      const now = dashboard(contents).cells;
      expect([now.length, ...new Set(now.map(({ length }) => length))]).toEqual([cells.length, cells[0]?.length]);
    }),
    runs(10),
  );
});

test('every chart stands over its own table, headers first and no row blank', () => {
  const contents = { 'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier()] };
  const made = dashboard(contents);
  for (const placed of made.charts.slice(0, 3)) {
    const rows = placed.chart.rows({ records: recordsOf(contents), frozen: [] });
    expect(rows.length).toBeGreaterThan(0);
    expect(tableOf(made, placed)).toEqual([placed.chart.headers, ...rows]);
  }
});

test('a chart of nothing still has a row to be drawn over', () => {
  const made = dashboard({ 'Đầu tư công': [] });
  const [placed] = made.charts.filter(({ chart }) => chart.title === 'Giải ngân vốn đầu tư công');
  expect(tableOf(made, placed as PlacedChart)).toEqual([placed?.chart.headers, [null, null, null]]);
});

test('tables and pictures do not touch one another', () => {
  const { charts, cells } = dashboard({});
  const columns = charts.flatMap(({ table }) =>
    Array.from({ length: table.columns + 1 }, (_, at) => table.column + at),
  );
  expect(new Set(columns).size).toBe(columns.length);
  const corners = charts.map(({ corner }) => `${corner.row} ${corner.column}`);
  expect(new Set(corners).size).toBe(CHARTS.length);
  // Two charts stand side by side.
  expect(new Set(charts.map(({ corner }) => corner.column)).size).toBe(2);
  const lowest = Math.max(...charts.map(({ corner }) => corner.row));
  expect(lowest + 16).toBeLessThanOrEqual(charts[0]?.table.row ?? 0);
  const under = cells.slice(3, (charts[0]?.table.row ?? 0) - 1).flat();
  expect(under.filter((cell) => cell !== null)).toEqual([]);
});

test('a period of many years shows its last two years of months', () => {
  const contents = { 'Cấu hình': settings({ from: '2020-01-01', to: '2023-06-14' }), 'Hồ sơ': [] };
  const made = dashboard(contents);
  const [, ...months] = tableOf(made, made.charts[0] as PlacedChart).map(([month]) => month);
  expect([months.length, months[0], months[23]]).toEqual([24, '07/2021', '06/2023']);
});

test('the tab says of which period it is and when it was written', () => {
  const [title, time] = dashboard({}).cells;
  expect([title?.[0], time?.[0]]).toEqual([
    'Biểu đồ cải cách hành chính, quý II năm 2023',
    'Cập nhật lúc 13/06/2023 09:00',
  ]);
});

test('a sheet cropped to what is filled keeps room for all: something stands in the last row and the last column', () => {
  const { cells } = dashboard({ 'Hồ sơ': [] });
  expect(cells[cells.length - 1]?.some((cell) => cell !== null)).toBe(true);
  expect(cells.some((row) => row[row.length - 1] !== null)).toBe(true);
});
