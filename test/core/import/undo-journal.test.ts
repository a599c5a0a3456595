import { journalOf } from '../../../src/core/import/journal/journal';
import { undoEdits } from '../../../src/core/import/journal/undo-journal';
import { journalEdits } from '../../../src/core/import/journal/write-journal';
import { edited, NO_FORMULAS } from '../../../src/core/import/plan/cell-edit';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { dossier, tableNamed } from '../../builders/import-plans';
import { anExport, imported } from '../../builders/imports';
import { aDossier, aWorkbook } from '../../builders/tables';

describe('undoing', () => {
  const tables = aWorkbook({ 'Hồ sơ': [dossier({ amountVnd: 1 })] });
  const { journal, tables: after } = imported(
    tables,
    anExport('Hồ sơ', [dossier({ amountVnd: 2 }), aDossier({ code: 'B' })]),
  );
  const table = tableNamed(after, 'Hồ sơ');
  const withCell = (row: number, column: number, value: string | number) =>
    edited(table, { cells: [{ row, column, value }], rows: [] });

  test('leaves a cell that was edited since', () => {
    const { cells, stayed } = undoEdits(withCell(2, 11, 3), journal, NO_FORMULAS);
    expect([cells, stayed]).toEqual([[], [{ kind: 'edited', row: 2, name: 'A', column: 'Số tiền (đồng)' }]]);
  });

  test('leaves a whole row that was edited since it was added', () => {
    const { rows, stayed } = undoEdits(withCell(3, 15, 'đã gọi'), journal, NO_FORMULAS);
    expect([rows, stayed]).toEqual([[], [{ kind: 'edited', row: 3, name: 'B', column: null }]]);
  });

  test('tells of a row that is gone', () => {
    const without = { ...table, rows: table.rows.filter(([code]) => code !== 'A') };
    expect(undoEdits(without, journal, NO_FORMULAS).stayed).toEqual([
      { kind: 'gone', row: null, name: 'A', column: null },
    ]);
  });

  test('a block that was broken off leaves what officers typed meanwhile', () => {
    const plan = planImport(tables, anExport('Hồ sơ', [dossier({ amountVnd: 2 })]));
    const typed = withCell(2, 11, 5);
    expect(journalEdits(typed, journalOf(plan), NO_FORMULAS)).toEqual({ cells: [], rows: [] });
  });
});
