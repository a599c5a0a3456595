import { type Day, isoOf } from '../../calendar/day';
import { workCalendar } from '../../calendar/working-days';
import { type Group, groupedBy } from '../../text/grouped';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import { bySymbol, type CitedDocuments } from './cited-documents';
import { nameOf } from './document-name';

/** Without a workbook only weekends and holidays with a fixed date are known. */
const WITHOUT_NOTICES = workCalendar({
  closedOn: new Set(),
  workedOn: new Set(),
  confirmedYears: new Set(),
  saturdaysAreWorked: false,
});

type Dated = CitedDocument & { readonly day: Day };

export function issuedOnDaysOff({
  documents,
  subject,
}: CitedDocuments): readonly Finding<'document-issued-on-day-off'>[] {
  const calendar = subject.workbook?.records.calendar ?? WITHOUT_NOTICES;
  const own = documents.filter((document): document is Dated => document.own === true && document.day !== null);
  const onDaysOff = own.filter(({ day }) => !calendar.isWorkingDay(day));
  return bySymbol(onDaysOff).flatMap((group) =>
    [...groupedBy(group as Group<Dated>, ({ day }) => day)].map(([day, said]) => {
      const facts = { document: nameOf(said[0]), day: isoOf(day) };
      return finding(
        'document-issued-on-day-off',
        facts,
        said.map(({ place }) => place),
      );
    }),
  );
}
