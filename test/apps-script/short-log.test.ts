import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const logOf = ({ file }: Office) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LOG_TAB.name) as GoogleAppsScript.Spreadsheet.Sheet;

/** As officers tidy a tab: without the blank rows below what is written. */
function anOfficeWithAShortLog(rows: number): Office {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  logOf(office).deleteRows(rows + 1, logOf(office).getMaxRows() - rows);
  return office;
}

test('a log whose blank rows were deleted gets its lines all the same', () => {
  const office = anOfficeWithAShortLog(2);
  makeReport(office);
  makeReport(office);
  const [problem] = valueIn(office.as(AN).call('panelState')).problems;
  valueIn(office.as(AN).call('acceptProblem', problem?.key ?? '', 'Đúng'));
  const lines = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows;
  expect(lines.map(({ action, result }) => [action, result])).toEqual([
    ['Tạo báo cáo', 'Xong'],
    ['Mở thư mục báo cáo cho người cùng làm', 'Xong'],
    ['Tạo báo cáo', 'Xong'],
    ['Chấp nhận lỗi, cảnh báo', 'Xong'],
  ]);
});

test('rows are added to the log many at a time', () => {
  const office = anOfficeWithAShortLog(2);
  makeReport(office);
  makeReport(office);
  expect(logOf(office).getMaxRows()).toBeGreaterThan(50);
});
