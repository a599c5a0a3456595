import { codesOf } from '../../src/core/outline/outline';
import { isSameOutline } from '../../src/core/outline/outline-rows';
import { SET_2023 } from '../../src/core/outline/sets/set-2023';
import { SET_2026 } from '../../src/core/outline/sets/set-2026';
import { outlineIn } from '../../src/core/workbook/reading/read-outline';
import { readSettings } from '../../src/core/workbook/reading/read-settings';
import { AN, anOffice, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aParagraph, aWorkbook, settings } from '../builders/tables';

const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const settingsOf = ({ file }: Office) => readSettings(file.tables().find(({ name }) => name === 'Cấu hình')).value;
const setUp = (office: Office, withSample: boolean) => valueIn(office.as(AN).call('setUpSheet', withSample));

/** What the drop-down of a column offers in its second row, and whether other values are accepted. */
function offered(office: Office, tab: string, header: string) {
  const sheet = sheetIn(office, tab);
  const column = (sheet.getDataRange().getValues()[0] as string[]).indexOf(header) + 1;
  const rule = sheet.getRange(2, column).getDataValidations()[0]?.[0];
  return { values: rule?.getCriteriaValues()[0], others: rule?.getAllowInvalid() };
}

const WITH_SECTIONS = ['Văn bản', 'Nhiệm vụ', 'Nội dung', 'Phân công'];

describe('a new Sheet', () => {
  const office = anOffice();
  setUp(office, false);

  test('has the outline of 2026, and rounds as its forms do', () => {
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(settingsOf(office)).toMatchObject({ outlineSet: '2026', rounding: 'round' });
  });

  test.each(WITH_SECTIONS)('offers on the tab «%s» the sections of its outline, and only warns of others', (tab) => {
    expect(offered(office, tab, 'Mục báo cáo')).toEqual({ values: codesOf(SET_2026), others: true });
  });

  test('lets several blocks and several kinds of period be typed into one cell', () => {
    expect(offered(office, 'Đề cương', 'Khối').others).toBe(true);
    expect(offered(office, 'Đề cương', 'Kỳ').others).toBe(true);
  });
});

describe('a Sheet with settings that was never asked for an outline', () => {
  const office = anOfficeWith(aWorkbook({ 'Cấu hình': settings({ rounding: 'Cắt bớt' }) }));

  test('keeps the outline of 2023 and its own rounding', () => {
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2023)).toBe(true);
    expect(settingsOf(office)).toMatchObject({ outlineSet: '2023', rounding: 'truncate' });
    expect(offered(office, 'Nội dung', 'Mục báo cáo').values).toEqual(codesOf(SET_2023));
  });
});

test('an outline of the office’s own stays as typed, and its sections are offered', () => {
  const own = {
    name: 'Đề cương',
    rows: [
      ['Mã mục', 'Tiêu đề'],
      ['I', 'Chung'],
      ['I.7', 'Riêng'],
    ],
  };
  const others = aWorkbook({ 'Nội dung': [aParagraph({ section: 'I.7' })] }).filter(({ name }) => name !== own.name);
  const office = anOfficeWith([...others, own]);
  expect(offered(office, 'Nội dung', 'Mục báo cáo').values).toEqual(['I', 'I.7']);
  expect(codesOf(outlineIn(office.file.tables()))).toEqual(['I', 'I.7']);
});

test('a number typed for the set is read as the set', () => {
  const office = anOfficeWith(aWorkbook({ 'Cấu hình': settings({ outlineSet: 2026 }) }));
  expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
});

describe('the sample in a new Sheet', () => {
  const office = anOffice();
  setUp(office, false);
  const empty = office.file.tables();
  setUp(office, true);

  test('has the outline of 2026 and rounds as its forms do', () => {
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(settingsOf(office)).toMatchObject({ outlineSet: '2026', rounding: 'round' });
  });

  test('leaves a new Sheet behind when it is removed', () => {
    valueIn(office.as(AN).call('removeSample'));
    const said = (tables: typeof empty) =>
      tables.filter(({ name }) => ['Cấu hình', 'Đề cương'].includes(name)).map(({ rows }) => rows.slice(0, 60));
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(said(office.file.tables())[0]).toEqual(said(empty)[0]);
  });
});

test('the sample is refused where the outline was changed by hand', () => {
  const office = anOffice();
  setUp(office, false);
  sheetIn(office, 'Đề cương').getRange(2, 2).setValue('Tiêu đề của phường');
  expect(office.as(AN).call('setUpSheet', true)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});
