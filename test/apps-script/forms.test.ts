import type { FormName } from '../../src/core/forms/form';
import { FORM_NAMES } from '../../src/core/forms/forms-of';
import { FORM_TAB_NAMES, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeAtWork, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aDocument, aDossier, aWorkbook, type Contents, settings } from '../builders/tables';

const FAILING = failingCallsOf('forms');
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const anOffice = (contents: Contents = {}) =>
  anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier()], ...contents }));
const make = (office: Office, names: readonly FormName[] = FORM_NAMES) => office.as(AN).call('makeFormTabs', names);
const spreadsheetOf = ({ file }: Office) => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetNamed = (office: Office, name: string) => spreadsheetOf(office).getSheetByName(name) as Sheet;
const tabs = (office: Office) =>
  spreadsheetOf(office)
    .getSheets()
    .map((sheet) => sheet.getName())
    .filter((name) => Object.values<string>(FORM_TAB_NAMES).includes(name));
const shown = (office: Office, name: string) => sheetNamed(office, name).getDataRange().getDisplayValues();
const merges = (sheet: Sheet) =>
  sheet
    .getDataRange()
    .getMergedRanges()
    .map((range) => range.getA1Notation());

/** Everything in a tab that a press of the button writes. */
function stateOf(office: Office, name: string) {
  const sheet = sheetNamed(office, name);
  const { looks, formats } = office.file.book.sheets.find((one) => one.name === name) ?? never();
  const area = { row: 1, column: 1, rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const rows = Object.entries(looks).map(([look, layer]) => [look, layer.read(area, '')]);
  return [shown(office, name), [...merges(sheet)].sort(), sheet.getFrozenRows(), formats.read(area, ''), ...rows];
}

describe('all annexes of the sample, made at one press', () => {
  const office = anOfficeAtWork();
  const state = valueIn(make(office));

  test('are four tabs, Biểu II.06a in front', () => {
    expect(tabs(office)).toEqual(['Biểu II.06a', 'PL Thống kê', 'PL Văn bản', 'PL Thu chi']);
    expect(state.tabs.map(({ isThere }) => isThere)).toEqual([true, true, true, true]);
    expect(office.file.book.selectionOf(AN).sheetId).toBe(sheetNamed(office, 'Biểu II.06a').getSheetId());
  });

  test('have the header of Biểu II.06a with its merged cells and its line of column numbers', () => {
    const rows = shown(office, 'Biểu II.06a');
    expect(rows[5]?.filter((text) => text !== '')).toEqual([
      'STT',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Số hồ sơ nhận giải quyết',
      'Số hồ sơ đã giải quyết',
      'Số hồ sơ đang giải quyết',
    ]);
    expect(rows[8]).toEqual(Array.from({ length: 13 }, (_, index) => `(${index + 1})`));
    const inHeader = merges(sheetNamed(office, 'Biểu II.06a')).filter((range) => /^[A-Z][678]:/.test(range));
    expect(inHeader).toEqual([
      ...['A6:A8', 'B6:B8', 'C6:F6', 'G6:J6', 'K6:M6', 'C7:C8', 'D7:E7'],
      ...['F7:F8', 'G7:G8', 'H7:H8', 'I7:I8', 'J7:J8', 'K7:K8', 'L7:L8', 'M7:M8'],
    ]);
    expect(sheetNamed(office, 'Biểu II.06a').getFrozenRows()).toBe(9);
  });

  test('hold numbers that add up, shown as the report prints them, and no formula', () => {
    const sheet = sheetNamed(office, 'Biểu II.06a');
    const total = shown(office, 'Biểu II.06a').findIndex(([, name]) => name === 'Tổng số') + 1;
    expect(sheet.getRange(total, 2, 1, 12).getValues()).toEqual([
      ['Tổng số', 5424, 477, 4806, 141, 5335, 347, 4981, 7, 89, 86, 3],
    ]);
    expect(sheet.getRange(total, 3).getDisplayValue()).toBe('5.424');
    const formulas = Object.values(FORM_TAB_NAMES).flatMap((name) =>
      sheetNamed(office, name).getDataRange().getFormulas().flat(),
    );
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  test('show rates as the report prints them, and days as the days that they are', () => {
    const late = shown(office, 'PL Thống kê').find(([, name]) => name === 'Tỷ lệ hồ sơ sớm và đúng hạn');
    expect(late?.slice(2, 4)).toEqual(['%', '99,86%']);
    expect(shown(office, 'PL Văn bản')[4]?.slice(0, 3)).toEqual(['1', '93/KH-UBND', '17/01/2023']);
    expect(shown(office, 'PL Thu chi')[5]?.[1]).toBe('Tổng thu ngân sách');
  });

  test('rule the table and nothing above it', () => {
    const { looks } = office.file.book.sheets.find(({ name }) => name === 'Biểu II.06a') ?? never();
    expect([looks.borderTop.at(5, 1), looks.borderTop.at(6, 1), looks.borderBottom.at(9, 13)]).toEqual([
      undefined,
      'SOLID #000000',
      'SOLID #000000',
    ]);
  });

  test('have the head and the foot of the form, each with two halves', () => {
    const rows = shown(office, 'Biểu II.06a').map((row) => row.filter((text) => text !== ''));
    expect(rows[0]).toEqual(['Biểu số II.06a/VPCP/KSTT', 'Đơn vị báo cáo: UBND phường Phước Long']);
    expect(rows[1]).toEqual([
      'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
      'Đơn vị nhận báo cáo: Phòng Nội vụ thành phố Nha Trang',
    ]);
    expect(rows.slice(-4)).toEqual([
      ['Người lập biểu', 'TM. ỦY BAN NHÂN DÂN'],
      ['(Ký, ghi rõ họ tên)', 'KT. CHỦ TỊCH'],
      ['PHÓ CHỦ TỊCH'],
      ['(Ký, đóng dấu)'],
    ]);
    expect(merges(sheetNamed(office, 'Biểu II.06a'))).toEqual(expect.arrayContaining(['A1:F1', 'G1:M1', 'A20:F20']));
  });

  test('leave one line in the log, with their names', () => {
    const [header = [], ...lines] = shown(office, LOG_TAB.name);
    const line = lines[lines.length - 1] ?? [];
    const cell = (name: string) => line[header.indexOf(name)];
    expect(['Việc', 'Kỳ', 'Kết quả', 'Ghi chú'].map(cell)).toEqual([
      'Lập tab phụ lục',
      '6 tháng đầu năm 2023',
      'Xong',
      'Biểu II.06a, PL Thống kê, PL Văn bản, PL Thu chi',
    ]);
  });

  test('are the tables of the file', () => {
    const { name, forms } = valueIn(office.as(AN).call('formsFile', 'annexes'));
    expect(name).toBe('Biểu II.06a và phụ lục - 6 tháng đầu năm 2023.xlsx');
    expect(forms.map(({ tab }) => tab)).toEqual(Object.values(FORM_TAB_NAMES));
  });
});

describe('one annex', () => {
  test('is made by itself', () => {
    const office = anOffice();
    valueIn(make(office, ['budget']));
    expect(tabs(office)).toEqual(['PL Thu chi']);
  });

  test('costs as many calls however many rows it has, one of them for its values', () => {
    const calls = (documents: number) => {
      const office = anOffice({
        'Văn bản': Array.from({ length: documents }, () => aDocument({ issuedOn: '2023-04-03' })),
      });
      office.world.calls.reset();
      valueIn(make(office, ['documents']));
      return office.world.calls.log.slice(office.world.calls.log.indexOf('Spreadsheet.insertSheet'));
    };
    const few = calls(1);
    expect(calls(300)).toEqual(few);
    const writing = few.slice(0, few.indexOf('Sheet.setFrozenRows', few.indexOf('Sheet.clear')));
    expect(writing.filter((call) => call === 'Range.setValues')).toHaveLength(1);
  });

  test('says so where nothing was issued in the period', () => {
    const office = anOffice();
    valueIn(make(office, ['documents']));
    expect(shown(office, 'PL Văn bản').map(([first]) => first)).toEqual([
      'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ',
      expect.stringMatching(/^\(Kèm theo Báo cáo số /),
      expect.stringMatching(/^Kỳ báo cáo: quý II năm 2023 \(/),
      'STT',
      'Số văn bản ban hành trong kỳ: 0.',
    ]);
  });

  test('written again keeps nothing of what was there, though rows are fewer and cells were merged', () => {
    const issued = [aDocument({ issuedOn: '2023-04-03' }), aDocument({ issuedOn: '2023-04-04' })];
    const office = anOffice({ 'Văn bản': issued });
    valueIn(make(office, ['documents']));
    const once = stateOf(office, 'PL Văn bản');
    const sheet = sheetNamed(office, 'PL Văn bản');
    sheet.getRange('A1:E30').breakApart();
    sheet.getRange('B2:C30').merge();
    sheet.getRange('A40:Z40').setValue('của ai đó').setBackground('#ff0000');
    valueIn(make(office, ['documents']));
    expect(stateOf(office, 'PL Văn bản')).toEqual(once);
  });

  test('finds room in a tab that was cropped', () => {
    const office = anOffice();
    valueIn(make(office, ['statistics']));
    const once = stateOf(office, 'PL Thống kê');
    sheetNamed(office, 'PL Thống kê').deleteRows(20, 900);
    sheetNamed(office, 'PL Thống kê').deleteColumns(4, 20);
    valueIn(make(office, ['statistics']));
    expect(stateOf(office, 'PL Thống kê')).toEqual(once);
  });

  test('takes a symbol that looks like a formula for the text that it is', () => {
    const office = anOffice({ 'Văn bản': [aDocument({ issuedOn: '2023-04-03', symbol: '=1+1' })] });
    valueIn(make(office, ['documents']));
    const cell = sheetNamed(office, 'PL Văn bản').getRange('B5');
    expect([cell.getFormula(), cell.getValue()]).toEqual(['', '=1+1']);
  });
});

describe('without a period', () => {
  const office = anOffice({ 'Cấu hình': settings({ year: null }) });

  test('no tab and no file is made, and the officer is told where to type it', () => {
    for (const answer of [make(office), office.as(AN).call('formsFile', 'annexes')]) {
      expect(answer).toMatchObject({ ok: false, failure: { details: [expect.stringMatching('Cấu hình')] } });
    }
    expect(tabs(office)).toEqual([]);
  });
});

describe('what the page shows', () => {
  test('is which annexes go into the report, and the cell where that is chosen', () => {
    const office = anOffice({ 'Cấu hình': settings({ annexes: 'Thu chi ngân sách\nBiểu II.06a' }) });
    const { annexes, setting, isFrozen } = valueIn(office.as(AN).call('formsState'));
    expect(annexes.filter(({ isChosen }) => isChosen).map(({ name }) => name)).toEqual([
      'Biểu II.06a',
      'Thu chi ngân sách',
    ]);
    expect(isFrozen).toBe(false);
    const { sheet, row, column } = setting;
    expect([sheet, column]).toEqual(['Cấu hình', 'Giá trị']);
    expect(sheetNamed(office, sheet).getRange(row, 1).getValue()).toBe('Phụ lục');
    valueIn(office.as(AN).call('jumpTo', sheet, row, column));
  });

  test('tells that a frozen period keeps the annexes that were chosen then', () => {
    const office = anOffice({ 'Cấu hình': settings({ annexes: 'Biểu II.06a' }) });
    valueIn(office.as(AN).call('freezePeriod'));
    const { setting } = valueIn(office.as(AN).call('formsState'));
    sheetNamed(office, 'Cấu hình').getRange(setting.row, 2).setValue('Thu chi ngân sách');
    const { annexes, isFrozen } = valueIn(office.as(AN).call('formsState'));
    expect([isFrozen, annexes.filter(({ isChosen }) => isChosen).map(({ name }) => name)]).toEqual([
      true,
      ['Biểu II.06a'],
    ]);
  });
});

test.each(MODES)('whichever call fails (%s), the next press leaves the tab whole', (mode) => {
  const contents = { 'Văn bản': [aDocument({ issuedOn: '2023-04-03' })] };
  const office = anOffice(contents);
  valueIn(make(office, ['documents']));
  const whole = stateOf(office, 'PL Văn bản');
  const hits: string[] = [];
  for (const [n, hit] of FAILING.each(office, mode, () => make(office, ['documents']))) {
    hits.push(hit);
    valueIn(make(office, ['documents']));
    expect({ n, hit, state: stateOf(office, 'PL Văn bản') }).toEqual({ n, hit, state: whole });
  }
  expect(hits.length).toBeGreaterThanOrEqual(FAILING.of(40));
});

function never(): never {
  throw new Error('the tab is missing');
}
