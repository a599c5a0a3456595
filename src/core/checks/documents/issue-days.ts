import { type Day, weekdayOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { workCalendar } from '../../calendar/working-days';
import { type Finding, finding } from '../finding';
import { bySymbol, type CitedDocuments, nameOf } from './cited-documents';

/** Without a workbook only weekends and holidays with a fixed date are known. */
const WITHOUT_NOTICES = workCalendar({
  closedOn: new Set(),
  workedOn: new Set(),
  confirmedYears: new Set(),
  saturdaysAreWorked: false,
});
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

export function issuedOnDaysOff({
  documents,
  subject,
}: CitedDocuments): readonly Finding<'document-issued-on-day-off'>[] {
  const calendar = subject.workbook?.records.calendar ?? WITHOUT_NOTICES;
  const own = documents.filter(({ own, day }) => own === true && day !== null && !calendar.isWorkingDay(day));
  return bySymbol(own).flatMap((group) => {
    const days = [...new Set(group.map(({ day }) => day as Day))];
    return days.map((day) => {
      const said = group.filter((document) => document.day === day);
      const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
      const facts = { document: nameOf(said[0] as (typeof said)[0]), day: dayText(day), weekday };
      return finding(
        'document-issued-on-day-off',
        facts,
        said.map(({ place }) => place),
      );
    });
  });
}
