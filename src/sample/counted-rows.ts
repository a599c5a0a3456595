import type { Day } from '../core/calendar/day';
import { comparedRows } from '../core/frozen/compared-rows';
import { rowReader } from '../core/frozen/row-reader';
import { type TabRule, tabRules } from '../core/frozen/tab-rules';
import type { SampleRows } from '../core/report/trial-wording';
import { folded } from '../core/text/folded';
import type { Table } from '../core/workbook/contract/cell';
import { PROCEDURES_TAB } from '../core/workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB, STAFF_TAB, TYPED_FIGURES_TAB } from '../core/workbook/contract/record-tabs';
import {
  DAYS_OFF_TAB,
  FORMS_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
} from '../core/workbook/contract/rule-tabs';
import type { Tab } from '../core/workbook/contract/tab';
import type { ReportPeriod } from '../core/workbook/reading/read-period';
import { tableOf } from '../core/workbook/reading/read-workbook';
import { rowsApart } from './sample-rows';

/** What an office may keep of a sample: procedures are real ones, indicators are definitions, standing rows hold for all. */
const KEPT_BY_OFFICES: readonly Tab[] = [
  PROCEDURES_TAB,
  OWN_INDICATORS_TAB,
  INDICATORS_TAB,
  DAYS_OFF_TAB,
  OUTLINE_TAB,
  FORMS_TAB,
  REPLACED_TAB,
];

const OF_THE_STATE = /^(?:quốc hội|chính phủ|thủ tướng chính phủ|văn phòng chính phủ|bộ )/;

type TextOf = (field: string) => string;

/** Rows of a sample that say what an office's own row may say as well, so that they prove nothing. */
const TRUE_OF_OFFICES: ReadonlyMap<string, (text: TextOf) => boolean> = new Map<string, (text: TextOf) => boolean>([
  // The Law on Organisation of Local Government fixes these posts and their numbers.
  [STAFF_TAB.name, (text) => folded(text('group')).startsWith('cán bộ')],
  [DOCUMENTS_TAB.name, (text) => OF_THE_STATE.test(folded(text('issuer')))],
  // Where nothing arose, officers leave the 0 that stands there.
  [TYPED_FIGURES_TAB.name, (text) => text('value') === '0'],
]);

/**
 * The rows of a sample that the report of a period counts, by tab: in any tab that is counted or printed, but for rows
 * that an office may have as well and those after the period. Earlier rows count: pending dossiers, sums since January,
 * figures to compare with.
 */
export function countedSampleRows(
  tables: readonly Table[],
  samples: readonly Table[],
  period: ReportPeriod,
): readonly SampleRows[] {
  const rules = tabRules({ byRescheduledDay: true, period }).filter(({ tab }) => !KEPT_BY_OFFICES.includes(tab));
  return rules.flatMap((rule): SampleRows[] => {
    const [table, sample] = [tableOf(tables, rule.tab), tableOf(samples, rule.tab)];
    const rows = table && sample ? countedIn(rule, { table, sample, end: period.to }) : 0;
    return rows > 0 ? [{ tab: rule.tab.name, rows }] : [];
  });
}

interface InTab {
  readonly table: Table;
  readonly sample: Table;
  readonly end: Day;
}

function countedIn(rule: TabRule, { table, sample, end }: InTab): number {
  const found = new Set(rowsApart(rule.tab, table, sample).sample);
  if (found.size === 0) return 0;
  const reader = rowReader(rule);
  const isAnyOffices = TRUE_OF_OFFICES.get(rule.tab.name) ?? (() => false);
  return comparedRows(rule.tab, table).filter(
    (row) => found.has(row.row) && reader.isInside(row, end) && !isAnyOffices((field) => reader.textIn(row, field)),
  ).length;
}
