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
  // Without a live table.
  ['Tổng quan', 1, () => call('panelState')],
  ['Tính lại', 1, () => call('recalculate')],
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

test('accepting a warning reads each tab once: the log and the tab of acceptances again, after they were written', () => {
  const { problems } = valueIn(call('panelState'));
  const key = problems.find(({ accepted }) => accepted === null)?.key ?? '';
  const reads = (run: () => unknown) => {
    office.world.calls.reset();
    run();
    return office.world.calls.of('Range.getValues');
  };
  const panel = reads(() => valueIn(call('panelState')));
  expect(reads(() => valueIn(call('acceptProblem', key, 'Đúng như vậy'))) - panel).toBeLessThanOrEqual(3);
  expect(valueIn(call('panelState')).problems.find((one) => one.key === key)?.accepted?.reason).toBe('Đúng như vậy');
});
