import fc, { type Arbitrary } from 'fast-check';
import { changesSince } from '../../../src/core/frozen/changes-since';
import { reducedTables } from '../../../src/core/frozen/reduced-tables';
import { reportOf } from '../../../src/core/report/make-report';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { spans, workbooks, workbooksOf } from '../../builders/arbitraries';
import { on, RUN_ON } from '../../builders/days';
import { figuresIn } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { aDossier, aWorkbook, TAB_NAMES } from '../../builders/tables';

const RUNS = runs(15);
const NOTHING = { rowCount: 0, rows: [], figures: [] };
const tables = workbooks().map((typed) => aWorkbook(typed));
const kept = (read: readonly Table[]) => ({ tables: reducedTables(read) });

function shuffled({ name, rows: [header = [], ...rows] }: Table): Arbitrary<Table> {
  return fc
    .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
    .map((mixed) => ({ name, rows: [header, ...mixed] }));
}

test('the reduced tables give the same report as the workbook', () => {
  fc.assert(
    fc.property(tables, (read) => {
      const [whole, reduced] = [reportOf(read, RUN_ON), reportOf(reducedTables(read), RUN_ON)];
      expect(reduced.report).toEqual(whole.report);
      expect(reduced.problems).toEqual(whole.problems);
    }),
    RUNS,
  );
});

test('nothing is told of a workbook that was not edited', () => {
  fc.assert(
    fc.property(tables, (read) => expect(changesSince(kept(read), read)).toEqual(NOTHING)),
    RUNS,
  );
});

test('nothing is told of rows that only stand in another order', () => {
  const distinct = workbooks({ damaged: true, repeated: false }).map((typed) => aWorkbook(typed));
  const pairs = distinct.chain((read) => fc.tuple(fc.constant(read), fc.tuple(...read.map(shuffled))));
  fc.assert(
    fc.property(pairs, ([read, mixed]) => expect(changesSince(kept(read), mixed)).toEqual(NOTHING)),
    RUNS,
  );
});

/** A workbook, and the same workbook with some rows from another one of the same period. */
const editedAtRandom = spans.chain((span) => {
  const wild = { damaged: true, repeated: false };
  const chosen = fc.array(fc.record({ name: fc.constantFrom(...TAB_NAMES), row: fc.nat(40) }), { maxLength: 4 });
  return fc.tuple(workbooksOf(span, wild), workbooksOf(span, wild), chosen).map(([one, other, edits]) => {
    const [before, source] = [aWorkbook(one), aWorkbook(other)];
    const after = before.map(({ name, rows }, index): Table => {
      const own = edits.filter((edit) => edit.name === name && name !== 'Cấu hình').map(({ row }) => row + 1);
      return { name, rows: rows.map((row, at) => (own.includes(at) ? (source[index]?.rows[at] ?? row) : row)) };
    });
    return [before, after] as const;
  });
});

test('an indicator that comes out otherwise has a row that was edited', () => {
  fc.assert(
    fc.property(editedAtRandom, ([before, after]) => {
      const { rowCount, figures } = changesSince(kept(before), after);
      if (figures.length > 0) expect(rowCount).toBeGreaterThan(0);
    }),
    runs(40),
  );
});

test('dossiers received after the period change nothing of it', () => {
  const pairs = spans.chain((span) =>
    workbooksOf(span, { damaged: false, repeated: false }).map((typed) => {
      const later = ['2024-01-05', '2024-02-06'].map((receivedOn) =>
        aDossier({ receivedOn, returnedOn: '2024-03-08' }),
      );
      return [aWorkbook(typed), aWorkbook({ ...typed, 'Hồ sơ': [...later, ...typed['Hồ sơ']] })] as const;
    }),
  );
  fc.assert(
    fc.property(pairs, ([before, after]) => expect(changesSince(kept(before), after)).toEqual(NOTHING)),
    RUNS,
  );
});

test('the figures that are told are those of the two workbooks', () => {
  const withOne = (returnedOn: string) =>
    aWorkbook({ 'Hồ sơ': [aDossier({ code: 'HS.Z', dueOn: '2023-04-10', returnedOn })] });
  const [before, after] = [withOne('2023-04-10'), withOne('2023-04-11')];
  for (const { code, before: was, after: is } of changesSince(kept(before), after).figures) {
    const key = code as keyof ReturnType<typeof figuresIn>;
    expect(was).toContain(figuresIn(before)[key].text);
    expect(is).toContain(figuresIn(after)[key].text);
  }
});

describe('a register of 50,000 dossiers', () => {
  const register = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) =>
      aDossier({ code: `HS.${index}`, dueOn: '2023-04-10', returnedOn: `2023-04-${10 + (index % 15)}` }),
    );
    return kept(aWorkbook({ 'Hồ sơ': rows })).tables;
  };
  const everyRowEdited = (read: readonly Table[]) =>
    read.map(({ name, rows: [header = [], ...rows] }): Table => {
      const at = header.indexOf('Ngày tiếp nhận');
      const later = rows.map((row) => row.map((cell, index) => (index === at ? on('2023-04-04') : cell)));
      return { name, rows: [header, ...(name === 'Hồ sơ' ? later : rows)] };
    });
  const cpuSecondsOf = (work: () => unknown) => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };

  test('takes about ten times as long to compare with ten times the rows, also when every row was edited', () => {
    const [few, many] = [register(5000), register(50_000)];
    const [fewEdited, manyEdited] = [everyRowEdited(few), everyRowEdited(many)];
    changesSince({ tables: few }, fewEdited);
    const short = cpuSecondsOf(() => changesSince({ tables: few }, fewEdited));
    let told = 0;
    const long = cpuSecondsOf(() => {
      told = changesSince({ tables: many }, manyEdited).rowCount;
    });
    expect(told).toBe(50_000);
    expect(long / Math.max(short, 0.02)).toBeLessThan(40);
  });
});
