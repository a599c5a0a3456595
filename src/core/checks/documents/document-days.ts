import { type Day, isoOf, yearOf } from '../../calendar/day';
import type { Confidence } from '../../text/confidence';
import { groupedBy } from '../../text/grouped';
import { type Finding, type FoundPlace, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { type DayAlone, impossibleDaysIn } from './days-alone';
import { nameOf, nameText } from './document-name';

/** Days that the calendar lacks, such as 31/02: beside a symbol, or of anything else. */
export function impossibleDays(cited: CitedDocuments): readonly Finding<'document-day-impossible'>[] {
  const documents = cited.documents.filter(({ isDated, day, typedDay }) => isDated && day === null && typedDay !== '');
  const ofDocuments = new Set(documents.map(({ place, typedDay }) => lineAndDay(place, typedDay)));
  const alone = impossibleDaysIn(cited.subject.text).filter(
    ({ place, typed }) => !ofDocuments.has(lineAndDay(place, typed)),
  );
  return [...daysOfDocuments(documents), ...daysWithoutDocument(alone)];
}

function daysOfDocuments(documents: readonly CitedDocument[]): readonly Finding<'document-day-impossible'>[] {
  const groups = groupedBy(documents, (document) => `${nameText(nameOf(document))} ${document.typedDay}`);
  return [...groups.values()].map((said) => {
    const [first] = said;
    return finding('document-day-impossible', { document: nameOf(first), day: first.typedDay }, said.map(placeOf));
  });
}

function daysWithoutDocument(days: readonly DayAlone[]): readonly Finding<'document-day-impossible'>[] {
  return [...groupedBy(days, ({ typed }) => typed)].map(([day, said]) =>
    finding('document-day-impossible', { document: null, day }, said.map(placeOf), said[0].confidence),
  );
}

function lineAndDay({ sheet, row, column, paragraph }: FoundPlace, day: string): string {
  return [sheet, row, column, paragraph, day].join('|');
}

function placeOf({ place }: { readonly place: FoundPlace }): FoundPlace {
  return place;
}

/** The year in a symbol is that of the day of issue (Nghị định 30/2020/NĐ-CP, Phụ lục I; Luật Ban hành VBQPPL). */
export function daysOffYear({ documents }: CitedDocuments): readonly Finding<'document-year-off'>[] {
  return bySymbol(documents).flatMap((group) => {
    const off = group.filter((document) => offBy(document) !== 0);
    const [first] = [...off].sort((one, other) => (one.day ?? 0) - (other.day ?? 0));
    // Where another citation has a day of that year, the two days contradict each other, which another rule reports.
    if (!first || group.some((document) => isOfItsYear(document))) return [];
    const facts = { document: nameOf(first), year: symbolYear(first) ?? 0, day: isoOf(first.day as Day) };
    return [finding('document-year-off', facts, off.map(placeOf), confidenceOf(first))];
  });
}

function symbolYear({ tail }: CitedDocument): number | null {
  const year = /^((?:19|20)\d\d)\//.exec(tail)?.[1];
  return year === undefined ? null : Number(year);
}

function isOfItsYear(document: CitedDocument): boolean {
  return document.day !== null && symbolYear(document) === yearOf(document.day);
}

/** Years between symbol and day; zero unless both stand together. A row of a table may hold another day. */
function offBy(document: CitedDocument): number {
  const { day, typedDay, line } = document;
  const year = symbolYear(document);
  if (year === null || day === null || typedDay === '' || line?.cells) return 0;
  return year - yearOf(day);
}

/** What is passed in the last days of a year may be signed and numbered in the next. */
function confidenceOf(document: CitedDocument): Confidence {
  const isTurnOfYear = offBy(document) === 1 && /^\d{1,2}(?:\/| tháng )12\D/.test(document.typedDay);
  return isTurnOfYear ? 'doubtful' : 'certain';
}
