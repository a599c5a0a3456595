import { addDays, type Day } from '../calendar/day';
import type { IndicatorCode } from '../indicators/catalogue';
import { traceOf } from '../indicators/trace';
import { codeKey } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { readWorkbook, type WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Closing } from './closing';
import { nextTables } from './next-tables';

/** Checks that the new year begins with exactly the dossiers that were pending at the end of the old one. */
export interface CarryCheck {
  /** `HS_DANG_GIAI_QUYET` at the end of the old year; null when the dossiers cannot be counted. */
  readonly pending: number | null;
  /** `HS_KY_TRUOC` of the new year's first period. */
  readonly carried: number | null;
  /** Codes of the pending dossiers, in the order of the rows. */
  readonly codes: readonly string[];
  /** Dossiers counted in only one of the two years. */
  readonly differing: readonly DifferingDossier[];
}

export interface DifferingDossier {
  readonly code: string;
  /** In the workbook that counts the dossier. */
  readonly row: number;
  readonly only: 'old' | 'new';
}

export interface NewYear {
  readonly tables: readonly Table[];
  readonly check: CarryCheck;
}

/**
 * Makes next year's workbook. Repeating it on its result changes nothing, so an interrupted run can be completed.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { dayOfIso } from '../calendar/day';
 * const closing = { year: 2023, cutOff: dayOfIso('2023-12-14'), period: 'năm 2023' };
 * const { tables, check } = nextYear(sampleTables(), closing);
 * isSound(check); // → true
 * [check.pending, check.carried]; // → [89, 89]
 * tables.find(({ name }) => name === 'Thu chi')?.rows.length; // → 1
 */
export function nextYear(tables: readonly Table[], closing: Closing): NewYear {
  const records = readWorkbook(tables).value;
  const next = nextTables(tables, { records, closing });
  return { tables: next, check: carryCheck(records, readWorkbook(next).value, closing.cutOff) };
}

export function isSound({ pending, carried, differing }: CarryCheck): boolean {
  return pending !== null && pending === carried && differing.length === 0;
}

function carryCheck(before: WorkbookRecords, after: WorkbookRecords, cutOff: Day): CarryCheck {
  const pending = dossiersBehind('HS_DANG_GIAI_QUYET', before, cutOff);
  const carried = dossiersBehind('HS_KY_TRUOC', after, addDays(cutOff, 1));
  return {
    pending: pending?.length ?? null,
    carried: carried?.length ?? null,
    codes: (pending ?? []).map(({ code }) => code),
    differing: [
      ...without(pending ?? [], carried ?? []).map((dossier) => ({ ...dossier, only: 'old' as const })),
      ...without(carried ?? [], pending ?? []).map((dossier) => ({ ...dossier, only: 'new' as const })),
    ],
  };
}

type Counted = Pick<DifferingDossier, 'code' | 'row'>;

/** The rows that the indicator counts in a period of this one day. */
function dossiersBehind(indicator: IndicatorCode, records: WorkbookRecords, on: Day): readonly Counted[] | null {
  if (!records.dossiers) return null;
  const codes = new Map(records.dossiers.map(({ row, code }) => [row, code]));
  const counted = traceOf(indicator, { ...records, period: { from: on, to: on, name: null } });
  return counted.map(({ row }) => ({ row, code: codes.get(row) as string }));
}

function without(dossiers: readonly Counted[], others: readonly Counted[]): readonly Counted[] {
  const known = new Set(others.map(({ code }) => codeKey(code)));
  return dossiers.filter(({ code }) => !known.has(codeKey(code)));
}
