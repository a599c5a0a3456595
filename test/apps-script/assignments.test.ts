import type { AssignmentSeen, ParagraphOrder } from '../../src/core/assignments/section-types';
import { ASSIGNMENTS_TAB, NARRATIVE_TAB } from '../../src/core/workbook/contract/record-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { anAssignment, aParagraph, aWorkbook, type Contents, settings } from '../builders/tables';

const THIS = 'quý II năm 2023';
const OLD = { section: 'I.2', text: 'Đã kiểm tra {{HS_TIEP_NHAN}} hồ sơ.', writtenFor: 'quý I năm 2023' };

const anOffice = (contents: Contents = {}) =>
  anOfficeWith(
    aWorkbook({
      'Nội dung': [aParagraph({ section: 'I.2', text: 'Đã họp.' }), aParagraph(OLD)],
      'Phân công': [anAssignment({ section: 'I.2; I.3', officer: AN, dueOn: '2023-06-12' })],
      ...contents,
    }),
  );
const rowsOf = <T extends Tab>({ file }: Office, tab: T) => readTab(tab, tableOf(file.tables(), tab)).rows;
const save = (office: Office, order: Partial<ParagraphOrder>, officer = AN) =>
  office.as(officer).call('saveParagraph', { code: 'I.2', text: 'Đã kiểm tra xong.', before: null, ...order });
const section = (office: Office, code = 'I.2') => valueIn(office.as(AN).call('sectionText', code));
const state = (office: Office) => valueIn(office.as(AN).call('assignmentsState'));
const draftOf = (office: Office) => section(office).drafts[0] ?? null;
const failureOf = (answer: ReturnType<typeof save>) => (answer.ok ? null : answer.failure);
const sheetOf = ({ file }: Office, { name }: Tab) =>
  file.as(BINH).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

describe('the work shared out', () => {
  test('says whose it is, how late, and who else could take it', () => {
    const { period, work, officers, unassigned } = state(anOffice());
    expect(period).toBe(THIS);
    expect(work).toMatchObject([{ row: 2, officer: AN, dueOn: '12/6/2023', dueIso: '2023-06-12', daysLate: 1 }]);
    expect(officers).toEqual([AN, BINH]);
    expect(unassigned.map(({ code }) => code)).not.toContain('I.3');
  });

  test('names the rows that cannot be read, as the check of the Sheet does', () => {
    const office = anOffice({ 'Phân công': [anAssignment({ section: 'II.9' })] });
    expect(state(office).problems).toEqual([expect.stringContaining('Tab «Phân công», dòng 2, ô «Mục báo cáo»')]);
    expect(valueIn(office.as(AN).call('panelState')).problems.map(({ code }) => code)).toContain('section-unknown');
  });

  const seen: AssignmentSeen = { row: 2, officer: AN, codes: ['I.2', 'I.3'] };

  test('is ticked with the day of today, and the tick can be taken back', () => {
    const office = anOffice();
    const { work } = valueIn(office.as(BINH).call('markAssignment', seen, true));
    expect(work).toMatchObject([{ done: true, doneOn: '13/6/2023', daysLate: 0 }]);
    expect(valueIn(office.as(AN).call('markAssignment', seen, false)).work).toMatchObject([
      { done: false, doneOn: '' },
    ]);
  });

  test('is found again after rows were put above it', () => {
    const office = anOffice();
    sheetOf(office, ASSIGNMENTS_TAB).insertRowsBefore(2, 1);
    expect(valueIn(office.as(AN).call('markAssignment', seen, true)).work).toMatchObject([{ row: 3, done: true }]);
  });

  test('is refused to whoever still sees another officer on it', () => {
    const office = anOffice();
    const before = { before: seen, codes: seen.codes, officer: BINH, dueIso: '' };
    valueIn(office.as(BINH).call('assignSection', before));
    const answer = office.as(AN).call('markAssignment', seen, true);
    expect(answer).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details: [`Hiện nay dòng 2 ghi: I.2; I.3 – ${BINH}`] },
    });
    expect(rowsOf(office, ASSIGNMENTS_TAB)).toMatchObject([{ officer: BINH, dueOn: null, done: false }]);
  });

  test('can be given to somebody, with a day', () => {
    const office = anOffice();
    const order = { before: null, codes: ['II.2.d'], officer: BINH, dueIso: '2023-06-20' };
    expect(valueIn(office.as(AN).call('assignSection', order)).work).toMatchObject([
      { row: 2 },
      { row: 3, officer: BINH },
    ]);
    expect(rowsOf(office, ASSIGNMENTS_TAB)[1]).toMatchObject({ section: 'II.2.d', remark: '' });
  });

  test('needs an officer and a section that there is', () => {
    const { call } = anOffice().as(AN);
    const order = { before: null, codes: ['II.2.d'], officer: ' ', dueIso: '' };
    expect(call('assignSection', order)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(call('assignSection', { ...order, officer: BINH, codes: ['X'] })).toMatchObject({ ok: false });
  });

  test('starts in a Sheet that is older than the tab', () => {
    const office = anOffice();
    const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(sheetOf(office, ASSIGNMENTS_TAB));
    expect(valueIn(office.as(AN).call('panelState')).sheet).toBe('ready');
    const order = { before: null, codes: ['I.1'], officer: BINH, dueIso: '' };
    expect(valueIn(office.as(AN).call('assignSection', order)).work).toMatchObject([{ row: 2, officer: BINH }]);
  });
});

describe('a section', () => {
  test('shows the paragraphs of this period and the drafts of others, tags as they were typed', () => {
    expect(section(anOffice())).toMatchObject({
      code: 'I.2',
      period: THIS,
      paragraphs: [{ row: 2, text: 'Đã họp.', author: '', writtenFor: '' }],
      drafts: [{ row: 3, text: OLD.text, writtenFor: OLD.writtenFor }],
    });
  });

  test('takes a draft over into this period, in the name of the officer who did it', () => {
    const office = anOffice();
    const text = 'Quý này kiểm tra {{HS_TIEP_NHAN}} hồ sơ.';
    const { paragraphs, drafts } = valueIn(save(office, { before: draftOf(office), text }, BINH));
    expect(paragraphs[1]).toEqual({ row: 3, text, author: BINH, writtenFor: THIS });
    expect(drafts).toEqual([]);
  });

  test('takes a new paragraph at the end of the tab, after the others of the section', () => {
    const office = anOffice();
    valueIn(save(office, {}));
    expect(rowsOf(office, NARRATIVE_TAB)[2]).toMatchObject({ row: 4, section: 'I.2', order: 2, author: AN });
  });

  test('refuses a tag that does not exist, as the report would', () => {
    const office = anOffice();
    const failure = failureOf(save(office, { text: 'Đã nhận {{HS_NHAN}}.' }));
    expect(failure).toMatchObject({ kind: 'refused', message: expect.stringContaining('Không có thẻ «{{HS_NHAN}}»') });
    expect(failureOf(save(office, { text: 'Đã nhận {{HS_TIEP_NHAN.' }))?.message).toContain('Thẻ viết dở');
    expect(rowsOf(office, NARRATIVE_TAB)).toHaveLength(2);
  });

  test('refuses to write over what somebody else wrote meanwhile, and says what stands there', () => {
    const office = anOffice();
    const before = draftOf(office);
    valueIn(save(office, { before, text: 'Bình viết.' }, BINH));
    const failure = failureOf(save(office, { before, text: 'An viết.' }));
    expect(failure?.details).toEqual(['Hiện nay dòng 3 ghi: Bình viết.']);
    expect(rowsOf(office, NARRATIVE_TAB)[1]?.text).toBe('Bình viết.');
  });

  test('writes once although the answer got lost and the officer saves again', () => {
    const office = anOffice();
    const before = draftOf(office);
    for (const order of [{}, { before, text: 'Viết lại.' }]) {
      const once = valueIn(save(office, order));
      expect(valueIn(save(office, order))).toEqual(once);
    }
    expect(rowsOf(office, NARRATIVE_TAB)).toHaveLength(3);
  });

  test('waits while another run keeps the Sheet to itself', () => {
    const office = anOffice();
    const other = office.file.begin(BINH);
    other.globals.LockService.getDocumentLock().tryLock(1);
    expect(failureOf(save(office, {}))?.kind).toBe('busy');
    other.end();
    expect(save(office, {}).ok).toBe(true);
  });

  test('cannot be written while nobody knows the period', () => {
    const office = anOffice({ 'Cấu hình': settings({ periodKind: null }) });
    expect(failureOf(save(office, {}))?.message).toContain('kỳ báo cáo');
  });

  test('keeps its columns apart where officers put one of their own between', () => {
    const office = anOffice();
    const sheet = sheetOf(office, NARRATIVE_TAB);
    sheet.insertColumnsAfter(3, 1);
    sheet.getRange(1, 4, 3, 1).setValues([['Duyệt'], ['rồi'], ['chưa']]);
    valueIn(save(office, { before: draftOf(office), text: 'Viết lại.' }));
    expect(sheet.getRange(3, 3, 1, 4).getValues()).toEqual([['Viết lại.', 'chưa', AN, THIS]]);
  });
});

test('saving takes the same calls however much was written', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => aParagraph({ section: 'I.2', text: `Đoạn ${index}.` }));
  const calls = [3, 300].map((count) => {
    const office = anOffice({ 'Nội dung': paragraphs(count) });
    office.world.calls.reset();
    valueIn(save(office, {}));
    return office.world.calls.byMethod();
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]).toMatchObject({ 'Range.setValues': 1, 'Lock.tryLock': 1 });
});
