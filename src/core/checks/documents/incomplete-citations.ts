import { folded } from '../../text/folded';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';
import { mayBeOneIssuer } from './issuer';
import { likeness, type Title, titleOf } from './likeness';

/** Laws and ordinances are cited by name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b). */
const BY_NAME_ONLY = ['luật', 'bộ luật', 'pl', 'hiến pháp'];

/** Rows of the tab that lack part of what a citation needs. */
export function incompleteRows({ documents }: CitedDocuments): readonly Finding<'document-row-incomplete'>[] {
  return documents
    .filter((document) => document.fromWorkbook && !isByName(document))
    .flatMap((document) => {
      const missing = missingInRow(document);
      return missing.length === 0
        ? []
        : [finding('document-row-incomplete', { document: nameOf(document), missing }, [document.place])];
    });
}

/** A row with neither number nor day is a document not yet issued, so nothing is missing. */
function missingInRow({ day, number, tail, planned }: CitedDocument): readonly string[] {
  if (day === null) return number === '' || planned ? [] : ['ngày ban hành'];
  if (number === '') return [tail === '' ? 'số, ký hiệu' : 'số'];
  return tail === '' ? ['ký hiệu'] : [];
}

/**
 * Documents that the text cites in short form without a full citation before. Documents of the workbook's tab are left
 * out, since the product cites those in full.
 */
export function incompleteCitations({
  documents,
  subject,
}: CitedDocuments): readonly Finding<'document-citation-incomplete'>[] {
  const inText = documents.filter((document) => !document.fromWorkbook && !isByName(document));
  const firsts = subject.workbook ? [] : bySymbol(inText).flatMap(firstCitation);
  const withoutSymbol = onceEach(inText.filter(({ symbol, inPassing }) => symbol === '' && !inPassing));
  const numbered = documents
    .filter(({ symbol }) => symbol !== '')
    .map((document) => ({ document, title: titleOf(document.subject) }));
  const unknown = withoutSymbol.filter((document) => !isCitedOtherwise(document, numbered));
  return [...firsts, ...unknown].flatMap((document) => {
    const missing = missingInCitation(document);
    return missing.length === 0
      ? []
      : [finding('document-citation-incomplete', { document: nameOf(document), missing }, [document.place])];
  });
}

function isByName({ type }: CitedDocument): boolean {
  return BY_NAME_ONLY.includes(folded(type));
}

/** One finding per document, at its first citation where the short form is not enough. */
function firstCitation(group: readonly CitedDocument[]): readonly CitedDocument[] {
  return group.filter(({ inPassing }) => !inPassing).slice(0, 1);
}

/** Only after these words must a ward name itself as the issuer. */
const BASIS = /(?:thực hiện|căn cứ|theo|trên cơ sở|triển khai|bám sát)\s+(?:các\s+)?$/i;

function missingInCitation({ number, tail, isDated, issuer, before }: CitedDocument): readonly string[] {
  const issuerIsOpen = /UBND|HĐND|^$/.test(tail) && issuer === '' && BASIS.test(before);
  return [
    ...(number === '' ? ['số'] : []),
    ...(tail === '' ? ['ký hiệu'] : []),
    ...(isDated ? [] : ['ngày ban hành']),
    ...(issuerIsOpen ? ['cơ quan ban hành'] : []),
  ];
}

interface Numbered {
  readonly document: CitedDocument;
  readonly title: Title;
}

/** Whether the same document is cited with number and symbol elsewhere. */
function isCitedOtherwise({ number, type, subject, issuer }: CitedDocument, numbered: readonly Numbered[]): boolean {
  if (number !== '') return numbered.some(({ document }) => document.number === number && document.type === type);
  const title = titleOf(subject);
  return numbered.some(
    (one) => mayBeOneIssuer(one.document.issuer, issuer) && (likeness(one.title, title) ?? 0) >= ONE_DOCUMENT,
  );
}

const ONE_DOCUMENT = 0.6;

function onceEach(documents: readonly CitedDocument[]): readonly CitedDocument[] {
  const seen = new Set<string>();
  return documents.filter((document) => {
    const name = folded(nameOf(document));
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
