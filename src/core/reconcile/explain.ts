import type { Column06a } from '../annexes/form-06a';
import type { Dossier } from '../workbook/reading/read-dossiers';
import { BY_CLOSING, type Candidate, REASONS, type Reason } from './suppositions';

/** Dossiers that can explain a difference, for one reason. */
export interface Explanation {
  readonly reason: Reason;
  readonly dossiers: readonly Dossier[];
  /** `all`: they explain exactly the whole difference. `together`: all explanations with this mark do so together. */
  readonly makes: 'all' | 'together' | 'part';
}

/** A column in which register (`ours`) and software (`theirs`) differ. */
export interface ColumnDifference {
  readonly column: Column06a;
  readonly ours: number;
  readonly theirs: number;
  readonly explanations: readonly Explanation[];
}

interface Moved {
  readonly dossier: Dossier;
  /** Change of the column when the dossier is counted as the software does: 1 or -1. */
  readonly by: number;
}

const ORDER: readonly Explanation['makes'][] = ['all', 'together', 'part'];

/** Full explanations first, then in the order of the reasons. */
export function explanationsOf(
  { column, ours, theirs }: Omit<ColumnDifference, 'explanations'>,
  candidates: readonly Candidate[],
): readonly Explanation[] {
  const difference = theirs - ours;
  const byReason = REASONS.map((reason) => ({ reason, moved: movedFor(reason, column, candidates) }));
  const closing = byReason.filter(({ reason }) => BY_CLOSING.has(reason)).flatMap(({ moved }) => moved);
  const explanations = byReason.map(({ reason, moved }) => explained(reason, moved, difference));
  const isClosing = netOf(closing) === difference && explanations.every((one) => one.makes !== 'all');
  const found = byReason.map(({ reason, moved }, index) =>
    isClosing && BY_CLOSING.has(reason)
      ? { reason, dossiers: dossiersOf(moved), makes: 'together' as const }
      : (explanations[index] as Explanation),
  );
  const listed = found.filter(({ dossiers }) => dossiers.length > 0);
  return ORDER.flatMap((makes) => listed.filter((one) => one.makes === makes));
}

/** Dossiers that raise and lower the column are listed together only if their sum is exactly the difference. */
function explained(reason: Reason, moved: readonly Moved[], difference: number): Explanation {
  if (netOf(moved) === difference) return { reason, dossiers: dossiersOf(moved), makes: 'all' };
  const towards = moved.filter(({ by }) => by > 0 === difference > 0);
  if (towards.length === Math.abs(difference)) return { reason, dossiers: dossiersOf(towards), makes: 'all' };
  return { reason, dossiers: latestFirst(dossiersOf(towards)), makes: 'part' };
}

/** The latest dossiers come first, since the software lags behind and they are the most likely cause. */
function latestFirst(dossiers: readonly Dossier[]): readonly Dossier[] {
  const lastDay = ({ returnedOn, receivedOn }: Dossier) => returnedOn ?? receivedOn;
  return [...dossiers].sort((a, b) => lastDay(b) - lastDay(a));
}

function movedFor(reason: Reason, column: Column06a, candidates: readonly Candidate[]): readonly Moved[] {
  return candidates.flatMap((candidate) => {
    const by = Number(candidate.theirs.includes(column)) - Number(candidate.ours.includes(column));
    return candidate.reason === reason && by !== 0 ? [{ dossier: candidate.dossier, by }] : [];
  });
}

function netOf(moved: readonly Moved[]): number {
  return moved.reduce((sum, { by }) => sum + by, 0);
}

function dossiersOf(moved: readonly Moved[]): readonly Dossier[] {
  return moved.map(({ dossier }) => dossier);
}
