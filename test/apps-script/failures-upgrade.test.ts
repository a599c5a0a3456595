import { folded } from '../../src/core/text/folded';
import type { Table } from '../../src/core/workbook/contract/cell';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOffice, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('set-up');
const upgrade = (office: Office) => office.as(AN).call('upgradeSheet');

const NEW_TABS = ['Đề cương', 'Chỉ tiêu riêng', 'Số liệu nhập tay'];
const NEW_HEADERS = ['Số hóa', 'Kết quả điện tử', 'Ngày xin lỗi', 'Mục tiêu', 'Phòng'];
const NEW_SETTINGS = ['Bộ đề cương', 'Loại đơn vị'].map(folded);

/** A Sheet as a version without these tabs, columns and settings left it. */
function earlier(tables: readonly Table[]): readonly Table[] {
  return tables
    .filter(({ name }) => !NEW_TABS.includes(name))
    .map(({ name, rows }) => {
      const [headers = []] = rows;
      const kept = headers.flatMap((header, column) => (NEW_HEADERS.includes(String(header)) ? [] : [column]));
      const listed = rows.filter(([first]) => name !== 'Cấu hình' || !NEW_SETTINGS.includes(folded(String(first))));
      return { name, rows: listed.map((row) => kept.map((column) => row[column] ?? null)) };
    });
}

const whole = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()], 'Nội dung': [aParagraph()] }));
const EARLIER = earlier(whole.file.tables());
const anEarlierOffice = () => anOffice({ tables: EARLIER });
/** Without the log, which lists every try. */
const cellsOf = ({ file }: Office) => file.tables().filter(({ name }) => name !== 'Nhật ký');

test.each(MODES)('an upgrade in which one service call fails (%s) can be done again and ends in the same', (mode) => {
  const wanted = anEarlierOffice();
  valueIn(upgrade(wanted));
  for (const n of FAILING.numbers(mode)) {
    const office = anEarlierOffice();
    const hit = withFault(office, n, mode, () => upgrade(office));
    if (hit === null) break;
    office.world.clock.set('2023-06-13T03:00:00Z');
    valueIn(upgrade(office));
    expect({ n, hit, tables: cellsOf(office) }).toEqual({ n, hit, tables: cellsOf(wanted) });
  }
});

test('an interrupted upgrade is noticed again until it is whole', () => {
  for (const n of FAILING.numbers('kill')) {
    const office = anEarlierOffice();
    const hit = withFault(office, n, 'kill', () => upgrade(office));
    if (hit === null) break;
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đề cương');
    const outlined = (sheet?.getLastRow() ?? 0) > 1;
    const { missing } = valueIn(office.as(AN).call('panelState'));
    expect({ n, hit, whole: missing.length > 0 || outlined }).toEqual({ n, hit, whole: true });
  }
});

test('a Sheet that officers calculate beside gets its columns beyond that', () => {
  const beside = EARLIER.map((table) =>
    table.name === 'Hồ sơ'
      ? { ...table, rows: table.rows.map((row, index) => [...row, null, index === 1 ? 'tự tính' : null]) }
      : table,
  );
  const office = anOffice({ tables: beside });
  valueIn(upgrade(office));
  const [headers = [], first = []] = office.file.tables().find(({ name }) => name === 'Hồ sơ')?.rows ?? [];
  const column = first.indexOf('tự tính');
  expect(column).toBeGreaterThan(0);
  expect(headers[column] ?? null).toBeNull();
  expect(headers.indexOf('Số hóa')).toBeGreaterThan(column);
});

test('rules and notes that officers made in columns of their own stay', () => {
  const own = EARLIER.map((table) =>
    table.name === 'Hồ sơ'
      ? { ...table, rows: table.rows.map((row, index) => [...row, index === 0 ? 'Sổ giấy' : 'A']) }
      : table,
  );
  const office = anOffice({ tables: own });
  const { SpreadsheetApp } = office.file.as(AN);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ') as GoogleAppsScript.Spreadsheet.Sheet;
  const column = (sheet.getDataRange().getValues()[0] as string[]).indexOf('Sổ giấy') + 1;
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['A', 'B'], true).build();
  sheet.getRange(2, column).setDataValidations([[rule]]);
  sheet.getRange(1, column).setNotes([['Của phường']]);
  valueIn(upgrade(office));
  expect(sheet.getRange(2, column).getDataValidations()[0]?.[0]?.getCriteriaValues()[0]).toEqual(['A', 'B']);
  expect(sheet.getRange(1, column).getNotes()).toEqual([['Của phường']]);
});
