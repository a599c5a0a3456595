import { isSameOutline } from '../../src/core/outline/outline-rows';
import { SET_2026 } from '../../src/core/outline/sets/set-2026';
import { isBlank, type Table } from '../../src/core/workbook/contract/cell';
import { outlineIn } from '../../src/core/workbook/reading/read-outline';
import { dayOn } from '../builders/days';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOffice, anOfficeSetUp, BINH, makeReport, type Office, valueIn } from '../builders/office';

const NOW = '2026-08-12T02:00:00Z';
const FAILING = failingCallsOf('set-up');

/** A new Sheet that was set up, and then filled with the sample. */
const withSample = () => anOfficeSetUp({ now: NOW }, ['own', 'sample']);
const setUpOnly = () => anOfficeSetUp({ now: NOW });

const spreadsheetOf = ({ file }: Office) => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetIn = (office: Office, name: string) =>
  spreadsheetOf(office).getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

/** What the tabs say, without blank rows and cells at the ends. */
function said(office: Office): Readonly<Record<string, Table['rows']>> {
  const trimmed = (row: Table['rows'][number]) => {
    const last = row.findLastIndex((cell) => !isBlank(cell));
    return row.slice(0, last + 1).map((cell) => (cell === '' ? null : cell));
  };
  return Object.fromEntries(
    office.file.tables().map(({ name, rows }) => [name, rows.map(trimmed).filter((row) => row.length > 0)]),
  );
}

const takeOut = (office: Office) => valueIn(office.as(AN).call('removeSample'));

test('adding the sample to a Sheet that is set up takes at most 430 service calls, set-up again included', () => {
  const office = setUpOnly();
  office.world.calls.reset();
  valueIn(office.as(AN).call('setUpSheet', true));
  expect(office.world.calls.total).toBeLessThanOrEqual(430);
});

describe('the sample in a new Sheet', () => {
  const office = withSample();

  test('reports on the quarter that is running, and today’s work is due around today', () => {
    const { period, errorCount, hasSample } = valueIn(office.as(AN).call('panelState'));
    expect([period, errorCount, hasSample]).toEqual([
      { name: 'quý III năm 2026', from: '15/6/2026', to: '14/9/2026' },
      0,
      true,
    ]);
    const work = valueIn(office.as(AN).call('todayWork'));
    const due = Object.values(work?.groups ?? {}).flatMap(({ items }) => items.map(({ dueOn }) => dueOn));
    expect(due.length).toBeGreaterThan(5);
    expect(due.filter((day) => Math.abs(day - dayOn('2026-08-12')) > 42)).toEqual([]);
  });

  test('is added once: set-up again writes nothing of it', () => {
    const before = said(office);
    valueIn(office.as(AN).call('setUpSheet', true));
    expect(said(office)).toEqual(before);
  });
});

test('set-up fills days off and law that ended into a Sheet that has no sample', () => {
  const tabs = said(setUpOnly());
  expect(tabs['Ngày nghỉ']?.length).toBeGreaterThan(60);
  expect(tabs['Căn cứ thay thế']?.length).toBeGreaterThan(20);
  expect(tabs['Hồ sơ']).toHaveLength(1);
});

test('set-up leaves days off alone where officers typed one', () => {
  const office = setUpOnly();
  const sheet = sheetIn(office, 'Ngày nghỉ');
  sheet.getRange(3, 1, sheet.getMaxRows() - 2, sheet.getMaxColumns()).clearContent();
  valueIn(office.as(AN).call('setUpSheet', false));
  expect(said(office)['Ngày nghỉ']).toHaveLength(2);
});

describe('taking the sample out', () => {
  test('leaves the Sheet as set-up made it', () => {
    const wanted = said(setUpOnly());
    const office = withSample();
    takeOut(office);
    expect(said(office)).toEqual(wanted);
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(valueIn(office.as(AN).call('panelState')).hasSample).toBe(false);
  });

  test('takes out what was made of it: reports, freezes, acceptances, annexes, traces, charts, the log', () => {
    const wanted = said(setUpOnly());
    const office = withSample();
    const { call } = office.as(AN);
    makeReport(office);
    makeReport(office, AN, 'kstthc');
    valueIn(call('recalculate'));
    valueIn(call('makeFormTabs', ['form06a', 'statistics:2', 'statistics:3']));
    const own = spreadsheetOf(office).insertSheet('Biểu 1');
    own.getRange('A1:B1').setValues([['Biểu số 1', 'của tổ dân phố']]);
    valueIn(call('traceIndicator', 'HS_TRE_HAN'));
    valueIn(call('drawCharts'));
    valueIn(call('freezePeriod'));
    const contents = valueIn(call('sampleContents'));
    expect(contents).toMatchObject({ typed: [], reports: 2, frozen: 1, accepted: 0 });
    expect(contents.rewritten).toEqual(
      expect.arrayContaining(['Truy vết', 'Biểu đồ', 'Biểu II.06a', 'Biểu 2', 'Biểu 3']),
    );
    expect(contents.rewritten).not.toContain('Biểu 1');
    // Drive lists a new document some seconds later.
    office.world.clock.advance(60_000);
    const documents = () =>
      office.file.as(AN).Drive.Files?.list({ q: 'trashed = false', fields: 'files(mimeType)' }).files;
    expect(documents()?.filter(({ mimeType }) => mimeType?.includes('document'))).toHaveLength(2);
    expect(takeOut(office).reportsLeft).toEqual([]);
    expect(own.getDataRange().getValues()).toEqual([['Biểu số 1', 'của tổ dân phố']]);
    spreadsheetOf(office).deleteSheet(own);
    expect(documents()?.filter(({ mimeType }) => mimeType?.includes('document'))).toEqual([]);
    expect(said(office)).toEqual(wanted);
  });

  test('keeps rows, settings and columns that officers typed, where they typed them', () => {
    const office = withSample();
    const sheet = sheetIn(office, 'Hồ sơ');
    const below = sheet.getLastRow() + 1;
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    const own = ['H01.1', '2.000815', new Date('2026-08-11T17:00:00Z'), 'Trực tiếp'];
    sheet.getRange(below, 1, 1, 4).setValues([own]);
    const status = (sheet.getDataRange().getValues()[0] as string[]).indexOf('Ghi chú') + 1;
    sheet.getRange(5, status).setValue('Ghi chú của cán bộ trên dòng mẫu');
    const settings = sheetIn(office, 'Cấu hình');
    settings.getRange(2, 2).setValue('UBND phường Tân An');
    const paragraphs = sheetIn(office, 'Nội dung');
    paragraphs.getRange(2, 3).setValue('Đoạn của cán bộ.');
    expect(valueIn(office.as(AN).call('sampleContents')).typed).toEqual([
      { tab: 'Hồ sơ', rows: [below] },
      { tab: 'Nội dung', rows: [2] },
    ]);
    takeOut(office);
    const tabs = said(office);
    expect(tabs['Hồ sơ']?.map(([code]) => code)).toEqual(['Mã hồ sơ', 'H01.1']);
    expect(sheet.getRange(below, 1).getValue()).toBe('H01.1');
    expect(tabs['Hồ sơ']?.[0]).not.toContain('Lưu động');
    expect(settings.getRange(2, 2).getValue()).toBe('UBND phường Tân An');
    expect(settings.getRange(4, 2).getValue()).toBe('');
    expect(tabs['Nội dung']?.[1]?.[2]).toBe('Đoạn của cán bộ.');
  });

  test('keeps what the log said before the sample came', () => {
    const office = setUpOnly();
    const log = sheetIn(office, 'Nhật ký');
    log.getRange(2, 1, 1, 2).setValues([['a1b2c3d4', 'Việc trước đó']]);
    valueIn(office.as(AN).call('setUpSheet', true));
    makeReport(office);
    takeOut(office);
    expect(said(office)['Nhật ký']).toHaveLength(2);
  });

  test('leaves a colleague’s report in Drive and says so', () => {
    const office = withSample();
    const made = makeReport(office, BINH);
    expect(takeOut(office).reportsLeft).toEqual([made.url]);
  });

  test('while its rows stand, each report says on its pages and in its name that it is a trial, and is not shared', () => {
    const office = withSample();
    const { call } = office.as(AN);
    const made = makeReport(office);
    expect(made.name).toMatch(/^BẢN LÀM THỬ - Báo cáo CCHC quý /);
    expect(valueIn(call('reportFile')).name).toMatch(/^BẢN LÀM THỬ - /);
    expect(valueIn(call('sharingState')).trial?.[0]).toMatch(/^Đây là bản làm thử từ dữ liệu mẫu/);
    const order = {
      run: made.run,
      accounts: ['so@tinh.example'],
      role: 'reader',
      message: '',
      reason: 'vẫn gửi',
    } as const;
    expect(call('shareReport', order)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: expect.stringMatching(/^Đây là bản làm thử/) },
    });
  });

  test('is refused without a sample', () => {
    const office = setUpOnly();
    expect(office.as(AN).call('removeSample')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(office.as(AN).call('sampleContents')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });
});

/** The Sheet with the sample and a report in Drive that its log names, made without the steps that lead there. */
function restored(tables: readonly Table[], mark: string): Office {
  const office = anOffice({ now: NOW, tables });
  const { Drive, PropertiesService } = office.file.as(AN);
  PropertiesService.getDocumentProperties().setProperty('cchc.sample', mark);
  const made = { name: 'Báo cáo', mimeType: 'application/vnd.google-apps.document', appProperties: { cchcRun: 'r1' } };
  const id = Drive.Files?.create(made).id ?? '';
  const log = sheetIn(office, 'Nhật ký');
  const [headers = []] = log.getDataRange().getValues() as string[][];
  const line: Readonly<Record<string, string>> = {
    'Lần chạy': 'r1',
    Việc: 'Tạo báo cáo',
    'Văn bản': `https://docs.google.com/document/d/${id}/edit`,
  };
  log.getRange(2, 1, 1, headers.length).setValues([headers.map((header) => line[header] ?? '')]);
  return office;
}

const unbinned = ({ file }: Office) =>
  file
    .as(AN)
    .Drive.Files?.list({ q: 'trashed = false', fields: 'files(name)' })
    .files?.filter(({ name }) => name === 'Báo cáo');

describe('taking out in which one service call fails', () => {
  const filled = withSample();
  valueIn(filled.as(AN).call('makeFormTabs', ['statistics:2']));
  sheetIn(filled, 'Nhật ký').getRange(2, 1, 1, sheetIn(filled, 'Nhật ký').getLastColumn()).clearContent();
  const tables = filled.file.tables();
  const mark = String(filled.file.as(AN).PropertiesService.getDocumentProperties().getProperty('cchc.sample'));
  const wanted = said(setUpOnly());

  test.each(MODES)('is finished by the next try (%s)', (mode) => {
    for (const n of FAILING.numbers(mode)) {
      const office = restored(tables, mark);
      const hit = withFault(office, n, mode, () => valueIn(office.as(AN).call('removeSample')));
      if (hit === null) break;
      if (valueIn(office.as(AN).call('panelState')).hasSample) takeOut(office);
      expect({ n, hit, tabs: said(office), left: unbinned(office) }).toEqual({ n, hit, tabs: wanted, left: [] });
    }
  });

  test('takes at most 100 service calls when none fails, the panel’s included', () => {
    const office = restored(tables, mark);
    office.world.calls.reset();
    valueIn(office.as(AN).call('removeSample'));
    expect(office.world.calls.total).toBeLessThanOrEqual(100);
  });
});

test('adding it in which one call fails is finished by the next try', () => {
  const wanted = said(withSample());
  const office = setUpOnly();
  office.world.failAt(380, 'kill');
  expect(() => office.as(AN).call('setUpSheet', true)).toThrow();
  office.world.faults.clear();
  valueIn(office.as(AN).call('setUpSheet', true));
  expect(said(office)).toEqual(wanted);
});

test('the sample of an earlier version goes as well, and its log stays', () => {
  const office = setUpOnly();
  office.file.as(AN).PropertiesService.getDocumentProperties().setProperty('cchc.sample', 'yes');
  sheetIn(office, 'Đầu tư công')
    .getRange(2, 1, 1, 4)
    .setValues([['CT-2023-01', 'Chỉnh trang vỉa hè đường Nguyễn Đức Cảnh', 6_479_000_000, 'Đang thi công']]);
  expect(valueIn(office.as(AN).call('sampleContents'))).toMatchObject({ rows: 1, typed: [], reports: 0 });
  takeOut(office);
  expect(said(office)['Đầu tư công']).toHaveLength(1);
});
