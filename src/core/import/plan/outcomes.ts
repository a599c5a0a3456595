import type { Cell } from '../../workbook/contract/cell';
import { errorAt } from '../../workbook/problems/problem';
import { isSameCell } from './canonical-cell';
import type { AddedRow, ChangedCell, ChangedRow, ImportPlan, Outcome, RefusalProblem, RefusedRow } from './import-plan';
import type { ImportRule } from './import-rule';
import type { Incoming } from './incoming-rows';

/** A row of the export, compared with the rows of the tab that have its key. */
export interface Candidate {
  readonly incoming: Incoming;
  /** The row as in the export alone; a dossier without a procedure code gets the one found by name. */
  readonly own: Incoming;
  readonly key: string | null;
  readonly name: string;
  /** How many rows of the tab have this key. */
  readonly standing: number;
  /** The tab's row that it would change, 1-based. */
  readonly sheetRow: number | null;
  readonly kept: boolean;
  readonly changes: readonly ChangedCell[];
  /** In the order of the plan's fields. */
  readonly cells: readonly Cell[];
  /** The whole row as it would be in the tab. */
  readonly merged: readonly Cell[];
  /** Why the merged row is refused. */
  readonly problem: RefusalProblem | null;
  /** Why it is refused regardless of the tab. */
  readonly ownProblem: RefusalProblem | null;
}

type Sorted = Omit<ImportPlan, 'tab' | 'obstacles' | 'missingColumns' | 'fields' | 'sheets' | 'odd'>;

/** Decides the outcome of each row. Of several rows with one key the first valid one counts. */
export function sorted(candidates: readonly Candidate[], rule: ImportRule, ordinals?: readonly number[]): Sorted {
  const added: AddedRow[] = [];
  const changed: ChangedRow[] = [];
  const refused: RefusedRow[] = [];
  const counted: Candidate[] = [];
  const chosen = rule.repeats ? new Map<string, Candidate>() : firstValid(candidates);
  const seen = new Map<string, number>();

  const outcomes = candidates.map((candidate, position): Outcome => {
    const { key, problem } = candidate;
    const first = key === null ? undefined : chosen.get(key);
    if (first && first !== candidate) {
      if (isAlike(first, candidate)) return { kind: 'repeated' };
      return refuse(candidate, candidate.ownProblem ?? repeated(candidate, first, rule));
    }
    if (problem || key === null) return refuse(candidate, problem ?? lacksKey(candidate, rule));
    const ordinal = ordinals?.[position] ?? (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    counted.push(candidate);
    return { kind: placed(candidate, key, ordinal), ordinal };
  });

  return {
    added,
    changed,
    refused,
    warnings: counted.flatMap(({ incoming }) => incoming.warnings),
    unchanged: outcomes.filter(({ kind }) => kind === 'unchanged' || kind === 'repeated').length,
    kept: counted.filter(({ kept }) => kept).length,
    outcomes,
  };

  function placed(candidate: Candidate, key: string, ordinal: number): 'added' | 'changed' | 'unchanged' {
    const { incoming, name, standing, sheetRow, changes, cells } = candidate;
    if (standing < ordinal) {
      added.push({ row: incoming.row, key, name, ordinal, cells });
      return 'added';
    }
    if (sheetRow === null || changes.length === 0) return 'unchanged';
    changed.push({ row: incoming.row, sheetRow, key, name, cells: changes });
    return 'changed';
  }

  function refuse({ incoming, name }: Candidate, problem: RefusalProblem): Outcome {
    refused.push({ row: incoming.row, name, problem });
    return { kind: 'refused' };
  }
}

/** For each key the row that counts: the first valid one, else the first. */
function firstValid(candidates: readonly Candidate[]): Map<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = candidate.key === null ? undefined : chosen.get(candidate.key);
    if (candidate.key === null || (before && (before.ownProblem === null || candidate.ownProblem !== null))) continue;
    chosen.set(candidate.key, candidate);
  }
  return chosen;
}

function isAlike(a: Candidate, b: Candidate): boolean {
  return a.cells.every((cell, index) => isSameCell(cell, b.cells[index]));
}

function repeated({ incoming, name }: Candidate, first: Candidate, { tab, keyFields }: ImportRule): RefusalProblem {
  const column = tab.columns[keyFields[0] ?? '']?.header ?? null;
  const place = { sheet: tab.name, row: incoming.row, column };
  return errorAt(place, { code: 'row-repeated', key: name, firstRow: first.incoming.row });
}

function lacksKey({ incoming }: Candidate, { tab, keyFields }: ImportRule): RefusalProblem {
  const column = tab.columns[keyFields[0] ?? '']?.header ?? null;
  return errorAt({ sheet: tab.name, row: incoming.row, column }, { code: 'cell-empty' });
}
