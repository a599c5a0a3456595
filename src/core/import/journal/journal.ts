import type { Cell } from '../../workbook/contract/cell';
import type { ImportCounts, ImportPlan } from '../plan/import-plan';
import { countsOf } from '../plan/import-plan';

/**
 * What one block of an import writes, and the cells' former content. It is stored before the first cell is written, so
 * that an interrupted block can be completed and an import undone.
 */
export interface Journal {
  readonly tab: string;
  /** The fields of the cells below, by position. */
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
  /** Position among the rows with the same key, from 1. */
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
