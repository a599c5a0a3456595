import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook, settings } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const anOfficeWithout = (typed: Parameters<typeof settings>[0]) =>
  anOfficeWith([...aWorkbook({ 'Cấu hình': settings(typed), 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
const PERIODLESS = { periodKind: null, year: null };
const documentsOf = ({ world }: Office) => world.drive.files().filter(({ mimeType }) => mimeType.endsWith('document'));

const REFUSED = {
  ok: false,
  failure: {
    kind: 'refused',
    message: 'Chưa xác định được kỳ báo cáo. Hãy điền đủ rồi làm lại.',
    details: [
      expect.stringMatching(/^Tab «Cấu hình», dòng \d+, ô «Giá trị»: chưa điền mục «Loại kỳ»/),
      expect.stringMatching(/^Tab «Cấu hình», dòng \d+, ô «Giá trị»: chưa điền mục «Năm»/),
    ],
  },
};

describe('a Sheet whose settings give no period', () => {
  const office = anOfficeWithout(PERIODLESS);
  const { call } = office.as(AN);

  test('says which cells to fill in, and each can be gone to', () => {
    const { period, lacking } = valueIn(call('panelState'));
    expect(period).toBeNull();
    expect(lacking).toMatchObject([
      { sheet: 'Cấu hình', column: 'Giá trị', message: expect.stringContaining('«Loại kỳ»') },
      { sheet: 'Cấu hình', column: 'Giá trị', message: expect.stringContaining('«Năm»') },
    ]);
    const names = office.file.tables().find(({ name }) => name === 'Cấu hình')?.rows ?? [];
    expect(lacking.map(({ row }) => names[row - 1]?.[0])).toEqual(['Loại kỳ', 'Năm']);
    for (const { sheet, row, column } of lacking) expect(call('jumpTo', sheet, row, column).ok).toBe(true);
  });

  test('gives no report: nothing is created in Drive, and the log says why', () => {
    expect(call('makeReport')).toMatchObject(REFUSED);
    expect(documentsOf(office)).toEqual([]);
    const log = office.file.tables().find(({ name }) => name === 'Nhật ký')?.rows ?? [];
    expect(log[1]).toContain('Từ chối');
    expect(String(log[1])).toContain('«Loại kỳ»');
  });

  test.each(['freezePeriod', 'reportFile', 'drawCharts', 'formsFile'] as const)('refuses %s the same way', (name) => {
    const before = office.file.tables();
    expect(call(name)).toMatchObject(REFUSED);
    expect(office.file.tables()).toEqual(before);
  });

  test('traces no figure: nothing is known of what it would count', () => {
    const before = office.file.tables();
    expect(call('traceIndicator', 'HS_TIEP_NHAN')).toMatchObject(REFUSED);
    expect(office.file.tables()).toEqual(before);
  });

  test('tells the page of freezing what to fill in', () => {
    expect(valueIn(call('freezeState'))).toMatchObject({ current: null, lacking: [{ row: expect.any(Number) }, {}] });
  });

  test('does not let anybody accept it', () => {
    const [problem] = valueIn(call('panelState')).problems.filter(({ message }) => message.includes('«Loại kỳ»'));
    expect(call('acceptProblem', problem?.key ?? '', 'không cần')).toMatchObject({ ok: false });
  });
});

test('once the period is filled in, the report is made', () => {
  const office = anOfficeWithout({ periodKind: null });
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cấu hình');
  const [cell] = valueIn(office.as(AN).call('panelState')).lacking;
  sheet?.getRange(cell?.row ?? 0, 2).setValue('Quý');
  expect(valueIn(office.as(AN).call('panelState')).lacking).toEqual([]);
  expect(makeReport(office).name).toContain('quý');
});

describe('a Sheet whose settings name no unit', () => {
  const office = anOfficeWithout({ agency: null });
  const { call } = office.as(AN);

  test('says where to fill it in before a report is made, though its period is known', () => {
    const { period, lacking, lackingForReport } = valueIn(call('panelState'));
    expect([period?.name, lacking]).toEqual(['quý II năm 2023', []]);
    expect(lackingForReport).toMatchObject([
      { sheet: 'Cấu hình', row: 2, column: 'Giá trị', message: expect.stringContaining('«Tên cơ quan»') },
    ]);
  });

  test.each(['makeReport', 'previewReport'] as const)('is refused by %s, and nothing is created in Drive', (name) => {
    expect(call(name)).toMatchObject({
      ok: false,
      failure: { kind: 'refused', message: 'Chưa điền tên cơ quan. Hãy điền đủ rồi làm lại.' },
    });
    expect(documentsOf(office)).toEqual([]);
  });
});

test('a preview tells what the report would be, and writes nothing', () => {
  const office = anOfficeWithout({});
  const before = office.file.tables();
  const preview = valueIn(office.as(AN).call('previewReport'));
  expect(preview).toMatchObject({ kind: 'cchc', period: 'quý II năm 2023', pages: 1, trial: null });
  expect(preview.figures.find(({ code }) => code === 'HS_TIEP_NHAN')?.text).toBe('01');
  expect(new Set(preview.sections.map(({ state }) => state))).toEqual(new Set(['has-content', 'awaits']));
  expect(office.file.tables()).toEqual(before);
  expect(documentsOf(office)).toEqual([]);
  const made = makeReport(office);
  expect([preview.errors, preview.warnings]).toEqual([made.errors, made.warnings]);
});
