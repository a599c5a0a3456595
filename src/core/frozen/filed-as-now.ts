import type { SectionCode } from '../outline/outline';
import { movesBetween } from '../outline/sets/moves';
import { folded } from '../text/folded';
import { type BetweenSets, SECTION_TABS, sectionColumn, sectionMoves } from '../upgrade/section-moves';
import { setInForce } from '../upgrade/set-in-force';
import type { Cell, Table } from '../workbook/contract/cell';
import { NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout, withCells } from '../workbook/contract/tab-layout';
import { tableOf } from '../workbook/reading/read-workbook';

/** Whether reports were made by one set that ships when the period was frozen and are made by another now. */
export function isOtherSet(frozen: readonly Table[], tables: readonly Table[]): boolean {
  const [then, now] = [setInForce(frozen), setInForce(tables)];
  return !then.isOwn && !now.isOwn && then.set !== now.set;
}

/**
 * The frozen tables as they would have been filed by the set now in force: cells that only got the code of the same
 * content in another set were not edited. A tab whose cells still hold the codes of then stays as it was frozen.
 */
export function filedAsNow(frozen: readonly Table[], tables: readonly Table[]): readonly Table[] {
  const between = { from: setInForce(frozen).set, to: setInForce(tables).set };
  if (between.from === between.to) return frozen;
  return frozen.map((table) => {
    const tab = SECTION_TABS.find(({ name }) => folded(name) === folded(table.name));
    const now = tab && tableOf(tables, tab);
    return tab && now ? nearer(tab, { table, now, between }) : table;
  });
}

interface Versions {
  readonly table: Table;
  readonly now: Table;
  readonly between: BetweenSets;
}

function nearer(tab: Tab, { table, now, between }: Versions): Table {
  const { column } = sectionColumn(tab, table);
  const after = new Map(sectionMoves(tab, table, between).moved.map((move) => [move.row, move.after]));
  const rows = table.rows.map((row, index) => {
    const moved = after.get(index + 1);
    return moved === undefined ? row : withCells(row, [[column, moved]]);
  });
  const moved = { ...table, rows };
  if (sharedCells(tab, moved, now) <= sharedCells(tab, table, now)) return table;
  return tab === NARRATIVE_TAB ? orderedAsNow(moved, now, between) : moved;
}

/** How many cells of `Mục báo cáo` two versions of a tab have in common. */
function sharedCells(tab: Tab, one: Table, other: Table): number {
  const counts = new Map<Cell, number>();
  for (const cell of sectionCells(tab, other)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return sectionCells(tab, one).filter((cell) => {
    const count = counts.get(cell) ?? 0;
    counts.set(cell, count - 1);
    return count > 0;
  }).length;
}

function sectionCells(tab: Tab, table: Table): readonly Cell[] {
  const { headerRow, column } = sectionColumn(tab, table);
  return table.rows.slice(headerRow + 1).map((row) => row[column] ?? null);
}

/** Where several sections became one, their paragraphs were numbered anew. */
function orderedAsNow(frozen: Table, now: Table, { from, to }: BetweenSets): Table {
  const targets = [...movesBetween(from, to).values()];
  const merged = new Set<SectionCode | null>(targets.filter((code, index) => targets.indexOf(code) < index));
  const [then, today] = [narrativeIn(frozen), narrativeIn(now)];
  const orders = new Map(now.rows.map((row) => [today.keyOf(row), row[today.order] ?? null]));
  const rows = frozen.rows.map((row) => {
    const order = orders.get(then.keyOf(row));
    return order === undefined || !merged.has(String(row[then.section])) ? row : withCells(row, [[then.order, order]]);
  });
  return { ...frozen, rows };
}

function narrativeIn(table: Table) {
  const { columnOf } = tabLayout(NARRATIVE_TAB, table);
  const [section, text, order] = [columnOf('section'), columnOf('text'), columnOf('order')];
  const keyOf = (row: readonly Cell[]) => JSON.stringify([row[section] ?? null, row[text] ?? null]);
  return { section, order, keyOf };
}
