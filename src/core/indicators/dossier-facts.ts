import type { DayRange } from '../calendar/period';
import type { Settings } from '../workbook/contract/settings';
import type { Dossier } from '../workbook/reading/read-dossiers';

/**
 * The state of a dossier at the end of the period. Every dossier has exactly one outcome, so the parts of any total
 * always add up to it.
 */
export type Outcome = (typeof OUTCOMES)[number];

const OUTCOMES = ['outside', 'cancelled', 'early', 'on-time', 'late', 'pending-in-time', 'overdue'] as const;

/** Everything that the indicators need to know about a dossier. */
export interface DossierFacts {
  readonly outcome: Outcome;
  /** Received before the period. */
  readonly carriedOver: boolean;
  readonly filedOnline: boolean;
  /** Filed by public post, or its result returned by it. */
  readonly byPost: boolean;
  /** Its procedure is available online, in full or in part. */
  readonly offeredOnline: boolean;
  readonly bearsFee: boolean;
  readonly paidOnline: boolean;
  readonly certifiesCopies: boolean;
  readonly electronicCopy: boolean;
}

export interface DossierView extends DayRange {
  readonly scope: Settings['dossierScope'];
}

// The facts are packed into a small integer, so that one pass over the register costs one increment a dossier and
// every indicator is a sum over a histogram of at most 7 × 256 kinds of dossier.
const FLAGS = 256;
const KINDS = OUTCOMES.length * FLAGS;

function outcomeIndex(dossier: Dossier, { from, to, scope }: DossierView): number {
  const { receivedOn, returnedOn, dueOn, status } = dossier;
  if (receivedOn > to || (scope === 'commune' && dossier.procedure.level !== 'commune')) return 0;
  if (status === 'cancelled') return receivedOn >= from ? 1 : 0;
  if (returnedOn !== null && returnedOn <= to) {
    if (returnedOn < from) return 0;
    if (returnedOn === dueOn) return 3;
    return returnedOn < dueOn ? 2 : 4;
  }
  // The due day itself is still in time; the time limit is suspended while the citizen completes the file.
  return dueOn >= to || status === 'awaiting-supplement' ? 5 : 6;
}

function kindOf(dossier: Dossier, view: DossierView): number {
  const { procedure } = dossier;
  return (
    outcomeIndex(dossier, view) * FLAGS +
    (dossier.receivedOn < view.from ? 1 : 0) +
    (dossier.channel === 'online' ? 2 : 0) +
    (dossier.channel === 'post' || dossier.returnedByPost ? 4 : 0) +
    (procedure.online !== 'none' ? 8 : 0) +
    (procedure.bearsFee ? 16 : 0) +
    (dossier.paidOnline ? 32 : 0) +
    (procedure.certifiesCopies ? 64 : 0) +
    (dossier.electronicCopy ? 128 : 0)
  );
}

function factsOfKind(kind: number): DossierFacts {
  return {
    outcome: OUTCOMES[Math.floor(kind / FLAGS)] as Outcome,
    carriedOver: (kind & 1) !== 0,
    filedOnline: (kind & 2) !== 0,
    byPost: (kind & 4) !== 0,
    offeredOnline: (kind & 8) !== 0,
    bearsFee: (kind & 16) !== 0,
    paidOnline: (kind & 32) !== 0,
    certifiesCopies: (kind & 64) !== 0,
    electronicCopy: (kind & 128) !== 0,
  };
}

export function factsOf(dossier: Dossier, view: DossierView): DossierFacts {
  return factsOfKind(kindOf(dossier, view));
}

/** The dossiers that share the same facts: how many they are and the sum of their fees. */
export interface DossierGroup {
  readonly facts: DossierFacts;
  readonly count: number;
  readonly amountVnd: number;
}

/** Groups the register in one pass: linear time, constant memory. */
export function groupDossiers(dossiers: readonly Dossier[], view: DossierView): readonly DossierGroup[] {
  const counts = new Float64Array(KINDS);
  const amounts = new Float64Array(KINDS);
  for (const dossier of dossiers) {
    const kind = kindOf(dossier, view);
    counts[kind] = (counts[kind] as number) + 1;
    amounts[kind] = (amounts[kind] as number) + dossier.amountVnd;
  }
  const groups: DossierGroup[] = [];
  counts.forEach((count, kind) => {
    if (count > 0) groups.push({ facts: factsOfKind(kind), count, amountVnd: amounts[kind] as number });
  });
  return groups;
}
