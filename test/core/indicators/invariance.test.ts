import fc, { type Arbitrary } from 'fast-check';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { workbooks } from '../../builders/arbitraries';
import { figuresIn, problemsIn } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aWorkbook, TAB_NAMED, TAB_NAMES } from '../../builders/tables';

const RUNS = runs(15);
const DISTINCT = { damaged: true, repeated: false };

function shuffled<T>(items: readonly T[]): Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** Applies a random change to each table. */
function eachTable(tables: readonly Table[], change: (table: Table) => Arbitrary<Table>): Arbitrary<readonly Table[]> {
  return fc.tuple(...tables.map(change));
}

function withColumnsShuffled({ name, rows }: Table): Arbitrary<Table> {
  const places = (rows[0] ?? []).map((_, index) => index);
  return shuffled(places).map((order) => ({ name, rows: rows.map((row) => order.map((index) => row[index] ?? null)) }));
}

function withRowsShuffled({ name, rows: [header = [], ...rows] }: Table): Arbitrary<Table> {
  return shuffled(rows).map((rows) => ({ name, rows: [header, ...rows] }));
}

function withBlankRows({ name, rows: [header = [], ...rows] }: Table): Arbitrary<Table> {
  const blank = fc.constantFrom<(null | string)[]>([], [null, null], ['', '  ', '\n']);
  return fc
    .tuple(...rows.map((row) => fc.option(blank).map((before) => (before ? [before, row] : [row]))))
    .map((spaced) => ({ name, rows: [header, ...spaced.flat()] }));
}

function withOwnColumns({ name, rows }: Table): Arbitrary<Table> {
  return fc
    .constantFrom<string | number | boolean>('#REF!', 0, 'x', true)
    .map((cell) => ({ name, rows: rows.map((row, index) => [index === 0 ? 'Cột riêng' : cell, ...row]) }));
}

describe('figures do not change', () => {
  test.each<[string, (table: Table) => Arbitrary<Table>]>([
    ['when columns are moved', withColumnsShuffled],
    ['when rows with distinct codes are sorted otherwise', withRowsShuffled],
    ['when blank rows are put between', withBlankRows],
    ['when officers add a column of their own', withOwnColumns],
  ])('%s', (_, change) => {
    const pairs = workbooks(DISTINCT)
      .map((typed) => aWorkbook(typed))
      .chain((tables) => fc.tuple(fc.constant(tables), eachTable(tables, change)));
    fc.assert(
      fc.property(pairs, ([before, after]) => expect(figuresIn(after)).toEqual(figuresIn(before))),
      RUNS,
    );
  });

  test('when tabs are moved', () => {
    const pairs = workbooks()
      .map((typed) => aWorkbook(typed))
      .chain((tables) => fc.tuple(fc.constant(tables), shuffled(tables)));
    fc.assert(
      fc.property(pairs, ([before, after]) => expect(figuresIn(after)).toEqual(figuresIn(before))),
      RUNS,
    );
  });

  test('when text is typed with its accents apart', () => {
    const apart = (tables: readonly Table[]): Table[] =>
      tables.map(({ name, rows }) => ({
        name: name.normalize('NFD'),
        rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell))),
      }));
    fc.assert(
      fc.property(
        workbooks().map((typed) => aWorkbook(typed)),
        (tables) => {
          expect(figuresIn(apart(tables))).toEqual(figuresIn(tables));
          expect(problemsIn(apart(tables))).toHaveLength(problemsIn(tables).length);
        },
      ),
      RUNS,
    );
  });
});

describe('a damaged row', () => {
  /** A workbook, and one of its tables, rows and required columns. */
  const hits = workbooks(DISTINCT).chain((contents) => {
    const filled = TAB_NAMES.filter((name) => contents[name].length > 0 && name !== 'Cấu hình');
    return fc.constantFrom(...filled).chain((name) => {
      const required = Object.values(TAB_NAMED[name].columns).flatMap(({ required }, index) =>
        required ? [index] : [],
      );
      return fc.record({
        tables: fc.constant(aWorkbook(contents)),
        name: fc.constant(name),
        row: fc.integer({ min: 1, max: contents[name].length }),
        column: fc.constantFrom(...required),
        bad: fc.constantFrom(null, ' ', '#REF!', true),
      });
    });
  });

  test('changes nothing but its own absence', () => {
    fc.assert(
      fc.property(hits, ({ tables, name, row, column, bad }) => {
        const damaged = inTable(tables, name, (rows) =>
          rows.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? bad : cell)) : cells)),
        );
        const removed = inTable(tables, name, (rows) => rows.filter((_, index) => index !== row));
        expect(figuresIn(damaged)).toEqual(figuresIn(removed));
      }),
      runs(25),
    );
  });

  function inTable(tables: readonly Table[], name: string, change: (rows: Table['rows']) => Table['rows']): Table[] {
    return tables.map((table) => (table.name === name ? { name, rows: change(table.rows) } : table));
  }
});
