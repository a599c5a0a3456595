import type { Cell } from '../../workbook/contract/cell';
import type { ImportCounts, ImportPlan } from '../plan/import-plan';
import { countsOf } from '../plan/import-plan';

/**
 * What one block of an import writes and what stood there before: kept before the first cell is written, so that a block
 * that was broken off is brought to its end by it, and an import undone.
 */
export interface Journal {
  readonly tab: string;
  /** What the cells below belong to. */
  readonly fields: readonly string[];
  readonly changed: readonly JournalChange[];
  readonly added: readonly JournalAddition[];
  readonly counts: ImportCounts;
}

export interface JournalChange {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (readonly [field: number, before: Cell, after: Cell])[];
}

export interface JournalAddition {
  readonly key: string;
  readonly name: string;
  /** The how-manieth row of its key it is. */
  readonly ordinal: number;
  readonly cells: readonly Cell[];
}

export function journalOf(plan: ImportPlan): Journal {
  const { tab, fields, added, changed } = plan;
  const position = new Map(fields.map((field, index) => [field, index]));
  return {
    tab,
    fields,
    changed: changed.map(({ key, name, cells }) => ({
      key,
      name,
      cells: cells.map(({ field, before, after }) => [position.get(field) ?? -1, before, after] as const),
    })),
    added: added.map(({ key, name, ordinal, cells }) => ({ key, name, ordinal, cells })),
    counts: countsOf(plan),
  };
}
