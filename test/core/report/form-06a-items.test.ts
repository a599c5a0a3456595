import fc, { type Arbitrary } from 'fast-check';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import { reportOf } from '../../../src/core/report/make-report';
import type { ListItem } from '../../../src/core/report/vocabulary';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { workbooks } from '../../builders/arbitraries';
import { RUN_ON } from '../../builders/days';
import { reportIn } from '../../builders/reports';
import { runs } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { aDossier, aProcedure, aWorkbook, type Contents, settings } from '../../builders/tables';

const COLUMNS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** The indicator that must equal the total of each column. */
const INDICATORS: Readonly<Record<(typeof COLUMNS)[number], CountCode>> = {
  3: 'HS_TIEP_NHAN',
  4: 'HS_MOI_TRUC_TUYEN',
  5: 'HS_MOI_KHAC',
  6: 'HS_KY_TRUOC',
  7: 'HS_GIAI_QUYET',
  8: 'HS_SOM_HAN',
  9: 'HS_DUNG_HAN',
  10: 'HS_TRE_HAN',
  11: 'HS_DANG_GIAI_QUYET',
  12: 'HS_DANG_TRONG_HAN',
  13: 'HS_DANG_QUA_HAN',
};

const NAMES_OF_LEVELS = ['Cấp xã', 'Cấp huyện', 'Cấp tỉnh', 'Cấp trung ương', 'Chưa rõ cấp'];

/** In scope, returned, returned early or on time. */
const OF_LEVEL: Readonly<Record<string, readonly CountCode[]>> = {
  'Cấp xã': ['HS_CAP_XA', 'HS_GQ_CAP_XA', 'HS_DH_CAP_XA'],
  'Cấp tỉnh': ['HS_CAP_TINH', 'HS_GQ_CAP_TINH', 'HS_DH_CAP_TINH'],
  'Cấp trung ương': ['HS_CAP_TW'],
};

/** The counts of a printed row as numbers. */
function countsOf({ fields }: ListItem): number[] {
  return COLUMNS.map((column) => Number(String(fields[`cot_${column}`]).replace(/\./g, '')));
}

function columnOf(item: ListItem, column: (typeof COLUMNS)[number]): number {
  return countsOf(item)[column - 3] as number;
}

function expectSound(tables: readonly Table[]): void {
  const { report, figures } = reportOf(tables, RUN_ON);
  const items = report.lists.bieu_06a;
  for (const item of items) {
    const of = (column: (typeof COLUMNS)[number]) => columnOf(item, column);
    expect([of(3), of(3)]).toEqual([of(4) + of(5) + of(6), of(7) + of(11)]);
    expect([of(7), of(11)]).toEqual([of(8) + of(9) + of(10), of(12) + of(13)]);
  }
  const total = items[items.length - 1];
  expect(total?.fields.ten).toBe('Tổng số');
  for (const column of COLUMNS) expect(total && columnOf(total, column)).toBe(figures[INDICATORS[column]].value);
  expectSubtotals(items);
}

/** The row of each level is the sum of its sectors, the last row the sum of the levels. */
function expectSubtotals(items: readonly ListItem[]): void {
  const sums = { sectors: COLUMNS.map(() => 0), levels: COLUMNS.map(() => 0) };
  const add = (sum: number[], counts: number[]) => sum.map((count, index) => count + (counts[index] as number));
  for (const item of [...items].reverse().slice(1)) {
    if (item.fields.la_linh_vuc) sums.sectors = add(sums.sectors, countsOf(item));
    else {
      expect(countsOf(item)).toEqual(sums.sectors);
      sums.levels = add(sums.levels, sums.sectors);
      sums.sectors = COLUMNS.map(() => 0);
    }
  }
  const [total] = items.slice(-1);
  expect(total && countsOf(total)).toEqual(sums.levels);
}

describe('Biểu II.06a of the sample', () => {
  const { lists } = reportOf(sampleTables(), RUN_ON).report;

  test('keeps the identities of the form and adds up to the indicators', () => {
    expectSound(sampleTables());
    const [total] = lists.bieu_06a.slice(-1);
    expect(total && countsOf(total)).toEqual([5424, 477, 4806, 141, 5335, 347, 4981, 7, 89, 86, 3]);
  });

  test('prints thousands with dots, and levels in Roman numerals', () => {
    expect(lists.bieu_06a[0]?.fields).toMatchObject({ stt: 'I', ten: 'Cấp xã', cot_3: '5.424', la_cong: true });
    expect(lists.bieu_06a[1]?.fields).toMatchObject({ stt: '1', ten: 'Bảo trợ xã hội', la_linh_vuc: true });
  });
});

describe('Biểu II.06a', () => {
  const procedures = (...levels: readonly (readonly [level: string, sector: string])[]) =>
    levels.map(([level, sector], index) => aProcedure({ code: `1.${index}`, level, sector }));
  const rowsOf = (contents: Contents) =>
    reportIn(contents).report.lists.bieu_06a.map(({ fields }) => `${fields.stt} ${fields.ten} ${fields.cot_3}`);

  test('has communes before districts before provinces, sectors by name, each level counted anew', () => {
    const contents = {
      'Thủ tục': procedures(['Tỉnh', 'Đất đai'], ['Xã', 'Hộ tịch'], ['Xã', 'Chứng thực'], ['Huyện', 'Hộ tịch']),
      'Hồ sơ': [0, 1, 1, 2, 3].map((index) => aDossier({ procedureCode: `1.${index}` })),
    };
    expect(rowsOf(contents)).toEqual([
      'I Cấp xã 3',
      '1 Chứng thực 1',
      '2 Hộ tịch 2',
      'II Cấp huyện 1',
      '1 Hộ tịch 1',
      'III Cấp tỉnh 1',
      '1 Đất đai 1',
      ' Tổng số 5',
    ]);
  });

  test('calls a sector whose spellings differ in case by the same one, whichever comes first', () => {
    const spelled = (...sectors: readonly string[]) => ({
      'Thủ tục': procedures(...sectors.map((sector) => ['Xã', sector] as const)),
      'Hồ sơ': sectors.map((_, index) => aDossier({ procedureCode: `1.${index}` })),
    });
    const expected = ['I Cấp xã 2', '1 Hộ tịch 2', ' Tổng số 2'];
    expect(rowsOf(spelled('Hộ tịch', 'hộ tịch'))).toEqual(expected);
    expect(rowsOf(spelled('hộ tịch', 'Hộ tịch'))).toEqual(expected);
  });

  test('is a total of zeros when no dossier is of the period, and empty without a register or a period', () => {
    const earlier = aDossier({ receivedOn: '2021-04-03', dueOn: '2021-04-06', returnedOn: '2021-04-06' });
    expect(rowsOf({ 'Hồ sơ': [earlier] })).toEqual([' Tổng số 0']);
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ 'Cấu hình': settings({ year: null }) })).toEqual([]);
  });
});

describe('Biểu II.06a of any workbook', () => {
  /** Procedures of several sectors, named by their codes. */
  const tables: Arbitrary<readonly Table[]> = workbooks({ damaged: true, repeated: false }).map((contents) =>
    aWorkbook({
      ...contents,
      'Thủ tục': contents['Thủ tục'].map((row) => ({ ...row, sector: `Lĩnh vực ${String(row.code).slice(-1)}` })),
    }),
  );

  test('keeps its identities, adds up level by level and agrees with the indicators', () => {
    fc.assert(fc.property(tables, expectSound), runs(20));
  });

  test('counts each level as the indicators of that level do', () => {
    fc.assert(
      fc.property(tables, (sound) => {
        const { report, figures } = reportOf(sound, RUN_ON);
        const levels = report.lists.bieu_06a.filter(({ fields }) => fields.la_cong).slice(0, -1);
        const names = levels.map(({ fields }) => fields.ten);
        expect(names).toEqual(NAMES_OF_LEVELS.filter((name) => names.includes(name)));
        for (const [name, codes] of Object.entries(OF_LEVEL)) {
          const row = levels.find(({ fields }) => fields.ten === name);
          const of = (column: (typeof COLUMNS)[number]) => (row ? columnOf(row, column) : 0);
          const counted = [of(3), of(7), of(8) + of(9)].slice(0, codes.length);
          expect([name, ...counted]).toEqual([name, ...codes.map((code) => figures[code].value)]);
        }
      }),
      runs(20),
    );
  });

  test('does not depend on the order of the rows', () => {
    const reordered = tables.chain((sound) => {
      const dossiers = sound.find(({ name }) => name === 'Hồ sơ');
      const [header = [], ...rows] = dossiers?.rows ?? [];
      const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
      return shuffled.map((order) => ({
        before: sound,
        after: sound.map((table) => (table === dossiers ? { ...table, rows: [header, ...order] } : table)),
      }));
    });
    const formOf = (sound: readonly Table[]) => reportOf(sound, RUN_ON).report.lists.bieu_06a;
    fc.assert(
      fc.property(reordered, ({ before, after }) => expect(formOf(after)).toEqual(formOf(before))),
      runs(10),
    );
  });
});
