import type { Dropped, Plan, PlannedChange, PlannedList } from './plan';

/** What becomes of a conflict: the wording of hands, that of the new report, or both, marked. */
export const CHOICES = ['edited', 'now', 'both'] as const;

export type Choice = (typeof CHOICES)[number];

interface Settled {
  readonly settled: Plan;
  /** Whether one wording was chosen anywhere. */
  readonly isChosen: boolean;
}

/** Carries out what was chosen, conflict by conflict in the order of the plan; without a choice both wordings stay. */
export function settledPlan(plan: Plan, choices: readonly Choice[]): Settled {
  const waiting = [...choices];
  const next = () => waiting.shift() ?? 'both';
  const texts = plan.texts.map((text) => ({
    ...text,
    changes: text.changes.flatMap((change) => (change.kind === 'conflict' ? chosenOf(change, next()) : [change])),
  }));
  const dropped = plan.dropped.map((one) => ({ one, choice: next() }));
  const taken = dropped.filter(({ choice }) => choice === 'now').map(({ one }) => one);
  const settled: Plan = {
    ...plan,
    texts,
    // After the other lists: in those it keeps its place.
    lists: [...plan.lists, ...taken.map(withoutDropped)],
    dropped: dropped.filter(({ choice }) => choice === 'both').map(({ one }) => one),
  };
  return { settled, isChosen: conflictsIn(plan) > conflictsIn(settled) };
}

function chosenOf(change: PlannedChange, choice: Choice): readonly PlannedChange[] {
  if (choice === 'edited') return [];
  return [choice === 'now' ? { ...change, kind: 'taken' } : change];
}

function withoutDropped({ container, node }: Dropped): PlannedList {
  return { container, order: [], removed: [node] };
}

function conflictsIn({ texts, dropped }: Plan): number {
  return texts.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'conflict')).length + dropped.length;
}
