import { ESTIMATES_TAB } from '../../src/core/workbook/contract/budget-tabs';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { LOG_TAB, NEW_YEAR_TAB } from '../../src/core/workbook/contract/product-tabs';
import { ASSIGNMENTS_TAB, NARRATIVE_TAB } from '../../src/core/workbook/contract/record-tabs';
import { SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anOfficeAtYearsEnd, copyIn, preparedCopy } from '../builders/new-year-office';
import { AN, BINH, type Office, valueIn } from '../builders/office';
import { settings } from '../builders/tables';

const CHECK = 'Đang giải quyết đến hết ngày 14/12/2023: 2 hồ sơ; năm 2023 chuyển sang năm 2024: 2 hồ sơ.';
const rowsOf = <T extends Tab>({ file }: Office, tab: T) => readTab(tab, tableOf(file.tables(), tab)).rows;
const codesOf = (office: Office) => rowsOf(office, DOSSIERS_TAB).map(({ code }) => code);
const state = (office: Office) => valueIn(office.as(AN).call('newYearState'));
const prepare = (office: Office) => office.as(AN).call('prepareNewYear');
const finish = (office: Office, officer = AN) => office.as(officer).call('finishNewYear');
const lastLogLine = (office: Office) => rowsOf(office, LOG_TAB).slice(-1)[0];
const sheetOf = ({ file }: Office, { name }: Pick<Tab, 'name'>) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
/** What officers have in their tabs. */
const typedIn = ({ file }: Office) =>
  file.tables().filter(({ name }) => name !== LOG_TAB.name && name !== NEW_YEAR_TAB.name);

describe('the old Sheet at the end of its year', () => {
  test('says how many dossiers go over, and that the figures had better be frozen first', () => {
    expect(state(anOfficeAtYearsEnd())).toEqual({
      kind: 'old',
      year: 2024,
      cutOff: '14/12/2023',
      check: CHECK,
      blocking: [],
      advice: [expect.stringContaining('chưa chốt số liệu')],
      prepared: null,
    });
  });

  test('advises nothing once the year’s figures are frozen, and to wait while the year goes on', () => {
    const office = anOfficeAtYearsEnd();
    valueIn(office.as(AN).call('freezePeriod'));
    expect(state(office).advice).toEqual([]);
    const early = anOfficeAtYearsEnd({ 'Cấu hình': settings({ periodKind: 'Năm', periodNumber: null, year: 2024 }) });
    expect(state(early).advice).toEqual([expect.stringContaining('Nên sang năm mới sau ngày đó')]);
  });

  test('is copied, and nothing that officers typed in it changes', () => {
    const office = anOfficeAtYearsEnd();
    const before = typedIn(office);
    const prepared = valueIn(prepare(office));
    const copy = copyIn(office);
    expect(prepared).toEqual({
      year: 2024,
      check: CHECK,
      name: 'Số liệu CCHC – năm 2024',
      url: expect.stringContaining(copy.file.book.id),
    });
    expect(typedIn(office)).toEqual(before);
    expect(sheetOf(office, NEW_YEAR_TAB).isSheetHidden()).toBe(true);
    expect(lastLogLine(office)).toMatchObject({
      action: 'Chuẩn bị sổ năm mới',
      result: 'Xong',
      document: prepared.url,
    });
    expect(state(office)).toMatchObject({ kind: 'old', prepared: { by: AN, at: '20/12/2023 09:00' } });
    expect(valueIn(office.as(AN).call('panelState')).unfinishedYear).toBeNull();
  });

  test('is prepared all the same where Google lets no script copy it, and the officer copies by hand', () => {
    const office = anOfficeAtYearsEnd();
    office.world.calls.reset();
    valueIn(prepare(office));
    const at = office.world.calls.log.indexOf('Spreadsheet.copy') + 1;
    const again = anOfficeAtYearsEnd();
    again.world.failAt(at, 'before', new Error('You do not have permission to call Spreadsheet.copy'));
    expect(valueIn(prepare(again))).toMatchObject({ url: null, name: 'Số liệu CCHC – năm 2024' });
    again.file.copy('Bản sao của Số liệu CCHC', BINH);
    expect(state(copyIn(again))).toMatchObject({ kind: 'copy', year: 2024 });
  });

  test('is not copied while its dossiers cannot be counted or its year is unknown', () => {
    const office = anOfficeAtYearsEnd({ 'Cấu hình': settings({ periodKind: null, year: null }) });
    expect(state(office).blocking).toEqual([expect.stringContaining('Chưa biết năm')]);
    expect(prepare(office)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(office.world.spreadsheets).toHaveLength(1);
  });

  test('can never be finished into the new one', () => {
    const office = anOfficeAtYearsEnd();
    expect(finish(office)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    valueIn(prepare(office));
    const before = typedIn(office);
    expect(finish(office)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: expect.stringContaining('sổ cũ, phải giữ nguyên') },
    });
    expect(typedIn(office)).toEqual(before);
  });
});

describe('the copy', () => {
  test('knows what it is to become, and so does whoever opens it', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    expect(state(copy)).toMatchObject({ kind: 'copy', year: 2024, cutOff: '14/12/2023', prepared: { by: AN } });
    expect(valueIn(copy.as(AN).call('panelState')).unfinishedYear).toBe(2024);
  });

  test('becomes next year’s workbook: pending dossiers, drafts, assignments, settings of the new year', () => {
    const office = anOfficeAtYearsEnd();
    const copy = preparedCopy(office);
    const before = typedIn(office);
    expect(valueIn(finish(copy))).toEqual({ year: 2024, check: CHECK });
    expect(codesOf(copy)).toEqual(['HS.2', 'HS.4', 'HS.5']);
    expect(rowsOf(copy, ESTIMATES_TAB)).toEqual([]);
    expect(rowsOf(copy, NARRATIVE_TAB)).toMatchObject([{ writtenFor: 'năm 2023' }]);
    expect(rowsOf(copy, ASSIGNMENTS_TAB)).toMatchObject([{ done: false, doneOn: null }]);
    expect(rowsOf(copy, SETTINGS_TAB).find(({ name }) => name === 'Năm')?.value).toBe(2024);
    expect(typedIn(office)).toEqual(before);
  });

  test('is then a Sheet like any other, and its log tells what was done', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    valueIn(finish(copy));
    expect(lastLogLine(copy)).toMatchObject({
      action: 'Hoàn tất sổ năm mới',
      result: 'Xong',
      period: 'năm 2024',
      remark: CHECK,
    });
    expect(state(copy)).toMatchObject({ kind: 'old', year: 2025, prepared: null });
    expect(valueIn(copy.as(AN).call('panelState')).unfinishedYear).toBeNull();
    expect(finish(copy)).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('Không còn gì phải hoàn tất') },
    });
  });

  test('begins its first report with the dossiers with which the old year ended', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    valueIn(finish(copy));
    const at = rowsOf(copy, SETTINGS_TAB);
    const sheet = sheetOf(copy, SETTINGS_TAB);
    const type = (setting: string, value: string | number) =>
      sheet.getRange(at.find(({ name }) => name === setting)?.row ?? 0, 2).setValue(value);
    type('Loại kỳ', 'Quý');
    type('Số kỳ', 1);
    const figures = valueIn(copy.as(AN).call('figureRows'));
    const textOf = (wanted: string) => figures.find(({ code }) => code === wanted)?.text;
    expect([textOf('HS_KY_TRUOC'), textOf('HS_MOI'), textOf('HS_TIEP_NHAN')]).toEqual(['02', '01', '03']);
  });

  test('is refused with the dossiers that differ when it was edited first', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    const { row } = rowsOf(copy, DOSSIERS_TAB).find(({ code }) => code === 'HS.2') ?? { row: 0 };
    sheetOf(copy, DOSSIERS_TAB).deleteRow(row);
    const before = typedIn(copy);
    expect(finish(copy)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details: ['Hồ sơ «HS.2»: đang giải quyết ở sổ cũ, không còn ở bản sao này.'] },
    });
    expect(typedIn(copy)).toEqual(before);
    expect(state(copy).kind).toBe('copy');
  });

  test('cannot be prepared again itself', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    expect(prepare(copy)).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('bản sao chờ hoàn tất') },
    });
  });

  test('keeps no officer’s note beside another dossier', () => {
    const office = anOfficeAtYearsEnd();
    sheetOf(office, DOSSIERS_TAB).getRange(2, 1).setNote('hỏi lại anh Ba');
    const copy = preparedCopy(office);
    valueIn(finish(copy));
    const notes = sheetOf(copy, DOSSIERS_TAB).getRange(1, 1, 5, 1).getNotes().flat();
    expect(notes.filter((note) => note !== '')).toEqual([expect.stringContaining('Bắt buộc')]);
  });

  test('reads and writes each tab once', () => {
    const copy = preparedCopy(anOfficeAtYearsEnd());
    copy.world.calls.reset();
    valueIn(finish(copy));
    const { 'Range.setValues': writes = 0, 'Range.getValues': reads = 0 } = copy.world.calls.byMethod();
    // Seven tabs change, the log line is written twice; of 22 tabs the note is read once more, and the log.
    expect([writes, reads]).toEqual([9, 24]);
  });
});
