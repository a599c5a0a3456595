import { linesOfDocx } from '../../src/core/document/docx-lines';
import { contentOf } from '../../src/core/frozen/frozen-content';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { runningQuarter } from '../../src/sample/ward-2026/moment';
import { wardSample } from '../../src/sample/ward-2026/ward-2026';
import { dayOn } from '../builders/days';
import { lifeAfter, logIn, take } from '../builders/life-office';
import { AN, anOfficeSetUp, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook, type TabName } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const SAMPLE_DAY = '2023-06-13';
const SAMPLE = wardSample(runningQuarter(dayOn(SAMPLE_DAY)));

const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

function mark({ file }: Office): void {
  const text = JSON.stringify({ on: SAMPLE_DAY, logRows: 1, isWhole: true });
  file.as(AN).PropertiesService.getDocumentProperties().setProperty('cchc.sample', text);
}

/** An office with a register and a name of its own that tried the sample, and left its rows in these tabs. */
function anOfficeLeaving(tabs: readonly TabName[], isMarked = true): Office {
  const own = aWorkbook({ 'Hồ sơ': [aDossier()] });
  const left = own.map((table) =>
    tabs.includes(table.name as TabName) ? (SAMPLE.find(({ name }) => name === table.name) ?? table) : table,
  );
  const office = anOfficeWith([...left, aShortTemplate()]);
  if (isMarked) mark(office);
  return office;
}

/** Settings that say what the sample said go with it, and are typed again. */
function takeOut(office: Office): void {
  const values = sheetIn(office, 'Cấu hình').getDataRange().getValues();
  valueIn(office.as(AN).call('removeSample'));
  sheetIn(office, 'Cấu hình')
    .getRange(1, 1, values.length, values[0]?.length ?? 1)
    .setValues(values);
}

const marksIn = (docx: Uint8Array) => (linesOfDocx(docx) ?? []).filter(({ text }) => text === 'BẢN LÀM THỬ').length;
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const linesIn = ({ file }: Office) => readTab(FROZEN_TAB, tableOf(file.tables(), FROZEN_TAB)).rows;

describe('rows of the sample beside a register and a name of the office’s own', () => {
  test.each(['Thu chi', 'Văn bản', 'Nội dung', 'Chính quyền số'] as const)('in %s make the report a trial', (tab) => {
    const office = anOfficeLeaving([tab]);
    const made = makeReport(office);
    expect(made.name).toMatch(/^BẢN LÀM THỬ - /);
    expect(made.trial?.tabs.map((one) => one.tab)).toEqual([tab]);
    expect(valueIn(office.as(AN).call('previewReport')).trial).toEqual(made.trial);
    expect(logIn(office).find(({ run }) => run === made.run)?.remark).toContain('Bản làm thử từ dữ liệu mẫu.');
  });

  test('in procedures and assignments make none, nor do they in a Sheet that never held a sample', () => {
    expect(makeReport(anOfficeLeaving(['Thủ tục', 'Phân công', 'Chỉ tiêu riêng'])).trial).toBeNull();
    expect(makeReport(anOfficeLeaving(['Thu chi'], false)).name).not.toContain('LÀM THỬ');
  });

  test('cost a report no call', () => {
    const calls = (office: Office) => {
      makeReport(office);
      office.world.calls.reset();
      makeReport(office);
      return office.world.calls.total;
    };
    expect(calls(anOfficeLeaving(['Thu chi']))).toBe(calls(anOfficeLeaving(['Thu chi'], false)));
  });

  test('are named where sharing and the package are refused, with the way to take them out', () => {
    const office = anOfficeLeaving(['Thu chi', 'Văn bản']);
    const { run } = makeReport(office);
    lifeAfter(take(office, run, { step: 'submitted', reason: 'Đã soát' }));
    lifeAfter(take(office, run, { step: 'signed', reason: 'Đã soát' }));
    const named = [
      expect.stringMatching(/Văn bản \(\d+ dòng\), Thu chi \(\d+ dòng\)/),
      expect.stringContaining('Gỡ dữ liệu mẫu'),
    ];
    const refused = { ok: false, failure: { kind: 'refused', details: named } };
    expect(office.as(AN).call('figuresPackage', run)).toMatchObject(refused);
    const order = { run, accounts: ['so@tinh.example'], role: 'reader', message: '', reason: 'gửi' } as const;
    expect(office.as(AN).call('shareReport', order)).toMatchObject(refused);
    expect(valueIn(office.as(AN).call('sharingState')).trial).toEqual([expect.any(String), ...named]);
  });

  test('end the trial when they are taken out: the office’s own stay', () => {
    const office = anOfficeLeaving(['Thu chi']);
    makeReport(office);
    takeOut(office);
    expect(makeReport(office)).toMatchObject({ trial: null, name: expect.not.stringContaining('LÀM THỬ') });
    expect(sheetIn(office, 'Hồ sơ').getLastRow()).toBe(2);
  });
});

describe('a period that was frozen of rows of the sample', () => {
  /** With the document of a report that was made before. */
  function frozen(): Office {
    const office = anOfficeLeaving(['Thu chi']);
    makeReport(office);
    const state = valueIn(office.as(AN).call('freezeState'));
    expect(state.current?.trial?.tabs).toMatchObject([{ tab: 'Thu chi' }]);
    for (const { severity, key } of valueIn(office.as(AN).call('panelState')).problems) {
      if (severity === 'error') valueIn(office.as(AN).call('acceptProblem', key, 'Làm thử'));
    }
    valueIn(office.as(AN).call('freezePeriod', { file: null, reason: 'Làm thử' }));
    return office;
  }

  test('says so on its line, its badge, in the log and once at the top of each page of the document', () => {
    const office = frozen();
    const [line] = linesIn(office);
    expect(line?.isTrial).toBe(true);
    const { frozen: badge } = valueIn(office.as(AN).call('panelState'));
    expect(badge).toMatch(/ đã chốt lúc .* \(BẢN LÀM THỬ\)$/);
    const { events } = valueIn(office.as(AN).call('history'));
    expect(events.find(({ action }) => action === 'Chốt số liệu')?.remark).toMatch(/^Bản làm thử từ dữ liệu mẫu\./);
    const file = valueIn(office.as(AN).call('frozenFile', line?.freeze ?? ''));
    expect(file.name).toMatch(/^BẢN LÀM THỬ - Báo cáo CCHC /);
    const reported = marksIn(bytes(valueIn(office.as(AN).call('reportFile')).base64));
    expect([marksIn(bytes(file.base64)), reported > 0]).toEqual([reported, true]);
    const content = contentOf(tableOf(office.file.tables(), FROZEN_CONTENT_TAB), line?.freeze ?? '');
    expect(content?.docx.length).toBe(bytes(file.base64).length);
  });

  test('stays a trial after the sample was taken out, and is not sent upward', () => {
    const office = frozen();
    takeOut(office);
    expect(linesIn(office)).toHaveLength(1);
    const made = makeReport(office);
    expect(made).toMatchObject({ trial: { tabs: [], isFrozen: true }, name: expect.stringMatching(/^BẢN LÀM THỬ - /) });
    const order = { run: made.run, accounts: ['so@tinh.example'], role: 'reader', message: '', reason: 'gửi' } as const;
    const details = [expect.stringContaining('mở lại kỳ đã chốt')];
    expect(office.as(AN).call('shareReport', order)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', details },
    });
  });

  test('is a trial no more when it was opened and frozen of the office’s own rows', () => {
    const office = frozen();
    takeOut(office);
    valueIn(office.as(AN).call('openFrozenPeriod', linesIn(office)[0]?.freeze ?? '', 'Hết làm thử'));
    expect(makeReport(office).trial).toBeNull();
    valueIn(office.as(AN).call('freezePeriod', { file: null, reason: 'Đã soát' }));
    expect(linesIn(office).map(({ isTrial }) => isTrial)).toEqual([true, false]);
    expect(valueIn(office.as(AN).call('panelState')).frozen).not.toContain('LÀM THỬ');
  });
});

test('the sample as set-up brings it: what is frozen of it is a trial, without a report before', () => {
  const office = anOfficeSetUp({ now: '2026-08-12T02:00:00Z' }, ['own', 'sample']);
  valueIn(office.as(AN).call('freezePeriod'));
  const [line] = linesIn(office);
  expect(line?.isTrial).toBe(true);
  expect(marksIn(bytes(valueIn(office.as(AN).call('frozenFile', line?.freeze ?? '')).base64))).toBeGreaterThan(0);
});
