import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

/** An office where each tab is there that these runs write. */
function anOfficeAtWork(): Office {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  const { call } = office.as(AN);
  makeReport(office);
  valueIn(call('traceIndicator', 'HS_TIEP_NHAN'));
  valueIn(call('drawCharts'));
  const { periods } = valueIn(call('freezePeriod'));
  valueIn(call('openFrozenPeriod', periods[0]?.freeze ?? '', 'Sửa số liệu'));
  valueIn(call('prepareNewYear'));
  return office;
}

const office = anOfficeAtWork();
const { call } = office.as(AN);

test.each([
  ['Truy vết', 1, () => call('traceIndicator', 'HS_TIEP_NHAN')],
  ['Biểu đồ', 1, () => call('drawCharts')],
  ['Năm mới (mở trang)', 1, () => call('newYearState')],
  ['Gợi ý chỉ tiêu giao', 1, () => call('suggestTargets')],
  ['Mẫu: khôi phục', 1, () => call('restoreTemplate', 'built-in')],
  // A colleague may have added a tab before the lease was taken.
  ['Năm mới', 2, () => call('prepareNewYear')],
  // What the page shows then is read anew.
  ['Chốt kỳ', 3, () => call('freezePeriod')],
] as const)('%s asks for the names of all tabs at most %i times', (_, most, run) => {
  office.world.calls.reset();
  expect(run().ok).toBe(true);
  expect(office.world.calls.light.of('Spreadsheet.getSheets')).toBeLessThanOrEqual(most);
});
