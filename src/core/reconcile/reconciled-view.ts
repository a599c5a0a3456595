import { ALL_LEVELS, LEVEL_NAMES } from '../annexes/level-wording';
import { dayText } from '../calendar/day-text';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { RECONCILED_TAB_NAME, SOFTWARE_TAB_NAME } from '../workbook/contract/product-tabs';
import { periodName } from '../workbook/reading/period-name';
import type { Dossier } from '../workbook/reading/read-dossiers';
import type { ReportPeriod } from '../workbook/reading/read-period';
import type { ColumnDifference, Explanation } from './explain';
import { BROKEN_FORM } from './pasted-form';
import type { ReconciledLine, Reconciliation } from './reconcile';
import {
  brokenSumText,
  closingUnknownText,
  columnLabel,
  columnNumber,
  DAY_WORDS,
  formProblemText,
  MAKES_WORDS,
  REASON_WORDS,
} from './reconcile-wording';
import type {
  ComparedColumn,
  ComparedLine,
  ExplainingRow,
  LineExplanation,
  PastedRemark,
  Reconciled,
} from './reconciled';

interface Shown {
  readonly period: ReportPeriod;
  /** How many rows are listed for each reason; all are counted. */
  readonly mostRows: number;
  /** Present row of a dossier in its tab. */
  readonly rowOf: (dossier: Dossier) => number;
}

/** The reconciliation in words, for the sidebar, the command line and the tab of results. */
export function reconciledView(found: Reconciliation, shown: Shown): Reconciled {
  const { closing } = found;
  return {
    tab: SOFTWARE_TAB_NAME,
    isThere: true,
    period: periodName(shown.period),
    dossiersTab: DOSSIERS_TAB.name,
    resultTab: RECONCILED_TAB_NAME,
    lines: found.lines.map((line) => comparedLine(line, shown)),
    sectors: found.lines.filter(({ kind }) => kind === 'sector').length,
    agreeing: found.agreeing,
    isRead: !found.problems.some(({ code }) => BROKEN_FORM.has(code)),
    problems: found.problems.map(
      (problem): PastedRemark => ({ row: 'row' in problem ? problem.row : null, text: formProblemText(problem) }),
    ),
    contradictions: found.broken.map((broken) => ({ row: broken.row, text: brokenSumText(broken) })),
    closingUnknown: closing.noted * 2 < closing.returned ? closingUnknownText(closing) : '',
  };
}

function comparedLine({ kind, name, level, presence, row, columns }: ReconciledLine, shown: Shown): ComparedLine {
  return {
    name: kind === 'total' ? ALL_LEVELS : name,
    level: level ? LEVEL_NAMES[level] : '',
    presence,
    row,
    columns: columns.map(comparedColumn),
    explanations: explanationsIn(columns, shown),
  };
}

function comparedColumn({ column, ours, theirs }: ColumnDifference): ComparedColumn {
  return { number: columnNumber(column), label: columnLabel(column), ours, theirs };
}

/** The same rows explaining several columns for one reason become one explanation with all these columns. */
function explanationsIn(columns: readonly ColumnDifference[], shown: Shown): readonly LineExplanation[] {
  const told = new Map<string, LineExplanation>();
  for (const { column, explanations } of columns) {
    for (const explanation of explanations) {
      const { reason, makes, dossiers } = explanation;
      const key = `${reason} ${makes} ${dossiers.map(({ row }) => row).join()}`;
      const before = told.get(key);
      const fresh = { ...worded(explanation, shown), columns: [columnNumber(column)] };
      told.set(key, before ? { ...before, columns: [...before.columns, ...fresh.columns] } : fresh);
    }
  }
  const order = ['all', 'together', 'part'] as const;
  return order.flatMap((makes) => [...told.values()].filter((one) => one.makes === makes));
}

function worded(
  { reason, makes, dossiers }: Explanation,
  { mostRows, rowOf }: Shown,
): Omit<LineExplanation, 'columns'> {
  const rows = dossiers.slice(0, mostRows).map((dossier): ExplainingRow => {
    return { row: rowOf(dossier), code: dossier.code, text: daysOf(dossier) };
  });
  return { ...REASON_WORDS[reason], makes, verdict: MAKES_WORDS[makes], count: dossiers.length, rows };
}

function daysOf({ receivedOn, returnedOn, closedInSoftwareOn }: Dossier): string {
  return [
    DAY_WORDS.received(dayText(receivedOn)),
    returnedOn === null ? DAY_WORDS.notReturned : DAY_WORDS.returned(dayText(returnedOn)),
    closedInSoftwareOn === null ? DAY_WORDS.notClosed : DAY_WORDS.closed(dayText(closedInSoftwareOn)),
  ].join(', ');
}
