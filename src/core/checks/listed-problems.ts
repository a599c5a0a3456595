import type { WorkbookReport } from '../report/make-report';
import type { ListedProblem } from '../report/report-json';
import { problemText } from '../workbook/problems/problem-wording';
import type { FoundPlace } from './finding';
import { findingText } from './finding-text';
import type { Reviewed } from './review';

/** What `chi-tieu.json` lists: problems in the order of reading, then findings in the order of the review. */
export function listedProblems(reviewed: readonly Reviewed[], { problems }: WorkbookReport): readonly ListedProblem[] {
  const orders = new Map(problems.map((problem, order) => [problem, order]));
  const orderOf = ({ problem }: Reviewed) => (problem && orders.get(problem)) ?? problems.length;
  return [...reviewed].sort((a, b) => orderOf(a) - orderOf(b)).map(listed);
}

function listed({ problem, finding, accepted }: Reviewed): ListedProblem {
  const { code, severity, places } = finding;
  const { sheet, row, column } = problem ?? firstInWorkbook(places);
  const message = problem ? problemText(problem) : findingText(finding);
  return { code, severity, sheet, row, column, message, ...(accepted ? { accepted: true } : {}) };
}

/** Of several places the first row, else the first tab; the message quotes all of them. */
function firstInWorkbook(places: readonly FoundPlace[]): Pick<ListedProblem, 'sheet' | 'row' | 'column'> {
  const inSheet = places.filter(({ sheet }) => sheet !== null);
  return inSheet.find(({ row }) => row !== null) ?? inSheet[0] ?? { sheet: null, row: null, column: null };
}
