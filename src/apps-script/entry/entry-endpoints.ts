import { FORM_TABS, entryForms as formsOf } from '../../core/entry/entry-forms';
import { CHANGED_FIELDS, CHECKING_TABS, ENTRY_TABS } from '../../core/entry/entry-tabs';
import type {
  EntryForms,
  EntryKind,
  EntryOrder,
  EntryOutcome,
  FoundDossiers,
  Undone,
} from '../../core/entry/entry-types';
import { findDossiers as dossiersFound } from '../../core/entry/find-dossiers';
import { planEntry } from '../../core/entry/plan-entry';
import { planUndo } from '../../core/entry/plan-undo';
import { rememberedIn, withChanged, withRemembered } from '../../core/entry/remembered';
import { savedEntry } from '../../core/entry/saved-entry';
import type { RowCells } from '../../core/entry/sheet-rows';
import type { Table } from '../../core/workbook/contract/cell';
import { OUTLINE_TAB } from '../../core/workbook/contract/rule-tabs';
import type { EntryServer } from '../../protocol/entry';
import { currentOfficer } from '../drive/files';
import { reportKindOf } from '../log/log';
import { today } from '../run/clock';
import { answered, Refusal } from '../run/failure';
import { standingLease } from '../run/lease';
import { underLock } from '../run/lock';
import { atOnce } from '../run/retry';
import { writeBlocks, writeNewRow } from '../sheet/blocks';
import { growTo } from '../sheet/room';
import { isSetUp } from '../sheet/set-up';
import { readTable, readTables, refuseForeignDates, sheetOf, sheetsNow } from '../sheet/tables';
import { refuseWhileMoving } from '../upgrade/pending-move';

export const entryEndpoints: EntryServer = {
  entryForms: () => answered(entryForms),
  findDossiers: (text) => answered(() => findDossiers(text)),
  saveEntry: (order) => answered(() => saveEntry(order)),
  undoEntry: (token) => answered(() => undoEntry(token)),
};

const KEY = 'cchc.entries';

function entryForms(): EntryForms | null {
  const sheets = sheetsNow();
  return isSetUp(sheets) ? formsOf(readTables(FORM_TABS, sheets), today()) : null;
}

function findDossiers(text: string): FoundDossiers {
  return dossiersFound(text, readTables(CHECKING_TABS.result), today());
}

/**
 * Writes one row. The entry is recorded before it is written: when the same order comes again, because its answer was
 * lost or the button was pressed twice, its row is found and nothing is written.
 */
function saveEntry(order: EntryOrder): EntryOutcome {
  waitForOthers();
  return underLock(() => {
    const sheet = sheetFor(order.kind);
    const before = rememberedNow();
    const tables = readTables(CHECKING_TABS[order.kind]);
    const plan = planEntry(order, tables, { today: today(), remembered: before });
    if (plan.kind === 'refused') return plan;
    if (plan.kind === 'write') {
      if (CHECKING_TABS[order.kind].includes(OUTLINE_TAB)) refuseWhileMoving(tables);
      refuseForeignDates([...tables, rowAlone(plan.cells)]);
      remember(withRemembered(before, plan.remembered));
      growTo(sheet, plan.row);
      if (CHANGED_FIELDS[order.kind] === null) writeNewRow(sheet, plan.row, plan.blocks);
      else writeBlocks(sheet, plan.row, plan.blocks);
    }
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

function sheetFor(kind: EntryKind): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = ENTRY_TABS[kind];
  const sheet = sheetOf(tab);
  if (sheet) return sheet;
  throw new Refusal('refused', `Bảng tính chưa có tab «${tab.name}». Hãy chạy «Thiết lập bảng tính» trước.`);
}

function rememberedNow() {
  return rememberedIn(atOnce(() => properties().getProperty(KEY)));
}

function remember(entries: string): void {
  atOnce(() => properties().setProperty(KEY, entries));
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/**
 * The new row as a table of its own, so that its days are checked against the Sheet's zone even in a Sheet without any
 * days.
 */
function rowAlone(cells: RowCells): Table {
  return { name: '', rows: [[...cells.values()]] };
}
