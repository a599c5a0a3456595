import { unitWords } from '../../core/law/unit-words';
import type { Outline } from '../../core/outline/outline';
import { outlineChanges } from '../../core/outline/outline-changes';
import { SET_NAMES, type SetName, shippedSet } from '../../core/outline/sets/shipped-sets';
import { SECTION_TABS, sectionMoves } from '../../core/upgrade/section-moves';
import { setInForce } from '../../core/upgrade/set-in-force';
import type { Table } from '../../core/workbook/contract/cell';
import { OUTLINE_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { isOtherTab } from '../../core/workbook/reading/other-tab';
import { outlineIn } from '../../core/workbook/reading/read-outline';
import { readSettings } from '../../core/workbook/reading/read-settings';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { OutlineState } from '../../protocol/upgrade';
import { loggedRun } from '../log/logged-run';
import { Refusal } from '../run/failure';
import { replaceSections } from '../sheet/outline-sheet';
import { appendCells, writableTab, writeCells } from '../sheet/row-cells';
import { offerSections } from '../sheet/section-lists';
import { wholeLayout } from '../sheet/set-up';
import { readTables } from '../sheet/tables';
import { doubtsOf } from './outline-move';
import { isBegun, isDue, isMoved, keepMove, newMove, type PendingMove, pendingMove } from './pending-move';

type Tables = readonly Table[];

export function outlineState(): OutlineState {
  const tables = readTables([SETTINGS_TAB, OUTLINE_TAB, ...SECTION_TABS]);
  const outline = outlineIn(tables);
  const pending = pendingMove();
  const { set, isOwn, setting } = setInForce(tables);
  return {
    set,
    isOwn,
    setting,
    sets: SET_NAMES.map((name) => ({ name, changes: outlineChanges(outline, setFor(name, tables)) })),
    move: pending && isDue(pending, tables) ? offerOf(pending, tables) : null,
    doubtful: pending && unseenOf(pending, tables),
  };
}

function unseenOf(pending: PendingMove, tables: Tables): OutlineState['doubtful'] {
  const cells = doubtsOf(pending, tables);
  return cells.length === 0 ? null : { from: pending.from, to: pending.to, cells };
}

function offerOf(pending: PendingMove, tables: Tables): OutlineState['move'] {
  const found = SECTION_TABS.filter(({ name }) => !pending.done.includes(name)).flatMap((tab) => {
    const table = tableOf(tables, tab);
    return table ? [sectionMoves(tab, table, pending)] : [];
  });
  const { from, to } = pending;
  return {
    from,
    to,
    moved: found.flatMap(({ moved }) => moved),
    left: found.flatMap(({ left }) => left),
    renumbered: found.flatMap(({ renumbered }) => renumbered),
  };
}

/** Rewrites the tab `Đề cương` with the sections of a set; where the set changes, officers' cells wait to be moved. */
export function useOutlineSet(set: SetName): OutlineState {
  if (!SET_NAMES.includes(set)) throw new Refusal('refused', `Không có bộ đề cương «${set}».`);
  loggedRun({
    action: 'Đổi bộ đề cương',
    words: () => ({ remark: `Bộ đề cương ${set}.` }),
    work: () => {
      const tables = readTables([SETTINGS_TAB, OUTLINE_TAB, ...SECTION_TABS]);
      refuseOtherTab(tables);
      const outline = setFor(set, tables);
      keepMove(moveTo(set, tables));
      writeOutline(outline, tables);
      writeSetting(set, tables);
      offerSections(outline);
    },
  });
  return outlineState();
}

/** In the words of the office of this Sheet. */
function setFor(name: SetName, tables: Tables): Outline {
  return shippedSet(name, unitWords(readSettings(tableOf(tables, SETTINGS_TAB)).value));
}

/** From the set that was in force, whatever the settings name. Going back before anything was moved moves nothing. */
function moveTo(to: SetName, tables: Tables): PendingMove | null {
  const pending = pendingMove();
  if (pending && isMoved(pending) && doubtsOf(pending, tables).length > 0) {
    if (pending.to === to) return pending;
    throw new Refusal('refused', 'Còn ô cần xem lại sau lần chuyển trước. Hãy xem các ô đó, bấm «Đã xem», rồi đổi.');
  }
  const due = pending && isDue(pending, tables) ? pending : null;
  if (due?.to === to) return due;
  if (due && isBegun(due)) {
    throw new Refusal('refused', `Chưa chuyển xong các mục sang bộ ${due.to}. Hãy chuyển nốt rồi đổi bộ đề cương.`);
  }
  const from = due?.from ?? setInForce(tables).set;
  return from === to ? null : newMove({ from, to });
}

function refuseOtherTab(tables: Tables): void {
  const table = tableOf(tables, OUTLINE_TAB);
  if (!table || !isOtherTab(OUTLINE_TAB, table)) return;
  throw new Refusal(
    'refused',
    `Tab «${OUTLINE_TAB.name}» không có cột «Mã mục», «Khối» nên không phải đề cương báo cáo. Hãy đổi tên tab đó, rồi làm lại.`,
  );
}

function writeOutline(outline: Outline, tables: Tables): void {
  wholeLayout(OUTLINE_TAB, tableOf(tables, OUTLINE_TAB));
  replaceSections(outline);
}

function writeSetting(set: SetName, tables: Tables): void {
  const table = tableOf(tables, SETTINGS_TAB);
  const { row } = readSettings(table).placeOf('outlineSet');
  const tab = writableTab(SETTINGS_TAB, table);
  if (row === null) appendCells(tab, { name: SETTINGS.outlineSet.header, value: set });
  else writeCells(tab, row, { value: set });
}
