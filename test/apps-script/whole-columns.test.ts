import { formulasOf } from '../../src/try/workbook/formulas';
import { builtScript } from '../builders/built-script';
import { anEntry } from '../builders/entries';
import { anExport, staged, written } from '../builders/imports';
import { AN, anOfficeAtWork, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const spreadsheetOf = ({ file }: Office) => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetIn = (office: Office, name: string) =>
  spreadsheetOf(office).getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const rowsOfName = (office: Office) => spreadsheetOf(office).getRangeByName('tab_ho_so')?.getNumRows();
const coloured = (office: Office) =>
  sheetIn(office, 'Hồ sơ')
    .getConditionalFormatRules()
    .map((rule) => rule.getRanges()[0]?.getLastRow());
const dossiers = (count: number) => Array.from({ length: count }, (_, index) => aDossier({ code: `HS.${index}` }));

/** What officers see on the live table: of how many rows it is, and how many dossiers were received. */
function liveTableOf(office: Office) {
  office.file.evaluate = formulasOf(office.file, builtScript());
  const table = sheetIn(office, 'Bảng trực tiếp').getDataRange().getValues();
  return { label: table[0]?.[1], received: table.find(([code]) => code === 'HS_TIEP_NHAN')?.[6] };
}

/** As earlier versions left it: names and colours end at row 1000, the formula is over names; rows came afterwards. */
function anOfficeOfAnEarlierVersion(): Office {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(990) }));
  valueIn(office.as(AN).call('addLiveTable'));
  const cell = sheetIn(office, 'Bảng trực tiếp').getRange('A1');
  cell.setFormula(
    cell
      .getFormula()
      .replace(/'Cấu hình'![^;]+/, 'tab_cau_hinh')
      .replace(/'Hồ sơ'![^;]+/, 'tab_ho_so'),
  );
  const sheet = sheetIn(office, 'Hồ sơ');
  sheet.insertRowsAfter(1000, 50);
  const rows = sheet.getRange(2, 1, 59, sheet.getLastColumn()).getValues();
  sheet
    .getRange(992, 1, 59, sheet.getLastColumn())
    .setValues(rows.map((row, index) => [`M.${index}`, ...row.slice(1)]));
  return office;
}

test('the live table counts every dossier of the sample, though the tab had 1.000 rows when it was set up', () => {
  const office = anOfficeAtWork();
  valueIn(office.as(AN).call('addLiveTable'));
  expect(liveTableOf(office)).toEqual({ label: 'Chỉ tiêu (tính từ 5.544 dòng của tab Hồ sơ)', received: '5.424' });
  expect(rowsOfName(office)).toBe(5545);
  expect(coloured(office)).toEqual([5545, 5545, 5545]);
});

test('the live table counts rows that officers add below the last one by hand', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(999) }));
  valueIn(office.as(AN).call('addLiveTable'));
  const sheet = sheetIn(office, 'Hồ sơ');
  expect([sheet.getMaxRows(), liveTableOf(office).received]).toEqual([1000, '999']);
  sheet.insertRowsAfter(1000, 1);
  const [last = []] = sheet.getRange(1000, 1, 1, sheet.getLastColumn()).getValues();
  sheet.getRange(1001, 1, 1, last.length).setValues([['HS.moi', ...last.slice(1)]]);
  expect(liveTableOf(office)).toEqual({ label: 'Chỉ tiêu (tính từ 1.000 dòng của tab Hồ sơ)', received: '1.000' });
});

test('a dossier entered or imported below the last row has its colours and is within the name of the tab', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(999) }));
  expect(valueIn(office.as(AN).call('saveEntry', anEntry('dossier')))).toMatchObject({ kind: 'saved' });
  expect([rowsOfName(office), coloured(office)]).toEqual([1001, [1001, 1001, 1001]]);
  staged(office, [
    anExport(
      'Hồ sơ',
      dossiers(3).map((row, index) => ({ ...row, code: `NHAP.${index}` })),
    ),
  ]);
  written(office);
  expect([rowsOfName(office), coloured(office)]).toEqual([1004, [1004, 1004, 1004]]);
});

describe('a Sheet of an earlier version whose live table ends too early', () => {
  const office = anOfficeOfAnEarlierVersion();

  test('says of how many rows it is', () => {
    expect(liveTableOf(office)).toEqual({ label: 'Chỉ tiêu (tính từ 999 dòng của tab Hồ sơ)', received: '999' });
  });

  test('counts all rows once set-up has repaired it, as do the name and the colours', () => {
    const own = sheetIn(office, 'Hồ sơ').getConditionalFormatRules()[0]?.copy().setBackground('#00ff00');
    const rules = sheetIn(office, 'Hồ sơ').getConditionalFormatRules();
    sheetIn(office, 'Hồ sơ').setConditionalFormatRules([...rules, ...(own ? [own.build()] : [])]);
    valueIn(office.as(AN).call('setUpSheet', false));
    expect(liveTableOf(office)).toEqual({ label: 'Chỉ tiêu (tính từ 1.049 dòng của tab Hồ sơ)', received: '1.049' });
    expect(rowsOfName(office)).toBe(1050);
    expect(coloured(office)).toEqual([1050, 1050, 1050, 1000]);
  });
});

test('set-up leaves a formula of the officers’ own on the tab of the live table', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [] }));
  valueIn(office.as(AN).call('addLiveTable'));
  sheetIn(office, 'Bảng trực tiếp').getRange('A1').setFormula('=SUM(B2:B9)');
  valueIn(office.as(AN).call('setUpSheet', false));
  expect(sheetIn(office, 'Bảng trực tiếp').getRange('A1').getFormula()).toBe('=SUM(B2:B9)');
});
