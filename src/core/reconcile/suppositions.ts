import { type Column06a, columnsOf } from '../annexes/form-06a';
import { addDays } from '../calendar/day';
import type { DossierView } from '../indicators/dossier-facts';
import { isWithin } from '../indicators/family';
import type { Dossier } from '../workbook/reading/read-dossiers';

/** Why the software may count a dossier differently from the register. */
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

/** In the order in which an officer should check them. */
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

/** Reasons that follow from the day on which the software closed the dossier; at most one applies to a dossier. */
export const BY_CLOSING: ReadonlySet<Reason> = new Set([
  'closed-after',
  'not-closed',
  'closed-there',
  'closed-later',
  'across-cut-off',
]);

/** A dossier that register and software count in different columns if the reason applies. */
export interface Candidate {
  readonly dossier: Dossier;
  readonly reason: Reason;
  readonly ours: readonly Column06a[];
  readonly theirs: readonly Column06a[];
}

/** If no day of closing is noted, results returned up to this many days before the period may be closed within it. */
const NEAR_DAYS = 31;

type Supposed = Exclude<Reason, 'other-level'>;

/** The columns in which the software counts the dossier if the reason applies; null when it cannot apply. */
type Supposition = (dossier: Dossier, view: DossierView) => readonly Column06a[] | null;

/** All reasons that are possible given the days and status of a dossier. */
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
  // No day of closing is noted: the dossier may still be open in the software, or the day was not written down.
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
  // The software's notes to columns (9) and (12) both mention dossiers awaiting a supplement, so two reasons apply.
  'supplement-overdue': (dossier, view) =>
    awaits(dossier, view) ? columnsOf({ ...dossier, status: 'pending' }, view) : null,
  'supplement-resolved': (dossier, view) => (awaits(dossier, view) ? onTime(dossier, view) : null),
  // The software's note to column (9): «Bao gồm cả hồ sơ chờ bổ sung và trả lại/xin rút».
  'refused-on-time': ({ status, ...dossier }, view) =>
    (status === 'refused' || status === 'withdrawn' || status === 'stopped') && isWithin(view, dossier.returnedOn)
      ? onTime({ ...dossier, status }, view)
      : null,
};

/** Columns by the software's day of closing. A dossier closed before our day of receipt was received by then. */
function asClosed(dossier: Dossier, view: DossierView): readonly Column06a[] {
  const { receivedOn, closedInSoftwareOn: closedOn } = dossier;
  const received = closedOn !== null && closedOn < receivedOn ? closedOn : receivedOn;
  return columnsOf({ ...dossier, receivedOn: received, returnedOn: closedOn }, view);
}

/** Columns of the dossier if it were resolved in the period on its due day. */
function onTime(dossier: Dossier, view: DossierView): readonly Column06a[] {
  const { returnedOn } = dossier;
  const resolvedOn = returnedOn !== null && isWithin(view, returnedOn) ? returnedOn : view.to;
  return columnsOf({ ...dossier, returnedOn: resolvedOn, dueOn: resolvedOn }, view);
}

/** Whether only one side counts the dossier within the period, the other before or after it. */
function isAcrossCutOff({ receivedOn, returnedOn, closedInSoftwareOn: closedOn }: Dossier, view: DossierView): boolean {
  if (receivedOn > view.to) return closedOn !== null && closedOn <= view.to;
  if (returnedOn === null || returnedOn >= view.from) return closedOn !== null && closedOn < view.from;
  return closedOn === null ? returnedOn >= addDays(view.from, -NEAR_DAYS) : closedOn >= view.from;
}

function awaits({ status, returnedOn }: Dossier, { to }: DossierView): boolean {
  return status === 'awaiting-supplement' && (returnedOn === null || returnedOn > to);
}
