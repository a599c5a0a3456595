import { movesBetween } from '../outline/sets/moves';
import type { Table } from '../workbook/contract/cell';
import type { Tab } from '../workbook/contract/tab';
import { renumberedRows } from './merged-order';
import {
  type BetweenSets,
  codesIn,
  type FiledCell,
  filedCells,
  knownCodes,
  leftOf,
  movedCells,
  type SectionMove,
  type SectionMoves,
  sectionMoves,
} from './section-moves';

/** Rows of the cells that a tab was about to have changed, by what stood in them. */
export type ListedCells = Readonly<Record<string, readonly number[]>>;

/** A property holds 9 KB. Rows beyond are named to officers, should the run be interrupted and its tab edited. */
const MOST_CHARACTERS = 3500;

export function listedCells(moved: readonly SectionMove[]): ListedCells {
  const listed: Record<string, number[]> = {};
  let size = 0;
  for (const { row, before } of moved) {
    size += String(row).length + 1 + (before in listed ? 0 : before.length + 6);
    if (size > MOST_CHARACTERS) break;
    listed[before] = [...(listed[before] ?? []), row];
  }
  return listed;
}

interface Interrupted {
  readonly between: BetweenSets;
  readonly listed: ListedCells;
}

/**
 * What is still to be moved on a tab that was edited after a run was interrupted at it. The tab is written with one call:
 * whether more of the listed cells hold what stood in them or what they were to become tells whether it took effect. Only
 * cells that are as they were listed are moved; others that hold a code with another meaning are left to officers.
 */
export function movesAfterInterruption(tab: Tab, table: Table, { between, listed }: Interrupted): SectionMoves {
  const filed = filedCells(tab, table, between);
  const { before, after } = listedTexts(tab, between, listed);
  const isAsListed = (cell: Pick<FiledCell, 'row' | 'before'>) => before.get(cell.row) === cell.before;
  const waiting = filed.filter(isAsListed);
  const written = filed.filter((cell) => after.get(cell.row) === cell.before);
  const isDue = waiting.length > written.length;
  const isWritten = written.length > waiting.length;
  const { moved, left } = sectionMoves(tab, table, between);
  const isMoved = (row: number) => written.some((cell) => cell.row === row);
  const doubtful = moved.filter((cell) => (isAsListed(cell) ? !isDue : !isWritten)).map(({ row }) => row);
  const moves = movesBetween(between.from, between.to);
  return {
    moved: isDue ? movedCells(waiting, between) : [],
    left: [
      ...left.filter(({ row }) => !doubtful.includes(row) && !isMoved(row)),
      ...filed.flatMap((cell) => (doubtful.includes(cell.row) ? leftOf(cell, cell.codes) : [])),
    ],
    renumbered: isDue ? renumberedRows(tab, table, { filed: waiting, moves }) : [],
  };
}

/** What stood in the listed cells and what they were to become, by row. */
function listedTexts(tab: Tab, between: BetweenSets, listed: ListedCells) {
  const known = knownCodes(between.from);
  const cells = Object.entries(listed).flatMap(([before, rows]) => {
    return rows.map((row) => ({ tab: tab.name, row, before, codes: codesIn(before, known) }));
  });
  return {
    before: new Map(cells.map((cell) => [cell.row, cell.before])),
    after: new Map(movedCells(cells, between).map(({ row, after }) => [row, after])),
  };
}
