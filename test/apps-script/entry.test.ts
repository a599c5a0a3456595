import type { EntryKind, EntryOrder, EntryValues, SavedEntry } from '../../src/core/entry/entry-types';
import { LEDGER_TAB } from '../../src/core/workbook/contract/budget-tabs';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/tabs';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { on } from '../builders/days';
import { anEntry } from '../builders/entries';
import { AN, anOffice, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { aDocument, aDossier, aProject, aWorkbook, type Contents, PROCEDURE } from '../builders/tables';

const CONTENTS: Contents = {
  'Hồ sơ': [aDossier({ code: 'HS.0' }), aDossier({ code: 'HS.CU' })],
  'Văn bản': [aDocument({ number: '11', symbol: 'KH-UBND', issuedOn: '2023-06-09' })],
  'Đầu tư công': [aProject()],
};
const anOfficeToEnterIn = (contents: Contents = {}) => anOfficeWith(aWorkbook({ ...CONTENTS, ...contents }));

const save = (office: Office, order: EntryOrder, officer = AN) => office.as(officer).call('saveEntry', order);
const enter = (office: Office, kind: EntryKind, typed: EntryValues = {}) => save(office, anEntry(kind, typed));
const undo = (office: Office, token: string) => office.as(AN).call('undoEntry', token);
const tableIn = ({ file }: Office, tab: Tab): Table => tableOf(file.tables(), tab) ?? { name: tab.name, rows: [] };
const REFUSED = { ok: false, failure: { kind: 'refused' } };

function savedIn(answer: ReturnType<typeof save>): SavedEntry {
  const outcome = valueIn(answer);
  if (outcome.kind === 'refused') throw new Error(outcome.objections.map(({ text }) => text).join('\n'));
  return outcome.saved;
}

function objectionIn(answer: ReturnType<typeof save>): string {
  const outcome = valueIn(answer);
  return outcome.kind === 'refused' ? outcome.objections.map(({ text }) => text).join('\n') : '';
}

/** A row by header, without its blanks. */
function rowIn(office: Office, tab: Tab, row: number): Readonly<Record<string, Cell>> {
  const { rows } = tableIn(office, tab);
  const cells = (rows[row - 1] ?? []).map((cell, index): [string, Cell] => [String(rows[0]?.[index]), cell]);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null && cell !== ''));
}

const codes = (office: Office) =>
  tableIn(office, DOSSIERS_TAB)
    .rows.map(([code]) => code)
    .filter((code) => code !== null && code !== '');

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

describe('saving twice', () => {
  test('with one token writes one row and answers it again', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('ledger');
    const first = savedIn(save(office, order));
    expect(savedIn(save(office, order))).toEqual(first);
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(2);
  });

  test('finds the row also after others were put above it', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('dossier');
    savedIn(save(office, order));
    office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ')?.insertRowsBefore(2, 3);
    expect(savedIn(save(office, order)).row).toBe(7);
  });

  test('two equal lines of money with two tokens are two', () => {
    const office = anOfficeToEnterIn();
    savedIn(enter(office, 'ledger'));
    savedIn(enter(office, 'ledger'));
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(3);
  });

  test('with one token and other values says where the first ones stand', () => {
    const office = anOfficeToEnterIn();
    const { token } = anEntry('ledger');
    savedIn(save(office, anEntry('ledger', {}, token)));
    expect(objectionIn(save(office, anEntry('ledger', { amountVnd: '1' }, token)))).toContain('đã ghi vào dòng 2');
    expect(tableIn(office, LEDGER_TAB).rows).toHaveLength(2);
  });
});

describe('taking back', () => {
  test('empties the row that was written', () => {
    const office = anOfficeToEnterIn();
    const before = tableIn(office, DOSSIERS_TAB);
    const order = anEntry('dossier');
    savedIn(save(office, order));
    expect(valueIn(undo(office, order.token))).toEqual({ sheet: 'Hồ sơ', row: 4 });
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(before);
  });

  test('gives a dossier back what stood in its cells', () => {
    const office = anOfficeToEnterIn();
    const before = tableIn(office, DOSSIERS_TAB);
    const order = anEntry('result', { status: 'Từ chối' });
    savedIn(save(office, order));
    valueIn(undo(office, order.token));
    expect(tableIn(office, DOSSIERS_TAB)).toEqual(before);
  });

  test('twice is the same as once', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('result');
    savedIn(save(office, order));
    expect(undo(office, order.token)).toEqual(undo(office, order.token));
  });

  test('is refused once somebody edited the row', () => {
    const office = anOfficeToEnterIn();
    const order = anEntry('dossier');
    savedIn(save(office, order));
    const sheet = office.file.as(BINH).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
    sheet?.getRange(4, 15).setValue('chờ chữ ký');
    expect(undo(office, order.token)).toMatchObject(REFUSED);
    expect(codes(office)).toContain('HS.MOI');
  });

  test('is refused for what nobody remembers', () => {
    expect(undo(anOfficeToEnterIn(), 'token-0')).toMatchObject(REFUSED);
  });
});

describe('colleagues', () => {
  test('who make a report keep nobody from entering', () => {
    const office = anOfficeToEnterIn();
    valueIn(office.as(BINH).call('beginReport'));
    expect(savedIn(enter(office, 'dossier')).row).toBe(4);
  });

  test('who hold the lock are waited for, and then named as the reason', () => {
    const office = anOfficeToEnterIn();
    const other = office.file.begin(BINH);
    other.globals.LockService.getDocumentLock().tryLock(1);
    expect(enter(office, 'dossier')).toMatchObject({ ok: false, failure: { kind: 'busy' } });
    other.end();
    expect(savedIn(enter(office, 'dossier')).row).toBe(4);
  });

  test('who answered the dossier meanwhile are not overwritten by a first try that was lost', () => {
    const office = anOfficeToEnterIn();
    office.world.calls.reset();
    const lost = anEntry('result');
    savedIn(save(office, lost));
    valueIn(undo(office, lost.token));
    const theirs = anEntry('result', { status: 'Từ chối' });
    savedIn(save(office, theirs, BINH));
    expect(objectionIn(save(office, lost))).toContain('đã trả ngày 12/6/2023');
  });

  test('enter into the next row', () => {
    const office = anOfficeToEnterIn();
    savedIn(save(office, anEntry('dossier', { code: 'HS.1' }), AN));
    savedIn(save(office, anEntry('dossier', { code: 'HS.2' }), BINH));
    expect(codes(office).slice(-2)).toEqual(['HS.1', 'HS.2']);
  });
});

/** Round trips of one save, of which one write of cells; a live one takes about a tenth of a second. */
const CALLS: Readonly<Record<EntryKind, number>> = { dossier: 15, result: 14, issued: 13, planned: 13, ledger: 13 };

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
  expect(office.world.calls.byMethod()).toEqual({ 'Range.getValues': 7 });
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
