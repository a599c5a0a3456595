import { toByteArray } from 'base64-js';
import { dayOf } from '../../src/core/calendar/day';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { FROZEN_CONTENT_TAB, FROZEN_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import type { Tab } from '../../src/core/workbook/contract/tab';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { AN, anOfficeAtWork, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook, PROCEDURE, settings } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const returned = aDossier({ code: 'HS.1', dueOn: '2023-04-10', returnedOn: '2023-04-10' });
const anOffice = () => anOfficeWith(aWorkbook({ 'Hồ sơ': [returned, aDossier({ code: 'HS.2' })] }));
const freeze = (office: Office, officer = AN) => office.as(officer).call('freezePeriod');
const state = (office: Office) => valueIn(office.as(AN).call('freezeState'));
const reportFile = (office: Office) => valueIn(office.as(AN).call('reportFile')).base64;
const rowsOf = <T extends Tab>({ file }: Office, tab: T) => readTab(tab, tableOf(file.tables(), tab)).rows;
const lastLogLine = (office: Office) => rowsOf(office, LOG_TAB).slice(-1)[0];

const sheetOf = (office: Office, { name }: Tab) =>
  office.file.as(BINH).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);

/** Types into a cell as an officer does. */
function type(office: Office, { tab, row, header, value }: { tab: Tab; row: number; header: string; value: unknown }) {
  const headers = tableOf(office.file.tables(), tab)?.rows[0] ?? [];
  sheetOf(office, tab)
    ?.getRange(row, headers.indexOf(header) + 1)
    .setValue(value as string);
}

const midnight = (day: number) => new Date(day * 86_400_000 - 7 * 3_600_000);
const returnLate = (office: Office) =>
  type(office, { tab: DOSSIERS_TAB, row: 2, header: 'Ngày trả kết quả', value: midnight(dayOf(2023, 4, 12)) });

describe('freezing the period', () => {
  const office = anOffice();
  const made = makeReport(office);
  const before = { state: state(office), file: reportFile(office) };
  const after = valueIn(freeze(office));

  test('is offered while nothing stands against it', () => {
    expect(before.state.current).toEqual({
      name: 'quý II năm 2023',
      from: '15/3/2023',
      to: '14/6/2023',
      frozen: false,
      trial: null,
      blocking: [],
      toKeep: {
        ...{ run: made.run, at: '13/06/2023 09:00', officer: AN, url: made.url, life: 'Dự thảo' },
        isMaker: true,
        needsFile: false,
      },
    });
    expect(before.state.periods).toEqual([]);
  });

  test('leaves one line: who, when, which days, the report made from these figures', () => {
    expect(after.current?.frozen).toBe(true);
    expect(after.periods).toMatchObject([
      { name: 'quý II năm 2023', from: '15/3/2023', to: '14/6/2023', officer: AN, url: made.url, binds: true },
    ]);
    expect(after.periods[0]?.changes).toEqual({ rowCount: 0, rows: [], figures: [] });
  });

  test('is in the log', () => {
    const line = lastLogLine(office);
    expect(line).toMatchObject({ action: 'Chốt số liệu', officer: AN, result: 'Xong', period: 'quý II năm 2023' });
    expect(line?.digest).toBe(rowsOf(office, FROZEN_TAB)[0]?.digest);
  });

  test('keeps the rows in a hidden tab', () => {
    expect(sheetOf(office, FROZEN_CONTENT_TAB)?.isSheetHidden()).toBe(true);
    expect(rowsOf(office, FROZEN_CONTENT_TAB).length).toBeGreaterThan(0);
  });

  test('gives the report back as it was', () => {
    const file = valueIn(office.as(BINH).call('frozenFile', after.periods[0]?.freeze ?? ''));
    expect(file).toEqual({ name: 'Báo cáo CCHC quý II năm 2023 (đã chốt).docx', base64: before.file });
    expect(toByteArray(file.base64).length).toBeGreaterThan(1000);
  });

  test('is refused a second time', () => {
    const answer = freeze(office, BINH);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(answer.ok ? '' : answer.failure.message).toContain('đã chốt');
    expect(state(office).periods).toHaveLength(1);
  });
});

describe('an edit after the freeze', () => {
  const office = anOffice();
  const file = reportFile(office);
  valueIn(freeze(office));
  office.world.clock.advance(40 * 24 * 3_600_000);
  returnLate(office);
  const later = ['HS.3', PROCEDURE.plain, midnight(dayOf(2023, 7, 26)), 'Trực tiếp', '', '', '', 'Đang giải quyết'];
  sheetOf(office, DOSSIERS_TAB)?.getRange(4, 1, 1, later.length).setValues([later]);

  test('is told by row, column, before, after, and the indicators that would come out otherwise', () => {
    const changes = state(office).periods[0]?.changes;
    expect(changes?.rows).toEqual([
      {
        sheet: 'Hồ sơ',
        row: 2,
        key: 'HS.1',
        kind: 'changed',
        cells: [{ column: 'Ngày trả kết quả', before: '10/4/2023', after: '12/4/2023' }],
      },
    ]);
    expect(changes?.figures).toContainEqual(expect.objectContaining({ code: 'HS_TRE_HAN', before: '0', after: '01' }));
  });

  test('does not reach the report, which comes out as it was frozen, and is warned of', () => {
    expect(reportFile(office)).toBe(file);
    const { problems } = valueIn(office.as(AN).call('panelState'));
    expect(problems.filter(({ code }) => code === 'frozen-changed')).toMatchObject([{ severity: 'warning' }]);
  });

  test('does not reach the tab of indicators, while due days follow today’s rows', () => {
    valueIn(office.as(AN).call('recalculate'));
    const late = rowsOf(office, INDICATORS_TAB).find(({ code }) => code === 'HS_TRE_HAN');
    expect(late?.current).toBe('0');
    const [headers = [], ...rows] = tableOf(office.file.tables(), DOSSIERS_TAB)?.rows ?? [];
    expect(rows.map((row) => row[headers.indexOf('Hạn trả (tính)')])).toEqual([
      { day: dayOf(2023, 4, 10) },
      { day: dayOf(2023, 4, 6) },
      { day: dayOf(2023, 7, 31) },
    ]);
  });

  test('reaches the report of the period once it is opened, with a reason', () => {
    const [{ freeze: code = '' } = {}] = state(office).periods;
    expect(office.as(BINH).call('openFrozenPeriod', code, '  ')).toMatchObject({ ok: false });
    const opened = valueIn(office.as(BINH).call('openFrozenPeriod', code, 'Ghi sai ngày trả'));
    expect(opened.current?.frozen).toBe(false);
    expect(opened.periods).toMatchObject([{ freeze: code, binds: false, reason: 'Ghi sai ngày trả', changes: null }]);
    expect(lastLogLine(office)).toMatchObject({ action: 'Mở kỳ đã chốt', officer: BINH, result: 'Xong' });
    expect(lastLogLine(office)?.remark).toContain('Ghi sai ngày trả');
    expect(rowsOf(office, FROZEN_TAB)).toMatchObject([{ openedBy: BINH, state: 'opened' }]);
    expect(reportFile(office)).not.toBe(file);
    expect(office.as(AN).call('openFrozenPeriod', code, 'lần nữa')).toMatchObject({ ok: false });
  });

  test('is in the next freeze, and the first one stays in the history with its report', () => {
    const again = valueIn(freeze(office));
    expect(again.periods.map(({ binds }) => binds)).toEqual([true, false]);
    const [newer, older] = again.periods.map(
      ({ freeze: code }) => valueIn(office.as(AN).call('frozenFile', code)).base64,
    );
    expect(older).toBe(file);
    expect(newer).toBe(reportFile(office));
    expect(newer).not.toBe(older);
  });
});

test('a template that was changed after the freeze does not change the report of the period', () => {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [returned] }), aShortTemplate()]);
  const file = reportFile(office);
  valueIn(freeze(office));
  valueIn(office.as(AN).call('useTemplateFile', 'mau.docx', file));
  expect(reportFile(office)).toBe(file);
  const draft = valueIn(office.as(AN).call('editTemplate'));
  expect(draft.current?.name).toBe('mau.docx');
});

test('a period is not frozen over errors, nor while it is unknown', () => {
  const wrong = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier({ receivedOn: 'hôm qua' })] }));
  const refused = freeze(wrong);
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(refused.ok ? [] : refused.failure.details).toEqual(state(wrong).current?.blocking);
  expect(state(wrong).current?.blocking.length).toBeGreaterThan(0);
  const unknown = anOfficeWith(aWorkbook({ 'Cấu hình': settings({ periodKind: null }) }));
  expect(freeze(unknown)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(state(unknown).current).toBeNull();
  expect([wrong, unknown].flatMap((office) => rowsOf(office, FROZEN_TAB))).toEqual([]);
});

test('frozen content that somebody changed is told and never used', () => {
  const office = anOffice();
  const [{ freeze: code = '' } = {}] = valueIn(freeze(office)).periods;
  type(office, { tab: FROZEN_CONTENT_TAB, row: 2, header: 'Nội dung phần', value: 'MAAAA' });
  returnLate(office);
  const { problems } = valueIn(office.as(AN).call('panelState'));
  expect(problems.map((problem) => problem.code)).toContain('frozen-damaged');
  expect(office.as(AN).call('frozenFile', code)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(state(office).periods[0]?.changes).toBeNull();
});

test('a Sheet without a frozen period reads no tab more, and set-up makes none', () => {
  const office = anOffice();
  expect(office.file.tables().map(({ name }) => name)).not.toContain(FROZEN_TAB.name);
  // The first report also opens the folder to the colleague, as an action of its own.
  makeReport(office);
  office.world.calls.reset();
  makeReport(office);
  const without = office.world.calls.total;
  expect(without).toBeLessThanOrEqual(37);
  valueIn(freeze(office));
  office.world.calls.reset();
  makeReport(office);
  expect(office.world.calls.total - without).toBeLessThanOrEqual(6);
});

test('the sample is frozen and its report comes back', () => {
  const office = anOfficeAtWork();
  const file = reportFile(office);
  const blocking = state(office).current?.blocking ?? [];
  expect(blocking).toEqual([]);
  const [{ freeze: code = '' } = {}] = valueIn(freeze(office)).periods;
  expect(valueIn(office.as(AN).call('frozenFile', code)).base64).toBe(file);
  expect(state(office).periods[0]?.changes?.rowCount).toBe(0);
});
