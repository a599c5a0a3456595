import { codesOf } from '../../src/core/outline/outline';
import { SET_2023 } from '../../src/core/outline/sets/set-2023';
import { missingParts } from '../../src/core/upgrade/missing-parts';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { TABS } from '../../src/core/workbook/contract/tabs';
import { outlineIn } from '../../src/core/workbook/reading/read-outline';
import { paragraphsIn } from '../builders/docx';
import { AN, makeReport, type Office, valueIn } from '../builders/office';
import { anOfficeOfV030, tablesOfV030, textOfV030 } from '../builders/v030';

const LEFT = tablesOfV030();
/** What the product writes anew of its own accord. */
const REWRITTEN = ['Bảng trực tiếp', 'Nhật ký'];

/** Every cell that was there, where it was. */
function keptIn(tables: readonly Table[]): readonly (readonly [string, readonly (readonly Cell[])[]])[] {
  return LEFT.filter(({ name }) => !REWRITTEN.includes(name)).map(({ name, rows }) => {
    const now = tables.find((table) => table.name === name)?.rows ?? [];
    return [name, rows.map((row, index) => row.map((_, column) => now[index]?.[column] ?? null))];
  });
}

const BEFORE = keptIn(LEFT);
const printedBy = (office: Office) => {
  makeReport(office);
  const made = office.world.drive.files().filter(({ mimeType }) => mimeType.endsWith('google-apps.document'));
  const [last] = made.slice(-1);
  return paragraphsIn(last?.content ?? new Uint8Array()).map((text) => text.replace(/\n/g, ' / '));
};
const PRINTED = textOfV030('quy-2/bao-cao.txt').split('\n').slice(0, -1);
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

describe('a Sheet of version 0.3.0 that is upgraded', () => {
  const office = anOfficeOfV030();
  const { call } = office.as(AN);
  const before = valueIn(call('panelState')).missing;
  const { added, panel } = valueIn(call('upgradeSheet'));
  const after = office.file.tables();

  test('is noticed beforehand, with what it lacks', () => {
    expect(before).toEqual(missingParts(LEFT));
    expect(before).toContainEqual({ kind: 'tab', tab: 'Đề cương' });
    expect(before).toContainEqual({ kind: 'columns', tab: 'Chỉ tiêu', headers: ['So với mục tiêu', 'Mục tiêu'] });
    expect(before).toContainEqual({ kind: 'settings', names: expect.arrayContaining(['Bộ đề cương']) });
  });

  test('says what was added, lacks nothing afterwards, and the log tells of it', () => {
    expect(added).toEqual(before);
    expect(panel.missing).toEqual([]);
    const log = after.find(({ name }) => name === 'Nhật ký')?.rows ?? [];
    expect(String(log[log.length - 1])).toMatch(/Nâng cấp bảng tính.*Xong.*Thêm: .*tab «Đề cương»/);
  });

  test('keeps every cell that was typed, where it was', () => {
    expect(keptIn(after)).toEqual(BEFORE);
  });

  test('gets its columns at the right end, offered and named like the others', () => {
    const dossiers = sheetIn(office, 'Hồ sơ');
    const headers = dossiers.getDataRange().getValues()[0] as string[];
    const wasWide = LEFT.find(({ name }) => name === 'Hồ sơ')?.rows[0]?.length ?? 0;
    expect(headers.slice(0, wasWide)).toEqual(LEFT.find(({ name }) => name === 'Hồ sơ')?.rows[0]);
    expect(headers.indexOf('Số hóa')).toBeGreaterThanOrEqual(wasWide);
    const rule = dossiers.getRange(2, headers.indexOf('Số hóa') + 1).getDataValidations()[0]?.[0];
    expect(rule?.getCriteriaValues()[0]).toEqual(['Có', 'Không']);
    const { SpreadsheetApp } = office.file.as(AN);
    const named = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('tab_ho_so');
    expect(named?.getLastColumn()).toBe(headers.length);
  });

  test('keeps the outline of 2023, now on a tab of its own', () => {
    expect(codesOf(outlineIn(after))).toEqual(codesOf(SET_2023));
  });

  test('has a live table over the new tabs too', () => {
    const formula = sheetIn(office, 'Bảng trực tiếp').getRange(1, 1).getFormula();
    expect(formula).toContain("'Số liệu nhập tay'!");
  });

  test('upgraded again stays as it is', () => {
    expect(valueIn(call('upgradeSheet')).added).toEqual([]);
    const own = (tables: readonly Table[]) => tables.filter(({ name }) => !REWRITTEN.includes(name));
    expect(own(office.file.tables())).toEqual(own(after));
  });

  test('prints the frozen period as before', () => {
    expect(printedBy(office)).toEqual(PRINTED);
    expect(valueIn(call('freezeState')).periods[0]?.changes?.rows.map(({ sheet }) => sheet)).not.toContain('Đề cương');
  });
});

test('the frozen period is edited by the upgrade in nothing', () => {
  const office = anOfficeOfV030();
  const changes = () => valueIn(office.as(AN).call('freezeState')).periods[0]?.changes;
  const before = changes();
  valueIn(office.as(AN).call('upgradeSheet'));
  expect(changes()).toEqual(before);
});

test('every tab of the contract that a report is made from is one of those looked for', () => {
  const tabs = missingParts([]).flatMap((part) => (part.kind === 'tab' ? [part.tab] : []));
  expect(tabs).toEqual(TABS.map(({ name }) => name).filter((name) => name !== 'Phân công'));
  expect(tabs).toContain(INDICATORS_TAB.name);
});
