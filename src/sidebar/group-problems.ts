import { paragraphText } from '../core/checks/finding-text';
import type { PanelPlace, PanelProblem } from '../protocol/panel';
import { PROBLEMS } from './wording/problems';

export interface TabGroup {
  readonly sheet: string | null;
  readonly problems: readonly PanelProblem[];
}

export interface SeverityGroup {
  readonly severity: PanelProblem['severity'];
  readonly tabs: readonly TabGroup[];
}

/** Problems that nobody accepted, errors first; within each severity, tabs are in the order of their first problem. */
export function groupProblems(problems: readonly PanelProblem[]): readonly SeverityGroup[] {
  const standing = problems.filter(({ accepted }) => accepted === null);
  return (['error', 'warning'] as const).flatMap((severity) => {
    const alike = standing.filter((problem) => problem.severity === severity);
    const sheets = [...new Set(alike.map(sheetOf))];
    const tabs = sheets.map((sheet) => ({ sheet, problems: alike.filter((problem) => sheetOf(problem) === sheet) }));
    return alike.length === 0 ? [] : [{ severity, tabs }];
  });
}

function sheetOf({ places }: PanelProblem): string | null {
  return places[0]?.sheet ?? null;
}

/** Row and column, or the paragraph; the tab too when it is not the one the list is about. */
export function placeText({ sheet, row, column, paragraph, part }: PanelPlace, listedUnder: string | null): string {
  if (paragraph !== null) return paragraphText(paragraph, part);
  const parts = [
    sheet === null || sheet === listedUnder ? '' : PROBLEMS.inTab(sheet),
    row === null ? '' : PROBLEMS.row(row),
    column === null ? '' : PROBLEMS.column(column),
  ];
  return parts.filter((part) => part !== '').join(' · ') || PROBLEMS.tab;
}
