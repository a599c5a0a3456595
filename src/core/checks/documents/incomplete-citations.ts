import { folded } from '../../text/folded';
import { groupedBy } from '../../text/grouped';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf, nameText } from './document-name';
import type { Missing } from './document-wording';
import { mayBeOneIssuer } from './issuer';
import { likeness, type Title, titleOf } from './likeness';
import { isEnded } from './said-as-past';
import { isYear } from './symbol';
import { type TitleIndex, titleIndex } from './title-index';

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
function missingInRow({ day, number, tail, planned }: CitedDocument): readonly Missing[] {
  if (day === null) return number === '' || planned ? [] : ['day'];
  if (number !== '') return tail === '' ? ['symbol'] : [];
  return tail === '' ? ['number', 'symbol'] : ['number'];
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
  const isKnown = knownByNumber(documents);
  const unknown = withoutSymbol.filter((document) => !isKnown(document));
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

/** One finding per document, at its first citation where the short form is not enough. A table before it may have the day. */
function firstCitation(group: readonly CitedDocument[]): readonly CitedDocument[] {
  const at = group.findIndex(({ inPassing }) => !inPassing);
  const first = group[at];
  if (!first) return [];
  const listed = group.slice(0, at).find(({ isDated }) => isDated);
  return [listed && !first.isDated ? { ...first, isDated: true } : first];
}

/** Only after these words must a ward name itself as the issuer. */
const BASIS = /(?:thực hiện|căn cứ|theo|trên cơ sở|triển khai|bám sát)\s+(?:các\s+)?$/i;

function missingInCitation(cited: CitedDocument): readonly Missing[] {
  // A sentence on what replaced a document rests on the new one.
  if (isEnded(cited)) return [];
  const { number, tail, isDated, issuer, before } = cited;
  const issuerIsOpen = /UBND|HĐND|^$/.test(tail) && issuer === '' && BASIS.test(before);
  const lacks: Readonly<Record<Missing, boolean>> = {
    number: number === '',
    symbol: tail === '' || isYear(tail),
    day: !isDated,
    issuer: issuerIsOpen,
  };
  return MISSING.filter((part) => lacks[part]);
}

const MISSING: readonly Missing[] = ['number', 'symbol', 'day', 'issuer'];

interface Numbered {
  readonly document: CitedDocument;
  readonly title: Title;
}

/** Whether the same document is cited with number and symbol elsewhere in the report. */
function knownByNumber(documents: readonly CitedDocument[]): (cited: CitedDocument) => boolean {
  const numbered = documents.filter(({ symbol }) => symbol !== '');
  const byNumber = groupedBy(numbered, numberAndType);
  const titles = titleIndex(numbered.map((document): Numbered => ({ document, title: titleOf(document.subject) })));
  return (cited) =>
    cited.number === ''
      ? isTitleKnown(cited, titles)
      : (byNumber.get(numberAndType(cited)) ?? []).some(({ tail }) => tail.startsWith(cited.tail));
}

function numberAndType({ number, type }: CitedDocument): string {
  return `${number} ${type}`;
}

function isTitleKnown({ subject, issuer }: CitedDocument, titles: TitleIndex<Numbered>): boolean {
  const title = titleOf(subject);
  return titles
    .near(title)
    .some((one) => mayBeOneIssuer(one.document.issuer, issuer) && (likeness(one.title, title) ?? 0) >= ONE_DOCUMENT);
}

const ONE_DOCUMENT = 0.6;

function onceEach(documents: readonly CitedDocument[]): readonly CitedDocument[] {
  const seen = new Set<string>();
  return documents.filter((document) => {
    const name = folded(nameText(nameOf(document)));
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
