import { FORM_TABS, entryForms as formsOf } from '../../core/entry/entry-forms';
import { CHECKING_TABS, ENTRY_TABS } from '../../core/entry/entry-tabs';
import type { EntryForms, EntryOrder, EntryOutcome, FoundDossiers, Undone } from '../../core/entry/entry-types';
import { findDossiers as dossiersFound } from '../../core/entry/find-dossiers';
import { planUndo } from '../../core/entry/plan-undo';
import { withChanged } from '../../core/entry/remembered';
import { savedEntry } from '../../core/entry/saved-entry';
import type { EntryServer } from '../../protocol/entry';
import { currentOfficer } from '../drive/files';
import { reportKindOf } from '../log/log';
import { today } from '../run/clock';
import { answered, Refusal } from '../run/failure';
import { standingLease } from '../run/lease';
import { underLock } from '../run/lock';
import { writeBlocks } from '../sheet/blocks';
import { isSetUp } from '../sheet/set-up';
import { readTable, readTables, sheetsNow } from '../sheet/tables';
import { entryDesk, plannedEntry, remember, rememberedNow, sheetFor, writePlanned } from './entry-row';

export const entryEndpoints: EntryServer = {
  entryForms: () => answered(entryForms),
  findDossiers: (text) => answered(() => findDossiers(text)),
  saveEntry: (order) => answered(() => saveEntry(order)),
  undoEntry: (token) => answered(() => undoEntry(token)),
};

function entryForms(): EntryForms | null {
  const sheets = sheetsNow();
  return isSetUp(sheets) ? formsOf(readTables(FORM_TABS, sheets), today()) : null;
}

function findDossiers(text: string): FoundDossiers {
  return dossiersFound(text, readTables(CHECKING_TABS.result), today());
}

/** Writes one row. */
function saveEntry(order: EntryOrder): EntryOutcome {
  waitForOthers();
  return underLock(() => {
    sheetFor(order.kind);
    const desk = entryDesk(order.kind);
    const plan = plannedEntry(order, desk);
    if (plan.kind === 'refused') return plan;
    if (plan.kind === 'write') writePlanned(order.kind, plan, desk);
    return { kind: 'saved', saved: savedEntry(order.kind, plan) };
  });
}

function undoEntry(token: string): Undone {
  waitForOthers();
  return underLock(() => {
    const remembered = rememberedNow();
    const entry = remembered.find((one) => one.token === token);
    if (!entry) throw new Refusal('refused', 'Đã quá lâu để hoàn tác. Hãy sửa trực tiếp trên bảng tính.');
    const sheet = sheetFor(entry.kind);
    const plan = planUndo(entry, readTable(sheet), remembered);
    if (plan.kind === 'changed') {
      const said = `Dòng ${plan.row} đã được sửa sau khi lưu nên không hoàn tác. Hãy sửa trực tiếp trên bảng tính.`;
      throw new Refusal('refused', said);
    }
    if (plan.kind === 'write') {
      if (plan.remembered) remember(withChanged(remembered, plan.remembered));
      writeBlocks(sheet, plan.row, plan.blocks);
    }
    return { sheet: ENTRY_TABS[entry.kind].name, row: plan.row };
  });
}

/**
 * Another officer's run may be rewriting the rows next to this one. A report only reads, so making one does not keep
 * anybody from entering dossiers.
 */
function waitForOthers(): void {
  const lease = standingLease();
  if (lease === null || reportKindOf(lease.action) !== null || lease.officer === currentOfficer()) return;
  throw new Refusal('busy', `${lease.officer} đang chạy «${lease.action}». Hãy đợi xong rồi lưu lại.`);
}
