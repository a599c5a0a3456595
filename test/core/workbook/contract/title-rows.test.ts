import type { Cell, Table } from '../../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { problemsIn } from '../../../builders/readings';
import { aDossier, aWorkbook } from '../../../builders/tables';

const workbook = () => aWorkbook({ 'Hồ sơ': [aDossier()] });

function titled(tab: string, ...above: readonly (readonly Cell[])[]): readonly Table[] {
  return workbook().map((table) => (table.name === tab ? { ...table, rows: [...above, ...table.rows] } : table));
}

const rowsOf = (tables: readonly Table[]) => readWorkbook(tables).value.dossiers?.map(({ row }) => row);
const TITLE = ['SỔ THEO DÕI HỒ SƠ'];

describe('titles above the header of a tab', () => {
  test.each<[string, readonly (readonly Cell[])[], number]>([
    ['one', [TITLE], 3],
    ['two and a blank row', [TITLE, ['Quý II năm 2023'], []], 5],
    ['blank rows first', [[], [], TITLE], 5],
    ['a title that holds a day', [[null, { day: 19_500 as never }], TITLE], 4],
  ])('are passed over: %s', (_, above, row) => {
    const tables = titled('Hồ sơ', ...above);
    expect(problemsIn(tables)).toEqual([]);
    expect(rowsOf(tables)).toEqual([row]);
  });

  test('are passed over in the settings and the procedures too', () => {
    for (const tab of ['Cấu hình', 'Thủ tục']) {
      expect(problemsIn(titled(tab, TITLE))).toEqual([]);
      expect(rowsOf(titled(tab, TITLE))).toEqual([2]);
    }
  });

  test('are not looked through beyond the tenth row', () => {
    const tables = titled('Hồ sơ', ...Array.from({ length: 10 }, () => TITLE));
    expect(problemsIn(tables)).toContain('error column-missing: Hồ sơ, Mã hồ sơ');
  });

  test('do not hide that a header which stands first lacks a column', () => {
    const tables = workbook().map(({ name, rows }) => {
      const [header = [], ...data] = rows;
      return name === 'Hồ sơ' ? { name, rows: [header.slice(1), header, ...data] } : { name, rows };
    });
    expect(problemsIn(tables)).toContain('error column-missing: Hồ sơ, Mã hồ sơ');
  });
});
