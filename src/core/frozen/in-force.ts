import type { Day } from '../calendar/day';
import type { FrozenPeriod } from '../history/frozen-period';
import { frozenPeriods } from '../history/frozen-periods';
import { reportOf, type WorkbookReport } from '../report/make-report';
import { folded, type Table } from '../workbook/contract/cell';
import { FROZEN_CONTENT_TAB, FROZEN_TAB, TEMPLATE_TAB } from '../workbook/contract/product-tabs';
import { SETTINGS_TAB } from '../workbook/contract/tabs';
import type { FrozenChanges } from '../workbook/problems/frozen-changes';
import { errorAt, type ProblemDetail, warningAt } from '../workbook/problems/problem';
import { readPeriod } from '../workbook/reading/read-period';
import { readSettings } from '../workbook/reading/read-settings';
import { tableOf } from '../workbook/reading/read-workbook';
import { storedRows } from '../workbook/reading/stored-template';
import { changesSince } from './changes-since';
import { contentOf, type FrozenContent } from './frozen-content';
import { KEPT_TABS } from './reduced-tables';

/** What holds for the period of the settings: its frozen figures where there are some, else those of today. */
export interface InForce {
  readonly made: WorkbookReport;
  /** What the report is made of. */
  readonly tables: readonly Table[];
  /** The day of the run, or that of the freeze. */
  readonly today: Day;
  readonly frozen: readonly FrozenPeriod[];
  /** The freeze that binds the period of the settings. */
  readonly binding: FrozenPeriod | null;
  /** Edits since; null while nothing binds. */
  readonly changes: FrozenChanges | null;
}

/** The freeze that binds the very days of the settings, so that whoever reads knows whether `_Chốt` is needed. */
export function bindingFreeze(tables: readonly Table[]): FrozenPeriod | null {
  return bindingAmong(frozenPeriods(tableOf(tables, FROZEN_TAB)).value, tables);
}

function bindingAmong(frozen: readonly FrozenPeriod[], tables: readonly Table[]): FrozenPeriod | null {
  if (frozen.length === 0) return null;
  const { value: period } = readPeriod(readSettings(tableOf(tables, SETTINGS_TAB)));
  const binding = frozen.filter(({ binds, from, to }) => binds && from === period?.from && to === period.to);
  return binding[binding.length - 1] ?? null;
}

/** The report of a workbook; of a frozen period the same one again, whatever was edited since, and the edits told. */
export function reportInForce(tables: readonly Table[], today: Day): InForce {
  const { value: frozen, problems: frozenProblems } = frozenPeriods(tableOf(tables, FROZEN_TAB));
  const binding = bindingAmong(frozen, tables);
  const content = binding && contentOf(tableOf(tables, FROZEN_CONTENT_TAB), binding.freeze);
  if (!binding || !content) {
    const found = binding ? [inTab(errorAt, { code: 'frozen-damaged', period: binding.name })] : [];
    return { made: withProblems(reportOf(tables, today), found), tables, today, frozen, binding, changes: null };
  }
  const inForce = tablesInForce(tables, content);
  const made = reportOf(inForce, content.today);
  const changes = changesSince(content, tables, made);
  const isChanged = changes.rowCount > 0 || changes.figures.length > 0;
  const found = isChanged ? [inTab(warningAt, { code: 'frozen-changed', period: binding.name, changes })] : [];
  return { made: withProblems(made, found), tables: inForce, today: content.today, frozen, binding, changes };

  function withProblems(report: WorkbookReport, found: WorkbookReport['problems']): WorkbookReport {
    return { ...report, problems: [...report.problems, ...frozenProblems, ...found] };
  }
}

function inTab(at: typeof errorAt, detail: ProblemDetail) {
  return at({ sheet: FROZEN_TAB.name, row: null, column: null }, detail);
}

/** The workbook with the frozen rows, settings and template in the place of its own; other tabs are as they are now. */
function tablesInForce(tables: readonly Table[], { tables: frozen, template }: FrozenContent): readonly Table[] {
  const replaced = new Set([...KEPT_TABS, TEMPLATE_TAB].map(({ name }) => folded(name)));
  const current = { name: 'Mẫu khi chốt số liệu', origin: '', docx: template };
  const ofTemplate = { name: TEMPLATE_TAB.name, rows: storedRows({ current, previous: null }) };
  return [...frozen, ofTemplate, ...tables.filter(({ name }) => !replaced.has(folded(name)))];
}
