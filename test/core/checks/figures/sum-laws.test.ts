import fc from 'fast-check';
import { groupedText } from '../../../../src/core/indicators/number-text';
import { foundIn } from '../../../builders/report-text';
import { sameRuns } from '../../../builders/runs';

const FIELDS = ['đất đai', 'hộ tịch', 'chứng thực', 'xây dựng', 'y tế', 'văn hóa', 'lao động'];
const NOUNS = ['thủ tục', 'hồ sơ', 'văn bản', 'người', 'phiếu', 'quy trình'];

const parts = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 7 });
const nouns = fc.constantFrom(...NOUNS);

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Ways to list the parts of a total. */
const LISTS: readonly ((total: string, parts: readonly string[], noun: string) => readonly string[])[] = [
  (total, of, noun) => [`Rà soát ${total} ${noun}, gồm: ${of.join(', ')}.`],
  (total, of, noun) => [`Rà soát ${total} ${noun} (gồm ${of.join('; ')}).`],
  (total, of, noun) => [`Có ${total} ${noun}, bao gồm ${of.slice(0, -1).join(', ')} và ${of[of.length - 1]}.`],
  (total, of, noun) => [`Tổng số ${total} ${noun}, gồm:`, ...of.map((part) => `- ${part};`)],
];
const lists = fc.constantFrom(...LISTS);

const toldOf = (body: readonly string[]) =>
  foundIn(...body).filter(({ code }) => code === 'parts-not-total' || code === 'part-above-total');

test('parts that make their total are right however they are listed, and wrong when one is off', () => {
  fc.assert(
    fc.property(parts, nouns, lists, fc.integer({ min: 1, max: 5000 }), (counts, noun, list, off) => {
      const said = (all: number) =>
        list(
          groupedText(all),
          counts.map((count, index) => `${FIELDS[index]} ${groupedText(count)} ${noun}`),
          noun,
        );
      expect(toldOf(said(sumOf(counts)))).toEqual([]);
      expect(toldOf(said(sumOf(counts) + off)).map(({ severity }) => severity)).toEqual(['error']);
    }),
    sameRuns(100),
  );
});

interface Cells {
  readonly rows: readonly (readonly number[])[];
  readonly width: number;
}

const tables = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: width, maxLength: width }), {
      minLength: 3,
      maxLength: 7,
    }),
  }),
);

const columnSums = ({ rows, width }: Cells) =>
  Array.from({ length: width }, (_, column) => sumOf(rows.map((row) => row[column] ?? 0)));

const lineOf = (cells: readonly (string | number)[]) =>
  cells.map((cell) => (typeof cell === 'number' ? groupedText(cell) : cell)).join('\t');

/** A table of counts by field with its total row. */
function tableOf({ rows, width }: Cells, totals: readonly number[]): readonly string[] {
  const head = ['STT', 'Lĩnh vực', ...['Hộ gia đình', 'Tổ chức', 'Doanh nghiệp', 'Khác'].slice(0, width)];
  return [
    'I. KẾT QUẢ',
    'Kết quả theo lĩnh vực như sau.',
    lineOf(head),
    ...rows.map((row, index) => lineOf([String(index + 1), FIELDS[index] ?? '', ...row])),
    lineOf(['', 'Tổng cộng', ...totals]),
  ];
}

test('a table whose total row adds up is right, and one wrong total is told', () => {
  fc.assert(
    fc.property(tables, fc.nat(3), fc.integer({ min: 1, max: 500 }), (cells, at, off) => {
      const sums = columnSums(cells);
      expect(toldOf(tableOf(cells, sums))).toEqual([]);
      const column = at % cells.width;
      const planted = sums.map((sum, index) => (index === column ? sum + off : sum));
      expect(toldOf(tableOf(cells, planted)).map(({ facts }) => (facts as { readonly sum: string }).sum)).toEqual([
        groupedText(sums[column] ?? 0),
      ]);
    }),
    sameRuns(100),
  );
});
