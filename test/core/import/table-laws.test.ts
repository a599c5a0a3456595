import fc from 'fast-check';
import { readingOf } from '../../../src/core/import/mapping/export-reading';
import { importRows } from '../../../src/core/import/mapping/import-table';
import { ALL_SHEETS, bestOf, proposalsIn } from '../../../src/core/import/mapping/propose-mapping';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../src/core/import/plan/preview';
import { otherTableText } from '../../../src/core/import/words/reading-words';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { HEADER, records, row, sheet, turned } from '../../builders/dossier-sheets';
import { aWorkbook } from '../../builders/tables';

/** A run reads whole tables, so there are fewer. */
const RUNS = { numRuns: 30 };

describe('the order of things in the file', () => {
  const NOTES: Table = {
    name: 'Ghi chú',
    rows: [
      ['Người lập', 'Ngày lập'],
      ['Mai', '04/04/2023'],
    ],
  };
  const WORDS: Table = {
    name: 'Danh mục',
    rows: [
      ['Kênh', 'Nghĩa'],
      ['Online', 'Trực tuyến'],
    ],
  };
  const TABLE = sheet('Hồ sơ tháng 6', row('A1'), row('A2', '07/06/2023', '08/06/2023'), row('A3'));

  test('of columns makes no difference', () => {
    const expected = records([TABLE]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
        expect(records([{ ...TABLE, rows: turned(TABLE.rows, order) }])).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('of sheets makes no difference', () => {
    const all = [TABLE, NOTES, WORDS];
    const expected = records(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (tables) => {
        expect(records(tables)).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('of sheets of one kind makes none either when all are taken', () => {
    const all = [TABLE, sheet('Tháng 7', row('B1')), sheet('Tháng 8', row('C1'), row('C2')), NOTES];
    const sorted = (tables: readonly Table[]) =>
      records(tables, { sheets: [ALL_SHEETS] })
        .map((record) => JSON.stringify(record))
        .sort();
    const expected = sorted(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (tables) => {
        expect(sorted(tables)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

test('whatever stands in the sheets, they are read or left without a crash', () => {
  const text = fc.oneof(
    fc.constantFrom(...HEADER, 'Nơi nhận:\n- Như trên', '13/06/2023', '06/13/2023', '1.000894', 'Tổng cộng', ''),
    fc.string({ maxLength: 12 }),
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 4, arbitrary: text },
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: -10_000, max: 50_000 }).map((day) => ({ day }) as Cell),
  );
  const table = fc.record({
    name: fc.constantFrom('Hồ sơ', 'Thủ tục', 'Tờ 1'),
    rows: fc.array(fc.oneof(fc.constant(HEADER), fc.array(cell, { maxLength: 8 })), { maxLength: 12 }),
  });
  const unlike = fc.uniqueArray(table, { maxLength: 3, selector: ({ name }) => name });
  fc.assert(
    fc.property(unlike, (tables) => {
      const proposals = proposalsIn(tables, []);
      const best = bestOf(proposals);
      if (!best) return;
      const { taken, others } = readingOf({ tables, proposals }, best.mapping, [ALL_SHEETS]);
      const { value } = importRows(taken);
      const text = JSON.stringify([previewOf(planImport(aWorkbook(), value)), others.map(otherTableText)]);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }),
    RUNS,
  );
});
