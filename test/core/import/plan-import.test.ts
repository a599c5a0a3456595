import { planImport } from '../../../src/core/import/plan/plan-import';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { on } from '../../builders/days';
import { changesIn, counts, dossier, NONE, planOf, RETURNED, tableNamed } from '../../builders/import-plans';
import { anExport, imported } from '../../builders/imports';
import {
  AGENCY,
  aDocument,
  aDossier,
  aLedgerRow,
  aProcedure,
  aWorkbook,
  PROCEDURE,
  type Row,
} from '../../builders/tables';

describe('procedures', () => {
  test('are known by the number of their code, which is not written anew', () => {
    const here = [aProcedure({ code: '1.010' })];
    const plan = planOf('Thủ tục', { here, there: [aProcedure({ code: '1.010000', timeLimit: 5 })] });
    expect(changesIn(plan)).toEqual([['timeLimit', 3, 5]]);
  });
});

describe('documents', () => {
  const plan57 = { number: '57', symbol: 'KH-UBND', issuedOn: '2023-04-03' };
  const compare = (here: Row, there: Row) => counts(planOf('Văn bản', { here: [here], there: [there] }));

  test('are known by number and symbol, issuer and year, however they are written', () => {
    const same = { number: null, symbol: '57 / kh-ubnd', issuer: 'Ủy ban nhân dân phường Phước Long' };
    expect(compare(aDocument(plan57), aDocument({ ...plan57, ...same }))).toEqual({ ...NONE, unchanged: 1 });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuedOn: '2023-05-04' }))).toEqual({
      ...NONE,
      changed: 1,
    });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuedOn: '2022-04-03' }))).toEqual({ ...NONE, added: 1 });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, issuer: 'UBND thành phố' }))).toEqual({
      ...NONE,
      added: 1,
    });
    expect(compare(aDocument(plan57), aDocument({ ...plan57, symbol: 'QĐ-UBND' }))).toEqual({ ...NONE, added: 1 });
  });

  test('that are only planned are known by type, subject and deadline', () => {
    const planned = aDocument({ issuer: AGENCY, dueOn: '2023-05-30' });
    expect(compare(planned, { ...planned, section: 'I.1' })).toEqual({ ...NONE, changed: 1 });
    expect(compare(planned, { ...planned, dueOn: '2023-06-30' })).toEqual({ ...NONE, added: 1 });
  });
});

describe('ledger rows', () => {
  test('that are equal match one by one; none that stands there is changed', () => {
    const here = [aLedgerRow({ content: 'quỹ' }), aLedgerRow({ item: 'Khác' })];
    const plan = planOf('Thu chi', { here, there: [aLedgerRow(), aLedgerRow(), aLedgerRow({ item: 'khác' })] });
    expect(counts(plan)).toEqual({ ...NONE, added: 1, unchanged: 2 });
    expect(plan.added).toMatchObject([{ row: 3, ordinal: 2 }]);
  });
});

describe('where nothing can be imported', () => {
  const rows = anExport('Hồ sơ', [dossier()]);

  test('the missing tab or column is told as the workbook’s own problem', () => {
    const without = aWorkbook({ 'Hồ sơ': null });
    expect(planImport(without, rows).obstacles).toMatchObject([{ code: 'tab-missing', sheet: 'Hồ sơ' }]);
    const noProcedures = aWorkbook({ 'Thủ tục': null });
    expect(planImport(noProcedures, rows).obstacles).toMatchObject([{ code: 'tab-missing', sheet: 'Thủ tục' }]);
    const [header = [], ...body] = tableNamed(aWorkbook(), 'Hồ sơ').rows;
    const lacking = [{ name: 'Hồ sơ', rows: [header.slice(1), ...body] }, ...aWorkbook({ 'Hồ sơ': null })];
    expect(planImport(lacking, rows).obstacles).toMatchObject([{ code: 'column-missing', column: 'Mã hồ sơ' }]);
  });

  test('a tab that no export is for is a mistake of the program', () => {
    expect(() => planImport(aWorkbook(), { tab: 'Nhân sự', headers: [], rows: [] })).toThrow('no import');
  });
});

test('columns that the tab lacks are named, and the rest is imported', () => {
  const [header = [], ...body] = tableNamed(aWorkbook({ 'Hồ sơ': [] }), 'Hồ sơ').rows;
  const tables = [{ name: 'Hồ sơ', rows: [header.slice(0, 8), ...body] }, ...aWorkbook({ 'Hồ sơ': null })];
  const plan = planImport(
    tables,
    anExport(
      'Hồ sơ',
      [dossier({ remark: 'x' })],
      ['code', 'procedureCode', 'receivedOn', 'channel', 'status', 'remark'],
    ),
  );
  expect(plan.missingColumns).toEqual(['Ghi chú']);
  expect(counts(plan)).toEqual({ ...NONE, added: 1 });
});

test('a cell with a formula is neither changed nor told', () => {
  const tables = aWorkbook({ 'Hồ sơ': [dossier()] });
  const isFormula = (row: number, column: number) => row === 2 && column === 8;
  const plan = planImport(tables, anExport('Hồ sơ', [dossier(RETURNED)]), { isFormula });
  // The status is a formula that still says pending, so only the day of return changes.
  expect(changesIn(plan)).toEqual([['returnedOn', null, on('2023-04-05')]]);
});

test('new rows go under the last row of the contract, beside numbers that officers wrote in advance', () => {
  const [header = [], first = []] = tableNamed(aWorkbook({ 'Hồ sơ': [dossier()] }), 'Hồ sơ').rows;
  const numbered: Table = {
    name: 'Hồ sơ',
    rows: [['STT', ...header], [1, ...first], ...[2, 3, 4].map((number) => [number])],
  };
  const tables = [numbered, ...aWorkbook({ 'Hồ sơ': null })];
  const { rows } = tableNamed(imported(tables, anExport('Hồ sơ', [aDossier({ code: 'B' })])).tables, 'Hồ sơ');
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['STT', 'Mã hồ sơ', 'Mã TTHC'],
    [1, 'A', PROCEDURE.plain],
    [2, 'B', PROCEDURE.plain],
    [3],
    [4],
  ]);
});
