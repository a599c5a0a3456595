import { DASHBOARD_TAB_NAME } from '../../src/core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { aDossier, aProject, aWorkbook, settings } from '../builders/tables';

const FAILING = failingCallsOf('charts');
const TITLES = [
  'Kết quả giải quyết hồ sơ theo tháng',
  'Hồ sơ theo lĩnh vực',
  'Tỷ lệ giải quyết sớm và đúng hạn',
  'Giải ngân vốn đầu tư công',
];

const anOffice = (typed = settings()) =>
  anOfficeWith(
    aWorkbook({
      'Cấu hình': typed,
      'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier()],
      'Đầu tư công': [aProject()],
    }),
  );
const draw = (office: Office) => office.as(AN).call('drawCharts');
const sheetOf = ({ file }: Office) =>
  file
    .as(AN)
    .SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(DASHBOARD_TAB_NAME) as GoogleAppsScript.Spreadsheet.Sheet;
const charts = (office: Office) => sheetOf(office).getCharts();
const titles = (office: Office) => charts(office).map((chart) => chart.getOptions().get('title'));
const ranges = (office: Office) =>
  charts(office).map((chart) => chart.getRanges().map((range) => range.getA1Notation()));
const drawnOver = (office: Office, index: number) => charts(office)[index]?.getRanges()[0]?.getDisplayValues();

function callsOf(office: Office, action: () => unknown): Readonly<Record<string, number>> {
  office.world.calls.reset();
  action();
  return office.world.calls.byMethod();
}

/** Types the last day of the period, the only setting that these tests change. */
function setLastDay({ file }: Office, on: string): void {
  const sheet = file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SETTINGS_TAB.name);
  const rows = sheet?.getDataRange().getValues() ?? [];
  const row = rows.findIndex(([name]) => name === 'Đến ngày') + 1;
  sheet?.getRange(row, 2).setValue(on);
}

describe('the first press', () => {
  const office = anOffice();
  const state = valueIn(draw(office));

  test('makes the tab with its four charts and puts it in front', () => {
    expect(titles(office)).toEqual(TITLES);
    expect(state).toEqual({
      tab: 'Biểu đồ',
      isThere: true,
      charts: TITLES.map((title) => ({ title, isThere: true })),
    });
    expect(office.file.book.selectionOf(AN).sheetId).toBe(sheetOf(office).getSheetId());
  });

  test('draws each chart over its own table', () => {
    expect(drawnOver(office, 0)).toEqual([
      ['Tháng', 'Sớm hạn', 'Đúng hạn', 'Trễ hạn'],
      ['03/2023', '0', '0', '0'],
      ['04/2023', '1', '0', '0'],
      ['05/2023', '0', '0', '0'],
      ['06/2023', '0', '0', '0'],
    ]);
    expect(drawnOver(office, 1)).toEqual([
      ['Lĩnh vực', 'Tiếp nhận', 'Đang giải quyết'],
      ['Hộ tịch', '2', '1'],
    ]);
    expect(drawnOver(office, 2)?.[2]).toEqual(['04/2023', '100,00']);
    expect(drawnOver(office, 3)).toEqual([
      ['Công trình', 'Kế hoạch vốn năm', 'Đã giải ngân'],
      ['Vỉa hè đường Nguyễn Đức Cảnh', '1,0', '0,0'],
    ]);
  });

  test('names the axes: what is counted lies below where bars lie down', () => {
    const axes = charts(office).map((chart) =>
      ['hAxis.title', 'vAxis.title'].map((axis) => chart.getOptions().get(axis)),
    );
    expect(axes).toEqual([
      ['Tháng', 'Số hồ sơ'],
      ['Số hồ sơ', 'Lĩnh vực'],
      ['Kỳ trước, tháng trong kỳ', '%'],
      ['Công trình', 'Triệu đồng'],
    ]);
  });

  test('takes the first row of every table for its headers', () => {
    expect(charts(office).map((chart) => [chart.getNumHeaders(), chart.getTransposeRowsAndColumns()])).toEqual(
      TITLES.map(() => [1, false]),
    );
  });
});

describe('a further press', () => {
  test('writes the tables and changes no chart', () => {
    const office = anOffice();
    draw(office);
    const before = charts(office).map((chart) => chart.getChartId());
    const calls = callsOf(office, () => valueIn(draw(office)));
    expect([calls['Sheet.insertChart'], calls['Sheet.updateChart'], calls['Range.setValues']]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    expect(charts(office).map((chart) => chart.getChartId())).toEqual(before);
  });

  test('brings back a chart that was deleted, and mends one whose table was pushed down', () => {
    const office = anOffice();
    draw(office);
    const wanted = ranges(office);
    sheetOf(office).removeChart(charts(office)[3] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    sheetOf(office).insertRowsBefore(1, 5);
    expect(ranges(office)).not.toEqual(wanted.slice(0, 3));
    valueIn(draw(office));
    expect([titles(office), ranges(office)]).toEqual([TITLES, wanted]);
  });

  test('leaves one of each when two officers pressed at once', () => {
    const office = anOffice();
    draw(office);
    const [first] = charts(office);
    sheetOf(office).insertChart(first?.modify().build() as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    expect(titles(office)).toHaveLength(5);
    valueIn(office.as(BINH).call('drawCharts'));
    expect(titles(office)).toEqual(TITLES);
  });

  test('leaves the charts of officers alone', () => {
    const office = anOffice();
    draw(office);
    const sheet = sheetOf(office);
    sheet.insertChart(sheet.newChart().asLineChart().setTitle('Của tôi').build());
    valueIn(draw(office));
    expect(titles(office)).toEqual([...TITLES, 'Của tôi']);
  });

  test('makes room in a sheet that was cropped', () => {
    const office = anOffice();
    draw(office);
    sheetOf(office).deleteRows(20, 900);
    sheetOf(office).deleteColumns(5, 20);
    valueIn(draw(office));
    expect(drawnOver(office, 3)?.[0]).toEqual(['Công trình', 'Kế hoạch vốn năm', 'Đã giải ngân']);
  });
});

describe('«Tính lại»', () => {
  const recalculate = (office: Office) => valueIn(office.as(AN).call('recalculate'));

  test('makes no tab', () => {
    const office = anOffice();
    recalculate(office);
    expect(sheetOf(office)).toBeNull();
    expect(valueIn(office.as(AN).call('chartsState')).isThere).toBe(false);
  });

  test('costs one more write where the tab is, and a look at what it says, at its charts and formats', () => {
    const office = anOffice();
    const without = callsOf(office, () => recalculate(office));
    draw(office);
    const withTab = callsOf(office, () => recalculate(office));
    expect(withTab).toEqual({
      ...without,
      'Range.getValues': (without['Range.getValues'] ?? 0) + 1,
      'Range.setValues': (without['Range.setValues'] ?? 0) + 1,
      'Range.getNumberFormats': (without['Range.getNumberFormats'] ?? 0) + 1,
      'Sheet.getCharts': 1,
    });
  });

  test('keeps a chart over all months when the period grows, and leaves no month behind when it shrinks', () => {
    const office = anOffice(settings({ periodKind: null, periodNumber: null, from: '2023-03-15', to: '2023-06-14' }));
    draw(office);
    setLastDay(office, '31/08/2023');
    recalculate(office);
    expect(
      drawnOver(office, 0)
        ?.map(([month]) => month)
        .slice(1),
    ).toEqual([...['03/2023', '04/2023', '05/2023', '06/2023', '07/2023', '08/2023']]);
    setLastDay(office, '30/04/2023');
    recalculate(office);
    expect(drawnOver(office, 0)?.map(([month]) => month)).toEqual(['Tháng', '03/2023', '04/2023']);
    const below = sheetOf(office).getRange('A39:O60').getValues().flat();
    expect(below.filter((value) => value !== '')).toEqual([]);
  });

  test('does not bring back a chart that an officer deleted', () => {
    const office = anOffice();
    draw(office);
    sheetOf(office).removeChart(charts(office)[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    recalculate(office);
    expect(titles(office)).toEqual(TITLES.slice(1));
  });
});

test('without a period the officer is told where to type it, and no tab is made', () => {
  const office = anOffice(settings({ year: null }));
  expect(draw(office)).toMatchObject({
    ok: false,
    failure: { kind: 'refused', details: [expect.stringMatching('Cấu hình')] },
  });
  expect(sheetOf(office)).toBeNull();
});

test.each(MODES)('whichever call fails (%s), the next press leaves four charts over whole tables', (mode) => {
  const whole = anOffice();
  draw(whole);
  const wanted = [titles(whole), ranges(whole)];
  const office = anOffice();
  const hits: string[] = [];
  for (const [n, hit] of FAILING.each(office, mode, () => draw(office))) {
    hits.push(hit);
    valueIn(draw(office));
    expect({ n, hit, charts: [titles(office).slice().sort(), ranges(office).length] }).toEqual({
      n,
      hit,
      charts: [[...TITLES].sort(), 4],
    });
    office.file.book.remove(office.file.book.named(DASHBOARD_TAB_NAME) ?? never());
  }
  valueIn(draw(office));
  expect([titles(office), ranges(office)]).toEqual(wanted);
  expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(40));
});

function never(): never {
  throw new Error('the tab is missing');
}
