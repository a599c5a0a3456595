import { type Day, dayOf, yearOf } from '../calendar/day';
import { cutOffDays, type DayRange, type PeriodName, previousPeriod, samePeriodLastYear } from '../calendar/period';
import { countFigures } from '../definitions/count-figures';
import { definitionDigest } from '../definitions/definition-digest';
import { type Indicator, indicatorsInForce, indicatorsOf } from '../definitions/indicators-in-force';
import { type CountCode, FAMILIES, isRateCode, RATES } from '../indicators/catalogue';
import { type CountFigure, type Figures, figureOf } from '../indicators/figures';
import { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import { DOSSIERS_TAB, PETITIONS_TAB } from '../workbook/contract/dossier-tabs';
import { COURSES_TAB, DOCUMENTS_TAB } from '../workbook/contract/record-tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { FrozenFigure, FrozenPeriod } from './frozen-period';

/** Figures of an earlier period; codes whose figure is not known are absent. */
export type EarlierFigures = FrozenPeriod['figures'];

/** The figures of the period before this one; null when they are not known. */
export function previousFigures(records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const { period } = records;
  if (!period) return null;
  const name = period.name && previousPeriod(period.name);
  const adjoining = frozen.find((one) => one.binds && one.to + 1 === period.from && isAsLong(one, period));
  return adjoining ? comparable(adjoining, records) : name && figuresOf(name, records, frozen);
}

export function figuresOfLastYear(records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const name = records.period?.name;
  return name ? figuresOf(samePeriodLastYear(name), records, frozen) : null;
}

/** In days: the agency that asks for a report may set its cut-off a little earlier or later. */
export const SAME_CUT_OFF = 2;
/** In days: months, quarters and half-years differ in length. */
const SAME_LENGTH = 10;

export function isAsLong(one: DayRange, other: DayRange): boolean {
  return Math.abs(one.to - one.from - (other.to - other.from)) <= SAME_LENGTH;
}

/** Frozen figures when there are some; else the rows of the workbook are counted, as far as they reach back. */
function figuresOf(name: PeriodName, records: WorkbookRecords, frozen: readonly FrozenPeriod[]): EarlierFigures | null {
  const range = cutOffDays(name);
  const isSame = (one: FrozenPeriod) =>
    Math.abs(one.from - range.from) <= SAME_CUT_OFF && Math.abs(one.to - range.to) <= SAME_CUT_OFF;
  const found = frozen.find((one) => one.binds && isSame(one));
  return found ? comparable(found, records) : counted(range, records);
}

/** An own figure says nothing beside one of the same code that is defined otherwise. */
function comparable({ figures }: FrozenPeriod, records: WorkbookRecords): EarlierFigures {
  const { byCode } = indicatorsInForce(records).value;
  const isSame = ([code, figure]: [string, FrozenFigure | undefined]) => {
    const own = byCode.get(code)?.definition;
    return figure?.definition === (own ? definitionDigest(own, byCode) : undefined);
  };
  return Object.fromEntries(Object.entries(figures).filter(isSame));
}

function counted(range: DayRange, records: WorkbookRecords): EarlierFigures | null {
  const known = codesCovered(range, records);
  const earlier = { ...records, period: { ...range, name: null }, indicatorRows: [] };
  const { value: figures } = countFigures(earlier);
  const isKnown = knownIn(figures, known, earlier);
  return Object.fromEntries(
    indicatorsOf(earlier)
      .filter(isKnown)
      .map(({ code }): [string, FrozenFigure] => [code, figureOf(figures, code)]),
  );
}

/** Whether the rows reach back far enough for an indicator; a typed figure has a day of its own. */
function knownIn(figures: Figures, known: ReadonlySet<CountCode>, records: WorkbookRecords) {
  const { byCode } = indicatorsInForce(records).value;
  return isKnown;

  function isKnown({ code }: Pick<Indicator, 'code'>): boolean {
    const { calculation } = byCode.get(code)?.definition ?? {};
    if (calculation?.method === 'counted') return known.has(calculation.source);
    if (calculation?.method === 'rate') return [...calculation.numerator, ...calculation.denominator].every(isKnown);
    if (calculation?.method === 'typed') return (figureOf(figures, code) as CountFigure).value !== null;
    if (!isRateCode(code)) return known.has(code as CountCode);
    const { parts, base } = RATES[code].ratio(records.settings);
    return [...parts, ...base].every((count) => known.has(count));
  }
}

/** A tab whose rows begin more than this many days into a period does not cover that period. */
const LATEST_BEGINNING = 30;

/** Staff, estimates and projects describe the present only and are never counted for an earlier period. */
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
        // A new year's workbook keeps some old documents, those due later: they do not cover the old period.
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
  // Disbursement is counted for the projects of the present year only.
  return new Set((codes as CountCode[]).filter((code) => code !== 'GN_DA_GIAI_NGAN'));
}
