import fc from 'fast-check';
import { linesIn, paragraphsIn } from '../../builders/docx';
import { type AText, aText, isFigure, mergedOf, written } from '../../builders/report-versions';
import { runs } from '../../builders/runs';

interface HandEdit {
  readonly kind: 'replace' | 'insert' | 'delete';
  readonly paragraph: number;
  readonly sentence: number;
  readonly word: number;
}

const handEdits = fc.array(
  fc.record({
    kind: fc.constantFrom('replace' as const, 'insert' as const, 'delete' as const),
    paragraph: fc.nat(),
    sentence: fc.nat(),
    word: fc.nat(),
  }),
  { maxLength: 4 },
);

/** One edit a sentence, so that enough of a paragraph stays to know it again. */
function placedIn({ paragraphs }: AText, edits: readonly HandEdit[]): readonly HandEdit[] {
  const taken = new Set<string>();
  return edits.flatMap((edit) => {
    const paragraph = edit.paragraph % paragraphs.length;
    const sentence = edit.sentence % (paragraphs[paragraph]?.length ?? 1);
    const length = paragraphs[paragraph]?.[sentence]?.length ?? 1;
    // The word that opens a sentence stays: without it there would be no sentence.
    const word = 1 + (edit.word % (length - 1));
    const key = `${paragraph} ${sentence}`;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ ...edit, paragraph, sentence, word }];
  });
}

function edited(text: AText, edits: readonly HandEdit[]): AText {
  const paragraphs = text.paragraphs.map((sentences, paragraph) =>
    sentences.map((words, sentence) => {
      const at = edits.findIndex((one) => one.paragraph === paragraph && one.sentence === sentence);
      const edit = edits[at];
      if (!edit) return words;
      const own = edit.kind === 'delete' ? [] : [`sửa${at}`];
      return [...words.slice(0, edit.word), ...own, ...words.slice(edit.word + (edit.kind === 'insert' ? 0 : 1))];
    }),
  );
  return { ...text, paragraphs };
}

/** Every figure that `picks` names gets another value. */
function withNewFigures({ paragraphs, rows }: AText, picks: ReadonlySet<string>): AText {
  const renewed = (word: string) => (picks.has(word) ? `9${word}` : word);
  return {
    paragraphs: paragraphs.map((sentences) => sentences.map((words) => words.map(renewed))),
    rows: rows.map((cells) => cells.map(renewed)),
  };
}

const figuresIn = ({ paragraphs, rows }: AText) => [...paragraphs.flat(2), ...rows.flat()].filter(isFigure);

/** Sentences in which a changed figure overlaps or touches what hands changed. */
function disputed(text: AText, edits: readonly HandEdit[], changed: ReadonlySet<string>): readonly HandEdit[] {
  return edits.filter(({ kind, paragraph, sentence, word }) => {
    const words = text.paragraphs[paragraph]?.[sentence] ?? [];
    const end = kind === 'insert' ? word : word + 1;
    return words.some((one, at) => changed.has(one) && at <= end && word <= at + 1);
  });
}

const versions = fc
  .record({ text: aText, edits: handEdits, picks: fc.array(fc.nat(), { maxLength: 12 }), split: fc.nat({ max: 9 }) })
  .map(({ text, edits, picks, split }) => {
    const figures = figuresIn(text);
    const changed = new Set(figures.length > 0 ? picks.map((pick) => figures[pick % figures.length] as string) : []);
    const placed = placedIn(text, edits);
    return { text, placed, changed, split, hands: edited(text, placed), now: withNewFigures(text, changed) };
  });

const textOf = (docx: Uint8Array) => paragraphsIn(docx).join('\n');

test('no edit is lost, no figure is stale, and exactly the sentences that both changed are conflicts', () => {
  fc.assert(
    fc.property(versions, ({ text, placed, changed, split, hands, now }) => {
      const result = mergedOf(written(text), written(hands, split), written(now));
      const words = new Set(textOf(result.docx).split(/[\s.[\]:]+/));
      const disputes = disputed(text, placed, changed);
      expect(result.conflicts).toHaveLength(disputes.length);
      for (const [at, { kind }] of placed.entries()) if (kind !== 'delete') expect(words).toContain(`sửa${at}`);
      const inDispute = new Set(
        disputes.flatMap(({ paragraph, sentence }) => text.paragraphs[paragraph]?.[sentence] ?? []),
      );
      const touched = new Set(
        placed.flatMap(({ kind, paragraph, sentence, word }) =>
          kind === 'insert' ? [] : [text.paragraphs[paragraph]?.[sentence]?.[word]],
        ),
      );
      for (const figure of changed) {
        if (!touched.has(figure)) expect(words).toContain(`9${figure}`);
        if (!inDispute.has(figure)) expect(words).not.toContain(figure);
      }
      for (const figure of touched) if (figure && !inDispute.has(figure)) expect(words).not.toContain(figure);
    }),
    runs(150),
  );
});

test('with no new figures the edited document comes back byte for byte', () => {
  fc.assert(
    fc.property(versions, ({ text, split, hands }) => {
      const file = written(hands, split);
      expect(Buffer.compare(mergedOf(written(text), file, written(text, 3)).docx, file)).toBe(0);
    }),
    runs(60),
  );
});

test('a document that nobody edited becomes the new one, line by line', () => {
  const structure = fc.record({
    moved: fc.nat(),
    dropped: fc.nat(),
    droppedRow: fc.nat(),
    added: fc.array(fc.nat(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(versions, structure, ({ text, split, now }, { moved, dropped, droppedRow, added }) => {
      const paragraphs = now.paragraphs.filter((_, at) => at !== dropped % now.paragraphs.length);
      const [taken] = paragraphs.splice(moved % paragraphs.length, 1);
      if (taken) paragraphs.unshift(taken);
      for (const [at, place] of added.entries()) {
        paragraphs.splice(place % (paragraphs.length + 1), 0, [[`Thêm${at}`, `mới${at}`, `dòng${at}`, `nữa${at}`]]);
      }
      const rows = now.rows.filter((_, at) => at !== droppedRow % now.rows.length);
      rows.splice(added.length, 0, ['thêm', 'hàng mới', '77', '88']);
      const file = written({ paragraphs, rows }, 5);
      const result = mergedOf(written(text), written(text, split), file);
      expect(linesIn(result.docx)).toEqual(linesIn(file));
      expect(result.conflicts).toEqual([]);
    }),
    runs(100),
  );
});
