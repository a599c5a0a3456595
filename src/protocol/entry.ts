import type { EntryForms, EntryOrder, EntryOutcome, FoundDossiers, Undone } from '../core/entry/entry-types';
import type { Answer } from './answer';

export interface EntryServer {
  /** Null when the Sheet is not set up. */
  entryForms(): Answer<EntryForms | null>;
  /** Finds dossiers whose code contains this text. */
  findDossiers(text: string): Answer<FoundDossiers>;
  saveEntry(order: EntryOrder): Answer<EntryOutcome>;
  undoEntry(token: string): Answer<Undone>;
}
