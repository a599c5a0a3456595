import { type Column06a, columnsOf } from '../annexes/form-06a';
import { addDays } from '../calendar/day';
import type { DossierView } from '../indicators/dossier-facts';
import { isWithin } from '../indicators/family';
import type { Dossier } from '../workbook/reading/read-dossiers';

/** Why the software may count a dossier otherwise than the register. */
export type Reason =
  | 'closed-after'
  | 'not-closed'
  | 'closed-there'
  | 'closed-later'
  | 'across-cut-off'
  | 'other-level'
  | 'supplement-overdue'
  | 'supplement-resolved'
  | 'refused-on-time';

/** In the order in which an officer had better look. */
export const REASONS: readonly Reason[] = [
  'closed-after',
  'not-closed',
  'closed-there',
  'closed-later',
  'across-cut-off',
  'other-level',
  'supplement-overdue',
  'supplement-resolved',
  'refused-on-time',
];

/** These follow from the software's own days of closing: a dossier has at most one of them. */
export const BY_CLOSING: ReadonlySet<Reason> = new Set([
  'closed-after',
  'not-closed',
  'closed-there',
  'closed-later',
  'across-cut-off',
]);

/** A dossier that the two count in other columns, if the reason holds. */
export interface Candidate {
  readonly dossier: Dossier;
  readonly reason: Reason;
  readonly ours: readonly Column06a[];
  readonly theirs: readonly Column06a[];
}

/** How many days before the period a result may be handed out and yet be closed within it, when nobody wrote down when. */
const NEAR_DAYS = 31;

type Supposed = Exclude<Reason, 'other-level'>;

/** The columns in which the software counts the dossier if the reason holds; null when it cannot hold. */
type Supposition = (dossier: Dossier, view: DossierView) => readonly Column06a[] | null;

/** Everything that the days and the status of a dossier give reason to suppose. */
export function candidatesOf(dossier: Dossier, view: DossierView): readonly Candidate[] {
  const ours = columnsOf(dossier, view);
  const suppositions = Object.entries(SUPPOSITIONS) as [Supposed, Supposition][];
  return suppositions.flatMap(([reason, supposed]) => {
    const theirs = supposed(dossier, view);
    return theirs === null || theirs.join() === ours.join() ? [] : [{ dossier, reason, ours, theirs }];
  });
}

const SUPPOSITIONS: Readonly<Record<Supposed, Supposition>> = {
  'closed-after': (dossier, view) => {
    const { returnedOn, closedInSoftwareOn: closedOn } = dossier;
    return closedOn !== null && closedOn > view.to && isWithin(view, returnedOn) ? asClosed(dossier, view) : null;
  },
  // Nobody wrote down a day: it is open there, or closed and not noted.
  'not-closed': (dossier, view) =>
    dossier.closedInSoftwareOn === null && isWithin(view, dossier.returnedOn) ? asClosed(dossier, view) : null,
  'closed-there': (dossier, view) => {
    const { returnedOn, closedInSoftwareOn: closedOn } = dossier;
    const isPending = returnedOn === null || returnedOn > view.to;
    return isPending && dossier.receivedOn <= view.to && isWithin(view, closedOn) ? asClosed(dossier, view) : null;
  },
  'closed-later': (dossier, view) =>
    isWithin(view, dossier.returnedOn) && isWithin(view, dossier.closedInSoftwareOn) ? asClosed(dossier, view) : null,
  'across-cut-off': (dossier, view) => (isAcrossCutOff(dossier, view) ? asClosed(dossier, view) : null),
  // The software's notes to columns (9) and (12) name dossiers that await a supplement, and so do both.
  'supplement-overdue': (dossier, view) =>
    awaits(dossier, view) ? columnsOf({ ...dossier, status: 'pending' }, view) : null,
  'supplement-resolved': (dossier, view) => (awaits(dossier, view) ? onTime(dossier, view) : null),
  // «Bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút», says its note to column (9).
  'refused-on-time': ({ status, ...dossier }, view) =>
    (status === 'refused' || status === 'withdrawn') && isWithin(view, dossier.returnedOn)
      ? onTime({ ...dossier, status }, view)
      : null,
};

/** As counted by the software's own day of closing; it cannot close what it has not received. */
function asClosed(dossier: Dossier, view: DossierView): readonly Column06a[] {
  const { receivedOn, closedInSoftwareOn: closedOn } = dossier;
  const received = closedOn !== null && closedOn < receivedOn ? closedOn : receivedOn;
  return columnsOf({ ...dossier, receivedOn: received, returnedOn: closedOn }, view);
}

/** Resolved within the period, on the very day it was due. */
function onTime(dossier: Dossier, view: DossierView): readonly Column06a[] {
  const { returnedOn } = dossier;
  const resolvedOn = returnedOn !== null && isWithin(view, returnedOn) ? returnedOn : view.to;
  return columnsOf({ ...dossier, returnedOn: resolvedOn, dueOn: resolvedOn }, view);
}

/** One side has it before the period or after its end, the other within. */
function isAcrossCutOff({ receivedOn, returnedOn, closedInSoftwareOn: closedOn }: Dossier, view: DossierView): boolean {
  if (receivedOn > view.to) return closedOn !== null && closedOn <= view.to;
  if (returnedOn === null || returnedOn >= view.from) return closedOn !== null && closedOn < view.from;
  return closedOn === null ? returnedOn >= addDays(view.from, -NEAR_DAYS) : closedOn >= view.from;
}

function awaits({ status, returnedOn }: Dossier, { to }: DossierView): boolean {
  return status === 'awaiting-supplement' && (returnedOn === null || returnedOn > to);
}
