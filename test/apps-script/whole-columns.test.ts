import { calculatingWith } from '../../src/emulator/calculation/calculation';
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

/** The number formats of a row, and which of its cells have a drop-down or rule. */
const lookOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number) => {
  const range = sheet.getRange(row, 1, 1, 20);
  return [range.getNumberFormats(), range.getDataValidations().flat().map(Boolean)];
};

/** What officers see on the live table: of how many rows it is, and how many dossiers were received. */
function liveTableOf(office: Office) {
  calculatingWith(office.file, builtScript());
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

/** What the check of the Sheet says does not reach over all of a tab, and how far it should. */
const uncovered = (office: Office) =>
  valueIn(office.as(AN).call('panelState'))
    .problems.filter(({ code }) => code === 'tab-not-covered')
    .map(({ message }) => message.split('. ')[0]);

describe('rows that officers add at the end by hand and fill', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(999) }));
  valueIn(office.as(AN).call('addLiveTable'));
  const sheet = sheetIn(office, 'Hồ sơ');
  const shown = () =>
    sheet
      .getDataRange()
      .getDisplayValues()
      .map((row) => row.slice(0, 5));
  const first = uncovered(office);
  sheet.insertRowsAfter(1000, 1000);
  const [last = []] = sheet.getRange(1000, 1, 1, sheet.getLastColumn()).getValues();
  const typed = ['HS.A', 'HS.B'].map((code) => [code, ...last.slice(1)]);
  sheet.getRange(1001, 1, 2, last.length).setValues(typed);

  test('are told by the check: they have no colours, no drop-downs, and are not in the name of the tab', () => {
    expect(first).toEqual([]);
    const less = 'chỉ bao đến dòng 1.000 của tab «Hồ sơ», trong khi tab có dữ liệu đến dòng 1.002';
    expect(uncovered(office)).toEqual([
      `Tên vùng của tab ${less}`,
      `Màu cảnh báo hạn trả ${less}`,
      `Định dạng ô và danh sách chọn ${less}`,
    ]);
    expect(liveTableOf(office).received).toBe('1.001');
  });

  test('have all that after «Tính lại», and the blank rows below too', () => {
    const before = shown();
    valueIn(office.as(AN).call('recalculate'));
    expect(uncovered(office)).toEqual([]);
    expect([rowsOfName(office), coloured(office)]).toEqual([2000, [2000, 2000, 2000]]);
    expect(lookOf(sheet, 2000)).toEqual(lookOf(sheet, 1000));
    expect(shown()).toEqual(before);
  });
});

test.each(['entered', 'imported'])(
  'a dossier %s into rows that officers added has its colours and is within the name',
  (way) => {
    const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(999) }));
    const sheet = sheetIn(office, 'Hồ sơ');
    sheet.insertRowsAfter(1000, 1000);
    if (way === 'entered') valueIn(office.as(AN).call('saveEntry', anEntry('dossier')));
    else {
      staged(office, [anExport('Hồ sơ', [aDossier({ code: 'NHAP.1' })])]);
      written(office);
    }
    expect([rowsOfName(office), coloured(office)]).toEqual([2000, [2000, 2000, 2000]]);
  },
);

test('a column added at the right of all comes into the live table, and the check tells until it does', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(3) }));
  valueIn(office.as(AN).call('addLiveTable'));
  const sheet = sheetIn(office, 'Hồ sơ');
  sheet.insertColumnsAfter(26, 2);
  sheet.getRange(1, 28).setValue('Cột riêng');
  expect(uncovered(office)).toEqual([
    'Công thức của tab «Bảng trực tiếp» chỉ bao đến cột thứ 26 của tab «Hồ sơ», trong khi tab có dữ liệu đến cột thứ 28: các số ở đó thiếu',
  ]);
  valueIn(office.as(AN).call('recalculate'));
  expect(uncovered(office)).toEqual([]);
  expect(spreadsheetOf(office).getRangeByName('tab_ho_so')?.getLastColumn()).toBe(28);
  expect(sheetIn(office, 'Bảng trực tiếp').getRange('A1').getFormula()).toContain("'Hồ sơ'!A:AB;");
});

test('rows that an import adds are formatted and offered like those above', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': dossiers(999) }));
  staged(office, [anExport('Hồ sơ', [aDossier({ code: 'NHAP.1' }), aDossier({ code: 'NHAP.2' })])]);
  written(office);
  const sheet = sheetIn(office, 'Hồ sơ');
  expect(lookOf(sheet, 1002)).toEqual(lookOf(sheet, 999));
  expect(uncovered(office)).toEqual([]);
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

  test('says of how many rows it is, and the check says that rows are missing there', () => {
    expect(uncovered(office)).toContain(
      'Công thức của tab «Bảng trực tiếp» chỉ bao đến dòng 1.000 của tab «Hồ sơ», trong khi tab có dữ liệu đến dòng 1.050: các số ở đó thiếu',
    );
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
