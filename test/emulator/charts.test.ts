import { aSheet } from './a-world';

const ROWS = [
  ['Tháng', 'Trễ hạn'],
  ['01/2023', 1],
  ['02/2023', 3],
];

function aChart() {
  const { sheet, ...rest } = aSheet(ROWS);
  const builder = sheet.newChart().asColumnChart().setTitle('Trễ hạn').addRange(sheet.getRange('A1:B3'));
  const inserted = () => sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart;
  return { sheet, builder, inserted, ...rest };
}

const rangesOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) =>
  chart.getRanges().map((range) => range.getA1Notation());

test('a chart stands in a sheet only once it is inserted, and has an id from then on', () => {
  const { sheet, builder, inserted } = aChart();
  const built = builder.build();
  expect([built.getChartId(), sheet.getCharts()]).toEqual([null, []]);
  sheet.insertChart(built);
  expect([inserted().getChartId(), built.getChartId()]).toEqual([1, null]);
});

test('a chart keeps what its builder was told', () => {
  const { sheet, builder, inserted } = aChart();
  sheet.insertChart(
    builder.setOption('legend', { position: 'none' }).setNumHeaders(1).setPosition(4, 6, 10, 20).build(),
  );
  const chart = inserted();
  expect(['title', 'legend', 'colors'].map((option) => chart.getOptions().get(option))).toEqual([
    'Trễ hạn',
    { position: 'none' },
    null,
  ]);
  const corner = chart.getContainerInfo();
  expect([chart.getNumHeaders(), corner.getAnchorRow(), corner.getAnchorColumn()]).toEqual([1, 4, 6]);
  expect([corner.getOffsetX(), corner.getOffsetY()]).toEqual([10, 20]);
});

test('changes to a chart show only after it is updated and read again', () => {
  const { sheet, builder, inserted } = aChart();
  sheet.insertChart(builder.build());
  const before = inserted();
  const changed = before.modify().clearRanges().addRange(sheet.getRange('A1:B2')).build();
  expect(rangesOf(inserted())).toEqual(['A1:B3']);
  sheet.updateChart(changed);
  expect([rangesOf(before), rangesOf(inserted())]).toEqual([['A1:B3'], ['A1:B2']]);
  expect([inserted().getOptions().get('title'), sheet.getCharts().length]).toEqual(['Trễ hạn', 1]);
});

test('a range that a chart has already is not added again', () => {
  const { sheet, builder } = aChart();
  const again = builder.addRange(sheet.getRange('A1:B3')).addRange(sheet.getRange('D1:D3'));
  expect(again.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B3', 'D1:D3']);
});

test('the range of a chart moves and grows with the rows that it shows', () => {
  const { sheet, builder, inserted } = aChart();
  sheet.insertChart(builder.build());
  sheet.insertRowsBefore(1, 2);
  expect(rangesOf(inserted())).toEqual(['A3:B5']);
  sheet.insertRowsAfter(4, 1);
  expect(rangesOf(inserted())).toEqual(['A3:B6']);
  sheet.deleteRows(3, 4);
  expect(rangesOf(inserted())).toEqual([]);
});

test('a chart is removed by what was read of it; one that is not there cannot be', () => {
  const { sheet, builder, inserted } = aChart();
  sheet.insertChart(builder.build());
  const chart = inserted();
  sheet.removeChart(chart);
  expect(sheet.getCharts()).toEqual([]);
  expect(() => sheet.removeChart(chart)).toThrow('not in this sheet');
  expect(() => sheet.updateChart(builder.build())).toThrow('not in this sheet');
});

test('reading, inserting, updating and removing charts are round trips, building them is not', () => {
  const { sheet, builder, world } = aChart();
  world.calls.reset();
  const built = builder.setTransposeRowsAndColumns(false).build();
  expect(world.calls.total).toBe(0);
  sheet.insertChart(built);
  sheet.getCharts();
  expect(world.calls.log).toEqual(['Sheet.insertChart', 'Sheet.getCharts']);
});
