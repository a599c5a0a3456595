import fc, { type Arbitrary } from 'fast-check';
import PizZip from 'pizzip';
import type { Day } from '../../src/core/calendar/day';
import { reportOf } from '../../src/core/report/make-report';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { problemText } from '../../src/core/workbook/problems/problem-wording';
import { readBook } from '../../src/xlsx/reading/read-book';
import { anyCharacter } from '../builders/arbitraries';
import { RUN_ON } from '../builders/days';
import { madeBy, makes, plainTables } from '../builders/makes';
import { runs } from '../builders/runs';
import { aDossier, aWorkbook } from '../builders/tables';

/** What a program prints when it forgot a case. */
const NO_WORDS = /NaN|undefined|\[object|\bnull\b/;

const cells: Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.constantFrom('Đã trả kết quả', ' H32-1 ', '_x000D_', '<c>&amp;', ']]>', '#N/A', '1e5', 'hồ\nsơ'),
  fc.integer({ min: -1e9, max: 1e12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
  fc.boolean(),
  fc.integer({ min: -20_000, max: 60_000 }).map((day) => ({ day: day as Day })),
  fc.constant(null),
);

const tables: Arbitrary<readonly Table[]> = fc.array(
  fc.record({
    name: fc.string({ unit: anyCharacter, minLength: 1, maxLength: 31 }),
    rows: fc.array(fc.array(cells, { maxLength: 30 }), { maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('a workbook of any make has the cells that its program wrote', async () => {
  await fc.assert(
    fc.asyncProperty(tables, makes, async (written, make) => {
      const book = await readBook(madeBy(make, written));
      const names = book.ok ? book.tables.map(({ rows }) => rows) : book.refusal;
      expect(names).toEqual(plainTables(written).map(({ rows }) => rows));
    }),
    runs(50),
  );
});

/** Changes of XML that a careless program or editor makes. */
const changes: Arbitrary<(xml: string) => string> = fc
  .tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.nat(30),
    fc.constantFrom('drop', 'double', 'cut', 'letter', 'number'),
  )
  .map(([share, length, kind]) => (xml: string) => {
    const at = Math.floor(xml.length * share);
    const [before, part, after] = [xml.slice(0, at), xml.slice(at, at + length), xml.slice(at + length)];
    if (kind === 'drop') return before + after;
    if (kind === 'double') return before + part + part + after;
    if (kind === 'cut') return before;
    if (kind === 'letter') return `${before}${['<', '>', '&', '"', '/', '\0'][length % 6]}${part}${after}`;
    return before + part.replace(/\d+/, String(99 ** (length % 7))) + after;
  });

test('a workbook whose XML was changed anywhere is read or refused, and its report is made', async () => {
  const sample = fc.record({ tables, make: makes, part: fc.nat(20), change: changes });
  const check = async ({
    tables: written,
    make,
    part,
    change,
  }: typeof sample extends Arbitrary<infer T> ? T : never) => {
    const zip = new PizZip(madeBy(make, [...aWorkbook({ 'Hồ sơ': [aDossier(), aDossier()] }), ...written]));
    const names = Object.keys(zip.files);
    const name = names[part % names.length] as string;
    zip.file(name, change(zip.file(name)?.asText() ?? ''));
    const book = await readBook(zip.generate({ type: 'uint8array' }));
    if (!book.ok) return expect(['damaged', 'not-a-workbook', 'too-large']).toContain(book.refusal);
    const { problems, report } = reportOf(book.tables, RUN_ON);
    expect([...problems.map(problemText), ...report.values.values()].join('\n')).not.toMatch(NO_WORDS);
  };
  await fc.assert(fc.asyncProperty(sample, check), runs(20));
});
