import type { Dispute, Placed, Plan, PlannedChange, PlannedList } from './plan';

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
    changes: text.changes.flatMap((change) => (change.kind === 'taken' ? [change] : chosenOf(change, next()))),
  }));
  const disputes = plan.disputes.map((one) => ({ one, choice: possible(one, next()) }));
  const taken = disputes.filter(({ choice }) => choice === 'now').map(({ one }) => one);
  const settled: Plan = {
    ...plan,
    texts,
    // After the other lists: in those it keeps its place.
    lists: [...plan.lists, ...taken.map(newInstead)],
    disputes: disputes.filter(({ choice }) => choice === 'both').map(({ one }) => one),
  };
  return { settled, isChosen: conflictsIn(plan) > conflictsIn(settled) };
}

function chosenOf(change: PlannedChange, choice: Choice): readonly PlannedChange[] {
  if (choice === 'edited') return [];
  return [choice === 'now' ? { ...change, kind: 'taken' } : change];
}

/** Of what an earlier merge wrote over several paragraphs, the words are known, and not always how they looked. */
function possible({ isStanding, nodes, now, news }: Dispute, choice: Choice): Choice {
  const isUnknown = nodes.length === 0 || (now !== '' && news.length === 0);
  return choice === 'now' && isStanding && isUnknown ? 'both' : choice;
}

function newInstead({ container, nodes, news }: Dispute): PlannedList {
  const last = nodes.slice(-1).map((node): Placed => ({ kind: 'kept', node, isMoved: false }));
  const order = [...last, ...news.map((item): Placed => ({ kind: 'new', item }))];
  return { container, order: news.length > 0 ? order : [], removed: nodes };
}

function conflictsIn({ texts, disputes }: Plan): number {
  return texts.flatMap(({ changes }) => changes.filter(({ kind }) => kind !== 'taken')).length + disputes.length;
}
