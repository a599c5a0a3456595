import type { DayRange } from '../calendar/period';
import type { Settings } from '../workbook/contract/settings';
import type { Dossier } from '../workbook/reading/read-dossiers';

/**
 * The state of a dossier at the end of the period. Every dossier has exactly one outcome, so the parts of any total
 * always add up to it.
 */
export type Outcome = (typeof OUTCOMES)[number];

type Level = Dossier['procedure']['level'];
type Online = Dossier['procedure']['online'];

const OUTCOMES = ['outside', 'cancelled', 'early', 'on-time', 'late', 'pending-in-time', 'overdue'] as const;

/** Everything that the indicators need to know about a dossier. */
export interface DossierFacts {
  readonly outcome: Outcome;
  /** Of its procedure. */
  readonly level: Level;
  readonly online: Online;
  /** Received before the period. */
  readonly carriedOver: boolean;
  readonly filedOnline: boolean;
  /** Filed by public post, or its result returned by it. */
  readonly byPost: boolean;
  readonly bearsFee: boolean;
  readonly paidOnline: boolean;
  readonly certifiesCopies: boolean;
  readonly electronicCopy: boolean;
  readonly digitised: boolean;
  readonly electronicResult: boolean;
  readonly reusedData: boolean;
  readonly fromElsewhere: boolean;
  /** Its status says that the office stopped working on it, with an answer to the citizen. */
  readonly stopped: boolean;
  /** An apology was sent by the end of the period. */
  readonly apologised: boolean;
}

export interface DossierView extends DayRange {
  readonly scope: Settings['dossierScope'];
}

// The facts are packed into a small integer, so that one pass over the register looks up one number a dossier and every
// indicator is a sum over the few kinds of dossier that occur.
const LEVELS: readonly Level[] = ['commune', 'district', 'province', 'central', 'unknown'];
const ONLINE: readonly Online[] = ['none', 'partial', 'full'];
const FLAGS = 1 << 13;

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
  const outcome = outcomeIndex(dossier, view);
  const authority = ONLINE.indexOf(procedure.online) * LEVELS.length + LEVELS.indexOf(procedure.level);
  return (
    (authority * OUTCOMES.length + outcome) * FLAGS +
    (dossier.receivedOn < view.from ? 1 : 0) +
    (dossier.channel === 'online' ? 2 : 0) +
    (dossier.channel === 'post' || dossier.returnedByPost ? 4 : 0) +
    (procedure.bearsFee ? 8 : 0) +
    (dossier.paidOnline ? 16 : 0) +
    (procedure.certifiesCopies ? 32 : 0) +
    (dossier.electronicCopy ? 64 : 0) +
    (dossier.digitised ? 128 : 0) +
    (dossier.electronicResult ? 256 : 0) +
    (dossier.reusedData ? 512 : 0) +
    (dossier.fromElsewhere ? 1024 : 0) +
    (dossier.status === 'stopped' ? 2048 : 0) +
    (dossier.apologisedOn !== null && dossier.apologisedOn <= view.to ? 4096 : 0)
  );
}

function factsOfKind(kind: number): DossierFacts {
  const above = Math.floor(kind / FLAGS);
  const authority = Math.floor(above / OUTCOMES.length);
  return {
    outcome: OUTCOMES[above % OUTCOMES.length] as Outcome,
    level: LEVELS[authority % LEVELS.length] as Level,
    online: ONLINE[Math.floor(authority / LEVELS.length)] as Online,
    carriedOver: (kind & 1) !== 0,
    filedOnline: (kind & 2) !== 0,
    byPost: (kind & 4) !== 0,
    bearsFee: (kind & 8) !== 0,
    paidOnline: (kind & 16) !== 0,
    certifiesCopies: (kind & 32) !== 0,
    electronicCopy: (kind & 64) !== 0,
    digitised: (kind & 128) !== 0,
    electronicResult: (kind & 256) !== 0,
    reusedData: (kind & 512) !== 0,
    fromElsewhere: (kind & 1024) !== 0,
    stopped: (kind & 2048) !== 0,
    apologised: (kind & 4096) !== 0,
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

/** Groups the register in one pass: linear time, memory for the kinds of dossier that occur. */
export function groupDossiers(dossiers: readonly Dossier[], view: DossierView): readonly DossierGroup[] {
  const tallies = new Map<number, { count: number; amountVnd: number }>();
  for (const dossier of dossiers) {
    const kind = kindOf(dossier, view);
    const tally = tallies.get(kind);
    if (tally) {
      tally.count++;
      tally.amountVnd += dossier.amountVnd;
    } else tallies.set(kind, { count: 1, amountVnd: dossier.amountVnd });
  }
  return [...tallies].map(([kind, tally]) => ({ facts: factsOfKind(kind), ...tally }));
}
