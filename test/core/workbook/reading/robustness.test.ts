import fc, { type Arbitrary } from 'fast-check';
import type { Day } from '../../../../src/core/calendar/day';
import { countFigures } from '../../../../src/core/definitions/count-figures';
import type { Cell, Table } from '../../../../src/core/workbook/contract/cell';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { anyCharacter } from '../../../builders/arbitraries';
import { RECORDS_OF } from '../../../builders/readings';
import { runs } from '../../../builders/runs';
import { aWorkbook, TAB_NAMED, TAB_NAMES, type TabName } from '../../../builders/tables';

const days = fc.oneof(
  fc.integer({ min: -40_000, max: 60_000 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1e12, 1e12),
);
const accepted = TAB_NAMES.flatMap((name) =>
  Object.values(TAB_NAMED[name].columns).flatMap(({ accepts, header }) => [
    header,
    ...(accepts.kind === 'choice' ? Object.keys(accepts.choices) : []),
  ]),
);

const anyCell: Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom(...accepted),
  fc.constantFrom(
    '1/1/2023',
    '31/02/2023',
    '#N/A',
    '1.000',
    '-5',
    '__proto__',
    'constructor',
    '{{',
    'TL_CHI',
    '\ud800',
  ),
  fc.double(),
  fc.integer({ min: -5, max: 3000 }),
  fc.boolean(),
  days.map((day) => ({ day: day as Day })),
  fc.constant(null),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 16 }), { maxLength: 8 });

/** Tabs with the right headers: some have random cells in their rows, the others are valid. */
const rightHeaders: Arbitrary<readonly Table[]> = fc
  .record(
    Object.fromEntries(TAB_NAMES.map((name) => [name, fc.option(anyRows)])) as Record<TabName, Arbitrary<Cell[][]>>,
  )
  .map((rowsOf) =>
    aWorkbook().map(({ name, rows }) => {
      const found = rowsOf[name as TabName];
      return { name, rows: found === null ? rows : [...rows.slice(0, 1), ...found] };
    }),
  );

/** Tables with random names and random headers. */
const anything: Arbitrary<readonly Table[]> = fc.array(
  fc.record({ name: fc.oneof(fc.constantFrom(...TAB_NAMES), fc.string({ unit: anyCharacter })), rows: anyRows }),
  { maxLength: 12 },
);

/** An unticked box or a cell of characters that nobody sees does not make a row. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufff9-\ufffb]/u;

describe('reading never stops', () => {
  test.each([
    ['whatever stands in the rows of any tab', rightHeaders],
    ['whatever stands anywhere', anything],
  ])('%s', (_, workbooks) => {
    fc.assert(
      fc.property(workbooks, (tables) => {
        const { value, problems } = readWorkbook(tables);
        const counted = countFigures(value);
        for (const problem of [...problems, ...counted.problems]) {
          expect(problemText(problem)).toMatch(/\S/);
          expect(problem.sheet).not.toBeNull();
        }
        for (const figure of Object.values(counted.value))
          expect(figure.text).toMatch(/^(-?[\d.,]+%?|–|chưa có số liệu)$/);
      }),
      runs(20),
    );
  });

  test('every row is read or named in an error, and only blank rows are passed over', () => {
    fc.assert(
      fc.property(rightHeaders, (tables) => {
        const { value, problems } = readWorkbook(tables);
        for (const [name, records] of Object.entries(RECORDS_OF)) {
          const read = (value[records] ?? []).map(({ row }) => row);
          const named = problems.flatMap(({ sheet, row, severity }) =>
            sheet === name && severity === 'error' ? [row] : [],
          );
          const [headers = [], ...rows] = tables.find((table) => table.name === name)?.rows ?? [];
          const passedOver = rows.filter((_, index) => !read.includes(index + 2) && !named.includes(index + 2));
          const cells = passedOver.flatMap((row) => row.slice(0, headers.length));
          expect(cells.filter((cell) => cell !== null && cell !== false && SEEN.test(String(cell)))).toEqual([]);
        }
      }),
      runs(20),
    );
  });

  test('a workbook is left as it was', () => {
    fc.assert(
      fc.property(rightHeaders, (tables) => {
        const before = structuredClone(tables);
        readWorkbook(tables);
        expect(tables).toEqual(before);
      }),
      runs(8),
    );
  });
});
