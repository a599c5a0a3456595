import { type DossierView, factsOf } from '../indicators/dossier-facts';
import { viewOf } from '../indicators/family';
import { inAlphabet } from '../text/alphabet';
import { folded } from '../text/folded';
import type { Dossier, Procedure } from '../workbook/reading/read-dossiers';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** Columns (3) to (13) of Biểu II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP), in order. */
export const COLUMNS_06A = [
  'received',
  'online',
  'inPersonOrPost',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'pendingInTime',
  'overdue',
] as const;

export type Column06a = (typeof COLUMNS_06A)[number];

/**
 * Always (3) = (4) + (5) + (6) = (7) + (11), (7) = (8) + (9) + (10) and (11) = (12) + (13): each dossier counts in
 * exactly one term of each sum.
 */
export type Counts06a = Readonly<Record<Column06a, number>>;

export interface Sector06a {
  readonly sector: string;
  readonly counts: Counts06a;
}

/** The sectors of one level of authority; only sectors with a dossier in scope. */
export interface Level06a {
  readonly level: Procedure['level'];
  readonly sectors: readonly Sector06a[];
  readonly counts: Counts06a;
}

export interface Form06a {
  readonly levels: readonly Level06a[];
  readonly counts: Counts06a;
  /** Of these, the dossiers that were received for other places. */
  readonly fromElsewhere: Counts06a;
}

const LEVELS: readonly Procedure['level'][] = ['commune', 'district', 'province', 'central', 'unknown'];

/** The form of a register that holds something: the zeros of an empty one would say that somebody had counted. */
export function filledForm06a(records: WorkbookRecords): Form06a | null {
  return records.dossiers?.length ? form06a(records) : null;
}

/** Counts the register by level and sector in one pass; null when the period is unknown or the tab broken. */
export function form06a(records: WorkbookRecords): Form06a | null {
  const view = viewOf(records);
  const { dossiers, settings } = records;
  if (!view || !dossiers) return null;
  const seen = { ...view, scope: settings.dossierScope };
  const bySector = new Map<string, { level: Procedure['level']; sector: string; counts: Record<Column06a, number> }>();
  const fromElsewhere = { ...NOTHING } as Record<Column06a, number>;
  for (const dossier of dossiers) {
    const columns = columnsOf(dossier, seen);
    if (columns.length === 0) continue;
    const { level, sector } = dossier.procedure;
    const key = `${level} ${folded(sector)}`;
    const line = bySector.get(key) ?? { level, sector, counts: { ...NOTHING } };
    bySector.set(key, line);
    for (const column of columns) line.counts[column]++;
    if (dossier.fromElsewhere) for (const column of columns) fromElsewhere[column]++;
    // Among spellings that differ only in case the smallest is printed, so that the order of rows does not matter.
    if (sector < line.sector) line.sector = sector;
  }
  const lines = [...bySector.values()].sort((a, b) => inAlphabet(a.sector, b.sector));
  const levels = LEVELS.flatMap((level): Level06a[] => {
    const sectors = lines.filter((line) => line.level === level);
    return sectors.length === 0 ? [] : [{ level, sectors, counts: added(sectors) }];
  });
  return { levels, counts: added(levels), fromElsewhere };
}

/** The columns in which a dossier counts: (3), one of (4)–(6), and (7) or (11) with one of its parts. */
export function columnsOf(dossier: Dossier, view: DossierView): readonly Column06a[] {
  const { outcome, carriedOver, filedOnline } = factsOf(dossier, view);
  if (outcome === 'outside' || outcome === 'cancelled') return [];
  const isPending = outcome === 'pending-in-time' || outcome === 'overdue';
  return [
    'received',
    carriedOver ? 'carriedOver' : filedOnline ? 'online' : 'inPersonOrPost',
    isPending ? 'pending' : 'resolved',
    OUTCOME_COLUMNS[outcome],
  ];
}

const NOTHING = Object.fromEntries(COLUMNS_06A.map((column) => [column, 0])) as Counts06a;

const OUTCOME_COLUMNS = {
  early: 'early',
  'on-time': 'onTime',
  late: 'late',
  'pending-in-time': 'pendingInTime',
  overdue: 'overdue',
} as const satisfies Record<string, Column06a>;

function added(lines: readonly { readonly counts: Counts06a }[]): Counts06a {
  const sums = { ...NOTHING } as Record<Column06a, number>;
  for (const { counts } of lines) for (const column of COLUMNS_06A) sums[column] += counts[column];
  return sums;
}
