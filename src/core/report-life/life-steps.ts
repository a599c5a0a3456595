import type { VersionKind } from '../versions/kept-versions';

/** What happens to a report after it was made, in the usual order. */
export const STEPS = ['submitted', 'signed', 'sent', 'returned'] as const;

export type Step = (typeof STEPS)[number];
export type LifeState = 'draft' | Step;

/** From which states a step may be taken. Whoever signs may return a report, and so may whoever it was sent to. */
const TAKEN_FROM: Readonly<Record<Step, readonly LifeState[]>> = {
  submitted: ['draft', 'returned'],
  signed: ['submitted'],
  sent: ['signed'],
  returned: ['submitted', 'sent'],
};

export function mayFollow(step: Step, state: LifeState): boolean {
  return TAKEN_FROM[step].includes(state);
}

/** The steps that may be taken now, the usual one first. */
export function nextSteps(state: LifeState): readonly Step[] {
  return STEPS.filter((step) => mayFollow(step, state));
}

/** What a step needs besides whoever takes it. */
export type Need = 'number' | 'on' | 'recipients' | 'remark';

export const NEEDS: Readonly<Record<Step, readonly Need[]>> = {
  submitted: [],
  signed: ['number', 'on'],
  sent: ['on', 'recipients'],
  returned: ['on', 'remark'],
};

/** The steps at which the document is looked at: a report that comes back is as it was sent. */
export type LookingStep = Exclude<Step, 'returned'>;

export function looksAtDocument(step: Step): step is LookingStep {
  return step !== 'returned';
}

/** As which version a document is kept that was changed before a step. */
export const KEPT_AS: Readonly<Record<LookingStep, VersionKind>> = {
  submitted: 'edited',
  signed: 'signed',
  sent: 'sent',
};
