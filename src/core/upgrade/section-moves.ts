import type { SectionCode } from '../outline/outline';
import { movesBetween } from '../outline/sets/moves';
import { type SetName, SHIPPED_SETS } from '../outline/sets/shipped-sets';
import { folded } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { namesSections } from '../workbook/contract/section-columns';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { TABS } from '../workbook/contract/tabs';
import { type RenumberedRow, renumberedRows } from './merged-order';

export interface BetweenSets {
  readonly from: SetName;
  readonly to: SetName;
}

/** A cell of `Mục báo cáo` whose sections have other codes in the other set. */
export interface SectionMove {
  readonly tab: string;
  /** The row number that the sheet shows. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** A cell of `Mục báo cáo` with sections of which nobody but officers can say where they belong in the other set. */
export interface SectionLeft {
  readonly tab: string;
  readonly row: number;
  readonly sections: readonly SectionCode[];
}

export interface SectionMoves {
  readonly moved: readonly SectionMove[];
  readonly left: readonly SectionLeft[];
  /** Paragraphs of several sections that become one, whose `Thứ tự` changes so that they keep their order. */
  readonly renumbered: readonly RenumberedRow[];
}

/** A cell with the codes typed in it. */
export interface FiledCell {
  readonly tab: string;
  readonly row: number;
  readonly before: string;
  readonly codes: readonly SectionCode[];
}

/** The tabs with a column `Mục báo cáo`. */
export const SECTION_TABS: readonly Tab[] = TABS.filter((tab: Tab) => Object.values(tab.columns).some(namesSections));

/** Where a tab has its column `Mục báo cáo`, counted from 0; -1 when it lacks it. */
export function sectionColumn(tab: Tab, table: Table): { readonly headerRow: number; readonly column: number } {
  const { headerRow, columnOf } = tabLayout(tab, table);
  const field = Object.keys(tab.columns).find((one) => tab.columns[one] && namesSections(tab.columns[one]));
  return { headerRow, column: field === undefined ? -1 : columnOf(field) };
}

/** The cells of a tab to change when its sections are those of another set from now on. */
export function sectionMoves(tab: Tab, table: Table, between: BetweenSets): SectionMoves {
  const filed = filedCells(tab, table, between);
  const moves = movesBetween(between.from, between.to);
  return {
    moved: movedCells(filed, between),
    left: filed.flatMap((cell) => {
      return leftOf(
        cell,
        cell.codes.filter((code) => moves.get(code) === null),
      );
    }),
    renumbered: renumberedRows(tab, table, { filed, moves }),
  };
}

export function filedCells(tab: Tab, table: Table, { from }: Pick<BetweenSets, 'from'>): readonly FiledCell[] {
  const { headerRow, column } = sectionColumn(tab, table);
  const known = knownCodes(from);
  const cells = column < 0 ? [] : table.rows.map((row) => row[column]);
  return cells.flatMap((cell, index) => {
    if (index <= headerRow || typeof cell !== 'string' || cell.trim() === '') return [];
    return [{ tab: tab.name, row: index + 1, before: cell, codes: codesIn(cell, known) }];
  });
}

export function movedCells(filed: readonly FiledCell[], { from, to }: BetweenSets): readonly SectionMove[] {
  const moves = movesBetween(from, to);
  return filed.flatMap(({ codes, ...place }): SectionMove[] => {
    const after = [...new Set(codes.map((code) => moves.get(code) ?? code))].join('; ');
    return after === codes.join('; ') ? [] : [{ ...place, after }];
  });
}

export function leftOf({ tab, row }: FiledCell, sections: readonly SectionCode[]): readonly SectionLeft[] {
  return sections.length === 0 ? [] : [{ tab, row, sections }];
}

type KnownCodes = ReadonlyMap<string, SectionCode>;

/** The codes of a set by how they are compared. */
export function knownCodes(set: SetName): KnownCodes {
  return new Map(SHIPPED_SETS[set].sections.map(({ code }) => [folded(code), code]));
}

/** The codes typed in a cell, those of the set in its spelling. */
export function codesIn(cell: string, known: KnownCodes): readonly SectionCode[] {
  const parts = cell.split(/[;,\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => known.get(folded(part).replace(/\.$/, '')) ?? part);
}
