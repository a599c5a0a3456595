import { dayText } from '../calendar/day-text';
import type { FrozenPeriod } from '../history/frozen-period';
import type { WorkbookReport } from '../report/make-report';
import { folded } from '../text/folded';
import { isDayCell, type Table } from '../workbook/contract/cell';
import { ACCEPTED_TAB } from '../workbook/contract/product-tabs';
import type { Problem } from '../workbook/problems/problem';
import { problemMessage } from '../workbook/problems/problem-wording';
import { lackingPeriod } from '../workbook/reading/lacking-period';
import { tableOf } from '../workbook/reading/read-workbook';
import { acceptancesIn, type StoredAcceptance } from './acceptance';
import { findingsIn } from './check';
import { cellPlace, type Finding, factKey } from './finding';
import { workbookText } from './text/workbook-text';

/** A finding, and whether an officer accepted it. */
export interface Reviewed {
  readonly key: string;
  readonly finding: Finding;
  /** The problem behind the finding when reading the workbook; null when a rule found it. */
  readonly problem: Problem | null;
  readonly accepted: StoredAcceptance | null;
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
  const acceptanceOf = acceptancesIn(tableOf(tables, ACCEPTED_TAB));
  const quote = quoter(tables);
  // Nobody can accept these: without a period there is no report.
  const lacking = new Set(lackingPeriod({ period: made.records.period, problems: made.problems }));
  const reviewed = [
    ...made.problems.map((problem) => one(findingOf(problem, quote), problem)),
    ...[...findingsIn({ text: workbookText(made), workbook: made, frozen }), ...more].map((finding) =>
      one(finding, null),
    ),
  ];
  return [0, 1, 2].flatMap((rank) => reviewed.filter((found) => rankOf(found) === rank));

  function one(finding: Finding, problem: Problem | null): Reviewed {
    const accepted = problem && lacking.has(problem) ? null : acceptanceOf(finding);
    return { key: factKey(finding), finding, problem, accepted };
  }
}

export function standingErrors(reviewed: readonly Reviewed[]): readonly Reviewed[] {
  return reviewed.filter((found) => rankOf(found) === 0);
}

/** How many errors and warnings nobody accepted, and how many of both somebody did. */
export function countsOf(reviewed: readonly Reviewed[]): Readonly<Record<'errors' | 'accepted' | 'warnings', number>> {
  const ofRank = (rank: number) => reviewed.filter((found) => rankOf(found) === rank).length;
  return { errors: ofRank(0), accepted: ofRank(2), warnings: ofRank(1) };
}

function rankOf({ finding, accepted }: Reviewed): number {
  if (accepted) return 2;
  return finding.severity === 'error' ? 0 : 1;
}

/** A problem of reading as a finding. Its values are those of the row, so that it is recognised after the row moves. */
function findingOf(problem: Problem, quote: (sheet: string | null, row: number | null) => string): Finding {
  const { code, severity, sheet, row, column, ...detail } = problem;
  const place = cellPlace(sheet, row, column, quote(sheet, row));
  const facts = { ...detail, row: place.text };
  return { code, severity, confidence: 'certain', message: problemMessage(problem), facts, places: [place] };
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
