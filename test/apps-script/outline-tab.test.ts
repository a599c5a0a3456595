import { isSameOutline } from '../../src/core/outline/outline-rows';
import { SET_2026 } from '../../src/core/outline/sets/set-2026';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { outlineIn } from '../../src/core/workbook/reading/read-outline';
import { AN, anOffice, anOfficeWith, type Office, valueIn } from '../builders/office';
import { aWorkbook } from '../builders/tables';

const OWN = [
  ['Đề cương tuyên truyền tháng 6'],
  ['Tiêu đề', 'Người làm'],
  ['Phát loa', 'Anh Ba'],
] as const satisfies Cell[][];

const rowsOf = ({ file }: Office) => file.tables().find(({ name }) => name === 'Đề cương')?.rows ?? [];
const sheetIn = ({ file }: Office) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Đề cương') as GoogleAppsScript.Spreadsheet.Sheet;

function anOfficeWithOwnTab(): Office {
  return anOffice({ tables: [{ name: 'Đề cương', rows: OWN }] });
}

describe('a tab «Đề cương» that holds the office’s plan of other work', () => {
  test.each([
    ['set-up', (office: Office) => office.as(AN).call('setUpSheet', false)],
    ['set-up with the sample', (office: Office) => office.as(AN).call('setUpSheet', true)],
    ['an upgrade', (office: Office) => office.as(AN).call('upgradeSheet')],
  ])('keeps every cell in %s', (_name, run) => {
    const office = anOfficeWithOwnTab();
    run(office);
    run(office);
    const rows = rowsOf(office).map((row) => row.filter((cell) => cell !== null && cell !== ''));
    expect(rows).toEqual(OWN);
  });

  test('is named as what stands in the way, until it is renamed', () => {
    const office = anOfficeWithOwnTab();
    expect(valueIn(office.as(AN).call('setUpSheet', false)).missing).toEqual([{ kind: 'name-taken', tab: 'Đề cương' }]);
    sheetIn(office).setName('Đề cương tuyên truyền');
    expect(valueIn(office.as(AN).call('setUpSheet', false)).missing).toEqual([]);
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(office.file.tables().find(({ name }) => name === 'Đề cương tuyên truyền')?.rows).toEqual(OWN);
  });

  test('is not listed as added by an upgrade', () => {
    const office = anOfficeWithOwnTab();
    valueIn(office.as(AN).call('setUpSheet', false));
    const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Chỉ tiêu riêng') as GoogleAppsScript.Spreadsheet.Sheet);
    const { added, panel } = valueIn(office.as(AN).call('upgradeSheet'));
    expect(added).toEqual([{ kind: 'tab', tab: 'Chỉ tiêu riêng' }]);
    expect(panel.missing).toEqual([{ kind: 'name-taken', tab: 'Đề cương' }]);
  });

  test('leaves the set of the settings in force, with a warning and no error', () => {
    const office = anOfficeWithOwnTab();
    const { problems } = valueIn(office.as(AN).call('setUpSheet', false));
    expect(isSameOutline(outlineIn(office.file.tables()), SET_2026)).toBe(true);
    expect(problems.filter(({ places }) => places[0]?.sheet === 'Đề cương')).toMatchObject([
      { code: 'tab-other', severity: 'warning' },
    ]);
  });

  test('is not overwritten when a set is chosen', () => {
    const office = anOfficeWithOwnTab();
    valueIn(office.as(AN).call('setUpSheet', false));
    expect(office.as(AN).call('useOutlineSet', '2023')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(rowsOf(office)).toEqual(OWN);
  });
});

describe('columns of the office’s own on the tab «Đề cương»', () => {
  function withOwnColumns(): Office {
    const office = anOfficeWith(aWorkbook({}));
    const sheet = sheetIn(office);
    sheet.insertColumnsAfter(2, 1);
    sheet.getRange(1, 3).setValue('Ghi chú');
    sheet.getRange(4, 3).setFormula('=1+1');
    sheet.getRange(1, 7).setValue('Người viết');
    sheet.getRange(3, 7).setValue('Chị Hoa');
    return office;
  }
  const own = (office: Office) => [3, 7].map((column) => rowsOf(office).map((row) => row[column - 1] ?? null));

  test.each([
    ['set-up of an emptied outline', (office: Office) => office.as(AN).call('setUpSheet', false)],
    ['a set taken into use', (office: Office) => office.as(AN).call('useOutlineSet', '2026')],
    ['a set restored', (office: Office) => office.as(AN).call('useOutlineSet', '2023')],
  ])('stay in %s', (name, run) => {
    const office = withOwnColumns();
    const sheet = sheetIn(office);
    if (name.startsWith('set-up')) {
      for (const [from, width] of [[1, 2] as const, [4, 3] as const]) {
        sheet.getRange(2, from, sheet.getLastRow() - 1, width).clearContent();
      }
    }
    const before = own(office);
    valueIn(run(office) as never);
    const length = Math.max(before[0]?.length ?? 0, rowsOf(office).length);
    const padded = (columns: ReturnType<typeof own>) =>
      columns.map((cells) => Array.from({ length }, (_, row) => cells[row] ?? null));
    expect(padded(own(office))).toEqual(padded(before));
    expect(before.flat()).toContain('Chị Hoa');
    expect(sheet.getRange(4, 3).getFormula()).toBe('=1+1');
    expect(rowsOf(office).length).toBeGreaterThan(30);
  });
});
