import type { Counts06a, Form06a } from '../annexes/form-06a';
import type { Dossier } from '../workbook/reading/read-dossiers';
import { sectorKey } from './line-name';
import type { Level, PastedCounts, PastedLine } from './pasted-form';
import { addedCounts } from './pasted-identities';

/** A sector on both sides; null for a side that lacks it. */
export interface SectorPair {
  readonly key: string;
  readonly name: string;
  /** Null when the software's table has no level rows; then a sector is compared across levels. */
  readonly level: Level | null;
  /** Row of the sector's first pasted line. */
  readonly row: number | null;
  readonly ours: Counts06a | null;
  readonly theirs: PastedCounts | null;
}

/** Levels in the software's table; empty when it does not separate them. */
export function levelsIn(lines: readonly PastedLine[]): ReadonlySet<Level> {
  const levels = lines.filter(({ kind }) => kind === 'sector').map(({ level }) => level);
  return new Set(levels.includes(null) ? [] : (levels as readonly Level[]));
}

/** In the order of our form, then the sectors that only the software has. */
export function sectorPairs(form: Form06a, lines: readonly PastedLine[]): readonly SectorPair[] {
  const byLevel = levelsIn(lines).size > 0;
  const pairs = new Map<string, SectorPair>();
  const place = (level: Level | null, name: string) => {
    const seen = byLevel ? level : null;
    const key = sectorKey(name);
    const id = `${seen} ${key}`;
    return { id, pair: pairs.get(id) ?? { key, name, level: seen, row: null, ours: null, theirs: null } };
  };
  for (const { level, sectors } of form.levels) {
    for (const { sector, counts } of sectors) {
      const { id, pair } = place(level, sector);
      pairs.set(id, { ...pair, ours: pair.ours ? (addedCounts([pair.ours, counts]) as Counts06a) : counts });
    }
  }
  for (const { kind, level, name, row, counts } of lines) {
    if (kind !== 'sector') continue;
    const { id, pair } = place(level, name);
    const theirs = pair.theirs ? addedCounts([pair.theirs, counts]) : counts;
    pairs.set(id, { ...pair, row: pair.row ?? row, theirs });
  }
  return [...pairs.values()];
}

/** Dossiers of all levels by the sector of their procedure. */
export function dossiersBySector(dossiers: readonly Dossier[]): ReadonlyMap<string, readonly Dossier[]> {
  const keys = new Map<string, string>();
  const bySector = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const { sector } = dossier.procedure;
    const key = keys.get(sector) ?? sectorKey(sector);
    keys.set(sector, key);
    const known = bySector.get(key);
    if (known) known.push(dossier);
    else bySector.set(key, [dossier]);
  }
  return bySector;
}
