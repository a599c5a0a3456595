import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { anOfficeAtYearsEnd, preparedCopy } from '../builders/new-year-office';
import { AN, anOffice, makeReport, type Office, valueIn } from '../builders/office';
import { anOfficeOfV030 } from '../builders/v030';

/** Tabs of an office's own, under every name that the product writes anew. */
const OWN: readonly Table[] = [
  ['Biểu đồ', 'Biểu đồ dân số các tổ, vẽ tay'],
  ['Truy vết', 'Truy vết nguồn gốc đất'],
  ['Biểu II.06a', 'Biểu II.06a phòng Tư pháp gửi'],
  ['PL Thống kê', 'Phụ lục gửi Chi cục Thống kê'],
  ['PL Văn bản', 'Văn bản mật'],
  ['PL Thu chi', 'Thu chi quỹ khuyến học'],
  ['Kết quả đối chiếu', 'Đối chiếu hộ nghèo'],
  ['Đối chiếu', 'Đối chiếu hộ nghèo, tháng 5'],
  ['Biểu 1', 'Biểu 1 của Hội Phụ nữ'],
].map(([name = '', note = '']) => ({
  name,
  rows: [
    [note, null],
    ['Tổ 1', 120],
  ],
}));

const NAMES = OWN.map(({ name }) => name);
const NOW = '2026-08-12T02:00:00Z';

const spreadsheetOf = ({ file }: Office) => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetIn = (office: Office, name: string) =>
  spreadsheetOf(office).getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const rowsIn = ({ file }: Office, wanted: string) =>
  file
    .tables()
    .find(({ name }) => name === wanted)
    ?.rows.map((row) => row.map(blankAsNull)) ?? null;
const blankAsNull = (cell: Cell) => (cell === '' ? null : cell);
const ownRows = (office: Office) => NAMES.map((name) => rowsIn(office, name));
const noteOf = (office: Office) => sheetIn(office, 'Biểu đồ').getRange('A1').getNote();

/** Adds the office's own tabs to a Sheet, in place of those that the product made. */
function withOwn(office: Office): Office {
  for (const { name, rows } of OWN) {
    const found = spreadsheetOf(office).getSheetByName(name);
    if (found) spreadsheetOf(office).deleteSheet(found);
    const sheet = spreadsheetOf(office).insertSheet(name);
    sheet.getRange(1, 1, rows.length, 2).setValues(rows.map((row) => row.map((cell) => cell ?? '')) as unknown[][]);
  }
  sheetIn(office, 'Biểu đồ').getRange('A1').setNote('Chị Hoa giữ');
  return office;
}

const REFUSED = (tab: string) => ({
  ok: false,
  failure: {
    kind: 'refused',
    details: expect.arrayContaining([expect.stringContaining(`Tab «${tab}» là tab của đơn vị, không do phần mềm lập`)]),
  },
});

/** As an officer draws charts on a tab of their own, from the figures of another tab. */
function withOwnChart(office: Office): GoogleAppsScript.Spreadsheet.Sheet {
  const figures = sheetIn(office, 'Hồ sơ').getRange('A1:B3');
  const sheet = spreadsheetOf(office).insertSheet('Biểu đồ');
  const chart = sheet.newChart().asColumnChart().setTitle('Dân số các tổ').addRange(figures);
  sheet.insertChart(chart.setPosition(1, 1, 0, 0).build());
  return sheet;
}

test('charts of an office’s own on a tab `Biểu đồ` without cells stay alone there', () => {
  const office = anOffice({ now: NOW });
  const { call } = office.as(AN);
  valueIn(call('setUpSheet', false));
  valueIn(call('setUpSheet', true));
  const sheet = withOwnChart(office);
  expect(call('drawCharts')).toMatchObject({
    ok: false,
    failure: { kind: 'refused', details: [expect.stringContaining('có 1 biểu đồ, không do phần mềm lập')] },
  });
  valueIn(call('recalculate'));
  expect([sheet.getCharts().length, sheet.getLastRow()]).toEqual([1, 0]);
});

describe('an office’s own tabs under names of tabs that the product writes', () => {
  const office = anOffice({ now: NOW });
  const { call } = office.as(AN);
  valueIn(call('setUpSheet', false));
  valueIn(call('setUpSheet', true));
  withOwn(office);
  const before = ownRows(office);
  const stays = () => expect([ownRows(office), noteOf(office)]).toEqual([before, 'Chị Hoa giữ']);

  test('are there', () => {
    expect(before.every((rows) => rows?.length === 2)).toBe(true);
  });

  test('keep the charts away', () => {
    expect(call('drawCharts')).toMatchObject(REFUSED('Biểu đồ'));
    expect(valueIn(call('chartsState')).isThere).toBe(false);
    stays();
  });

  test('keep each annex and each form away, and are told on the page', () => {
    const { tabs, statistics } = valueIn(call('formsState'));
    const taken = [...tabs, ...statistics].filter(({ isTaken }) => isTaken);
    expect(taken.map(({ tab }) => tab)).toEqual(['Biểu II.06a', 'PL Thống kê', 'PL Văn bản', 'PL Thu chi', 'Biểu 1']);
    for (const { form, tab } of taken) expect(call('makeFormTabs', [form])).toMatchObject(REFUSED(tab));
    stays();
    const others = statistics.filter(({ isTaken }) => !isTaken);
    const { statistics: fresh } = valueIn(
      call(
        'makeFormTabs',
        others.map(({ form }) => form),
      ),
    );
    expect(fresh.filter(({ isThere }) => isThere)).toHaveLength(6);
    stays();
  });

  test('keep the rows behind a figure and the result of the reconciliation away', () => {
    expect(call('traceIndicator', 'HS_TIEP_NHAN')).toMatchObject(REFUSED('Truy vết'));
    expect(valueIn(call('addSoftwareTab')).isThere).toBe(true);
    expect(call('writeReconciled')).toMatchObject(REFUSED('Kết quả đối chiếu'));
    stays();
  });

  test('stay through a report, set-up again and an upgrade', () => {
    makeReport(office);
    valueIn(call('setUpSheet', false));
    valueIn(call('upgradeSheet'));
    stays();
  });

  test('stay when the sample is taken out, which takes the product’s', () => {
    const { rewritten } = valueIn(call('sampleContents'));
    expect([...rewritten].sort()).toEqual(['2', '3', '4', '5', '6', '7'].map((key) => `Biểu ${key}`));
    valueIn(call('removeSample'));
    stays();
    expect(rowsIn(office, 'Biểu 2')).toBeNull();
  });

  test('give way when they are renamed', () => {
    valueIn(call('setUpSheet', true));
    for (const name of NAMES) sheetIn(office, name).setName(`${name} cũ`);
    valueIn(call('drawCharts'));
    valueIn(call('traceIndicator', 'HS_TIEP_NHAN'));
    const { tabs } = valueIn(call('formsState'));
    valueIn(
      call(
        'makeFormTabs',
        tabs.map(({ form }) => form),
      ),
    );
    expect(NAMES.map((name) => rowsIn(office, `${name} cũ`))).toEqual(before);
    // The product's are known again at the next press.
    valueIn(call('drawCharts'));
    valueIn(call('traceIndicator', 'HS_TIEP_NHAN'));
    expect(valueIn(call('formsState')).tabs.filter(({ isThere }) => isThere)).toHaveLength(4);
  });
});

test('an office’s own tabs go over into the workbook of the next year', () => {
  const copy = preparedCopy(withOwn(anOfficeAtYearsEnd()));
  const before = ownRows(copy);
  valueIn(copy.as(AN).call('finishNewYear'));
  expect([ownRows(copy), noteOf(copy)]).toEqual([before, 'Chị Hoa giữ']);
});

describe('a Sheet that version 0.3.0 left', () => {
  const office = anOfficeOfV030();
  const { call } = office.as(AN);

  test('goes on with the tabs that version wrote', () => {
    const { tabs } = valueIn(call('formsState'));
    expect(tabs.map(({ isThere, isTaken }) => [isThere, isTaken])).toEqual(Array(4).fill([true, false]));
    valueIn(
      call(
        'makeFormTabs',
        tabs.map(({ form }) => form),
      ),
    );
    expect(rowsIn(office, 'Biểu II.06a')?.[1]?.[0]).toContain('Ban hành theo Thông tư số 01/2020/TT-VPCP');
    valueIn(call('drawCharts'));
    expect(valueIn(call('traceIndicator', 'HS_TIEP_NHAN')).rows).toBeGreaterThan(100);
    valueIn(call('writeReconciled'));
  });
});
