import { frozenSpans } from '../../core/frozen/frozen-days';
import type { ImportRows } from '../../core/import/import-rows';
import { frozenTouched } from '../../core/import/plan/frozen-touched';
import { countsOf, type ImportCounts } from '../../core/import/plan/import-plan';
import { importRule } from '../../core/import/plan/import-rule';
import { planImport } from '../../core/import/plan/plan-import';
import { previewOf } from '../../core/import/plan/preview';
import type { ImportPreview, ImportState } from '../../core/import/plan/preview-types';
import { verdictsOf } from '../../core/import/plan/verdict';
import { frozenNow } from '../frozen/frozen-store';
import { Refusal } from '../run/failure';
import { refuseForeignDates } from '../sheet/tables';
import { type ImportRecord, isHalfWritten, readRecord, recordOf, ruleOf, stateOf, writeRecord } from './import-record';
import { type ImportStore, openImportStore } from './import-store';
import { IMPORT_WORDS } from './import-wording';
import { inTurn } from './in-turn';
import { refuseObstacles } from './obstacles';
import { readTarget, tablesAround } from './target';

const NOTHING: ImportCounts = { added: 0, changed: 0, unchanged: 0, refused: 0, kept: 0 };
const MOST_BLOCKS = 200;

export function importState(): ImportState | null {
  const record = readRecord();
  return record && stateOf(record);
}

/** Keeps a block of the export in the hidden tab; a block that is already there is not kept twice. */
export function stageImport(id: string, index: number, count: number, rows: ImportRows): ImportState {
  const rule = importRule(rows.tab);
  const isSound = /^[a-z0-9]{8}$/.test(id) && index >= 0 && index < count && count <= MOST_BLOCKS;
  if (!rule || !isSound) throw new Refusal('refused', IMPORT_WORDS.badCall);
  const ready = () => {
    const before = readRecord();
    if (before && before.id !== id && isHalfWritten(before)) {
      throw new Refusal('refused', IMPORT_WORDS.otherUnfinished(before.officer));
    }
    return before?.id === id ? before : null;
  };
  return inTurn({ run: id, action: IMPORT_WORDS.action, ready }, (before, { lease: { officer, startedAt } }) => {
    const progress = { phase: 'staging', blocks: count, done: 0, counts: NOTHING, stayed: [], stayedCount: 0 } as const;
    const record = before ?? writeRecord({ id, tab: rule.tab.name, officer, startedAt, ...progress });
    if (record.phase !== 'staging') return stateOf(record);
    const store = openImportStore(id);
    store.put('rows', index, rows);
    return stateOf({ ...record, done: store.count('rows') });
  });
}

/**
 * Shows what the import would do to the tab as it is now. Which rows are refused is kept, so that each block can later
 * be written without the others.
 */
export function previewImport(id: string): ImportPreview {
  return inTurn({ run: id, action: IMPORT_WORDS.action, ready: () => unwritten(id) }, (record) => {
    const store = openImportStore(id);
    const blocks = stagedBlocks(store, record);
    const target = readTarget(ruleOf(record).tab);
    const tables = tablesAround(target);
    refuseForeignDates(tables);
    const plan = planImport(tables, joined(blocks), { isFormula: target.isFormula });
    refuseObstacles(plan);
    store.put('verdict', store.count('verdict'), verdictsOf(blocks, plan));
    const staged = writeRecord({ ...record, phase: 'staged', done: 0, counts: countsOf(plan) });
    const frozen = frozenTouched(plan, frozenSpans(frozenNow().periods));
    return { state: stateOf(staged), ...previewOf(plan), frozen };
  });
}

function unwritten(id: string): ImportRecord {
  const record = recordOf(id);
  if (record.phase === 'staging' || record.phase === 'staged') return record;
  throw new Refusal('refused', record.phase === 'cancelled' ? IMPORT_WORDS.cancelled : IMPORT_WORDS.alreadyWritten);
}

function stagedBlocks(store: ImportStore, { blocks }: ImportRecord): readonly ImportRows[] {
  const kept = store.readAll('rows');
  if (kept.length !== blocks || kept.includes(null)) throw new Refusal('refused', IMPORT_WORDS.incomplete);
  return kept as readonly ImportRows[];
}

function joined(blocks: readonly ImportRows[]): ImportRows {
  return { ...(blocks[0] as ImportRows), rows: blocks.flatMap(({ rows }) => rows) };
}

/** Drops an import of which nothing has been written yet. */
export function cancelImport(id: string): ImportState {
  const ready = () => {
    const record = recordOf(id);
    return record.phase === 'cancelled' ? record : unwritten(id);
  };
  return inTurn({ run: id, action: IMPORT_WORDS.action, ready }, (record, { finish }) => {
    const cancelled = writeRecord({ ...record, phase: 'cancelled' });
    openImportStore(id).clear(['rows', 'verdict']);
    finish(IMPORT_WORDS.cancelled);
    return stateOf(cancelled);
  });
}
