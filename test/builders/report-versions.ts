import fc from 'fast-check';
import type { Choice } from '../../src/core/merge-edits/choices';
import { mergeEdits, openReport } from '../../src/core/merge-edits/merge-edits';
import type { OpenedReport } from '../../src/core/merge-edits/merged-report';
import { aCell, aPara, aRawDocx, aRow, aRun } from './raw-docx';

/** A text of which every word stands in it once, so that it is known which word became which. */
export interface AText {
  readonly paragraphs: readonly (readonly (readonly string[])[])[];
  /** Rows of a table behind the paragraphs; each begins with words of its own. */
  readonly rows: readonly (readonly string[])[];
}

const LEAST_SENTENCE = 7;

/** Sentences of words and figures: `Câu1 chữ2 1003 chữ4 … .` */
export const aText: fc.Arbitrary<AText> = fc
  .tuple(
    fc.array(
      fc.array(fc.array(fc.boolean(), { minLength: LEAST_SENTENCE, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      {
        minLength: 2,
        maxLength: 7,
      },
    ),
    fc.integer({ min: 2, max: 6 }),
  )
  .map(([shape, rows]) => {
    let number = 0;
    const word = (isFigure: boolean) => (isFigure ? String(1000 + number++) : `chữ${number++}`);
    const paragraphs = shape.map((sentences) =>
      sentences.map((kinds) => [`Câu${number++}`, ...kinds.map((isFigure) => word(isFigure)), `hết${number++}`]),
    );
    const lines = Array.from({ length: rows }, () => [
      word(false),
      `${word(false)} ${word(false)}`,
      word(true),
      word(true),
    ]);
    return { paragraphs, rows: lines };
  });

export const isFigure = (word: string) => /^\d+$/.test(word);

const sentenceText = (words: readonly string[]) => `${words.join(' ')}.`;

export function paragraphText(sentences: readonly (readonly string[])[]): string {
  return sentences
    .filter(({ length }) => length > 0)
    .map(sentenceText)
    .join(' ');
}

/** The .docx of a text, its runs cut into pieces of some length. */
export function written({ paragraphs, rows }: AText, splitEvery = 0): Uint8Array {
  const runs = (text: string) => pieces(text, splitEvery).map(aRun).join('');
  const lines = paragraphs.map((sentences) => aPara(runs(paragraphText(sentences))));
  const grid = rows.map((cells) => aRow(...cells.map((cell) => aCell(aPara(runs(cell))))));
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${grid.join('')}</w:tbl>`;
  return aRawDocx(`${lines.join('')}${table}<w:p/>`);
}

function pieces(text: string, length: number): readonly string[] {
  if (length === 0) return [text];
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

export function opened(docx: Uint8Array): OpenedReport {
  const report = openReport(docx);
  if (!report) throw new Error('no .docx');
  return report;
}

interface OfReport {
  readonly base: Uint8Array;
  readonly edited: Uint8Array;
  readonly now: Uint8Array;
}

export function mergedOf(base: Uint8Array, edited: Uint8Array, now: Uint8Array) {
  return mergedAs({ base, edited, now }, []);
}

export function mergedAs({ base, edited, now }: OfReport, choices: readonly Choice[]) {
  return mergeEdits(opened(base).story, { edited: opened(edited), now: opened(now) }, choices);
}
