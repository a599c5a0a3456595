import fc from 'fast-check';
import { mergeEdits } from '../../../src/core/merge-edits/merge-edits';
import { linesIn } from '../../builders/docx';
import { aLine, type HandLine, handLines, withLines } from '../../builders/hands';
import { opened } from '../../builders/report-versions';
import { sameRuns } from '../../builders/runs';
import { fewerDossiers } from '../../builders/sample';
import { mergedOnce, sampleDocument } from '../../builders/sample-document';
import { ward2026 } from '../../builders/ward-2026';

const FIGURE = /\d+(?:\.\d{3})+|\d+,\d+%|(?<![\d./])\d{3,}(?![\d./])/g;
const figuresOf = (text: string): readonly string[] => text.match(FIGURE) ?? [];

const oldIn = (text: string, old: ReadonlySet<string>) => figuresOf(text).filter((figure) => old.has(figure));

const KINDS = ['move', 'delete', 'rewrite', 'split', 'repeat', 'cut'] as const;
const deeds = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), line: fc.nat(), place: fc.nat() }), {
  minLength: 4,
  maxLength: 9,
});

type Deed = typeof deeds extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

const WORDS = ['Nhìn', 'chung', 'phường', 'làm', 'khá', 'tốt', 'việc', 'này'];

/** What an officer writes who says a figure again in words of his own. */
function ownWords(figure: string, seed: number): string {
  const at = seed % WORDS.length;
  return `${WORDS.slice(at).concat(WORDS.slice(0, at)).join(' ')}, ${figure} hồ sơ.`.replace('% hồ sơ', '%');
}

/** Done to a line with figures that the new report no longer says. */
function done(lines: readonly HandLine[], { kind, line, place }: Deed, old: ReadonlySet<string>): readonly HandLine[] {
  const open = lines.filter(({ isOpen, text }) => isOpen && oldIn(text, old).length > 0);
  const one = open[line % open.length];
  if (!one) return lines;
  const at = lines.indexOf(one);
  const without = lines.filter((other) => other !== one);
  const figures = oldIn(one.text, old);
  const own = aLine(ownWords(figures[place % figures.length] ?? '', place), one);
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
    const { story } = opened(base);
    const asMade = new Set(lines.map(({ text }) => text));
    const still = new Set(linesIn(now).flatMap(figuresOf));
    const old = new Set(
      linesIn(base)
        .flatMap(figuresOf)
        .filter((figure) => !still.has(figure)),
    );
    expect(old.size).toBeGreaterThan(25);
    fc.assert(
      fc.property(deeds, (some) => {
        const edited = withLines(
          base,
          some.reduce((all, deed) => done(all, deed, old), lines),
        );
        const { docx, notes, conflicts } = mergeEdits(story, { edited: opened(edited), now: opened(now) });
        const told = notes
          .flatMap((note) => (note.kind === 'stale' ? note.figures.map(({ was }) => was) : []))
          .join(' ');
        const left = linesIn(docx).join('\n').replace(BOX, '');
        for (const figure of oldIn(left, old)) expect(told).toContain(figure);
        expect(left).not.toContain('[Người sửa: ');
        // A line that nobody touched, or that was only moved, takes its figures and is disputed by nobody.
        expect(conflicts.filter((one) => asMade.has(one.edited))).toEqual([]);
      }),
      sameRuns(4),
    );
  },
);
