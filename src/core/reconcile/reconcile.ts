import { COLUMNS_06A, type Counts06a, columnsOf, type Form06a } from '../annexes/form-06a';
import type { DossierView } from '../indicators/dossier-facts';
import { isWithin } from '../indicators/family';
import type { Dossier } from '../workbook/reading/read-dossiers';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type ColumnDifference, explanationsOf } from './explain';
import type { FormProblem, Level, PastedCounts, PastedForm, PastedLine } from './pasted-form';
import { addedCounts, type BrokenSum, brokenSums } from './pasted-identities';
import { dossiersBySector, levelsIn, type SectorPair, sectorPairs } from './sectors';
import { type Candidate, candidatesOf } from './suppositions';

/** A line of the form on which register and software differ. */
export interface ReconciledLine {
  readonly kind: 'sector' | 'total';
  readonly name: string;
  readonly level: Level | null;
  /** Row in the pasted table. */
  readonly row: number | null;
  readonly presence: 'both' | 'ours' | 'theirs';
  readonly columns: readonly ColumnDifference[];
}

export interface Reconciliation {
  /** The total first, if it differs, then the sectors. */
  readonly lines: readonly ReconciledLine[];
  /** Number of sectors on which both agree. */
  readonly agreeing: number;
  /** Sums within the software's form that are wrong. */
  readonly broken: readonly BrokenSum[];
  readonly problems: readonly FormProblem[];
  /** Number of dossiers returned in the period, and of those with the day on which the software closed them. */
  readonly closing: { readonly returned: number; readonly noted: number };
}

/** Compares the register with the software's form and finds the dossiers that can explain each difference. */
export function reconcile(
  ours: Form06a,
  { lines, problems }: PastedForm,
  { dossiers, period, settings }: Pick<WorkbookRecords, 'dossiers' | 'period' | 'settings'>,
): Reconciliation {
  const known = period ? (dossiers ?? []) : [];
  const returned = known.filter(({ returnedOn }) => period !== null && isWithin(period, returnedOn));
  const noted = returned.filter(({ closedInSoftwareOn }) => closedInSoftwareOn !== null);
  const closing = { returned: returned.length, noted: noted.length };
  const read = { broken: brokenSums(lines), problems, closing };
  if (!period || lines.length === 0) return { ...read, lines: [], agreeing: 0 };
  const view = { from: period.from, to: period.to, scope: settings.dossierScope };
  const bySector = dossiersBySector(known);
  const around = { view, theirLevels: levelsIn(lines) };
  // A form with only totals cannot be compared by sector.
  const pairs = lines.some(({ kind }) => kind === 'sector') ? sectorPairs(ours, lines) : [];
  const compared = pairs.map((pair) => {
    const candidates = sectorCandidates(pair, bySector.get(pair.key) ?? [], around);
    return lineOf({ ...pair, kind: 'sector' }, candidates);
  });
  // Software also lists sectors without dossiers: zeros found on one side only are no difference.
  const sectors = compared.filter(({ columns }) => columns.length > 0);
  const total = lineOf(totalPair(ours, lines), totalCandidates(known, around));
  return {
    ...read,
    lines: [...(total.columns.length > 0 ? [total] : []), ...sectors],
    agreeing: compared.length - sectors.length,
  };
}

type Compared = SectorPair & Pick<ReconciledLine, 'kind'>;

/** The total line; for a form without one, the sum of its sectors. */
function totalPair({ counts }: Form06a, lines: readonly PastedLine[]): Compared {
  const total = lines.find(({ kind }) => kind === 'total');
  const sectors = lines.filter(({ kind }) => kind === 'sector');
  const theirs = total?.counts ?? addedCounts(sectors.map((line) => line.counts));
  const named = { kind: 'total', key: '', name: total?.name ?? '', level: null } as const;
  return { ...named, row: total?.row ?? null, ours: counts, theirs };
}

function lineOf({ kind, name, level, row, ours, theirs }: Compared, candidates: readonly Candidate[]): ReconciledLine {
  const presence = ours === null ? 'theirs' : theirs === null ? 'ours' : 'both';
  return { kind, name, level, row, presence, columns: differences(ours, theirs, candidates) };
}

/** A side without the sector counts as 0; a column missing from the software's table is not compared. */
function differences(
  ours: Counts06a | null,
  theirs: PastedCounts | null,
  candidates: readonly Candidate[],
): readonly ColumnDifference[] {
  return COLUMNS_06A.flatMap((column) => {
    const said = theirs ? theirs[column] : 0;
    const counted = ours ? ours[column] : 0;
    if (said === null || said === counted) return [];
    const difference = { column, ours: counted, theirs: said };
    return [{ ...difference, explanations: explanationsOf(difference, candidates) }];
  });
}

interface Around {
  readonly view: DossierView;
  readonly theirLevels: ReadonlySet<Level>;
}

function sectorCandidates(
  { level }: SectorPair,
  dossiers: readonly Dossier[],
  { view, theirLevels }: Around,
): readonly Candidate[] {
  return dossiers.flatMap((dossier) =>
    level === null || dossier.procedure.level === level
      ? [...candidatesOf(dossier, view), ...ofOtherLevel(dossier, { view, theirLevels })]
      : [{ dossier, reason: 'other-level', ours: [], theirs: columnsOf(dossier, { ...view, scope: 'all' }) }],
  );
}

function totalCandidates(dossiers: readonly Dossier[], around: Around): readonly Candidate[] {
  return dossiers.flatMap((dossier) => [...candidatesOf(dossier, around.view), ...ofOtherLevel(dossier, around)]);
}

/** A dossier of a level that only one side counts. */
function ofOtherLevel(dossier: Dossier, { view, theirLevels }: Around): readonly Candidate[] {
  const { level } = dossier.procedure;
  if (level === 'commune') return [];
  const ours = columnsOf(dossier, view);
  const theirs = ours.length === 0 ? columnsOf(dossier, { ...view, scope: 'all' }) : theirLevels.has(level) ? ours : [];
  return [{ dossier, reason: 'other-level', ours, theirs }];
}
