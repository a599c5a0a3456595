import fc from 'fast-check';
import { countFigures } from '../../../src/core/definitions/count-figures';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import { isSound, nextYear } from '../../../src/core/new-year/next-year';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { workbooksOf } from '../../builders/arbitraries';
import { dayOn, daysLater } from '../../builders/days';
import { runs } from '../../builders/runs';
import { aWorkbook } from '../../builders/tables';

const RUNS = runs(30);
const CLOSING = { year: 2022, cutOff: dayOn('2022-12-14'), period: 'năm 2022' };
/** Rows around the turn of the year; some are damaged, some share a code. */
const books = fc
  .integer({ min: 0, max: 90 })
  .chain((length) => workbooksOf({ from: '2022-12-15', to: daysLater('2022-12-15', length) }))
  .map((contents) => aWorkbook(contents));

/** Indicators counted from rows with days; estimates, projects and staff are typed again each year. */
const COUNTED: readonly CountCode[] = [
  'HS_TIEP_NHAN',
  'HS_KY_TRUOC',
  'HS_MOI',
  'HS_GIAI_QUYET',
  'HS_TRE_HAN',
  'HS_DANG_GIAI_QUYET',
  'HS_DANG_QUA_HAN',
  'HS_HUY',
  'TIEN_TT_TRUC_TUYEN',
  'HS_BAN_SAO_DIEN_TU',
  'TTHC_TONG',
  'TTHC_BAI_BO',
  'PAKN_TONG',
  'PAKN_CO_KET_QUA',
  'VB_BAN_HANH',
  'VB_KE_HOACH',
  'VB_DA_BAN_HANH',
  'VB_QUA_HAN',
  'NS_THU',
  'NS_CHI',
  'DT_LOP',
  'DT_THAM_GIA',
];

function figuresOf(tables: readonly Table[], from: string, to: string) {
  const period = { from: dayOn(from), to: dayOn(to), name: null };
  const { value } = countFigures({ ...readWorkbook(tables).value, period });
  return Object.fromEntries(COUNTED.map((code) => [code, value[code].value]));
}

test('the new year begins with exactly the dossiers with which the old one ends', () => {
  fc.assert(
    fc.property(books, (tables) => {
      const { check } = nextYear(tables, CLOSING);
      expect(check).toMatchObject({ carried: check.pending, differing: [] });
      expect(check.codes).toHaveLength(check.pending ?? -1);
      expect(isSound(check)).toBe(true);
      const atEnd = figuresOf(tables, '2022-01-01', '2022-12-14');
      expect(check.pending).toBe(atEnd['HS_DANG_GIAI_QUYET']);
    }),
    RUNS,
  );
});

test('nothing that counts for the new year is lost', () => {
  const periods = fc.integer({ min: 17, max: 200 }).map((length) => daysLater('2022-12-15', length));
  fc.assert(
    fc.property(books, periods, (tables, to) => {
      const next = nextYear(tables, CLOSING).tables;
      expect(figuresOf(next, '2022-12-15', to)).toEqual(figuresOf(tables, '2022-12-15', to));
    }),
    RUNS,
  );
});

test('done again with its own result it changes nothing', () => {
  fc.assert(
    fc.property(books, (tables) => {
      const once = nextYear(tables, CLOSING);
      expect(nextYear(once.tables, CLOSING)).toEqual(once);
    }),
    RUNS,
  );
});

test('a half-made workbook becomes the same, whichever tabs were made first', () => {
  fc.assert(
    fc.property(books, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (tables, made) => {
      const whole = nextYear(tables, CLOSING);
      const half = tables.map((table, index) => (made[index] ? (whole.tables[index] as Table) : table));
      expect(nextYear(half, CLOSING)).toEqual(whole);
    }),
    RUNS,
  );
});

test('the order of the rows does not matter', () => {
  const distinct = workbooksOf({ from: '2022-12-15', to: '2023-01-31' }, { damaged: true, repeated: false });
  const mixed = distinct
    .map((contents) => aWorkbook(contents))
    .chain((tables) =>
      fc.tuple(
        fc.constant(tables),
        fc.tuple(
          ...tables.map(({ name, rows: [header = [], ...rows] }) =>
            fc
              .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
              .map((body): Table => ({ name, rows: [header, ...body] })),
          ),
        ),
      ),
    );
  const sorted = (tables: readonly Table[]) =>
    tables.map(({ name, rows }) => ({ name, rows: rows.map((row) => JSON.stringify(row)).sort() }));
  fc.assert(
    fc.property(mixed, ([tables, shuffled]) => {
      const [one, other] = [nextYear(tables, CLOSING), nextYear(shuffled, CLOSING)];
      expect(sorted(other.tables)).toEqual(sorted(one.tables));
      expect([...other.check.codes].sort()).toEqual([...one.check.codes].sort());
    }),
    RUNS,
  );
});
