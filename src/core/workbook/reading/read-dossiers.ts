import { type Day, yearOf } from '../../calendar/day';
import { dueDay } from '../../calendar/due-day';
import type { WorkCalendar } from '../../calendar/working-days';
import { codeKey } from '../../text/folded';
import { choiceText } from '../contract/column';
import { DOSSIERS_TAB, type PROCEDURES_TAB } from '../contract/dossier-tabs';
import { DAYS_OFF_TAB } from '../contract/rule-tabs';
import type { Settings } from '../contract/settings';
import type { RowOf } from '../contract/tab';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../problems/problem';
import type { FindByCode } from './by-code';

export type Procedure = RowOf<typeof PROCEDURES_TAB>;
type DossierRow = RowOf<typeof DOSSIERS_TAB>;

/** A valid dossier with its procedure and its due day. */
export interface Dossier {
  readonly row: number;
  readonly code: string;
  readonly procedure: Procedure;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly returnedOn: Day | null;
  readonly channel: DossierRow['channel'];
  readonly status: DossierRow['status'];
  readonly returnedByPost: boolean;
  readonly paidOnline: boolean;
  readonly amountVnd: number;
  readonly electronicCopy: boolean;
  readonly digitised: boolean;
  readonly electronicResult: boolean;
  readonly reusedData: boolean;
  readonly fromElsewhere: boolean;
  readonly apologisedOn: Day | null;
  /** As officers typed it: it may name a person. */
  readonly delayCause: string;
  /** When it was closed in the one-stop software, perhaps days after the return; null when open there or not known. */
  readonly closedInSoftwareOn: Day | null;
}

type Header = keyof typeof DOSSIERS_TAB.columns;

/** In these statuses the citizen has an answer, so the day of the answer must be typed. */
const ANSWERED = new Set<DossierRow['status']>(['returned', 'refused', 'withdrawn', 'stopped']);

export function readDossiers(
  rows: readonly DossierRow[],
  procedureOf: FindByCode<Procedure>,
  calendar: WorkCalendar,
  settings: Pick<Settings, 'usesRescheduledDay'>,
): Read<readonly Dossier[]> {
  const problems: Problem[] = [];
  const dossiers: Dossier[] = [];
  const rowByCode = new Map<string, number>();
  const promise = promisedDays(calendar);
  for (const row of rows) {
    const procedure = procedureOf(row.procedureCode);
    const rescheduledOn = settings.usesRescheduledDay ? row.rescheduledOn : null;
    const mistake = procedure ? mistakeIn(row, rescheduledOn) : unknownProcedure(row);
    if (!procedure || mistake) {
      if (mistake) problems.push(refused(row, mistake));
      continue;
    }
    problems.push(...warningsOf(row));
    const dueOn = rescheduledOn ?? row.dueOn ?? promise.dayFor(procedure, row.receivedOn);
    const key = codeKey(row.code);
    const firstRow = rowByCode.get(key);
    if (firstRow !== undefined) {
      problems.push(refused(row, ['code', { code: 'row-repeated', key: row.code, firstRow }]));
      continue;
    }
    rowByCode.set(key, row.row);
    dossiers.push(dossierOf(row, procedure, dueOn));
  }
  return { value: dossiers, problems: [...problems, ...promise.unconfirmedYears().map(unconfirmedYear)] };
}

function dossierOf(row: DossierRow, procedure: Procedure, dueOn: Day): Dossier {
  return {
    row: row.row,
    code: row.code,
    procedure,
    receivedOn: row.receivedOn,
    dueOn,
    returnedOn: row.returnedOn,
    channel: row.channel,
    status: row.status,
    returnedByPost: row.returnedByPost,
    paidOnline: row.paidOnline,
    amountVnd: row.amountVnd ?? 0,
    electronicCopy: row.electronicCopy,
    digitised: row.digitised,
    electronicResult: row.electronicResult,
    reusedData: row.reusedData,
    fromElsewhere: row.fromElsewhere,
    apologisedOn: row.apologisedOn,
    delayCause: row.delayCause,
    closedInSoftwareOn: row.closedInSoftwareOn,
  };
}

/** The column where the mistake shows. */
type Mistake = readonly [Header, ProblemDetail];

function unknownProcedure({ procedureCode }: DossierRow): Mistake {
  return ['procedureCode', { code: 'dossier-procedure-unknown', procedureCode }];
}

/** The first contradiction in a row, which keeps the dossier from being counted. */
function mistakeIn(row: DossierRow, rescheduledOn: Day | null): Mistake | null {
  const { receivedOn, returnedOn, dueOn, status } = row;
  if (returnedOn === null && ANSWERED.has(status)) {
    return ['returnedOn', { code: 'dossier-returned-without-day', status: statusText(status) }];
  }
  if (returnedOn !== null && returnedOn < receivedOn) {
    return ['returnedOn', { code: 'dossier-returned-before-received', receivedOn, returnedOn }];
  }
  if (dueOn !== null && dueOn < receivedOn) {
    return ['dueOn', { code: 'dossier-due-before-received', receivedOn, dueOn }];
  }
  if (rescheduledOn !== null && rescheduledOn < receivedOn) {
    return ['rescheduledOn', { code: 'dossier-due-before-received', receivedOn, dueOn: rescheduledOn }];
  }
  return null;
}

function warningsOf(row: DossierRow): readonly Problem[] {
  return [...returnedInOtherStatus(row), ...earlyApology(row)];
}

function returnedInOtherStatus(row: DossierRow): readonly Problem[] {
  const { returnedOn, status } = row;
  if (returnedOn === null || ANSWERED.has(status)) return [];
  const cancelled = status === 'cancelled';
  const detail = { code: 'dossier-returned-in-other-status', status: statusText(status), cancelled } as const;
  return [warningAt(placeOf(row, 'status'), detail)];
}

/** Nobody apologises for a dossier that is not there yet. */
function earlyApology(row: DossierRow): readonly Problem[] {
  const { receivedOn, apologisedOn } = row;
  if (apologisedOn === null || apologisedOn >= receivedOn) return [];
  const detail = { code: 'dossier-apology-before-received', receivedOn, apologisedOn } as const;
  return [warningAt(placeOf(row, 'apologisedOn'), detail)];
}

function refused(row: DossierRow, [column, detail]: Mistake): Problem {
  return errorAt(placeOf(row, column), detail);
}

function unconfirmedYear(year: number): Problem {
  return warningAt({ sheet: DAYS_OFF_TAB.name, row: null, column: null }, { code: 'days-off-unconfirmed', year });
}

function placeOf(row: DossierRow, column: Header) {
  return { sheet: DOSSIERS_TAB.name, row: row.row, column: DOSSIERS_TAB.columns[column].header };
}

function statusText(status: DossierRow['status']): string {
  return choiceText(DOSSIERS_TAB.columns.status, status);
}

/** Computes due days from time limits; the results are kept, as a register has few pairs of day and limit. */
function promisedDays(calendar: WorkCalendar) {
  const known = new Map<number, Day>();
  const unconfirmed = new Set<number>();

  return {
    dayFor(procedure: Procedure, receivedOn: Day): Day {
      const key = (receivedOn * 10_000 + procedure.timeLimit) * 2 + (procedure.timeUnit === 'calendar-day' ? 1 : 0);
      const before = known.get(key);
      if (before !== undefined) return before;
      const day = dueDay(receivedOn, { count: procedure.timeLimit, unit: procedure.timeUnit }, calendar);
      known.set(key, day);
      for (let year = yearOf(receivedOn); procedure.timeLimit > 0 && year <= yearOf(day); year++) {
        if (!calendar.isConfirmed(year)) unconfirmed.add(year);
      }
      return day;
    },
    unconfirmedYears: () => [...unconfirmed].sort((a, b) => a - b),
  };
}
