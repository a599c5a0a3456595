import { TRACE_TAB_NAME } from '../../src/core/workbook/contract/product-tabs';
import { AN, anOfficeWith, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const late = (code: string, cause: string) =>
  aDossier({ code, dueOn: '2023-04-10', returnedOn: '2023-04-12', delayCause: cause });
const office = anOfficeWith(
  aWorkbook({ 'Hồ sơ': [aDossier(), late('HS.TRE', '=1+1'), aDossier(), late('HS.TRE.2', 'Lỗi phần mềm')] }),
);
const { call } = office.as(AN);
const traced = () => office.file.tables().find(({ name }) => name === TRACE_TAB_NAME)?.rows ?? [];

test('a click fills the tab with exactly the rows of an indicator, each with a jump to its place', () => {
  expect(valueIn(call('traceIndicator', 'HS_TRE_HAN'))).toMatchObject({ code: 'HS_TRE_HAN', rows: 2 });
  const [title, headers, ...rows] = traced();
  expect(title?.[0]).toMatch(/^HS_TRE_HAN: /);
  expect(headers?.slice(0, 3)).toEqual(['Đến dòng', 'Tab', 'Mã hồ sơ']);
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ['Hồ sơ', 'HS.TRE'],
    ['Hồ sơ', 'HS.TRE.2'],
  ]);
});

test('what officers typed never becomes a formula', () => {
  valueIn(call('traceIndicator', 'HS_TRE_HAN'));
  expect(traced()[2]).toContain('=1+1');
});

test('a further click leaves nothing of the one before', () => {
  valueIn(call('traceIndicator', 'TTHC_TONG'));
  valueIn(call('traceIndicator', 'HS_HUY'));
  const rows = traced()
    .slice(2)
    .filter((row) => row.some((cell) => cell !== null && cell !== ''));
  expect(rows).toEqual([]);
});

test('the tab is written with one call, however many rows there are', () => {
  office.world.calls.reset();
  valueIn(call('traceIndicator', 'TTHC_TONG'));
  const written = Object.entries(office.world.calls.byMethod()).filter(([method]) =>
    /setValues|setFormula/.test(method),
  );
  expect(written.map(([, count]) => count)).toEqual([1]);
});

test('a code that does not exist is refused in words', () => {
  expect(call('traceIndicator', 'HS_KHAC')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('every indicator stands beside what it was', () => {
  const rows = valueIn(call('figureRows'));
  expect(rows.find(({ code }) => code === 'HS_TRE_HAN')).toMatchObject({
    text: '02',
    unit: 'hồ sơ',
    previous: '',
    change: '',
  });
});

test('rows edited since the freeze are said to be those of today, beside the frozen figure', () => {
  valueIn(call('traceIndicator', 'HS_TRE_HAN'));
  expect(String(traced()[0])).not.toContain('đã chốt');
  valueIn(call('freezePeriod'));
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
  const [headers = []] = sheet?.getDataRange().getValues() ?? [];
  sheet
    ?.getRange(3, headers.indexOf('Ngày trả kết quả') + 1)
    .setValue(sheet.getRange(3, headers.indexOf('Ngày hẹn trả') + 1).getValue());
  expect(valueIn(call('traceIndicator', 'HS_TRE_HAN')).rows).toBe(1);
  expect(traced()[0]).toContainEqual(
    expect.stringMatching(
      /^Kỳ này đã chốt: báo cáo lấy số đã chốt \(02\)\. Các dòng dưới đây là của bảng tính hiện nay/,
    ),
  );
});
