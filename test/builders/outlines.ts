import fc, { type Arbitrary } from 'fast-check';
import { BLOCKS } from '../../src/core/outline/blocks';
import { PERIOD_KINDS, WHEN_EMPTY } from '../../src/core/outline/row-words';
import { aDocument, anOutlineRow, aParagraph, type Contents } from './tables';

const CODES = ['I', 'I.1', 'I.2', 'I.2.a', 'I.2.đ', 'II', 'II.1', 'II.1.a', 'II.1.b', 'III', 'IV', 'IV.1'] as const;

const several = <T>(values: readonly T[], most: number) => fc.subarray([...values], { maxLength: most });

/** Rows of `Đề cương` in any order, with any blocks, texts when empty and kinds of period. */
const rows = fc.shuffledSubarray([...CODES], { minLength: 1 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc.record({
        code: fc.constant(code),
        heading: fc.constantFrom(`Mục số ${code}`, `Mục số ${code} {{ky_bao_cao}}`),
        blocks: several(Object.keys(BLOCKS), 3).map((blocks) => blocks.join('; ')),
        whenEmpty: fc.constantFrom(...Object.keys(WHEN_EMPTY)),
        periods: fc.oneof(
          fc.constant(''),
          several(Object.keys(PERIOD_KINDS), 4).map((kinds) => kinds.join('; ')),
        ),
      }),
    ),
  ),
);

/** A section of the outline or one that it perhaps lacks, sometimes two. */
const cells = several([...CODES, 'V'], 2).map((codes) => codes.join('; '));

/** A workbook with an outline of its own, and paragraphs and documents filed under its sections and others. */
export const outlinedBooks: Arbitrary<Contents> = fc
  .record({ rows, paragraphs: fc.array(cells, { maxLength: 6 }), documents: fc.array(cells, { maxLength: 6 }) })
  .map((book) => ({
    'Đề cương': book.rows.map((row) => anOutlineRow(row)),
    'Nội dung': book.paragraphs.map((section, index) =>
      aParagraph({ section, order: index + 1, text: `Đoạn thứ ${index}.` }),
    ),
    'Văn bản': book.documents.map((section, index) =>
      aDocument({
        section,
        number: `${index + 1}00`,
        symbol: 'KH-UBND',
        issuedOn: '2023-04-03',
        subject: `việc ${index}`,
      }),
    ),
  }));
