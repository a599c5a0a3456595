import fc, { type Arbitrary } from 'fast-check';
import type { ImportRows } from '../../../src/core/import/import-rows';
import { journalOf } from '../../../src/core/import/journal/journal';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { rowsToWrite, verdictsOf } from '../../../src/core/import/plan/verdict';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { spans, workbooksOf } from '../../builders/arbitraries';
import { after, anExport, type Carried, imported, trimmed, undone } from '../../builders/imports';
import { runs } from '../../builders/runs';
import { aWorkbook, type Row, TAB_NAMED, type TabName } from '../../builders/tables';

const RUNS = runs(30);
const TABS = ['Hồ sơ', 'Thủ tục', 'Văn bản', 'Thu chi'] as const satisfies readonly TabName[];

interface Case {
  readonly tables: readonly Table[];
  readonly rows: ImportRows;
}

/** A workbook and an export of the same office, with damaged cells, repeated codes and sometimes missing columns. */
const cases: Arbitrary<Case> = spans.chain((span) => {
  const wild = { damaged: true, repeated: true };
  const tab = fc.constantFrom(...TABS);
  const columns = tab.chain((name) => {
    const fields = Object.keys(TAB_NAMED[name].columns) as Carried<typeof name>[];
    const some = fc.subarray(fields, { minLength: 1 });
    return fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 3, arbitrary: fc.constant(fields) }, { weight: 1, arbitrary: some }),
    );
  });
  return fc.tuple(workbooksOf(span, wild), workbooksOf(span, wild), columns).map(([here, there, [name, fields]]) => ({
    tables: aWorkbook(here),
    rows: anExport(name, there[name] as readonly Row[], fields),
  }));
});

const rowCount = ({ tables, rows: { tab } }: Case) => {
  const records = readWorkbook(tables).value;
  const counted = { 'Hồ sơ': records.dossiers, 'Thủ tục': records.procedures, 'Văn bản': records.documents };
  return (tab in counted ? counted[tab as keyof typeof counted] : records.ledger)?.length ?? 0;
};

function cut(rows: ImportRows, lengths: readonly number[]): readonly ImportRows[] {
  const blocks: ImportRows[] = [];
  let from = 0;
  for (const length of [...lengths, rows.rows.length]) {
    blocks.push({ ...rows, rows: rows.rows.slice(from, from + length) });
    from = Math.min(rows.rows.length, from + length);
  }
  return blocks;
}

test('importing the same export twice changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ tables, rows }) => {
      const once = imported(tables, rows);
      const twice = imported(once.tables, rows);
      expect(twice.plan.added).toEqual([]);
      expect(twice.plan.changed).toEqual([]);
      expect(twice.plan.refused.map(({ row }) => row)).toEqual(once.plan.refused.map(({ row }) => row));
      expect(twice.tables).toEqual(once.tables);
    }),
    RUNS,
  );
});

test('each row of an export is added, changed, unchanged or refused, and the report counts every one that is added', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { plan, tables } = imported(given.tables, given.rows);
      const { added, changed, unchanged, refused } = plan;
      expect(added.length + changed.length + unchanged + refused.length).toBe(given.rows.rows.length);
      const [before, now] = [rowCount(given), rowCount({ ...given, tables })];
      // A changed row may count as well, if it was invalid before.
      expect(now - before).toBeGreaterThanOrEqual(added.length);
      expect(now - before).toBeLessThanOrEqual(added.length + changed.length);
    }),
    RUNS,
  );
});

test('the outcome does not depend on how the rows are cut into blocks', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 4 });
  fc.assert(
    fc.property(cases, lengths, ({ tables, rows }, cuts) => {
      const blocks = cut(rows, cuts);
      const verdicts = verdictsOf(blocks, planImport(tables, rows));
      const apart = blocks.reduce((now, block, index) => {
        const verdict = verdicts[index] ?? { skipped: [], ordinals: null };
        const own = rowsToWrite(block, verdict);
        return after(now, journalOf(planImport(now, own, verdict.ordinals ? { ordinals: verdict.ordinals } : {})));
      }, tables);
      expect(apart).toEqual(imported(tables, rows).tables);
    }),
    RUNS,
  );
});

test('a block that is written again, whole or in part, writes nothing twice', () => {
  fc.assert(
    fc.property(cases, ({ tables, rows }) => {
      const { journal, tables: once } = imported(tables, rows);
      expect(after(once, journal)).toEqual(once);
    }),
    RUNS,
  );
});

test('undoing gives the former tables back exactly, and may be done again', () => {
  fc.assert(
    fc.property(cases, ({ tables, rows }) => {
      const { journal, tables: once } = imported(tables, rows);
      const back = undone(once, journal);
      expect(trimmed(back)).toEqual(trimmed(tables));
      expect(undone(back, journal)).toEqual(back);
    }),
    RUNS,
  );
});
