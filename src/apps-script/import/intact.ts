import type { Journal } from '../../core/import/journal/journal';
import { Refusal } from '../run/failure';
import type { ImportStore } from './import-store';
import { IMPORT_WORDS } from './import-wording';

/** A value that an import kept; refused when it was damaged. */
export function intact<T>(value: unknown, damage: string): T {
  if (value === null) throw new Refusal('refused', damage);
  return value as T;
}

export function journalIn(store: ImportStore, block: number): Journal {
  return intact<Journal>(store.read('journal', block), IMPORT_WORDS.damaged);
}
