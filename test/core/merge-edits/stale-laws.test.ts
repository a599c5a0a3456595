import fc from 'fast-check';
import { linesIn } from '../../builders/docx';
import { aLine, type HandLine, handLines, withLines } from '../../builders/hands';
import { mergedOf } from '../../builders/report-versions';
import { sameRuns } from '../../builders/runs';
import { fewerDossiers } from '../../builders/sample';
import { mergedOnce, sampleDocument } from '../../builders/sample-document';
import { ward2026 } from '../../builders/ward-2026';

const FIGURE = /\d+(?:\.\d{3})+|\d+,\d+%|(?<![\d./])\d{3,}(?![\d./])/g;
const figuresOf = (text: string): readonly string[] => text.match(FIGURE) ?? [];

const KINDS = ['move', 'delete', 'rewrite', 'split', 'repeat', 'cut'] as const;
const deeds = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), line: fc.nat(), place: fc.nat() }), {
  minLength: 4,
  maxLength: 9,
});

type Deed = typeof deeds extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

const WORDS = ['Nhìn', 'chung', 'phường', 'làm', 'khá', 'tốt', 'việc', 'này'];

/** What an officer writes who says a figure again in words of his own. */
function ownWords(text: string, seed: number): string {
  const [figure = '14 hồ sơ'] = text.match(/\d[\d.,]*\d%?(?: [\p{L}]+){0,3}/u) ?? [];
  const at = seed % WORDS.length;
  return `${WORDS.slice(at).concat(WORDS.slice(0, at)).join(' ')}, ${figure}.`;
}

/** Done to the lines that still are as they were made. */
function done(lines: readonly HandLine[], { kind, line, place }: Deed): readonly HandLine[] {
  const open = lines.filter(({ isOpen, text }) => isOpen && figuresOf(text).length > 0);
  const one = open[line % open.length];
  if (!one) return lines;
  const at = lines.indexOf(one);
  const without = lines.filter((other) => other !== one);
  const own = aLine(ownWords(one.text, place), one);
  if (kind === 'delete') return without;
  if (kind === 'rewrite') return lines.with(at, own);
  if (kind === 'repeat') return lines.toSpliced(place % lines.length, 0, own);
  if (kind === 'move') return without.toSpliced(place % without.length, 0, one);
  const words = one.text.split(' ');
  const cut = 1 + (place % (words.length - 1));
  const [first, second] = [words.slice(0, cut), words.slice(cut)].map((some) => aLine(some.join(' '), one));
  if (!first || !second) return lines;
  return kind === 'split' ? lines.toSpliced(at, 1, first, second) : lines.with(at, second);
}

const BOX = /\[Người sửa: [\s\S]*?\] \[Bản mới: [\s\S]*?\](?=\s|$)/g;

test.each([
  ['2023', () => sampleDocument(), () => mergedOnce('merge-edits-fewer', fewerDossiers)],
  [
    '2026',
    () => mergedOnce('ward-2026', ward2026),
    () => mergedOnce('merge-edits-fewer-2026', () => fewerDossiers(ward2026())),
  ],
])(
  'no figure of the old report of %s stands in the result unless a conflict or a notice tells of it',
  (_, made, renewed) => {
    const [base, now] = [made(), renewed()];
    const lines = handLines(base);
    const still = new Set(linesIn(now).flatMap(figuresOf));
    const old = new Set(
      linesIn(base)
        .flatMap(figuresOf)
        .filter((figure) => !still.has(figure)),
    );
    expect(old.size).toBeGreaterThan(25);
    fc.assert(
      fc.property(deeds, (some) => {
        const edited = withLines(base, some.reduce(done, lines));
        const { docx, notes } = mergedOf(base, edited, now);
        const told = notes
          .flatMap((note) => (note.kind === 'stale' ? note.figures.map(({ was }) => was) : []))
          .join(' ');
        const left = linesIn(docx).join('\n').replace(BOX, '');
        for (const figure of figuresOf(left)) if (old.has(figure)) expect(told).toContain(figure);
        expect(left).not.toContain('[Người sửa: ');
      }),
      sameRuns(8),
    );
  },
);
