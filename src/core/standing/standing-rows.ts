import { dayOfIso, yearOf } from '../calendar/day';
import { type WorkCalendar, workCalendar } from '../calendar/working-days';
import { SHIPPED_ROWS } from '../definitions/forms/shipped/shipped-rows';
import { SUPERSEDED } from '../law/superseded';
import type { Cell } from '../workbook/contract/cell';
import { DAYS_OFF_TAB, FORMS_TAB, REPLACED_TAB } from '../workbook/contract/rule-tabs';
import type { Tab } from '../workbook/contract/tab';
import { isoCell } from '../workbook/contract/table-of';
import { STANDING_DAYS_OFF } from './days-off';

/** What every office has, whether or not it tries the sample: a tab and the rows that set-up writes into a blank one. */
export interface StandingRows {
  readonly tab: Tab;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The outline is standing too; its sections depend on the settings (`outline-sheet.ts`). */
export const STANDING_ROWS: readonly StandingRows[] = [
  { tab: DAYS_OFF_TAB, rows: STANDING_DAYS_OFF.map((row) => ({ ...row, on: isoCell(row.on) })) },
  {
    tab: FORMS_TAB,
    rows: SHIPPED_ROWS.map(({ form, formName, mark, label, unit, formula }) => {
      return { form, formName: formName || null, mark, label, unit: unit || null, formula: formula || null };
    }),
  },
  {
    tab: REPLACED_TAB,
    rows: SUPERSEDED.map(({ what, from, replacedBy, remark }) => {
      return { what, from: { day: from }, replacedBy, remark: remark || null };
    }),
  },
];

/** The working days of an office that changed nothing in `Ngày nghỉ`. */
export function standingCalendar(): WorkCalendar {
  const daysOf = (kind: string) =>
    new Set(STANDING_DAYS_OFF.filter((one) => one.kind === kind).map(({ on }) => dayOfIso(on)));
  return workCalendar({
    closedOn: daysOf('Nghỉ'),
    workedOn: daysOf('Làm bù'),
    confirmedYears: new Set(STANDING_DAYS_OFF.map(({ on }) => yearOf(dayOfIso(on)))),
    saturdaysAreWorked: false,
  });
}
