import fc from 'fast-check';
import { linesIn, partOf, withPart } from '../../builders/docx';
import { type AText, aText, mergedOf, paragraphText, written } from '../../builders/report-versions';
import { runs } from '../../builders/runs';

/** What hands and the office's data do to the paragraphs and rows of one text, told apart by where they do it. */
const structures = fc.record({
  text: aText,
  split: fc.nat({ max: 8 }),
  movedFrom: fc.nat(),
  movedTo: fc.nat(),
  deletedRow: fc.nat(),
  editedRow: fc.nat(),
  addedRow: fc.nat(),
  addedParagraph: fc.nat(),
  figures: fc.array(fc.nat(), { maxLength: 8 }),
});

type Structure = typeof structures extends fc.Arbitrary<infer T> ? T : never;

/** One paragraph moved, one row taken out, one cell reworded, one paragraph written. */
function byHands({ text, movedFrom, movedTo, deletedRow, editedRow }: Structure): AText {
  const paragraphs = [...text.paragraphs];
  const [moved] = paragraphs.splice(movedFrom % paragraphs.length, 1);
  if (moved) paragraphs.splice(movedTo % (paragraphs.length + 1), 0, moved);
  paragraphs.push([['Phường', 'ghi', 'thêm', 'một', 'đoạn', 'ở', 'cuối']]);
  const rows = text.rows.map((cells, at) =>
    at === editedRow % text.rows.length ? [cells[0] ?? '', `${cells[1]} (đã rà)`, ...cells.slice(2)] : cells,
  );
  return { paragraphs, rows: rows.filter((_, at) => at !== deletedRow % rows.length) };
}

/** Some figures changed, one row and one paragraph more. */
function byData({ text, figures, addedRow, addedParagraph }: Structure): AText {
  const known = [...text.paragraphs.flat(2), ...text.rows.flat()].filter((word) => /^\d+$/.test(word));
  const changed = new Set(figures.map((pick) => known[pick % known.length]));
  const renewed = (word: string) => (changed.has(word) ? `9${word}` : word);
  const paragraphs = text.paragraphs.map((sentences) => sentences.map((words) => words.map(renewed)));
  paragraphs.splice(addedParagraph % (paragraphs.length + 1), 0, [['Kỳ', 'này', 'có', 'một', 'nội', 'dung', 'mới']]);
  const rows = text.rows.map((cells) => cells.map(renewed));
  rows.splice(addedRow % (rows.length + 1), 0, ['dòng', 'văn bản mới', '77', '88']);
  return { paragraphs, rows };
}

/** What both did, worked out on the texts alone. */
function byBoth(structure: Structure): { readonly paragraphs: readonly string[]; readonly rows: readonly string[] } {
  const { text, deletedRow, editedRow } = structure;
  const now = byData(structure);
  const added = now.rows.findIndex(([first]) => first === 'dòng');
  const rows = now.rows.filter((_, at) => at !== added);
  const edited = rows.map((cells, at) =>
    at === editedRow % text.rows.length ? [cells[0] ?? '', `${cells[1]} (đã rà)`, ...cells.slice(2)] : cells,
  );
  const kept = edited.filter((_, at) => at !== deletedRow % rows.length);
  const paragraphs = [...now.paragraphs, ['Phường', 'ghi', 'thêm', 'một', 'đoạn', 'ở', 'cuối']].map((one) =>
    Array.isArray(one[0]) ? paragraphText(one as string[][]) : `${one.join(' ')}.`,
  );
  return {
    paragraphs: [...paragraphs].sort(),
    rows: [...kept, ['dòng', 'văn bản mới', '77', '88']].map((cells) => cells.join(' | ')).sort(),
  };
}

function linesOf(docx: Uint8Array) {
  const lines = linesIn(docx).filter((line) => line !== '');
  const isRow = (line: string) => line.includes(' | ');
  return { paragraphs: lines.filter((line) => !isRow(line)).sort(), rows: lines.filter(isRow).sort() };
}

test('moved paragraphs are followed, deleted rows stay deleted, added rows and paragraphs of both sides are there', () => {
  fc.assert(
    fc.property(structures, (structure) => {
      const [base, hands, now] = [structure.text, byHands(structure), byData(structure)];
      const result = mergedOf(written(base), written(hands, structure.split), written(now));
      expect(linesOf(result.docx)).toEqual(byBoth(structure));
      expect(result.conflicts).toEqual([]);
    }),
    runs(100),
  );
});

test('paragraphs stand in the order of hands, new ones behind the paragraph that they follow in the new report', () => {
  fc.assert(
    fc.property(structures, (structure) => {
      const hands = byHands(structure);
      const result = mergedOf(written(structure.text), written(hands), written(byData({ ...structure, figures: [] })));
      const own = linesIn(result.docx).filter(
        (line) => line !== '' && !line.includes(' | ') && !line.startsWith('Kỳ này'),
      );
      expect(own).toEqual(hands.paragraphs.map(paragraphText));
    }),
    runs(60),
  );
});

const TRACKED = 'w:id="901" w:author="Lãnh đạo" w:date="2023-06-15T00:00:00Z"';

/** Every run of the first paragraph after its first one is a tracked insertion, with a deletion before it. */
function tracked(docx: Uint8Array): Uint8Array {
  const gone = `<w:del ${TRACKED}><w:r><w:delText>chữ đã bỏ</w:delText></w:r></w:del>`;
  return withPart(docx, 'word/document.xml', (xml) =>
    xml.replace(
      /(<w:p>(?:<w:r>.*?<\/w:r>)?)(<w:r>.*?<\/w:r>)/,
      (_, before, run) => `${before}${gone}<w:ins ${TRACKED}>${run}</w:ins>`,
    ),
  );
}

test('tracked changes count as accepted, and stay for whoever decides on them', () => {
  fc.assert(
    fc.property(structures, (structure) => {
      const { text, split } = structure;
      const hands = tracked(written(text, split + 4));
      const now = byData({ ...structure, addedParagraph: 0 });
      const result = mergedOf(written(text), hands, written(now));
      expect(linesOf(result.docx)).toEqual(linesOf(written(now)));
      expect(result.conflicts).toEqual([]);
      const xml = partOf(result.docx, 'word/document.xml');
      expect(xml).toContain('chữ đã bỏ');
      expect(xml).toContain('<w:ins w:id="901"');
    }),
    runs(60),
  );
});
