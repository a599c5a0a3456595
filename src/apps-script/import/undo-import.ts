import { undoEdits } from '../../core/import/journal/undo-journal';
import type { CellEdit } from '../../core/import/plan/cell-edit';
import type { ImportState, StayedPlace } from '../../core/import/plan/preview-types';
import { Refusal } from '../run/failure';
import { type ImportRecord, recordOf, ruleOf, stateOf, writeRecord } from './import-record';
import { type ImportStore, openImportStore } from './import-store';
import { IMPORT_WORDS } from './import-wording';
import { inTurn } from './in-turn';
import { journalIn } from './intact';
import { readTarget, type Target, typeable, writeEdits } from './target';

/** How many of the places that undoing left unchanged are named, and how long a name may be: a property holds 9 KB. */
const MOST_STAYED = 10;
const LONGEST_NAME = 60;

/** Undoes one block per call, the last one first, so that of equal rows those that the import added last go first. */
export function undoImport(id: string): ImportState {
  const turn = { run: `${id}-h`, action: IMPORT_WORDS.undoAction, ready: () => undoable(id) };
  return inTurn(turn, (record, { finish }) => {
    const { phase } = record;
    const store = openImportStore(id);
    const begun = phase === 'undoing' || phase === 'undone' ? record : beginning(record, store);
    const undone = begun.done > 0 ? blockUndone(begun, store) : begun;
    if (undone.done > 0) return stateOf(undone);
    const ended = writeRecord({ ...undone, phase: 'undone' });
    store.clear(['rows', 'verdict', 'journal']);
    finish(IMPORT_WORDS.undone(ended.tab, ended.stayedCount));
    return stateOf(ended);
  });
}

function undoable(id: string): ImportRecord {
  const record = recordOf(id);
  const { phase } = record;
  if (phase !== 'staging' && phase !== 'staged' && phase !== 'cancelled') return record;
  throw new Refusal('refused', IMPORT_WORDS.nothingWritten);
}

/** The block after the last one marked as done may have been interrupted halfway. */
function beginning(record: ImportRecord, store: ImportStore): ImportRecord {
  const done = record.done + (store.has('journal', record.done) ? 1 : 0);
  return writeRecord({ ...record, phase: 'undoing', done });
}

function blockUndone(record: ImportRecord, store: ImportStore): ImportRecord {
  const block = record.done - 1;
  const left = store.has('journal', block) ? takenBack(record, store, block) : [lost(block)];
  return writeRecord({
    ...record,
    done: block,
    stayed: [...record.stayed, ...left].slice(0, MOST_STAYED).map(shortened),
    stayedCount: record.stayedCount + left.length,
  });
}

/** Returns the places that were left unchanged. */
function takenBack(record: ImportRecord, store: ImportStore, block: number): readonly StayedPlace[] {
  const target = readTarget(ruleOf(record).tab);
  const { cells, rows, stayed } = undoEdits(target.table, journalIn(store, block), target.isFormula);
  const { taken, refused } = typeable(target, cells);
  writeEdits(target, { cells: taken, rows });
  return [...stayed, ...refused.map((edit) => placeOf(edit, target))];
}

/** For a block whose journal is gone because somebody deleted the hidden tab. */
function lost(block: number): StayedPlace {
  return { kind: 'lost', row: null, column: null, name: String(block + 1) };
}

function shortened(place: StayedPlace): StayedPlace {
  const { name } = place;
  return name.length > LONGEST_NAME ? { ...place, name: `${name.slice(0, LONGEST_NAME - 1)}…` } : place;
}

/** For a cell whose drop-down no longer accepts the former text. */
function placeOf({ row, column }: CellEdit, { tab, layout }: Target): StayedPlace {
  const { header = '' } = tab.columns[layout.fields[column - 1] ?? ''] ?? {};
  return { kind: 'edited', row, column: header, name: '' };
}
