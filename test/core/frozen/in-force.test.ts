import { documentOf } from '../../../src/core/document/document-of';
import { bindingFreeze, reportInForce } from '../../../src/core/frozen/in-force';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { FROZEN_TAB, TEMPLATE_TAB } from '../../../src/core/workbook/contract/product-tabs';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { storedRows, storedTemplates } from '../../../src/core/workbook/reading/stored-template';
import { dayOn } from '../../builders/days';
import { linesIn } from '../../builders/docx';
import { aTab, frozenLine, frozenOf } from '../../builders/frozen';
import { brief } from '../../builders/readings';
import { withSetting } from '../../builders/reports';
import { aDossier, aParagraph, aWorkbook, type Contents, settings } from '../../builders/tables';
import { aTemplate } from '../../builders/templates';

const A_YEAR_LATER = dayOn('2024-06-13');
const returned = aDossier({ code: 'HS.1', dueOn: '2023-04-10', returnedOn: '2023-04-10' });
const contents: Contents = {
  'Hồ sơ': [returned, aDossier({ code: 'HS.2' })],
  'Nội dung': [aParagraph({ text: 'Phường tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.' })],
  'Cấu hình': settings({ signatory: 'Nguyễn Văn A' }),
};
const workbook = aWorkbook(contents);
const edited = aWorkbook({
  'Hồ sơ': [{ ...returned, returnedOn: '2023-04-12' }],
  'Cấu hình': settings({ signatory: 'Trần Thị B', rounding: 'Làm tròn' }),
});

/** The document that the command line and the Sheet make, with the template from the tables in force. */
function documentIn(tables: readonly Table[], today = A_YEAR_LATER): Uint8Array {
  const inForce = reportInForce(tables, today);
  const { current } = storedTemplates(tableOf(inForce.tables, TEMPLATE_TAB));
  const merged = documentOf(inForce.made, current?.docx ?? new Uint8Array());
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return merged.docx;
}

const problemsIn = (tables: readonly Table[]) =>
  reportInForce(tables, A_YEAR_LATER)
    .made.problems.map(brief)
    .filter((text) => text.includes('frozen'));

describe('the report of a frozen period', () => {
  const { tabs, docx } = frozenOf(workbook);

  test('is the same document a year later, byte for byte', () => {
    expect(documentIn([...workbook, ...tabs])).toEqual(docx);
  });

  test('is the same document after edits, which are told', () => {
    expect(documentIn([...edited, ...tabs])).toEqual(docx);
    expect(problemsIn([...edited, ...tabs])).toEqual(['warning frozen-changed: Kỳ đã chốt']);
    const { changes } = reportInForce([...edited, ...tabs], A_YEAR_LATER);
    expect(changes?.rows.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual([
      'Cấu hình changed',
      'Hồ sơ changed',
      'Hồ sơ removed',
      'Nội dung removed',
    ]);
  });

  test('is the same document after the template changed', async () => {
    const other = { name: 'mau.docx', origin: '', docx: await aTemplate(['Mẫu khác']) };
    const template = { name: '_Mẫu', rows: storedRows({ current: other, previous: null }) };
    expect(documentIn([...workbook, template, ...tabs])).toEqual(docx);
  });

  test('is the same document where all rows are gone', () => {
    expect(documentIn([...aWorkbook({ 'Cấu hình': settings(), 'Hồ sơ': null, 'Thủ tục': null }), ...tabs])).toEqual(
      docx,
    );
  });

  test('still puts its figures beside those that earlier periods had at the time', async () => {
    const template = await aTemplate(['Kỳ trước: {{HS_GIAI_QUYET.ky_truoc}} hồ sơ.']);
    const before = frozenOf(withSetting(workbook, 'periodNumber', 1), { freeze: 'C00000001' });
    const figures = { ...before.period.figures, HS_GIAI_QUYET: { value: 321 } };
    const line = (binds: boolean) => aTab(FROZEN_TAB, [frozenLine({ ...before.period, figures, binds })]);
    const frozen = frozenOf([...workbook, line(true)], { template });
    expect(linesIn(frozen.docx)).toEqual(['Kỳ trước: 321 hồ sơ.']);
    const lines = aTab(FROZEN_TAB, [...line(false).rows.slice(1), frozenLine(frozen.period)]);
    expect(documentIn([...workbook, lines, ...frozen.tabs.slice(1)])).toEqual(frozen.docx);
  });

  test('has nothing told where nothing was edited', () => {
    const { changes, binding } = reportInForce([...workbook, ...tabs], A_YEAR_LATER);
    expect(problemsIn([...workbook, ...tabs])).toEqual([]);
    expect([changes?.rowCount, binding?.freeze]).toEqual([0, 'C01234567']);
  });

  test('still names the rows where its problems stood', () => {
    const bad = aWorkbook({ 'Hồ sơ': [aDossier(), aDossier({ receivedOn: 'hôm qua' })] });
    const { made } = reportInForce([...aWorkbook({}), ...frozenOf(bad).tabs], A_YEAR_LATER);
    expect(made.problems.map(brief)).toContain('error cell-unreadable: Hồ sơ, 3, Ngày tiếp nhận');
  });

  test('has no remark of the officers in what was kept', () => {
    const withRemark = aWorkbook({ 'Hồ sơ': [aDossier({ remark: 'gọi 0905 123 456' })] });
    const inForce = reportInForce([...aWorkbook({}), ...frozenOf(withRemark).tabs], A_YEAR_LATER);
    expect(JSON.stringify(inForce.tables)).not.toContain('0905');
  });
});

describe('today’s rows make the report', () => {
  const { tabs, docx, period } = frozenOf(workbook);
  const opened = frozenOf(workbook, { edited: { binds: false, reason: 'sai số' } }).tabs;

  test.each<[string, readonly Table[]]>([
    ['of another period', [...withSetting(edited, 'periodNumber', 1), ...tabs]],
    ['of a frozen period that was opened again', [...edited, ...opened]],
    ['of a workbook that was never frozen', edited],
  ])('%s', (_, tables) => {
    const { made, changes, binding } = reportInForce(tables, A_YEAR_LATER);
    expect([changes, binding]).toEqual([null, null]);
    expect(made.records.settings.signatory).toBe('Trần Thị B');
    expect(bindingFreeze(tables)).toBeNull();
  });

  test('where the frozen content was damaged, and that is an error', () => {
    const torn = tabs.map((table) => (table.name === '_Chốt' ? { ...table, rows: table.rows.slice(0, -1) } : table));
    const { made, binding } = reportInForce([...edited, ...torn], A_YEAR_LATER);
    expect(made.records.settings.signatory).toBe('Trần Thị B');
    expect(binding?.freeze).toBe(period.freeze);
    expect(problemsIn([...edited, ...torn])).toEqual(['error frozen-damaged: Kỳ đã chốt']);
    expect(problemsIn([...edited, ...tabs.slice(0, 1)])).toEqual(['error frozen-damaged: Kỳ đã chốt']);
  });

  test('after the period was frozen anew the new freeze counts, the old one stays readable', () => {
    const again = frozenOf(edited, { freeze: 'C89abcdef' });
    const both = tabs.map((table, index): Table => {
      const old = index === 0 ? (opened[0] as Table) : table;
      return { name: old.name, rows: [...old.rows, ...(again.tabs[index]?.rows.slice(1) ?? [])] };
    });
    expect(reportInForce([...workbook, ...both], A_YEAR_LATER).frozen.map(({ binds }) => binds)).toEqual([false, true]);
    expect(documentIn([...workbook, ...both])).toEqual(again.docx);
    expect(again.docx).not.toEqual(docx);
  });
});
