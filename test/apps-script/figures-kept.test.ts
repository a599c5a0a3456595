import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { tabLayout } from '../../src/core/workbook/contract/tab-layout';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const tableIn = ({ file }: Office) => tableOf(file.tables(), INDICATORS_TAB) ?? { name: '', rows: [] };
const printed = (office: Office) =>
  readTab(INDICATORS_TAB, tableIn(office)).rows.find(({ code }) => code === 'HS_TIEP_NHAN')?.current;

/** The cells of the column `Kỳ này` that hold figures. */
function figuresIn(office: Office): GoogleAppsScript.Spreadsheet.Range {
  const table = tableIn(office);
  const { headerRow, columnOf } = tabLayout(INDICATORS_TAB, table);
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(INDICATORS_TAB.name);
  return sheet?.getRange(headerRow + 2, columnOf('current') + 1, table.rows.length - headerRow - 1, 1) as never;
}

const anOffice = () =>
  anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier({ returnedOn: '2023-04-04' })] }), aShortTemplate()]);
const looks = ({ world }: Office) => world.calls.of('Range.getNumberFormats');

test('the formats of the figures are looked at by a version’s first report, and not again while they keep text', () => {
  const office = anOffice();
  makeReport(office);
  office.world.calls.reset();
  valueIn(office.as(AN).call('makeReport'));
  expect([looks(office), printed(office)]).toEqual([0, '02']);
});

test('figures over which an officer pasted numbers are texts again after the next report', () => {
  const office = anOffice();
  makeReport(office);
  const figures = figuresIn(office);
  figures.setNumberFormat('General');
  figures.setValues(Array.from({ length: figures.getNumRows() }, () => [7]));
  makeReport(office);
  expect(printed(office)).toBe('02');
});

test('figures that an officer made automatic are texts again after the second report', () => {
  const office = anOffice();
  makeReport(office);
  figuresIn(office).setNumberFormat('General');
  makeReport(office);
  makeReport(office);
  expect(printed(office)).toBe('02');
});
