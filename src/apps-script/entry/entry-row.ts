import { CHANGED_FIELDS, CHECKING_TABS, ENTRY_TABS } from '../../core/entry/entry-tabs';
import type { EntryKind, EntryOrder } from '../../core/entry/entry-types';
import { planEntry } from '../../core/entry/plan-entry';
import { type Remembered, rememberedIn, withRemembered } from '../../core/entry/remembered';
import type { RowCells } from '../../core/entry/sheet-rows';
import type { Table } from '../../core/workbook/contract/cell';
import { OUTLINE_TAB } from '../../core/workbook/contract/rule-tabs';
import { today } from '../run/clock';
import { Refusal } from '../run/failure';
import { atOnce } from '../run/retry';
import { writeBlocks, writeNewRow } from '../sheet/blocks';
import { growTo } from '../sheet/room';
import { readTables, refuseForeignDates, sheetOf } from '../sheet/tables';
import { refuseWhileMoving } from '../upgrade/pending-move';

type EntryPlan = ReturnType<typeof planEntry>;

/** What an entry is planned from, read while nobody else may write. */
export interface EntryDesk {
  readonly tables: readonly Table[];
  readonly remembered: readonly Remembered[];
}

const KEY = 'cchc.entries';

export function entryDesk(kind: EntryKind): EntryDesk {
  return { remembered: rememberedNow(), tables: readTables(CHECKING_TABS[kind]) };
}

export function plannedEntry(order: EntryOrder, { tables, remembered }: EntryDesk): EntryPlan {
  return planEntry(order, tables, { today: today(), remembered });
}

/**
 * Writes the row of a plan. The entry is recorded before it is written: when the same order comes again, because its
 * answer was lost or the button was pressed twice, its row is found and nothing is written.
 */
export function writePlanned(
  kind: EntryKind,
  plan: Extract<EntryPlan, { readonly kind: 'write' }>,
  { tables, remembered }: EntryDesk,
): void {
  const sheet = sheetFor(kind);
  if (CHECKING_TABS[kind].includes(OUTLINE_TAB)) refuseWhileMoving(tables);
  refuseForeignDates([...tables, rowAlone(plan.cells)]);
  remember(withRemembered(remembered, plan.remembered));
  growTo(sheet, plan.row);
  if (CHANGED_FIELDS[kind] === null) writeNewRow(sheet, plan.row, plan.blocks);
  else writeBlocks(sheet, plan.row, plan.blocks);
}

export function sheetFor(kind: EntryKind): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = ENTRY_TABS[kind];
  const sheet = sheetOf(tab);
  if (sheet) return sheet;
  throw new Refusal('refused', `Bảng tính chưa có tab «${tab.name}». Hãy chạy «Thiết lập bảng tính» trước.`);
}

export function rememberedNow(): readonly Remembered[] {
  return rememberedIn(atOnce(() => properties().getProperty(KEY)));
}

export function remember(entries: string): void {
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
