import type { Day } from '../calendar/day';
import type { FrozenPeriod } from '../history/frozen-period';
import { frozenPeriods } from '../history/frozen-periods';
import { reportOf, type WorkbookReport } from '../report/make-report';
import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB, TEMPLATE_TAB } from '../workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { FrozenChanges } from '../workbook/problems/frozen-changes';
import { errorAt, type ProblemDetail, warningAt } from '../workbook/problems/problem';
import { readPeriod } from '../workbook/reading/read-period';
import { readSettings } from '../workbook/reading/read-settings';
import { tableOf } from '../workbook/reading/read-workbook';
import { storedRows } from '../workbook/reading/stored-template';
import { changesSince } from './changes-since';
import { filedAsNow, isOtherSet } from './filed-as-now';
import { contentOf, type FrozenContent } from './frozen-content';
import { withFormsInForce } from './frozen-forms';
import { withFrozenOutline, withOutlineInForce } from './frozen-outline';
import { withoutLaterColumns } from './later-columns';
import { KEPT_TABS } from './reduced-tables';

/** The report for the period of the settings: from frozen rows when the period is frozen, else from today's rows. */
export interface InForce {
  readonly made: WorkbookReport;
  /** The tables from which the report was made. */
  readonly tables: readonly Table[];
  /** The day of the run, or of the freeze when the period is frozen. */
  readonly today: Day;
  readonly frozen: readonly FrozenPeriod[];
  /** The freeze of the period of the settings; null when the period is not frozen. */
  readonly binding: FrozenPeriod | null;
  /** Edits since the freeze; null when there is no freeze or its content is damaged. */
  readonly changes: FrozenChanges | null;
}

/** The freeze of exactly the days of the settings; callers use it to see whether they must read the tab `_Chốt`. */
export function bindingFreeze(tables: readonly Table[]): FrozenPeriod | null {
  return bindingAmong(frozenPeriods(tableOf(tables, FROZEN_TAB)).value, tables);
}

function bindingAmong(frozen: readonly FrozenPeriod[], tables: readonly Table[]): FrozenPeriod | null {
  if (frozen.length === 0) return null;
  const { value: period } = readPeriod(readSettings(tableOf(tables, SETTINGS_TAB)));
  const binding = frozen.filter(({ binds, from, to }) => binds && from === period?.from && to === period.to);
  return binding[binding.length - 1] ?? null;
}

/**
 * The report of a workbook. For a frozen period it is the frozen report, and a warning lists the edits since then.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { dayOfIso } from '../calendar/day';
 * const { made, binding } = reportInForce(sampleTables(), dayOfIso('2023-06-15'));
 * made.figures.HS_TIEP_NHAN.text; // → '5.424'
 * binding; // → null
 */
export function reportInForce(tables: readonly Table[], today: Day): InForce {
  const { value: frozen, problems: frozenProblems } = frozenPeriods(tableOf(tables, FROZEN_TAB));
  const binding = bindingAmong(frozen, tables);
  const content = binding && contentOf(tableOf(tables, FROZEN_CONTENT_TAB), binding.freeze);
  if (!binding || !content) {
    const found = binding ? [inTab(errorAt, { code: 'frozen-damaged', period: binding.name })] : [];
    return { made: withProblems(reportOf(tables, today), found), tables, today, frozen, binding, changes: null };
  }
  const inForce = tablesInForce(tables, content);
  const made = reportOf(inForce, content.today, content.keepsOutline ? 'now' : '0.3');
  const known = content.keepsOutline ? tables : withoutLaterColumns(tables);
  const keepsOutline = content.keepsOutline && !isOtherSet(content.tables, tables);
  const outlined = keepsOutline ? withOutlineInForce(known) : withFrozenOutline(known, content.tables);
  const comparable = withFormsInForce(outlined);
  const then = { tables: filedAsNow(content.tables, tables) };
  const changes = amongStored(changesSince(then, comparable, made), binding);
  const isChanged = changes.rowCount > 0 || changes.figures.length > 0;
  const found = isChanged ? [inTab(warningAt, { code: 'frozen-changed', period: binding.name, changes })] : [];
  return { made: withProblems(made, found), tables: inForce, today: content.today, frozen, binding, changes };

  function withProblems(report: WorkbookReport, found: WorkbookReport['problems']): WorkbookReport {
    return { ...report, problems: [...report.problems, ...frozenProblems, ...found] };
  }
}

/** Figures of codes that came later are none of the period's; a damaged line has no figures to go by. */
function amongStored({ figures, ...rows }: FrozenChanges, { figures: stored }: FrozenPeriod): FrozenChanges {
  const knows = Object.keys(stored).length > 0 ? (code: string) => code in stored : () => true;
  return { ...rows, figures: figures.filter(({ code }) => knows(code)) };
}

function inTab(at: typeof errorAt, detail: ProblemDetail) {
  return at({ sheet: FROZEN_TAB.name, row: null, column: null }, detail);
}

/** The workbook with its rows, settings and template replaced by the frozen ones; other tabs are as they are now. */
function tablesInForce(tables: readonly Table[], { tables: frozen, template }: FrozenContent): readonly Table[] {
  const replaced = new Set([...KEPT_TABS, TEMPLATE_TAB].map(({ name }) => folded(name)));
  const current = { name: 'Mẫu khi chốt số liệu', origin: '', docx: template };
  const ofTemplate = { name: TEMPLATE_TAB.name, rows: storedRows({ current, previous: null }) };
  return [...frozen, ofTemplate, ...tables.filter(({ name }) => !replaced.has(folded(name)))];
}
