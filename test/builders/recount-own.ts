import fc, { type Arbitrary } from 'fast-check';
import Fraction from 'fraction.js';
import { type IndicatorCode, indicatorCode } from '../../src/core/indicators/catalogue';
import { traceOf } from '../../src/core/indicators/trace';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import type { WorkbookRecords } from '../../src/core/workbook/reading/read-workbook';
import { workbooks } from './arbitraries';
import { withOwnColumn } from './own-columns';
import { figuresIn } from './readings';
import { aTable, aWorkbook, type Row } from './tables';

/** A column that an office added to `Hồ sơ`. */
export const OWN_HEADER = 'Tổ tiếp nhận';
const VALUES = ['Tổ 1', 'tổ  1', 'Tổ 2', 'Không', null, true, 3] as const;

const SOURCES = ['HS_TIEP_NHAN', 'HS_MOI', 'HS_GIAI_QUYET', 'HS_TRE_HAN', 'HS_DANG_GIAI_QUYET'] as const;
const ASKED = ['Tổ 1', 'TỔ 2', 'Không', '', 'Có', '3'] as const;
const COUNTS = ['DEM_1', 'DEM_2', 'DEM_3'] as const;
const TYPED = ['TAY_1', 'TAY_2'] as const;
const OPERANDS = [...SOURCES, 'PAKN_TONG', 'VB_BAN_HANH', ...COUNTS, ...TYPED] as const;

const sums = fc
  .array(fc.record({ sign: fc.constantFrom('+', '-'), code: fc.constantFrom(...OPERANDS) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((terms) => terms.map(({ sign, code }, index) => (index === 0 ? code : ` ${sign} ${code}`)).join(''));

const conditions = fc
  .uniqueArray(fc.constantFrom(...ASKED), { maxLength: 1 })
  .map((values) => values.map((value) => `${OWN_HEADER} = ${value}`).join('; '));

/** Rows of `Chỉ tiêu riêng` without mistakes: three that count, two that are typed and a rate. */
function soundRows(): Arbitrary<readonly Row[]> {
  const counted = COUNTS.map((code) =>
    fc
      .record({ source: fc.constantFrom(...SOURCES), condition: conditions })
      .map((typed) => ({ code, label: code, unit: 'hồ sơ', method: 'Đếm', ...typed })),
  );
  const rate = fc
    .record({ numerator: sums, denominator: sums })
    .map((typed) => ({ code: 'TL_RIENG', label: 'Tỷ lệ', method: 'Tỷ lệ', ...typed }));
  const typed = TYPED.map((code) => fc.constant({ code, label: code, unit: 'điểm', method: 'Nhập tay' }));
  return fc.tuple(...counted, ...typed, rate);
}

export function ownRows(): Arbitrary<Row> {
  return soundRows().chain((rows) => fc.constantFrom(...rows));
}

/** Figures with up to two decimals, at most one a day. */
const typedRows = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom(...TYPED),
      on: fc.constantFrom('2023-03-01', '2023-05-01'),
      value: fc.integer({ min: -500, max: 9999 }),
    }),
    { maxLength: 4, selector: ({ code, on }) => `${code} ${on}` },
  )
  .map((rows) => rows.map((row) => ({ ...row, value: row.value / 100 })));

export interface OwnWorkbook {
  /** Without rows of `Chỉ tiêu riêng`. */
  readonly tables: readonly Table[];
  readonly rows: readonly Row[];
}

export function ownWorkbooks(): Arbitrary<OwnWorkbook> {
  return fc
    .record({
      contents: workbooks(),
      column: fc.array(fc.constantFrom<Cell>(...VALUES), { minLength: 40, maxLength: 40 }),
      typed: typedRows,
      rows: soundRows(),
    })
    .map(({ contents, column, typed, rows }) => {
      const tables = withOwnColumn(aWorkbook(contents), 'Hồ sơ', [OWN_HEADER, ...column]);
      const others = tables.filter(({ name }) => name !== 'Số liệu nhập tay');
      return { tables: [...others, aTable('Số liệu nhập tay', typed)], rows };
    });
}

type Expected = readonly (number | null)[];

/** The figures of own rows, worked out once more: a count, or numerator and denominator of a rate. */
export function recountOwn(
  tables: readonly Table[],
  rows: readonly Row[],
  records: WorkbookRecords,
): ReadonlyMap<string, Expected> {
  const product = figuresIn(tables);
  const simple = new Map(
    rows.filter(({ method }) => method !== 'Tỷ lệ').map((row) => [String(row.code), simpleFigure(row)]),
  );
  const all = [...simple].map(([code, value]): [string, Expected] => [code, [value?.valueOf() ?? null]]);
  const rates = rows
    .filter(({ method }) => method === 'Tỷ lệ')
    .map((row): [string, Expected] => [
      String(row.code),
      [row.numerator, row.denominator].map((sum) => total(String(sum))?.valueOf() ?? null),
    ]);
  return new Map([...all, ...rates]);

  function simpleFigure(row: Row): Fraction | null {
    return row.method === 'Đếm' ? counted(row) : lastTyped(String(row.code));
  }

  function counted({ source, condition }: Row): Fraction | null {
    const code = source as IndicatorCode;
    if ((product[code] as { value: number | null }).value === null) return null;
    const dossiers = tables.find(({ name }) => name === 'Hồ sơ')?.rows ?? [];
    const wanted = condition === '' ? null : (String(condition).split('= ')[1] ?? '');
    const behind = traceOf(code, records).map(({ row }) => dossiers[row - 1]?.[(dossiers[0]?.length ?? 0) - 1] ?? null);
    return new Fraction(behind.filter((cell) => wanted === null || meets(cell, wanted)).length);
  }

  function lastTyped(code: string): Fraction | null {
    const { period } = records;
    const typed = records.typedFigures.filter(
      (row) => row.code === code && period && row.on >= period.from && row.on <= period.to,
    );
    return typed.sort((a, b) => b.on - a.on)[0]?.value ?? null;
  }

  function total(sum: string): Fraction | null {
    const words = sum.split(' ');
    const terms = words.flatMap((code, index) =>
      code === '+' || code === '-' ? [] : [{ code, sign: words[index - 1] === '-' ? -1 : 1 }],
    );
    const values = terms.map(({ sign, code }) => figureNow(code)?.mul(sign) ?? null);
    return values.reduce<Fraction | null>((all, value) => (all && value ? all.add(value) : null), new Fraction(0));
  }

  function figureNow(code: string): Fraction | null {
    if (indicatorCode(code) === null) return simple.get(code) ?? null;
    const { value } = product[code as IndicatorCode] as { value: number | null };
    return value === null ? null : new Fraction(value);
  }
}

/** What each value that is asked for takes for itself, written out. */
const TAKEN: Readonly<Record<(typeof ASKED)[number], readonly Cell[]>> = {
  'Tổ 1': ['Tổ 1', 'tổ  1'],
  'TỔ 2': ['Tổ 2'],
  Không: ['Không', null],
  '': [null],
  Có: [true],
  '3': [3],
};

function meets(cell: Cell, wanted: string): boolean {
  return TAKEN[wanted as (typeof ASKED)[number]].includes(cell);
}
