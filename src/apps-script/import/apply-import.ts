import type { ImportRows } from '../../core/import/import-rows';
import { type Journal, journalOf } from '../../core/import/journal/journal';
import { journalEdits } from '../../core/import/journal/write-journal';
import type { ImportCounts } from '../../core/import/plan/import-plan';
import { planImport } from '../../core/import/plan/plan-import';
import type { ImportState } from '../../core/import/plan/preview-types';
import { type BlockVerdict, rowsToWrite } from '../../core/import/plan/verdict';
import { Refusal } from '../run/failure';
import { type ImportRecord, recordOf, ruleOf, stateOf, writeRecord } from './import-record';
import { type ImportStore, openImportStore } from './import-store';
import { IMPORT_WORDS } from './import-wording';
import { inTurn } from './in-turn';
import { intact, journalIn } from './intact';
import { refuseObstacles } from './obstacles';
import { readTarget, type Target, tablesAround, writeEdits } from './target';

/**
 * Writes the next block of an import that was previewed. What it will change is kept first in the block's journal; a
 * block that was interrupted is completed from its journal, so that nothing is lost or written twice, however often it
 * is started.
 */
export function applyImport(id: string): ImportState {
  return inTurn({ run: id, action: IMPORT_WORDS.action, ready: () => previewed(id) }, (record, { finish }) => {
    if (record.phase === 'applied') {
      finish(IMPORT_WORDS.written(record.tab, record.counts));
      return stateOf(record);
    }
    const store = openImportStore(id);
    const begun = record.phase === 'applying' ? record : beginning(record, store);
    const written = begun.done < begun.blocks ? blockWritten(begun, store) : begun;
    if (written.done < written.blocks) return stateOf(written);
    // The journals stay for undoing; the rows themselves are no longer needed.
    store.clear(['rows', 'verdict']);
    const applied = writeRecord({ ...written, phase: 'applied' });
    finish(IMPORT_WORDS.written(applied.tab, applied.counts));
    return stateOf(applied);
  });
}

function previewed(id: string): ImportRecord {
  const record = recordOf(id);
  const { phase } = record;
  if (phase === 'staging') throw new Refusal('refused', IMPORT_WORDS.noPreview);
  if (phase === 'undoing') throw new Refusal('refused', IMPORT_WORDS.beingUndone);
  if (phase === 'undone' || phase === 'cancelled') throw new Refusal('refused', IMPORT_WORDS.notThere);
  return record;
}

/** Refused and duplicate rows were counted by the preview; the rest is counted block by block. */
function beginning(record: ImportRecord, store: ImportStore): ImportRecord {
  const skipped = verdictsIn(store).reduce((sum, verdict) => sum + verdict.skipped.length, 0);
  const { refused } = record.counts;
  const counts = { added: 0, changed: 0, unchanged: skipped - refused, refused, kept: 0 };
  return writeRecord({ ...record, phase: 'applying', done: 0, counts });
}

function verdictsIn(store: ImportStore): readonly BlockVerdict[] {
  return intact<readonly BlockVerdict[]>(store.read('verdict', store.count('verdict') - 1), IMPORT_WORDS.incomplete);
}

function blockWritten(record: ImportRecord, store: ImportStore): ImportRecord {
  const block = record.done;
  const target = readTarget(ruleOf(record).tab);
  const journal = store.has('journal', block) ? journalIn(store, block) : kept(block, store, target);
  writeEdits(target, journalEdits(target.table, journal, target.isFormula));
  return writeRecord({ ...record, done: block + 1, counts: sum(record.counts, journal.counts) });
}

/** Plans the block against the tab as it is now, and keeps its journal. */
function kept(block: number, store: ImportStore, target: Target): Journal {
  const verdict = verdictsIn(store)[block] ?? { skipped: [], ordinals: null };
  const rows = rowsToWrite(intact<ImportRows>(store.read('rows', block), IMPORT_WORDS.incomplete), verdict);
  const ordinals = verdict.ordinals ? { ordinals: verdict.ordinals } : {};
  const plan = planImport(tablesAround(target), rows, { isFormula: target.isFormula, ...ordinals });
  refuseObstacles(plan);
  const journal = journalOf(plan);
  store.put('journal', block, journal);
  return journal;
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    refused: a.refused + b.refused,
    kept: a.kept + b.kept,
  };
}
