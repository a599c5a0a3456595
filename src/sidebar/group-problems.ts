import type { PanelProblem } from '../core/protocol';
import { PROBLEMS } from './wording';

export interface TabGroup {
  readonly sheet: string | null;
  readonly problems: readonly PanelProblem[];
}

export interface SeverityGroup {
  readonly severity: PanelProblem['severity'];
  readonly count: number;
  readonly tabs: readonly TabGroup[];
}

/** Errors first; within each severity the tabs in the order in which they are first named. */
export function groupProblems(problems: readonly PanelProblem[]): readonly SeverityGroup[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const alike = problems.filter((problem) => problem.severity === severity);
    const sheets = [...new Set(alike.map(({ sheet }) => sheet))];
    const tabs = sheets.map((sheet) => ({ sheet, problems: alike.filter((problem) => problem.sheet === sheet) }));
    return alike.length === 0 ? [] : [{ severity, count: alike.length, tabs }];
  });
}

export function placeText({ row, column }: Pick<PanelProblem, 'row' | 'column'>): string {
  const parts = [row === null ? '' : PROBLEMS.row(row), column === null ? '' : PROBLEMS.column(column)];
  return parts.filter((part) => part !== '').join(' · ') || PROBLEMS.tab;
}

/** The message without the place, which the list shows beside it; untouched when it begins otherwise. */
export function messageWithoutPlace({ message, sheet, row, column }: PanelProblem): string {
  const words = PROBLEMS.placeInMessage;
  const place = [
    sheet === null ? '' : `${words.tab} «${sheet}»`,
    row === null ? '' : `${words.row} ${row}`,
    column === null ? '' : `${row === null ? words.column : words.cell} «${column}»`,
  ];
  const prefix = `${place.filter((part) => part !== '').join(', ')}: `;
  if (sheet === null || !message.startsWith(prefix)) return message;
  const rest = message.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
