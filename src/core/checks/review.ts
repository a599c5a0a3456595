import { dayText } from '../calendar/day-text';
import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookReport } from '../report/make-report';
import { folded } from '../text/folded';
import { isDayCell, type Table } from '../workbook/contract/cell';
import { ACCEPTED_TAB } from '../workbook/contract/product-tabs';
import type { Problem } from '../workbook/problems/problem';
import { problemMessage } from '../workbook/problems/problem-wording';
import { tableOf } from '../workbook/reading/read-workbook';
import { type Acceptance, acceptances } from './acceptance';
import { findingsIn } from './check';
import { type Finding, factKey } from './finding';
import { workbookText } from './workbook-text';

/** A finding, and whether an officer accepted it. */
export interface Reviewed {
  readonly key: string;
  readonly finding: Finding;
  /** The problem behind the finding when reading the workbook; null when a rule found it. */
  readonly problem: Problem | null;
  readonly accepted: Acceptance | null;
}

interface Review {
  readonly tables: readonly Table[];
  readonly made: WorkbookReport;
  readonly frozen: readonly FrozenPeriod[];
  /** What was found elsewhere, such as in the template. */
  readonly more?: readonly Finding[];
}

/** All problems of reading a workbook and all findings of the checker: errors first, accepted findings last. */
export function reviewOf({ tables, made, frozen, more = [] }: Review): readonly Reviewed[] {
  const accepted = acceptances(tableOf(tables, ACCEPTED_TAB));
  const quote = quoter(tables);
  const reviewed = [
    ...made.problems.map((problem) => one(findingOf(problem, quote), problem)),
    ...[...findingsIn({ text: workbookText(made), workbook: made, frozen }), ...more].map((finding) =>
      one(finding, null),
    ),
  ];
  return [0, 1, 2].flatMap((rank) => reviewed.filter((found) => rankOf(found) === rank));

  function one(finding: Finding, problem: Problem | null): Reviewed {
    const key = factKey(finding);
    return { key, finding, problem, accepted: accepted.get(key) ?? null };
  }
}

export function standingErrors(reviewed: readonly Reviewed[]): readonly Reviewed[] {
  return reviewed.filter((found) => rankOf(found) === 0);
}

function rankOf({ finding, accepted }: Reviewed): number {
  if (accepted) return 2;
  return finding.severity === 'error' ? 0 : 1;
}

/** A problem of reading as a finding. It quotes the row, so that it is recognised after the row moves. */
function findingOf(problem: Problem, quote: (sheet: string | null, row: number | null) => string): Finding {
  const { code, severity, sheet, row, column } = problem;
  const place = { sheet, row, column, paragraph: null, text: quote(sheet, row) };
  return { code, severity, message: problemMessage(problem), places: [place] };
}

const LONGEST_QUOTE = 160;

function quoter(tables: readonly Table[]) {
  const byName = new Map(tables.map((table) => [folded(table.name), table]));
  return (sheet: string | null, row: number | null): string => {
    const cells = sheet === null || row === null ? [] : (byName.get(folded(sheet))?.rows[row - 1] ?? []);
    const texts = cells.map((cell) => (isDayCell(cell) ? dayText(cell.day) : String(cell ?? '').trim()));
    const quoted = texts.filter((text) => text !== '').join(' · ');
    return quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE - 1)}…` : quoted;
  };
}
