import fc, { type Arbitrary } from 'fast-check';
import { COLUMNS_06A, type Column06a, columnsOf, form06a } from '../../../src/core/annexes/form-06a';
import type { Day } from '../../../src/core/calendar/day';
import { readForm06a } from '../../../src/core/reconcile/read-form-06a';
import { reconcile } from '../../../src/core/reconcile/reconcile';
import type { Dossier } from '../../../src/core/workbook/reading/read-dossiers';
import { readWorkbook, type WorkbookRecords } from '../../../src/core/workbook/reading/read-workbook';
import { workbooks } from '../../builders/arbitraries';
import { pastedForm, SHAPES, type Shape } from '../../builders/pasted-form';
import { runs } from '../../builders/runs';
import { aWorkbook } from '../../builders/tables';

const RUNS = runs(25);
const SECTORS = ['Hộ tịch', 'Chứng thực', 'Thi đua, khen thưởng', 'Giáo dục và Đào tạo', 'Công chứng', 'Đất đai'];

/** Registers with several sectors and levels; the software closed each dossier on its day of return. */
const registers: Arbitrary<WorkbookRecords> = workbooks({ damaged: true, repeated: false }).map((contents) => {
  const procedures = contents['Thủ tục'].map((row) => ({
    ...row,
    sector: SECTORS[Number(String(row.code).slice(-1)) % SECTORS.length] as string,
  }));
  const { value } = readWorkbook(aWorkbook({ ...contents, 'Thủ tục': procedures }));
  return withDossiers(value, (dossier) => ({ ...dossier, closedInSoftwareOn: dossier.returnedOn }));
});
const shapes = fc.constantFrom<Shape>(...SHAPES);

function withDossiers(records: WorkbookRecords, changed: (dossier: Dossier) => Dossier): WorkbookRecords {
  return { ...records, dossiers: records.dossiers?.map(changed) ?? null };
}

function reconciled(ours: WorkbookRecords, software: WorkbookRecords, shape: Shape) {
  const [form, theirs] = [form06a(ours), form06a(software)];
  if (!form || !theirs) return null;
  return reconcile(form, readForm06a({ rows: pastedForm(theirs, shape) }), ours);
}

test('the register printed in any shape and read back differs in nothing', () => {
  fc.assert(
    fc.property(registers, shapes, (records, shape) => {
      const result = reconciled(records, records, shape);
      const empty = records.dossiers && form06a(records)?.levels.length === 0 ? ['sectors-missing'] : [];
      // Without level rows, a sector of two levels has two lines.
      const told = (result?.problems ?? []).map(({ code }) => code).filter((code) => code !== 'line-repeated');
      expect([result?.lines ?? [], result?.broken ?? [], told]).toEqual([[], [], empty]);
    }),
    RUNS,
  );
});

test('after some dossiers were not closed in the software, those and no others make every difference', () => {
  const someOpen = registers.chain((records) =>
    fc.record({
      records: fc.constant(records),
      open: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      shape: shapes,
    }),
  );
  fc.assert(
    fc.property(someOpen, ({ records, open, shape }) => {
      const { period, settings } = records;
      if (!period) return;
      const view = { from: period.from, to: period.to, scope: settings.dossierScope };
      const isOpen = (dossier: Dossier) =>
        dossier.returnedOn !== null && dossier.returnedOn >= view.from && open[dossier.row % open.length] === true;
      const ours = withDossiers(records, (dossier) =>
        isOpen(dossier) ? { ...dossier, closedInSoftwareOn: null } : dossier,
      );
      const software = withDossiers(records, (dossier) =>
        isOpen(dossier) ? { ...dossier, returnedOn: null } : dossier,
      );
      const total = reconciled(ours, software, shape)?.lines.find(({ kind }) => kind === 'total');
      const moved = (column: Column06a) =>
        (ours.dossiers ?? []).flatMap((dossier, index) => {
          const there = software.dossiers?.[index] as Dossier;
          const has = (one: Dossier) => columnsOf(one, view).includes(column);
          return has(dossier) === has(there) ? [] : [dossier.row];
        });
      for (const column of COLUMNS_06A) {
        const found = total?.columns.find((one) => one.column === column);
        const explained = found?.explanations.find(({ reason }) => reason === 'not-closed');
        expect([column, found ? explained?.dossiers.map(({ row }) => row) : []]).toEqual([column, moved(column)]);
        if (found) expect(explained?.makes).toBe('all');
      }
    }),
    RUNS,
  );
});

/** Each dossier with a random day of closing in the software. */
const closedAtOtherTimes = registers.chain((records) => {
  const days = fc.array(fc.record({ after: fc.integer({ min: -6, max: 40 }), isPendingClosed: fc.boolean() }), {
    minLength: 60,
    maxLength: 60,
  });
  return days.map((drawn) =>
    withDossiers(records, (dossier) => {
      const { after, isPendingClosed } = drawn[dossier.row % drawn.length] as {
        after: number;
        isPendingClosed: boolean;
      };
      const from = dossier.returnedOn ?? (isPendingClosed ? dossier.receivedOn : null);
      return { ...dossier, closedInSoftwareOn: from === null ? null : ((from + after) as Day) };
    }),
  );
});

/** The dossier as the software has it: with its day of closing, and received no later than that. */
function asInSoftware(dossier: Dossier): Dossier {
  const { closedInSoftwareOn: closedOn, receivedOn } = dossier;
  return {
    ...dossier,
    returnedOn: closedOn,
    receivedOn: closedOn !== null && closedOn < receivedOn ? closedOn : receivedOn,
  };
}

test('where the software counts by its own days of closing, these make every difference', () => {
  fc.assert(
    fc.property(closedAtOtherTimes, shapes, (records, shape) => {
      const result = reconciled(records, withDossiers(records, asInSoftware), shape);
      const total = result?.lines.find(({ kind }) => kind === 'total');
      for (const { column, explanations } of total?.columns ?? []) {
        expect([column, explanations[0]?.makes]).toEqual([column, expect.stringMatching(/^(all|together)$/)]);
      }
    }),
    RUNS,
  );
});

test('a difference of sectors adds up to that of the total', () => {
  fc.assert(
    fc.property(registers, registers, shapes, (ours, theirs, shape) => {
      const result = reconciled(ours, theirs, shape);
      fc.pre(result?.problems.every(({ code }) => code !== 'sectors-missing') ?? false);
      for (const column of COLUMNS_06A) {
        const of = (kind: 'sector' | 'total') =>
          (result?.lines ?? [])
            .filter((line) => line.kind === kind)
            .flatMap((line) => line.columns.filter((one) => one.column === column))
            .reduce((sum, one) => sum + one.theirs - one.ours, 0);
        expect(of('sector')).toBe(of('total'));
      }
    }),
    RUNS,
  );
});
