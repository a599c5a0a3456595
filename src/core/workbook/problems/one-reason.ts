import type { Place, Problem } from './problem';

/**
 * Each cell with one reason: where a value is wanted and the cell holds what cannot be read, the message on that cell
 * says what follows, instead of a second one that calls it empty.
 */
export function withOneReason(problems: readonly Problem[]): readonly Problem[] {
  const wanting = new Map(problems.filter(isWanting).map((problem) => [cellKey(problem), problem]));
  if (wanting.size === 0) return problems;
  const told = new Set<Problem>();
  const joined = problems.map((problem) => {
    const wanted = wanting.get(cellKey(problem));
    const whole = wanted && explained(problem, wanted);
    if (wanted && whole) told.add(wanted);
    return whole ?? problem;
  });
  return joined.filter((problem) => !told.has(problem));
}

/** The unreadable cell's problem with what follows from it; null when it does not explain the other. */
export function explained(unreadable: Problem, wanted: Problem): Problem | null {
  if (unreadable.code === 'cell-unreadable' && wanted.code === 'dossier-returned-without-day') {
    return { ...unreadable, severity: 'error', rowLeftOut: true };
  }
  if (unreadable.code === 'setting-unreadable' && wanted.code === 'setting-missing') {
    return { ...unreadable, neededFor: wanted.neededFor };
  }
  return null;
}

function isWanting({ code, row }: Problem): boolean {
  return row !== null && (code === 'dossier-returned-without-day' || code === 'setting-missing');
}

function cellKey({ sheet, row, column }: Place): string {
  return [sheet, row, column].join('\u0001');
}
