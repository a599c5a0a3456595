import { type Day, yearOf } from '../../core/calendar/day';
import { dayText } from '../../core/calendar/day-text';
import { cutOffDays, type PeriodKind, periodsAYear } from '../../core/calendar/period';
import { type WorkCalendar, workCalendar } from '../../core/calendar/working-days';
import { folded } from '../../core/text/folded';
import { recogniseTab } from '../../core/workbook/contract/recognise';
import { DAYS_OFF_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { readTab } from '../../core/workbook/reading/read-tab';
import { cellOf } from '../sheet/values';
import { type Argument, CellError, dateOf, dayFrom, isEmpty, mapCells, rowsOf, wholeNumber } from './arguments';

export function dueDates(received: Argument, days: Argument, daysOff: Argument): unknown {
  const calendar = calendarFrom(daysOff);
  return mapCells(
    (from, count) => {
      if (isEmpty(from) || isEmpty(count)) return '';
      const timeLimit = wholeNumber(count, 'Số ngày làm việc');
      if (timeLimit < 0 || timeLimit > 3650) throw new CellError('số ngày làm việc phải từ 0 đến 3650.');
      return dateOf(calendar.workingDayAfter(dayFrom(from, 'Ngày tiếp nhận'), timeLimit));
    },
    [received, days],
  );
}

export function workingDayCounts(first: Argument, last: Argument, daysOff: Argument): unknown {
  const calendar = calendarFrom(daysOff);
  return mapCells(
    (from, to) => {
      if (isEmpty(from) || isEmpty(to)) return '';
      return calendar.workingDaysBetween(dayFrom(from, 'Từ ngày'), dayFrom(to, 'Đến ngày'));
    },
    [first, last],
  );
}

/** Compares dates as the indicators do: a result returned on the due day itself is on time. */
export function dossierStates(received: Argument, due: Argument, returned: Argument, asOf: Argument): unknown {
  return mapCells(
    (receivedValue, dueValue, returnedValue, asOfValue) => {
      if (isEmpty(receivedValue)) return '';
      const at = dayFrom(asOfValue, 'Tại ngày');
      const receivedOn = dayFrom(receivedValue, 'Ngày tiếp nhận');
      const dueOn = dayFrom(dueValue, 'Ngày hẹn trả');
      const returnedOn = isEmpty(returnedValue) ? null : dayFrom(returnedValue, 'Ngày trả');
      if (dueOn < receivedOn) throw new CellError('ngày hẹn trả trước ngày tiếp nhận.');
      if (returnedOn !== null && returnedOn < receivedOn) throw new CellError('ngày trả trước ngày tiếp nhận.');
      return stateText(receivedOn, dueOn, returnedOn, at);
    },
    [received, due, returned, asOf],
  );
}

function stateText(receivedOn: Day, dueOn: Day, returnedOn: Day | null, at: Day): string {
  if (receivedOn > at) return 'Chưa tiếp nhận';
  if (returnedOn === null || returnedOn > at)
    return dueOn >= at ? 'Đang giải quyết, trong hạn' : 'Đang giải quyết, quá hạn';
  if (returnedOn === dueOn) return 'Đúng hạn';
  return returnedOn < dueOn ? 'Sớm hạn' : 'Trễ hạn';
}

/** The first and last day of a reporting period, in two neighbouring cells. */
export function periodDays(kindText: unknown, number: unknown, year: unknown): unknown {
  const kind = periodKind(kindText);
  if (!kind) return `Lỗi: không có loại kỳ «${String(kindText)}».`;
  const most = periodsAYear(kind);
  const periodNumber = most === 1 ? 1 : Number(number);
  if (!Number.isInteger(periodNumber) || periodNumber < 1 || periodNumber > most) {
    return `Lỗi: số kỳ phải từ 1 đến ${most}.`;
  }
  if (!Number.isInteger(year)) return 'Lỗi: năm phải là số nguyên.';
  const { from, to } = cutOffDays({ kind, year: Number(year), number: periodNumber });
  return [[dateOf(from), dateOf(to)]];
}

function periodKind(text: unknown): PeriodKind | undefined {
  const { accepts } = SETTINGS.periodKind;
  const choices = accepts.kind === 'choice' ? Object.entries(accepts.choices) : [];
  return choices.find(([name]) => folded(name) === folded(String(text)))?.[1] as PeriodKind | undefined;
}

export function officialDays(days: Argument): unknown {
  return mapCells((value) => (isEmpty(value) ? '' : dayText(dayFrom(value, 'Ngày'))), [days]);
}

/** Days off from the tab `Ngày nghỉ` with its headers, or from plain cells that hold dates. */
function calendarFrom(daysOff: Argument): WorkCalendar {
  const rows = rowsOf(daysOff).map((row) => row.map(cellOf));
  const isTab = recogniseTab(rows) === DAYS_OFF_TAB;
  const read = isTab ? readTab(DAYS_OFF_TAB, { name: DAYS_OFF_TAB.name, rows }).rows : [];
  const days = read.filter(({ kind }) => kind === 'off').map(({ on }) => on);
  for (const cell of isTab ? [] : rows.flat()) if (typeof cell === 'object' && cell !== null) days.push(cell.day);
  return workCalendar({
    closedOn: new Set(days),
    workedOn: new Set(read.filter(({ kind }) => kind === 'worked').map(({ on }) => on)),
    confirmedYears: new Set([...days, ...read.map(({ on }) => on)].map(yearOf)),
    saturdaysAreWorked: false,
  });
}
