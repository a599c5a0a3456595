import { calculating } from '../../../src/emulator/calculation/calculation';
import { aSheet } from '../a-world';

/** Days between receipt and result of so many dossiers, with a total above. */
function aRegister(count: number) {
  const { file, sheet } = aSheet();
  sheet.insertRowsAfter(1000, count);
  const rows = Array.from({ length: count }, (_row, at) => [`HS.${at}`, at, at % 3 === 0 ? '' : at + 5]);
  sheet.getRange(2, 1, count, 3).setValues(rows);
  const formulas = rows.map((_row, at) => [`=IF(C${at + 2}="";"";C${at + 2}-B${at + 2})`]);
  sheet.getRange(2, 4, count, 1).setFormulas(formulas);
  const calculation = calculating(file);
  /** What reading one cell costs. */
  const costOf = (cell: string) => {
    const before = [calculation.computed, calculation.steps] as const;
    sheet.getRange(cell).getValue();
    return { computed: calculation.computed - before[0], steps: calculation.steps - before[1] };
  };
  return { sheet, costOf };
}

test('one typed cell computes what depends on it and nothing else, in a register of any length', () => {
  const costs = [1000, 50_000].map((count) => {
    const { sheet, costOf } = aRegister(count);
    const first = costOf('D2');
    const again = costOf('D2');
    sheet.getRange('C5').setValue(100);
    return { first: first.computed, again, typed: costOf('D2') };
  });
  expect(costs.map(({ first }) => first)).toEqual([1000, 50_000]);
  expect(costs.map(({ again }) => again.computed + again.steps)).toEqual([0, 0]);
  expect(costs.map(({ typed }) => typed.computed)).toEqual([1, 1]);
  for (const { typed } of costs) expect(typed.steps).toBeLessThan(200);
});

test('work grows with the rows: ten times as many formulas cost ten times as much', () => {
  const steps = [2000, 20_000].map((count) => {
    const { sheet, costOf } = aRegister(count);
    sheet
      .getRange(2, 5, count, 1)
      .setFormulas(Array.from({ length: count }, (_row, at) => [`=COUNTIF(A:A;A${at + 2})`]));
    const chain = Array.from({ length: count }, (_row, at) => [at === 0 ? '=1' : `=F${at + 1}+1`]);
    sheet.getRange(2, 6, count, 1).setFormulas(chain);
    sheet.getRange('G1').setFormula('=SUM(D:F)');
    return costOf('G1').steps;
  }) as [number, number];
  expect(steps[1] / steps[0]).toBeGreaterThan(5);
  expect(steps[1] / steps[0]).toBeLessThan(12);
});

test('a chain of 50,000 formulas is followed from its first cell to its last', () => {
  const { sheet, costOf } = aRegister(50_000);
  const chain = Array.from({ length: 50_000 }, (_row, at) => [at === 0 ? '=A1' : `=F${at + 1}+1`]);
  sheet.getRange(2, 6, 50_000, 1).setFormulas(chain);
  costOf('F50001');
  sheet.getRange('A1').setValue(7);
  expect(costOf('F50001').computed).toBe(50_000);
  expect(sheet.getRange('F50001').getValue()).toBe(50_006);
});
