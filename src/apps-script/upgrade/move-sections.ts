import { textDigest } from '../../core/text/text-digest';
import { type DoubtfulCell, doubtfulCells, MOST_DOUBTFUL } from '../../core/upgrade/doubtful-cells';
import { listedCells, movesAfterInterruption } from '../../core/upgrade/interrupted-move';
import { SECTION_TABS, type SectionMoves, sectionColumn, sectionMoves } from '../../core/upgrade/section-moves';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { NARRATIVE_TAB } from '../../core/workbook/contract/record-tabs';
import { OUTLINE_TAB, SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import type { Tab } from '../../core/workbook/contract/tab';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import type { MovedSections } from '../../protocol/upgrade';
import { loggedRun } from '../log/logged-run';
import { Refusal } from '../run/failure';
import { writeColumn } from '../sheet/column-values';
import { readTable, readTables, sheetOf } from '../sheet/tables';
import { outlineState } from './outline-set';
import { isDue, keepMove, type PendingMove, pendingMove } from './pending-move';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NOTHING: SectionMoves = { moved: [], left: [], renumbered: [] };

/** Moves every cell of `Mục báo cáo` to the set now in use, each tab with one call. */
export function moveSections(): MovedSections {
  const found: SectionMoves[] = [];
  const count = () => found.reduce((sum, { moved }) => sum + moved.length, 0);
  loggedRun({
    action: 'Chuyển mục báo cáo',
    words: () => ({ remark: `Đã chuyển ${count()} ô.` }),
    work: () => {
      let standing = dueMove();
      for (const tab of SECTION_TABS.filter(({ name }) => !standing.done.includes(name))) {
        const { moves, doubtful } = moveIn(tab, standing);
        found.push(moves);
        standing = { ...standing, done: [...standing.done, tab.name], writing: null, doubtful };
        keepMove(standing);
      }
      if (Object.values(standing.doubtful).flat().length === 0) keepMove(null);
    },
  });
  return {
    moved: found.flatMap((one) => one.moved),
    left: found.flatMap((one) => one.left),
    renumbered: found.flatMap((one) => one.renumbered),
    state: outlineState(),
  };
}

function dueMove(): PendingMove {
  const pending = pendingMove();
  if (pending && isDue(pending, readTables([SETTINGS_TAB, OUTLINE_TAB]))) return pending;
  throw new Refusal('refused', 'Không còn mục nào chờ chuyển. Hãy tải lại trang.');
}

function moveIn(tab: Tab, pending: PendingMove): { moves: SectionMoves } & Pick<PendingMove, 'doubtful'> {
  const sheet = sheetOf(tab);
  if (!sheet) return { moves: NOTHING, doubtful: pending.doubtful };
  const table = readTable(sheet);
  const moves = movesIn(tab, table, pending);
  const doubtful = withDoubts(pending, tab, doubtfulCells(tab, table, { left: moves.left, to: pending.to }));
  write(tab, { sheet, table }, { moves, pending: { ...pending, doubtful } });
  return { moves, doubtful };
}

/** Kept before a tab is written: afterwards its codes are those of the other set. */
function withDoubts({ doubtful }: PendingMove, tab: Tab, found: readonly DoubtfulCell[]): PendingMove['doubtful'] {
  const known = doubtful[tab.name] ?? [];
  const added = found.filter(([row]) => !known.some((one) => one[0] === row));
  const room = MOST_DOUBTFUL - Object.values(doubtful).flat().length;
  return { ...doubtful, [tab.name]: [...known, ...added.slice(0, Math.max(0, room))] };
}

/** An earlier run may have been interrupted just before it wrote this tab, or just after. */
function movesIn(tab: Tab, table: Table, pending: PendingMove): SectionMoves {
  const { writing } = pending;
  const fresh = sectionMoves(tab, table, pending);
  const now = digestOf(tab, table);
  if (writing?.tab !== tab.name || writing.before === now) return fresh;
  if (writing.after === now) return NOTHING;
  return movesAfterInterruption(tab, table, { between: pending, listed: writing.listed });
}

interface Standing {
  readonly moves: SectionMoves;
  readonly pending: PendingMove;
}

/** The order of merged sections first: worked out again after an interruption, it comes out the same. */
function write(
  tab: Tab,
  { sheet, table }: { readonly sheet: Sheet; readonly table: Table },
  { moves: { moved, renumbered }, pending }: Standing,
): void {
  if (moved.length === 0) return;
  const place = sectionColumn(tab, table);
  const values = new Map<number, Cell>(moved.map(({ row, after }) => [row, after]));
  const after = digestOf(tab, withColumn(table, place.column, values));
  const writing = { tab: tab.name, before: digestOf(tab, table), after, listed: listedCells(moved) };
  keepMove({ ...pending, writing });
  writeOrder(sheet, table, renumbered);
  writeColumn(sheet, { table, ...place, values });
}

function writeOrder(sheet: Sheet, table: Table, renumbered: SectionMoves['renumbered']): void {
  const { headerRow, columnOf } = tabLayout(NARRATIVE_TAB, table);
  const values = new Map(renumbered.map(({ row, after }) => [row, after]));
  if (values.size > 0) writeColumn(sheet, { table, headerRow, column: columnOf('order'), values });
}

function digestOf(tab: Tab, table: Table): string {
  const { column } = sectionColumn(tab, table);
  return textDigest(JSON.stringify(table.rows.map((row) => row[column] ?? null)));
}

function withColumn({ name, rows }: Table, column: number, values: ReadonlyMap<number, Cell>): Table {
  const changed = rows.map((row, index) =>
    row.map((cell, at) => (at === column ? (values.get(index + 1) ?? cell) : cell)),
  );
  return { name, rows: changed };
}
