import { addDays, type Day, dayOf } from '../../core/calendar/day';
import type { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../../core/workbook/contract/budget-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { mulberry32, type Random, wholeBetween } from '../seeded-random';
import { type Item, PAYMENTS, REVENUE, SPENDING, WARD_PROJECTS } from './data/budget';
import { CALENDAR, type SampleMoment } from './moment';

type Entry = CellsOf<typeof LEDGER_TAB>;

const SEED = 20260101;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const MILLION = 1_000_000;

export function wardEstimates(): readonly CellsOf<typeof ESTIMATES_TAB>[] {
  const rows = (kind: 'Thu' | 'Chi', items: readonly Item[]) =>
    items.map(([item, millions, parent]) => ({ kind, item, parent: parent ?? null, amountVnd: millions * MILLION }));
  return [...rows('Thu', REVENUE), ...rows('Chi', SPENDING)];
}

export function wardProjects({ period }: SampleMoment): readonly CellsOf<typeof PROJECTS_TAB>[] {
  return WARD_PROJECTS.map(({ number, name, millions, state }) => {
    return { code: projectCode(period.year, number), name, plannedVnd: millions * MILLION, state };
  });
}

function projectCode(year: number, number: number): string {
  return `CT-${year}-0${number}`;
}

/** The months of the budget year up to today, in order of date. */
export function wardLedger(moment: SampleMoment): readonly Entry[] {
  const random = mulberry32(SEED);
  const { year } = moment.period;
  const monthly = MONTHS.flatMap((month) => [
    ...bookings('Thu', REVENUE, { year, month, random }),
    ...bookings('Chi', SPENDING, { year, month, random }),
    ...payments(year, month),
  ]);
  const inOrder = monthly.sort((a, b) => a.day - b.day);
  return inOrder.filter(({ day }) => day <= moment.today).map(({ day, entry }) => ({ on: dayCell(day), ...entry }));
}

interface Booking {
  readonly day: Day;
  readonly entry: Entry;
}

interface Month {
  readonly year: number;
  readonly month: number;
  readonly random: Random;
}

/** An item with shares comes in or goes out in those months only; the others bring about a twelfth a month. */
function bookings(kind: 'Thu' | 'Chi', items: readonly Item[], { year, month, random }: Month): readonly Booking[] {
  const day = lastWorkingDay(year, month);
  return items.flatMap(([item, millions, , shares]) => {
    const percent = shares ? (shares[month] ?? 0) : wholeBetween(random, 68, 82) / 10;
    const amountVnd = Math.round((millions * MILLION * percent) / 100 / 1000) * 1000;
    return amountVnd === 0 ? [] : [{ day, entry: { kind, item, amountVnd, content: `Tháng ${month}` } }];
  });
}

function payments(year: number, month: number): readonly Booking[] {
  return PAYMENTS.filter((payment) => payment.month === month).map(({ project, date, millions, content }) => ({
    day: CALENDAR.workingDayFrom(dayOf(year, month, date)),
    entry: {
      kind: 'Chi',
      item: 'Chi đầu tư phát triển',
      amountVnd: millions * MILLION,
      projectCode: projectCode(year, project),
      content,
    },
  }));
}

function lastWorkingDay(year: number, month: number): Day {
  let day = addDays(dayOf(year, month + 1, 1), -1);
  while (!CALENDAR.isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
