import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';
import { unmarked } from './title-words';

/** Kinds of content that need a document of their own type, or a decision. */
const ISSUED_UNDER_A_TYPE = /(?:^(?:ban hanh )?|ban hanh (?:[a-z]+ ){0,2})(ke hoach|chuong trinh|quy che|de an)(?= |$)/;
/** Such a letter speaks of a plan that another document issues. */
const OF_ANOTHER_DOCUMENT = /gop y|y kien|du thao|tham dinh|de nghi|yeu cau|don doc|huong dan|bao cao|de xuat|ra soat/;
const TYPES: Readonly<Record<string, string>> = {
  'ke hoach': 'KH',
  'chuong trinh': 'CTr',
  'quy che': 'QC',
  'de an': 'ĐA',
};

/** Official letters of the ward that should be another type of document, or have a wrong symbol. */
export function officialLetters({
  documents,
}: CitedDocuments): readonly Finding<
  'official-letter-with-type' | 'official-letter-without-unit' | 'official-letter-as-plan'
>[] {
  const letters = documents.filter(({ type, own, tail }) => type === 'CV' && own !== false && /UBND/.test(tail));
  return bySymbol(letters).flatMap((group) => [...asPlan(group), ...badSymbol(group)]);
}

function asPlan(letters: readonly CitedDocument[]): readonly Finding<'official-letter-as-plan'>[] {
  for (const letter of letters) {
    const about = unmarked(letter.subject)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    const found = ISSUED_UNDER_A_TYPE.exec(about);
    const isIssuing = found !== null && !OF_ANOTHER_DOCUMENT.test(about.slice(0, found.index + found[0].length));
    const type = isIssuing ? TYPES[found[1] ?? ''] : undefined;
    if (type) return [finding('official-letter-as-plan', { document: nameOf(letter), type }, [letter.place])];
  }
  return [];
}

function badSymbol(
  letters: readonly CitedDocument[],
): readonly Finding<'official-letter-with-type' | 'official-letter-without-unit'>[] {
  const [letter] = letters as [CitedDocument];
  const places = letters.map(({ place }) => place);
  const facts = { document: nameOf(letter), expected: `${letter.symbol.split('/')[0]}/UBND-VP` };
  if (/^CV-/.test(letter.tail)) return [finding('official-letter-with-type', facts, places)];
  return letter.tail === 'UBND' ? [finding('official-letter-without-unit', facts, places)] : [];
}
