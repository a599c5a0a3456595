import { LOG_TAB, REMARKS_TAB } from '../../src/core/workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { RemarksShown } from '../../src/protocol/level-above';
import { anOfficeSent, keptIn, LATE, PLAN, remarksFile } from '../builders/level-office';
import { anOfficeWithReport, concernsIn, lifeAfter, logIn, take } from '../builders/life-office';
import { AN, BINH, makeReport, type Office, valueIn } from '../builders/office';

const UNIT = 'UBND phường Phước Long';
const PERIOD = 'quý II năm 2023';

const add = (office: Office, order: { run: string; text: string; isSure?: boolean }, officer = AN) =>
  valueIn(office.as(officer).call('addRemarks', { isSure: false, ...order }));

function added(office: Office, run: string, text = remarksFile({ unit: UNIT, period: PERIOD })): RemarksShown {
  const outcome = add(office, { run, text });
  if (outcome.kind === 'asked') throw new Error(outcome.concerns.join('\n'));
  return outcome.shown;
}

const sheetIn = ({ file }: Office) => file.tables().find(({ name }) => name === REMARKS_TAB.name);

test('the file that came back is kept with its report, in a tab that officers see and may write in', () => {
  const { office, run } = anOfficeSent();
  expect(added(office, run)).toMatchObject({
    remarks: [
      { ...LATE, answer: '', received: `13/06/2023 09:00, ${AN}` },
      { ...PLAN, answer: '' },
    ],
    notes: ['Đã thêm 2 ý kiến vào tab «Ý kiến cấp trên». Điểm cấp trên chấm: 87,5. Xếp thứ: 12.'],
  });
  expect(sheetIn(office)?.isHidden ?? false).toBe(false);
  expect(keptIn(office)[0]).toMatchObject({ report: run, period: PERIOD, receivedBy: AN });
  expect(logIn(office).slice(-1)[0]).toMatchObject({ action: 'Nhận ý kiến của cấp trên', result: 'Xong', report: run });
});

test('the words of remarks stay in their tab: the log says only how many there were', () => {
  const { office, run } = anOfficeSent();
  added(office, run, 'Hồ sơ của bà Trần Thị Bình còn thiếu.');
  expect(JSON.stringify(tableOf(office.file.tables(), LOG_TAB))).not.toContain('Trần Thị Bình');
});

test('the same file again adds nothing, whoever takes it', () => {
  const { office, run } = anOfficeSent();
  added(office, run);
  const again = add(office, { run, text: remarksFile({ unit: UNIT, period: PERIOD }) }, BINH);
  expect(again).toMatchObject({ kind: 'done', shown: { notes: [expect.stringContaining('2 ý kiến đã có')] } });
  expect(keptIn(office)).toHaveLength(2);
});

test('lines of a letter are pasted, a formula or a number among them stays text', () => {
  const { office, run } = anOfficeSent();
  added(office, run, '1. Nêu nguyên nhân.\n- =1+1 có đúng không?\n1.010');
  expect(keptIn(office).map(({ remark }) => remark)).toEqual(['Nêu nguyên nhân.', '=1+1 có đúng không?', '1.010']);
});

test.each([
  ['', /mỗi ý kiến ghi một dòng/],
  ['{"format":1,"rem', /hỏng hoặc bị cắt/],
  ['{"format":1,"indicators":{}}', /gói số liệu/],
  [Array.from({ length: 501 }, (_, n) => `Ý kiến ${n}`).join('\n'), /quá 500 ý kiến/],
  ['a'.repeat(5001), /dài quá 5000 ký tự/],
])('what cannot be taken is refused, and nothing is written', (text, said) => {
  const { office, run } = anOfficeSent();
  const before = JSON.stringify(office.file.tables());
  const answer = office.as(AN).call('addRemarks', { run, text, isSure: true });
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringMatching(said) } });
  expect(JSON.stringify(office.file.tables())).toBe(before);
});

test('a file for another unit or period is asked about, and kept when the officer is sure', () => {
  const { office, run } = anOfficeSent();
  const text = remarksFile({ unit: 'UBND phường Hòa Bình', period: 'quý I năm 2023' });
  const asked = add(office, { run, text });
  expect(asked).toEqual({
    kind: 'asked',
    concerns: [
      `Tệp ghi đơn vị «UBND phường Hòa Bình», còn báo cáo là của «${UNIT}».`,
      `Tệp ghi kỳ «quý I năm 2023», còn báo cáo là của «${PERIOD}».`,
    ],
  });
  expect(keptIn(office)).toEqual([]);
  expect(add(office, { run, text, isSure: true }).kind).toBe('done');
  expect(keptIn(office)).toHaveLength(2);
});

describe('a remark is answered', () => {
  const order = (run: string, answer = 'Do thiếu người, đã bổ sung.') => ({ ...LATE, run, answer });

  test('with words that are kept beside it, and who answered', () => {
    const { office, run } = anOfficeSent();
    added(office, run);
    const { remarks } = valueIn(office.as(BINH).call('answerRemark', order(run)));
    expect(remarks[0]).toMatchObject({
      answered: true,
      answer: 'Do thiếu người, đã bổ sung.',
      answeredBy: `13/06/2023 09:00, ${BINH}`,
    });
    expect(remarks[1]).toMatchObject({ answered: false });
  });

  test('not without words, not twice in other words, and not when it is gone', () => {
    const { office, run } = anOfficeSent();
    added(office, run);
    const said = (answer: string, text = LATE.text) =>
      office.as(AN).call('answerRemark', { ...order(run, answer), text });
    expect(said(' ')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(said('Xong', 'Khác')).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/không còn/) } });
    valueIn(said('Đã nêu'));
    expect(said('Ý khác')).toMatchObject({ ok: false, failure: { message: expect.stringContaining(AN) } });
    expect(said('Đã nêu').ok).toBe(true);
  });
});

describe('a report that is returned', () => {
  test('takes the remarks in the same act', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    const text = remarksFile({ unit: UNIT, period: PERIOD });
    const { state, notes } = lifeAfter(take(office, run, { step: 'returned', remarks: text }));
    expect({ state, notes }).toEqual({ state: 'returned', notes: [expect.stringContaining('Đã thêm 2 ý kiến')] });
    expect(keptIn(office).map(({ remark }) => remark)).toEqual([LATE.text, PLAN.text]);
  });

  test('asks for a reason where the file is another unit’s, and refuses what is no file of remarks', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    const remarks = remarksFile({ unit: 'UBND phường Hòa Bình', period: PERIOD });
    expect(concernsIn(take(office, run, { step: 'returned', remarks }))).toHaveLength(1);
    expect(take(office, run, { step: 'returned', remarks: '{"format"' })).toMatchObject({ ok: false });
    expect(keptIn(office)).toEqual([]);
    lifeAfter(take(office, run, { step: 'returned', remarks, reason: 'Cấp trên ghi nhầm tên' }));
    expect(keptIn(office)).toHaveLength(2);
  });
});

describe('in the next period', () => {
  function nextPeriod() {
    const sent = anOfficeSent();
    added(sent.office, sent.run);
    const settings = sent.office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SETTINGS_TAB.name);
    const rows = settings?.getDataRange().getValues() ?? [];
    const row = rows.findIndex(([item]) => item === 'Số kỳ') + 1;
    settings?.getRange(row, 2).setValue(3);
    return sent;
  }

  test('the open remarks are asked about, with the figure then and now, until they are answered', () => {
    const { office, run } = nextPeriod();
    const { openRemarks, period } = valueIn(office.as(BINH).call('panelState'));
    expect(period?.name).toBe('quý III năm 2023');
    expect(openRemarks).toMatchObject([
      { run, period: PERIOD, code: 'HS_TRE_HAN', text: LATE.text, figure: { now: expect.any(String) } },
      { run, period: PERIOD, text: PLAN.text, figure: null },
    ]);
    valueIn(office.as(BINH).call('answerRemark', { ...LATE, run, answer: 'Đã nêu ở mục II.2.b' }));
    expect(valueIn(office.as(BINH).call('panelState')).openRemarks.map(({ text }) => text)).toEqual([PLAN.text]);
  });

  test('in its own period a remark is none of the period before', () => {
    const { office, run } = anOfficeSent();
    added(office, run);
    expect(valueIn(office.as(AN).call('panelState')).openRemarks).toEqual([]);
  });

  test('the panel reads their tab once; a report does not read it', () => {
    const { office } = nextPeriod();
    const reading = (work: () => unknown) => {
      office.world.calls.reset();
      work();
      return office.world.calls.of('Range.getValues');
    };
    const panel = reading(() => valueIn(office.as(AN).call('panelState')));
    const report = reading(() => makeReport(office));
    const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(REMARKS_TAB.name);
    if (sheet) spreadsheet.deleteSheet(sheet);
    expect(reading(() => valueIn(office.as(AN).call('panelState')))).toBe(panel - 1);
    expect(reading(() => makeReport(office))).toBe(report);
  });

  test('an officer may tick and write the answer in the tab itself', () => {
    const { office } = nextPeriod();
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REMARKS_TAB.name);
    const headers = Object.values(REMARKS_TAB.columns).map(({ header }) => header);
    expect(sheet?.getRange(1, 1, 1, headers.length).getValues()).toEqual([headers]);
    sheet?.getRange(2, headers.indexOf('Đã trả lời') + 1).setValue('Có');
    expect(valueIn(office.as(AN).call('panelState')).openRemarks.map(({ text }) => text)).toEqual([PLAN.text]);
    expect(readTab(REMARKS_TAB, sheetIn(office)).problems).toEqual([]);
  });
});
