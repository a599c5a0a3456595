import type { EntryKind } from '../../src/core/entry/entry-types';
import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import { on } from '../builders/days';
import {
  anOfficeToEnterIn,
  CONTENTS,
  enter,
  objectionIn,
  REFUSED,
  rowIn,
  savedIn,
  tableIn,
} from '../builders/entry-office';
import { AN, anOffice, anOfficeWith, valueIn } from '../builders/office';
import { aDossier, aWorkbook, PROCEDURE } from '../builders/tables';

describe('what is entered', () => {
  test('a new dossier stands under the last one, its code as text and its day as a day', () => {
    const office = anOfficeToEnterIn();
    const saved = savedIn(enter(office, 'dossier', { code: '1.010', amountVnd: '15.000' }));
    expect(saved).toMatchObject({ sheet: 'Hồ sơ', row: 4, warnings: [] });
    expect(rowIn(office, DOSSIERS_TAB, 4)).toEqual({
      'Mã hồ sơ': '1.010',
      'Mã TTHC': PROCEDURE.plain,
      'Ngày tiếp nhận': on('2023-06-12'),
      'Hình thức tiếp nhận': 'Trực tuyến',
      'Trạng thái': 'Đang giải quyết',
      'Số tiền (đồng)': 15_000,
    });
    expect(saved.cells).toContainEqual({ header: 'Ngày tiếp nhận', text: '12/6/2023' });
    expect(saved.cells).toContainEqual({ header: 'Số tiền (đồng)', text: '15.000' });
  });

  test('a result is written into the row of its dossier, and nothing else there changes', () => {
    const office = anOfficeToEnterIn();
    const before = rowIn(office, DOSSIERS_TAB, 3);
    expect(savedIn(enter(office, 'result')).row).toBe(3);
    expect(rowIn(office, DOSSIERS_TAB, 3)).toEqual({
      ...before,
      'Ngày trả kết quả': on('2023-06-12'),
      'Trạng thái': 'Đã trả kết quả',
    });
  });

  test('documents, issued and planned, and money', () => {
    const office = anOfficeToEnterIn();
    savedIn(enter(office, 'issued'));
    savedIn(enter(office, 'planned'));
    savedIn(enter(office, 'ledger', { projectCode: 'CT01' }));
    expect(rowIn(office, DOCUMENTS_TAB, 3)).toMatchObject({ Số: '12', 'Ngày ban hành': on('2023-06-12') });
    expect(rowIn(office, DOCUMENTS_TAB, 4)).toMatchObject({ 'Hạn ban hành': on('2023-06-20') });
    expect(rowIn(office, LEDGER_TAB, 2)).toMatchObject({ 'Số tiền (đồng)': 14_578_500, 'Mã công trình': 'CT01' });
  });

  test('is a value, never a formula', () => {
    const office = anOfficeToEnterIn();
    savedIn(enter(office, 'planned', { subject: '=HYPERLINK("https://example.com";"Xem")' }));
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Văn bản');
    expect(sheet?.getRange(3, 1, 1, 9).getFormulas().flat().join('')).toBe('');
    expect(rowIn(office, DOCUMENTS_TAB, 3)['Trích yếu']).toBe('=HYPERLINK("https://example.com";"Xem")');
  });

  test('a number out of order is written and warned of', () => {
    const { warnings } = savedIn(enter(anOfficeToEnterIn(), 'issued', { issuedOn: '1/6/2023' }));
    expect(warnings.join()).toContain('số 11/KH-UBND ngày 09/6/2023');
  });
});

describe('an officer may arrange a tab as he likes', () => {
  const register = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    aWorkbook(CONTENTS).map((table) => (table.name === 'Hồ sơ' ? { name: 'Hồ sơ', rows: [headers, ...rows] } : table));
  const HEADERS = ['Người xử lý', 'Trạng thái', 'mã tthc ', 'STT', 'Mã hồ sơ', 'Ngày tiếp nhận', 'Hình thức tiếp nhận'];

  test('columns are found by their headers, and those of his own stay blank', () => {
    const row = ['Lan', 'Đang giải quyết', PROCEDURE.plain, 1, 'HS.0', on('2023-06-01'), 'Trực tiếp'];
    const office = anOfficeWith(register(HEADERS, row));
    const { row: written } = savedIn(enter(office, 'dossier'));
    expect(tableIn(office, DOSSIERS_TAB).rows[written - 1]?.slice(0, 7)).toEqual([
      null,
      'Đang giải quyết',
      PROCEDURE.plain,
      null,
      'HS.MOI',
      on('2023-06-12'),
      'Trực tuyến',
    ]);
  });

  test('rows that he numbered in advance are filled, and his numbers and formulas stay', () => {
    const office = anOfficeWith(register(HEADERS, [null, null, null, 1], [null, null, null, 2]));
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
    sheet?.getRange(2, 1).setFormula('=IF(E2="";"";"Lan")');
    expect(savedIn(enter(office, 'dossier')).row).toBe(2);
    expect(sheet?.getRange(2, 1).getFormula()).toBe('=IF(E2="";"";"Lan")');
    expect(sheet?.getRange(2, 4).getValue()).toBe(1);
    expect(rowIn(office, DOSSIERS_TAB, 2)['Mã hồ sơ']).toBe('HS.MOI');
  });

  test('a value for which the tab has no column is refused rather than lost', () => {
    const office = anOfficeToEnterIn();
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
    const column = Object.keys(DOSSIERS_TAB.columns).indexOf('amountVnd') + 1;
    sheet?.getRange(1, column).setValue('Lệ phí');
    expect(objectionIn(enter(office, 'dossier', { amountVnd: '15000' }))).toMatch(
      /^Số tiền \(đồng\): tab không có cột này/,
    );
    expect(objectionIn(enter(office, 'dossier'))).toBe('');
  });

  test('a row past the end of the sheet looks like the one above', () => {
    const office = anOfficeToEnterIn();
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
    sheet?.deleteRows(4, sheet.getMaxRows() - 3);
    sheet?.getRange(3, 3).setNumberFormat('d/m/yy');
    savedIn(enter(office, 'dossier'));
    const formats = (row: number) => sheet?.getRange(row, 1, 1, 15).getNumberFormats();
    expect(formats(4)).toEqual(formats(3));
    expect(formats(4)?.[0]?.[2]).toBe('d/m/yy');
  });
});

describe('what is refused', () => {
  test('a code that is there, with its row, however it is written', () => {
    expect(objectionIn(enter(anOfficeToEnterIn(), 'dossier', { code: ' hs.cu ' }))).toBe(
      'Mã hồ sơ: «hs.cu» đã có ở dòng 3, cần một mã chưa dùng.',
    );
  });

  test('a code that is there in a row with an error', () => {
    const office = anOfficeToEnterIn({ 'Hồ sơ': [aDossier({ code: 'HS.LOI', receivedOn: 'hôm qua' })] });
    expect(objectionIn(enter(office, 'dossier', { code: 'HS.LOI' }))).toContain('đã có ở dòng 2');
  });

  test('number and symbol that the ward has used in the year', () => {
    const again = { number: '11', symbol: 'KH - UBND' };
    expect(objectionIn(enter(anOfficeToEnterIn(), 'issued', again))).toContain(
      'số 11/KH-UBND của năm 2023 đã có ở dòng 2',
    );
    expect(objectionIn(enter(anOfficeToEnterIn(), 'issued', { ...again, issuedOn: '2/1/2024' }))).toBe('');
  });

  test.each([
    ['a dossier that is not there', { code: 'HS.KHAC' }, 'không có hồ sơ mã «HS.KHAC»'],
    ['a result before its dossier', { returnedOn: '1/4/2023' }, 'cần từ ngày 03/4/2023 trở đi'],
    ['a result without a day', { returnedOn: '' }, 'Ngày trả kết quả: chưa điền'],
    ['a result that leaves the dossier pending', { status: 'Đang giải quyết' }, 'trạng thái là «Đang giải quyết»'],
  ])('%s', (_, typed, said) => {
    expect(objectionIn(enter(anOfficeToEnterIn(), 'result', typed))).toContain(said);
  });

  test('a second result for one dossier', () => {
    const office = anOfficeToEnterIn();
    savedIn(enter(office, 'result'));
    expect(objectionIn(enter(office, 'result'))).toContain('hồ sơ ở dòng 3 đã trả ngày 12/6/2023');
  });

  test('anything at all in a Sheet that reads days otherwise than they are typed', () => {
    const office = anOffice({ tables: aWorkbook({ ...CONTENTS, 'Ngày nghỉ': [] }), locale: 'en_US' });
    expect(enter(office, 'ledger')).toMatchObject(REFUSED);
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(1);
  });

  test('in words where the tab is missing', () => {
    expect(enter(anOffice(), 'ledger')).toMatchObject(REFUSED);
    expect(anOffice().as(AN).call('entryForms')).toEqual({ ok: true, value: null });
  });
});

/** Round trips of one save, of which one write of cells; a live one takes about a tenth of a second. */
const CALLS: Readonly<Record<EntryKind, number>> = { dossier: 15, result: 14, issued: 15, planned: 15, ledger: 13 };

test.each(Object.entries(CALLS))('saving a %s takes %i round trips, one of which writes', (kind, count) => {
  const office = anOfficeToEnterIn({ 'Thu chi': [{ on: '2023-04-03', kind: 'Chi', item: 'Chi', amountVnd: 1 }] });
  office.world.calls.reset();
  savedIn(enter(office, kind as EntryKind));
  expect(office.world.calls.total).toBe(count);
  expect(office.world.calls.of('Range.setValues')).toBe(1);
});

test('the forms are read once, each tab with one call, and carry no dossier', () => {
  const office = anOfficeToEnterIn();
  office.world.calls.reset();
  const forms = valueIn(office.as(AN).call('entryForms'));
  expect(office.world.calls.byMethod()).toEqual({ 'Range.getValues': 8 });
  expect(forms?.procedures[0]).toMatchObject({ code: PROCEDURE.plain, dossiers: 2 });
  expect(JSON.stringify(forms)).not.toContain('HS.CU');
});

test('a dossier is found by a part of its code, the pending ones first', () => {
  const dossiers = [aDossier({ code: 'H32-01', returnedOn: '2023-04-05' }), aDossier({ code: 'H32-02' })];
  const office = anOfficeToEnterIn({ 'Hồ sơ': [...dossiers, aDossier({ code: 'K01-03' })] });
  const { count, dossiers: found } = valueIn(office.as(AN).call('findDossiers', 'h32'));
  expect(count).toBe(2);
  expect(found.map(({ typed, dueOn }) => [typed.code, dueOn])).toEqual([
    ['H32-02', on('2023-04-06').day],
    ['H32-01', on('2023-04-06').day],
  ]);
});
