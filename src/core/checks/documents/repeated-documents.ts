import { type Day, isoOf } from '../../calendar/day';
import { bareSubject } from '../../report/citation';
import type { Confidence } from '../../text/confidence';
import { type Group, groupedBy } from '../../text/grouped';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';
import { twoDays, twoSubjects, twoSymbols } from './one-document';

/** A limit on the work when thousands of rows have one symbol. */
const MOST_VERSIONS = 20;

/** Number and symbol are unique within a year (Nghị định 30/2020/NĐ-CP, Điều 15), so one document has one day. */
export function differingDays({ documents }: CitedDocuments): readonly Finding<'document-two-days'>[] {
  return bySymbol(documents).flatMap((group) => {
    const dated = withIssuers(group.filter(({ day }) => day !== null));
    return versionsOf(dated, twoDays).map(({ versions, confidence }) => {
      const days = sorted(versions.map(({ day }) => isoOf(day as Day)));
      const [first] = versions;
      const others = dated.filter((document) => versions.some(({ day }) => day === document.day));
      return finding('document-two-days', { document: nameOf(first), days }, placesOf(others), confidence);
    });
  });
}

/** A later citation of the same day leaves out whose document it is. */
function withIssuers(dated: readonly CitedDocument[]): readonly CitedDocument[] {
  const named = new Map<Day | null, CitedDocument>();
  for (const document of dated) {
    if (document.issuer !== '' && !named.has(document.day)) named.set(document.day, document);
  }
  return dated.map((document) => {
    const of = document.issuer === '' ? named.get(document.day) : undefined;
    return of ? { ...document, issuer: of.issuer, own: of.own } : document;
  });
}

export function differingSubjects({ documents }: CitedDocuments): readonly Finding<'document-two-subjects'>[] {
  return bySymbol(documents).flatMap((group) => {
    const titled = group.filter(({ subject }) => subject !== '');
    return versionsOf(titled, twoSubjects).map(({ versions, confidence }) => {
      const subjects = sorted(versions.map(({ subject }) => bareSubject(subject)));
      const said = titled.filter((document) => versions.includes(document));
      return finding('document-two-subjects', { document: nameOf(versions[0]), subjects }, placesOf(said), confidence);
    });
  });
}

/** One document of one day under two numbers or symbols. */
export function differingSymbols({ documents }: CitedDocuments): readonly Finding<'document-two-symbols'>[] {
  const dated = documents.filter(({ day, symbol }) => day !== null && symbol !== '');
  return [...groupedBy(dated, ({ day }) => day as Day)].flatMap(([day, group]) => {
    const firsts = bySymbol(group).map(([first]) => first);
    return versionsOf(firsts, twoSymbols).map(({ versions, confidence }) => {
      const symbols = sorted(versions.map(({ symbol }) => symbol));
      const said = group.filter(({ symbol }) => symbols.includes(symbol));
      return finding('document-two-symbols', { symbols, day: isoOf(day) }, placesOf(said), confidence);
    });
  });
}

/** Each value once, in an order that does not depend on that of the rows. */
function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

type Relation = (one: CitedDocument, other: CitedDocument) => Confidence | null;

interface Versions {
  readonly versions: Group<CitedDocument>;
  /** Of the surest contradiction among them. */
  readonly confidence: Confidence;
}

const SUREST: readonly Confidence[] = ['certain', 'likely', 'doubtful'];

/** One group of contradicting citations, the surest, or none. */
function versionsOf(group: readonly CitedDocument[], contradict: Relation): readonly Versions[] {
  const seen: CitedDocument[] = [];
  for (const document of group) {
    if (seen.length < MOST_VERSIONS && !seen.some((one) => isRepeated(one, document))) seen.push(document);
  }
  seen.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const pairs = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => ({ one, other, confidence: contradict(one, other) })),
  );
  for (const confidence of SUREST) {
    const [first] = pairs.filter((pair) => pair.confidence === confidence);
    if (!first) continue;
    const against = pairs.filter((pair) => pair.one === first.one && pair.confidence === confidence);
    return [{ versions: [first.one, ...against.map(({ other }) => other)], confidence }];
  }
  return [];
}

/** Not that of the rows, so that the same citations always give the same finding. */
function orderOf({ day, symbol, issuer, subject }: CitedDocument): string {
  return JSON.stringify([day === null ? '' : isoOf(day), symbol, issuer, subject]);
}

function isRepeated(one: CitedDocument, other: CitedDocument): boolean {
  return (
    one.symbol === other.symbol && one.day === other.day && one.issuer === other.issuer && one.subject === other.subject
  );
}

function placesOf(documents: readonly CitedDocument[]) {
  return documents.map(({ place }) => place);
}
