import fc from 'fast-check';
import { linesIn, withPart } from '../../builders/docx';
import { asGoogleExports } from '../../builders/google-export';
import { mergedOf } from '../../builders/report-versions';
import { sameRuns } from '../../builders/runs';
import { fewerDossiers } from '../../builders/sample';
import { mergedOnce, sampleDocument } from '../../builders/sample-document';

/** Puts words of an officer's own into some of the texts of a document. */
function withWords(docx: Uint8Array, places: readonly number[]): Uint8Array {
  return withPart(docx, 'word/document.xml', (xml) => {
    const texts = xml.split(/(<w:t(?: [^>]*)?>[^<]* [^<]*<\/w:t>)/);
    for (const [at, place] of places.entries()) {
      const text = 1 + 2 * (place % ((texts.length - 1) / 2));
      const spaces = [...(texts[text] ?? '').replace(/^<w:t[^>]*>/, (tag) => '_'.repeat(tag.length)).matchAll(/ /g)];
      const space = spaces[place % Math.max(spaces.length, 1)]?.index;
      if (space !== undefined) texts[text] = `${texts[text]?.slice(0, space)} SỬA${at}${texts[text]?.slice(space)}`;
    }
    return texts.join('');
  });
}

const CONFLICT = /\[Người sửa: .*?\] \[Bản mới: (.*?)\](?= |$)/g;
const OWN_WORDS = / ?SỬA\d+/g;

test('in the sample report no word of an officer is lost and no figure is stale, in any form of the file', () => {
  const [base, now] = [sampleDocument(), mergedOnce('merge-edits-fewer', fewerDossiers)];
  const forms = fc.constantFrom((docx: Uint8Array) => docx, asGoogleExports);
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 40 }), forms, (places, form) => {
      const edited = withWords(form(base), places);
      const wordsOf = (docx: Uint8Array) =>
        new Set(
          linesIn(docx)
            .join(' ')
            .match(/SỬA\d+/g),
        );
      const result = mergedOf(base, edited, now);
      expect(wordsOf(result.docx)).toEqual(wordsOf(edited));
      const plain = linesIn(result.docx).map((line) => line.replace(CONFLICT, '$1').replace(OWN_WORDS, ''));
      const squeezed = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim());
      expect(squeezed(plain)).toEqual(squeezed(linesIn(now)));
    }),
    sameRuns(3),
  );
});
