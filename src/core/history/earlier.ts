import { type Day, dayOf, yearOf } from '../calendar/day';
import { cutOffDays, type DayRange, type PeriodName, previousPeriod, samePeriodLastYear } from '../calendar/period';
import {
  type CountCode,
  FAMILIES,
  INDICATOR_CODES,
  type IndicatorCode,
  isRateCode,
  RATES,
} from '../indicators/catalogue';
import { countFigures } from '../indicators/figures';
import { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB } from '../workbook/contract/dossier-tabs';
import { COURSES_TAB, DOCUMENTS_TAB } from '../workbook/contract/tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { FrozenFigure, FrozenPeriod } from './frozen-period';

/** Figures of a period that is over; a code is absent where nothing is known of it. */
export type EarlierFigures = FrozenPeriod['figures'];

/** What the period before this one came to; null where it is not known. */
export function previousFigures(records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const { period } = records;
  if (!period) return null;
  const name = period.name && previousPeriod(period.name);
  const adjoining = frozen.find((one) => one.binds && one.to + 1 === period.from && isAsLong(one, period));
  return adjoining?.figures ?? (name && figuresOf(name, records, frozen));
}

export function figuresOfLastYear(records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const name = records.period?.name;
  return name ? figuresOf(samePeriodLastYear(name), records, frozen) : null;
}

/** Whoever asks for a report may move its cut-off by a day or two. */
const SAME_CUT_OFF = 2;
/** Months and halves of a year are not all of one length. */
const SAME_LENGTH = 10;

function isAsLong(one: DayRange, other: DayRange): boolean {
  return Math.abs(one.to - one.from - (other.to - other.from)) <= SAME_LENGTH;
}

/** Frozen figures hold; without them the log is counted, as far as it reaches back. */
function figuresOf(name: PeriodName, records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const range = cutOffDays(name);
  const isSame = (one: FrozenPeriod) =>
    Math.abs(one.from - range.from) <= SAME_CUT_OFF && Math.abs(one.to - range.to) <= SAME_CUT_OFF;
  return frozen.find((one) => one.binds && isSame(one))?.figures ?? counted(range, records);
}

function counted(range: DayRange, records: WorkbookRecords): EarlierFigures | null {
  const known = codesCovered(range, records);
  if (known.size === 0) return null;
  const { value: figures } = countFigures({ ...records, period: { ...range, name: null }, indicatorRows: [] });
  const isKnown = (code: IndicatorCode) => {
    if (!isRateCode(code)) return known.has(code);
    const { parts, base } = RATES[code].ratio(records.settings);
    return [...parts, ...base].every((count) => known.has(count));
  };
  return Object.fromEntries(
    INDICATOR_CODES.filter(isKnown).map((code): [string, FrozenFigure] => [code, figures[code]]),
  );
}

/** A log that begins later than so many days into a period does not tell of it. */
const LATEST_BEGINNING = 30;

/** What describes the present only – staff, estimates, projects – is never counted for another time. */
function codesCovered({ from, to }: DayRange, records: WorkbookRecords): ReadonlySet<CountCode> {
  const yearStart = dayOf(yearOf(to), 1, 1);
  const { dossiers, ledger, documents, petitions, courses } = records;
  const reaches = (days: readonly (Day | null)[] | undefined, start: Day) =>
    (days ?? []).some((day) => day !== null && day <= Math.min(start + LATEST_BEGINNING, to));
  const wereReturned = dossiers?.some(
    ({ returnedOn }) => returnedOn !== null && returnedOn >= from && returnedOn <= to,
  );
  const covered = new Map<string, boolean>([
    [
      DOSSIERS_TAB.name,
      wereReturned === true &&
        reaches(
          dossiers?.map(({ receivedOn }) => receivedOn),
          from,
        ),
    ],
    [
      LEDGER_TAB.name,
      reaches(
        ledger?.map(({ on }) => on),
        yearStart,
      ),
    ],
    [
      DOCUMENTS_TAB.name,
      reaches(
        // One issued ahead of a later deadline may be all that a new year's workbook took over from the old one.
        documents?.map(({ own, issuedOn, dueOn }) => (own && (dueOn === null || dueOn <= to) ? issuedOn : null)),
        from,
      ),
    ],
    [
      PETITIONS_TAB.name,
      reaches(
        petitions?.map(({ receivedOn }) => receivedOn),
        from,
      ),
    ],
    [
      COURSES_TAB.name,
      reaches(
        courses?.map(({ startsOn }) => startsOn),
        from,
      ),
    ],
  ]);
  const codes = FAMILIES.filter(({ tab }) => covered.get(tab.name)).flatMap(({ indicators }) =>
    Object.keys(indicators),
  );
  // Disbursement is of the projects of the present year.
  return new Set((codes as CountCode[]).filter((code) => code !== 'GN_DA_GIAI_NGAN'));
}
