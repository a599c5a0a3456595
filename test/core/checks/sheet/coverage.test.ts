import { factKey } from '../../../../src/core/checks/finding';
import { argumentsIn, coverageFindings, uncoveredIn } from '../../../../src/core/checks/sheet/coverage';
import { aDossier, aWorkbook } from '../../../builders/tables';

const tables = aWorkbook({ 'Hồ sơ': [aDossier(), aDossier(), aDossier()] });
const width = tables.find(({ name }) => name === 'Hồ sơ')?.rows[0]?.length ?? 0;
const name = (rows: number | null, columns: number | null) => ({ what: 'name', tab: 'HỒ  SƠ', rows, columns }) as const;

test('what reaches to the last row and column of a tab, or has no end, covers it', () => {
  expect(uncoveredIn(tables, [name(4, width), name(1000, 26), name(null, null)])).toEqual([]);
});

test('what ends before is told with where it ends and where the tab does', () => {
  expect(uncoveredIn(tables, [name(3, width - 1)])).toEqual([
    { what: 'name', tab: 'HỒ  SƠ', lines: 'rows', covered: 3, used: 4 },
    { what: 'name', tab: 'HỒ  SƠ', lines: 'columns', covered: width - 1, used: width },
  ]);
});

test('colours are for the columns of the contract alone', () => {
  expect(uncoveredIn(tables, [{ what: 'colours', tab: 'Hồ sơ', rows: 4, columns: 2 }])).toEqual([]);
});

test('of a tab that is missing nothing is told', () => {
  expect(uncoveredIn([], [name(3, 3)])).toEqual([]);
});

test('a name that lacks columns of officers is extended without a word', () => {
  expect(coverageFindings(uncoveredIn(tables, [name(4, width - 1)]))).toEqual([]);
  expect(coverageFindings(uncoveredIn(tables, [name(3, width)]))).toHaveLength(1);
});

test('an acceptance holds while rows are added, and not for another tab', () => {
  const keyOf = (used: number, tab = 'Hồ sơ') => {
    const [found] = coverageFindings([{ what: 'colours', tab, lines: 'rows', covered: 1000, used }]);
    return found && factKey(found);
  };
  expect(keyOf(1002)).toBe(keyOf(1001));
  expect(keyOf(1001, 'Thu chi')).not.toBe(keyOf(1001));
});

test('the arguments of a formula are whole columns, bounded ranges or names', () => {
  expect(argumentsIn("=BANG_CHI_TIEU('Hồ sơ'!A:AB;'Của ''tôi'''!$A$1:$C$9; tab_thu_tuc)")).toEqual({
    coverages: [
      { what: 'live-table', tab: 'Hồ sơ', rows: null, columns: 28 },
      { what: 'live-table', tab: "Của 'tôi'", rows: 9, columns: 3 },
    ],
    names: ['tab_thu_tuc'],
  });
});
