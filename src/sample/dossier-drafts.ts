import { addDays, type Day, dayOfIso } from '../core/calendar/day';
import { dueDay } from '../core/calendar/due-day';
import { standingCalendar } from '../core/standing/standing-rows';
import { SAMPLE_PROCEDURES, type SampleProcedure } from './data/procedures';
import { oneByWeight, oneOf, type Random, wholeBetween } from './seeded-random';

const FROM = dayOfIso('2022-12-15');
const TO = dayOfIso('2023-06-13');

/** A group of procedures whose dossiers count towards the same figures. */
export type Lot = 'certification' | 'online-with-fee' | 'online-free' | 'desk-with-fee';
export type Stage = 'earlier' | 'carried-over' | 'resolved' | 'late' | 'pending' | 'awaiting-supplement' | 'overdue';

const QUOTAS: Readonly<Record<Lot, Partial<Record<Stage, number>>>> = {
  certification: { earlier: 100, resolved: 4466 },
  'online-with-fee': {
    earlier: 14,
    'carried-over': 95,
    resolved: 464,
    late: 4,
    pending: 52,
    'awaiting-supplement': 3,
    overdue: 2,
  },
  'online-free': {
    earlier: 2,
    'carried-over': 26,
    resolved: 64,
    late: 2,
    pending: 18,
    'awaiting-supplement': 1,
    overdue: 1,
  },
  'desk-with-fee': { earlier: 4, 'carried-over': 20, resolved: 193, late: 1, pending: 11, 'awaiting-supplement': 1 },
};

/** Invented weights within the lot and fees in đồng of the usual procedures. Certifications are charged by the page. */
const USUAL: readonly (readonly [code: string, weight: number, feeVnd: number])[] = [
  ['2.000815', 96, 0],
  ['2.000942', 4, 0],
  ['2.000635', 38, 8_000],
  ['1.004873', 30, 15_000],
  ['1.004859', 5, 20_000],
  ['1.001022', 1, 15_000],
  ['1.004884', 2, 5_000],
  ['2.002516', 2, 8_000],
  ['1.004222', 9, 20_000],
  ['1.004194', 8, 15_000],
  ['1.002755', 2, 15_000],
  ['1.010038', 2, 10_000],
  ['1.004269', 1, 10_000],
  ['1.001193', 40, 0],
  ['1.000656', 14, 0],
  ['1.000894', 20, 0],
  ['2.000986', 12, 0],
  ['1.010041', 8, 0],
  ['1.001776', 6, 0],
  ['1.001731', 4, 0],
  ['1.001699', 4, 0],
  ['1.010833', 2, 0],
  ['2.000884', 70, 10_000],
  ['2.001035', 14, 50_000],
  ['2.001406', 3, 50_000],
  ['2.001009', 3, 50_000],
  ['2.000913', 2, 30_000],
  ['1.009998', 8, 45_000],
];

export const SAMPLE_CALENDAR = standingCalendar();

export interface Draft {
  readonly lot: Lot;
  readonly stage: Stage;
  readonly procedure: SampleProcedure;
  readonly feeVnd: number;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly returnedOn: Day | null;
  /** A random number that sorts the dossiers of one day. */
  readonly place: number;
}

interface StageRule {
  readonly received: readonly Day[];
  readonly returned: 'in-time' | 'late' | 'never';
  readonly fits: (dueOn: Day, returnedOn: Day) => boolean;
}

const NEW = workingDays(FROM, TO);
const RECENT = workingDays(dayOfIso('2023-04-24'), TO);
/** Days long enough before the end of the period for an officer to have looked through the file. */
const LOOKED_THROUGH = workingDays(dayOfIso('2023-05-15'), addDays(TO, -6));
const BEFORE = workingDays(dayOfIso('2022-11-01'), addDays(FROM, -1));
const LONG_BEFORE = workingDays(dayOfIso('2022-09-05'), addDays(FROM, -1));

// A random dossier that does not fit its stage is drawn again. So dossiers carried over and pending are mostly of slow
// procedures, as in a real office.
const STAGES: Readonly<Record<Stage, StageRule>> = {
  earlier: { received: LONG_BEFORE, returned: 'in-time', fits: (_, returnedOn) => returnedOn < FROM },
  'carried-over': { received: BEFORE, returned: 'in-time', fits: (_, returnedOn) => returnedOn >= FROM },
  resolved: { received: NEW, returned: 'in-time', fits: (_, returnedOn) => returnedOn <= TO },
  late: { received: NEW, returned: 'late', fits: (_, returnedOn) => returnedOn <= addDays(TO, -7) },
  pending: { received: RECENT, returned: 'never', fits: (dueOn) => dueOn >= TO },
  'awaiting-supplement': { received: LOOKED_THROUGH, returned: 'never', fits: (dueOn) => dueOn >= addDays(TO, -7) },
  overdue: { received: RECENT, returned: 'never', fits: (dueOn) => dueOn < TO && dueOn >= addDays(TO, -7) },
};

export function drawDrafts(random: Random): Draft[] {
  const lots = Object.entries(QUOTAS) as [Lot, Partial<Record<Stage, number>>][];
  return lots.flatMap(([lot, stages]) => {
    const usual = usualIn(lot);
    const quotas = Object.entries(stages) as [Stage, number][];
    return quotas.flatMap(([stage, count]) => times(count, () => drawDraft(random, lot, stage, usual)));
  });
}

type Usual = readonly { readonly procedure: SampleProcedure; readonly weight: number; readonly feeVnd: number }[];

function usualIn(lot: Lot): Usual {
  return USUAL.flatMap(([code, weight, feeVnd]) => {
    const procedure = SAMPLE_PROCEDURES.find((candidate) => candidate.code === code);
    return procedure && lotOf(procedure) === lot ? [{ procedure, weight, feeVnd }] : [];
  });
}

function lotOf({ certification, online, fee }: SampleProcedure): Lot | null {
  if (certification) return 'certification';
  if (online !== 'Không') return fee ? 'online-with-fee' : 'online-free';
  return fee ? 'desk-with-fee' : null;
}

function drawDraft(random: Random, lot: Lot, stage: Stage, usual: Usual): Draft {
  const { received, returned, fits } = STAGES[stage];
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const { procedure, feeVnd } = oneByWeight(random, usual);
    const receivedOn = oneOf(random, received);
    const dueOn = promisedDay(procedure, receivedOn);
    const returnedOn = returned === 'late' ? lateDay(random, dueOn) : dayInTime(random, receivedOn, dueOn);
    if (!fits(dueOn, returnedOn)) continue;
    const place = random();
    return {
      lot,
      stage,
      procedure,
      feeVnd,
      receivedOn,
      dueOn,
      returnedOn: returned === 'never' ? null : returnedOn,
      place,
    };
  }
  throw new Error(`no usual procedure of the lot ${lot} can be ${stage}`);
}

/** The due day that the product computes when `Ngày hẹn trả` is blank. */
function promisedDay({ days, unit }: SampleProcedure, receivedOn: Day): Day {
  return dueDay(receivedOn, { count: days, unit: unit ? 'calendar-day' : 'working-day' }, SAMPLE_CALENDAR);
}

function dayInTime(random: Random, receivedOn: Day, dueOn: Day): Day {
  const latest = SAMPLE_CALENDAR.workingDaysBetween(addDays(receivedOn, 1), dueOn);
  return SAMPLE_CALENDAR.workingDayAfter(receivedOn, wholeBetween(random, 0, latest));
}

function lateDay(random: Random, dueOn: Day): Day {
  return SAMPLE_CALENDAR.workingDayAfter(dueOn, wholeBetween(random, 1, 3));
}

function workingDays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (SAMPLE_CALENDAR.isWorkingDay(day)) days.push(day);
  return days;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
