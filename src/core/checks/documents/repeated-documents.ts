import { type Day, yearOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { bareSubject } from '../../report/citation';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';
import { mayBeOneIssuer } from './issuer';
import { likeness, titleOf, yearsIn } from './likeness';

/** Two subjects with a lower `likeness` are different; otherwise they are one subject in other words. */
const UNLIKE = 0.45;
/** A limit on the work when one symbol stands in thousands of rows. */
const MOST_VERSIONS = 20;

/** Number and symbol are unique within a year (Nghị định 30/2020/NĐ-CP, Điều 15), so one document has one day. */
export function differingDays({ documents }: CitedDocuments): readonly Finding<'document-two-days'>[] {
  return bySymbol(documents).flatMap((group) => {
    const dated = group.filter(({ day }) => day !== null);
    return versionsOf(dated, oneDocumentTwoDays, isDayRepeated).map((versions) => {
      const days = [...new Set(versions.map(({ day }) => dayText(day as Day)))];
      const [first] = versions as [CitedDocument];
      const others = dated.filter((document) => versions.some(({ day }) => day === document.day));
      return finding('document-two-days', { document: nameOf(first), days }, placesOf(others));
    });
  });
}

export function differingSubjects({ documents }: CitedDocuments): readonly Finding<'document-two-subjects'>[] {
  return bySymbol(documents).flatMap((group) => {
    const titled = group.filter(({ subject }) => subject !== '');
    return versionsOf(titled, oneDocumentTwoSubjects, isSubjectRepeated).map((versions) => {
      const subjects = versions.map(({ subject }) => bareSubject(subject));
      const [first] = versions as [CitedDocument];
      return finding('document-two-subjects', { document: nameOf(first), subjects }, placesOf(versions));
    });
  });
}

type Relation = (one: CitedDocument, other: CitedDocument) => boolean;

/** One group of contradicting citations, or none. */
function versionsOf(
  group: readonly CitedDocument[],
  contradict: Relation,
  repeats: Relation,
): readonly (readonly CitedDocument[])[] {
  const seen: CitedDocument[] = [];
  for (const document of group) {
    if (seen.length < MOST_VERSIONS && !seen.some((one) => repeats(one, document))) seen.push(document);
  }
  for (const one of seen) {
    const against = seen.filter((other) => contradict(one, other));
    if (against.length > 0) return [[one, ...against]];
  }
  return [];
}

const isDayRepeated: Relation = (one, other) =>
  one.day === other.day && one.issuer === other.issuer && one.subject === other.subject;
const isSubjectRepeated: Relation = (one, other) => isDayRepeated(one, other);

/** Party documents and resolutions are numbered over a whole term: the same number in another year is a slip. */
const NUMBERED_OVER_YEARS = ['KL', 'CTr', 'NQ', 'CT'];

function oneDocumentTwoDays(one: CitedDocument, other: CitedDocument): boolean {
  if (one.day === null || other.day === null || one.day === other.day || !mayBeOneIssuer(one.issuer, other.issuer)) {
    return false;
  }
  if (/^\d{4}\//.test(one.tail)) return true;
  const alike = likeness(titleOf(one.subject), titleOf(other.subject));
  const issuersKnown = one.issuer !== '' && other.issuer !== '';
  if (yearOf(one.day) === yearOf(other.day)) return issuersKnown || alike === null || alike >= UNLIKE;
  if (areOfTwoYears(one.subject, other.subject)) return false;
  return alike === null
    ? one.subject === '' || other.subject === ''
    : alike >= UNLIKE || isNumberedOverYears(one, issuersKnown);
}

function isNumberedOverYears({ type }: CitedDocument, issuersKnown: boolean): boolean {
  return issuersKnown && NUMBERED_OVER_YEARS.includes(type);
}

function areOfTwoYears(one: string, other: string): boolean {
  const [years, otherYears] = [yearsIn(one), yearsIn(other)];
  return years.length > 0 && otherYears.length > 0 && years.every((year) => !otherYears.includes(year));
}

function oneDocumentTwoSubjects(one: CitedDocument, other: CitedDocument): boolean {
  const alike = likeness(titleOf(one.subject), titleOf(other.subject));
  if (alike === null || alike >= UNLIKE || !mayBeOneIssuer(one.issuer, other.issuer)) return false;
  if (one.day === null || other.day === null || one.day === other.day) return true;
  return yearOf(one.day) === yearOf(other.day) && one.issuer !== '' && other.issuer !== '';
}

function placesOf(documents: readonly CitedDocument[]) {
  return documents.map(({ place }) => place);
}
