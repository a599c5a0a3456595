import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { AN, anOffice, anOfficeWith, valueIn } from '../builders/office';
import { aDossier, aProcedure, aWorkbook } from '../builders/tables';

const office = anOffice({ locale: 'en_US' });
valueIn(office.as(AN).call('setUpSheet', false));
const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetNamed = (name: string) => spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const dossiers = sheetNamed('Hồ sơ');
const STATUSES =
  DOSSIERS_TAB.columns.status.accepts.kind === 'choice' ? DOSSIERS_TAB.columns.status.accepts.choices : {};
const columnOf = (header: string) => (dossiers.getDataRange().getValues()[0] as string[]).indexOf(header) + 1;

describe('a Sheet after set-up', () => {
  test('shows the settings, which come first; a tab that is made again later leaves the officer where he is', () => {
    const { file, as } = anOffice();
    const book = () => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    const at = () => book().getActiveSheet().getName();
    const tab = (name: string) => book().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    valueIn(as(AN).call('setUpSheet', false));
    expect(at()).toBe('Cấu hình');
    book().setActiveSheet(tab('Thủ tục'));
    book().deleteSheet(tab('Văn bản'));
    valueIn(as(AN).call('setUpSheet', false));
    expect([at(), tab('Văn bản').getName()]).toEqual(['Thủ tục', 'Văn bản']);
  });

  test('is Vietnamese, in Viet Nam’s zone', () => {
    expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
      'vi_VN',
      'Asia/Ho_Chi_Minh',
    ]);
  });

  test.each(TABS.map(({ name }) => name))(
    'has the tab «%s» with a frozen header row and a note on each header',
    (name) => {
      const sheet = sheetNamed(name);
      const tab = TABS.find((candidate) => candidate.name === name);
      const headers = Object.values(tab?.columns ?? {});
      expect(sheet.getFrozenRows()).toBe(1);
      expect(sheet.getRange(1, 1, 1, headers.length).getValues()[0] as string[]).toEqual(
        headers.map(({ header }) => header),
      );
      expect(
        sheet
          .getRange(1, 1, 1, headers.length)
          .getNotes()[0]
          ?.every((note) => note !== ''),
      ).toBe(true);
    },
  );

  test('offers the accepted values of a column and refuses others', () => {
    const rule = dossiers.getRange(5, columnOf('Trạng thái')).getDataValidations()[0]?.[0];
    expect(rule?.getCriteriaValues()[0]).toEqual(Object.keys(STATUSES));
    expect(rule?.getAllowInvalid()).toBe(false);
  });

  test('keeps codes as text and shows days the Vietnamese way', () => {
    expect(dossiers.getRange(2, columnOf('Mã TTHC')).getNumberFormat()).toBe('@');
    expect(dossiers.getRange(2, columnOf('Ngày tiếp nhận')).getNumberFormat()).toBe('dd/mm/yyyy');
    expect(dossiers.getRange(2, columnOf('Số tiền (đồng)')).getNumberFormat()).toBe('#,##0');
  });

  test('colours dossiers that are overdue, due soon or late', () => {
    expect(dossiers.getConditionalFormatRules()).toHaveLength(3);
  });

  test('hides the tab of templates and warns before the log is edited', () => {
    expect(sheetNamed('_Mẫu').isSheetHidden()).toBe(true);
    const [protection] = sheetNamed('Nhật ký').getProtections(office.file.as(AN).SpreadsheetApp.ProtectionType.SHEET);
    expect(protection?.isWarningOnly()).toBe(true);
  });

  test('warns before the figures of this period are overtyped, and lets the decimals beside them be typed', () => {
    const { SpreadsheetApp } = office.file.as(AN);
    const protections = sheetNamed('Chỉ tiêu').getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(protections.map((protection) => protection.getRange().getValues()[0]?.[0])).toEqual(['Kỳ này']);
    expect(protections.every((protection) => protection.isWarningOnly())).toBe(true);
  });

  test('lists every setting with its meaning', () => {
    const settings = sheetNamed('Cấu hình').getDataRange().getValues() as string[][];
    expect(settings.map(([name]) => name)).toContain('Mẫu số đúng hạn');
    expect(settings.every(([, , meaning]) => meaning !== '')).toBe(true);
  });

  test('can have a live table of all indicators, in one formula over whole columns, once', () => {
    expect(valueIn(office.as(AN).call('addLiveTable')).hasLiveTable).toBe(true);
    const tabs = TABS.map(({ name }) => name).filter((name) => name !== 'Phân công');
    const columns = tabs.map((name) => `'${name}'!A:Z`);
    expect(sheetNamed('Bảng trực tiếp').getRange('A1').getFormula()).toBe(`=BANG_CHI_TIEU(${columns.join(';')})`);
    expect(office.as(AN).call('addLiveTable').ok).toBe(false);
  });
});

test('set-up again changes no cell that officers filled, their dates among the settings included', () => {
  const other = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()] }));
  const before = other.file.tables();
  valueIn(other.as(AN).call('setUpSheet', false));
  expect(other.file.tables()).toEqual(before);
});

test('«Tính lại» writes the due day that nobody typed, by which the dossier is coloured', () => {
  const other = anOfficeWith(
    aWorkbook({
      'Thủ tục': [aProcedure({ code: '1.000894', timeLimit: 3 })],
      'Hồ sơ': [aDossier({ procedureCode: '1.000894', receivedOn: '2023-04-03', dueOn: null })],
    }),
  );
  valueIn(other.as(AN).call('recalculate'));
  const sheet = other.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
  const [headers = [], row = []] = (sheet as GoogleAppsScript.Spreadsheet.Sheet).getDataRange().getDisplayValues();
  expect(row[headers.indexOf('Hạn trả (tính)')]).toBe('06/04/2023');
});

test('set-up again goes through tabs of which officers deleted every row below the headers', () => {
  const bare = anOffice();
  const { call } = bare.as(AN);
  valueIn(call('setUpSheet', false));
  for (const name of ['Hồ sơ', 'Đào tạo', 'Nhật ký']) {
    const sheet = bare.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    sheet?.setFrozenRows(0);
    sheet?.deleteRows(2, sheet.getMaxRows() - 1);
  }
  expect(call('setUpSheet', false)).toMatchObject({ ok: true });
});
