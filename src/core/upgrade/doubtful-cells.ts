import { SHIPPED_SETS } from '../outline/sets/shipped-sets';
import { textDigest } from '../text/text-digest';
import type { Table } from '../workbook/contract/cell';
import { NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import { type BetweenSets, codesIn, knownCodes, type SectionLeft, sectionColumn } from './section-moves';

/** A cell to be looked at: its row, the codes in doubt, and a digest of the row's other cells, by which it is found again. */
export type DoubtfulCell = readonly [row: number, sections: string, digest: string];

/** A property holds 9 KB. */
export const MOST_DOUBTFUL = 120;

/**
 * Of the cells that were left, those whose codes the other set has too: it means another content by them, so no report
 * would tell that they are out of place.
 */
export function doubtfulCells(
  tab: Tab,
  table: Table,
  { left, to }: { left: readonly SectionLeft[] } & Pick<BetweenSets, 'to'>,
) {
  const known = new Set(SHIPPED_SETS[to].sections.map(({ code }) => code));
  return left.flatMap(({ row, sections }): DoubtfulCell[] => {
    const doubtful = sections.filter((code) => known.has(code));
    return doubtful.length === 0 ? [] : [[row, doubtful.join(';'), rowDigest(tab, table, row)]];
  });
}

/** The doubtful cells that still hold their codes, wherever their rows were moved. */
export function standingDoubts(tab: Tab, table: Table, doubtful: readonly DoubtfulCell[], to: BetweenSets['to']) {
  const { column } = sectionColumn(tab, table);
  const rows = new Map(table.rows.map((_, index) => [rowDigest(tab, table, index + 1), index + 1]));
  const known = knownCodes(to);
  return doubtful.flatMap(([row, text, digest]): SectionLeft[] => {
    const now = rows.get(digest) ?? row;
    const codes = codesIn(String(table.rows[now - 1]?.[column] ?? ''), known);
    const sections = text.split(';').filter((code) => codes.includes(code));
    return sections.length === 0 ? [] : [{ tab: tab.name, row: now, sections }];
  });
}

/** `Mục báo cáo` and `Thứ tự` change when sections move. */
function rowDigest(tab: Tab, table: Table, row: number): string {
  const { column } = sectionColumn(tab, table);
  const order = tab === NARRATIVE_TAB ? tabLayout(NARRATIVE_TAB, table).columnOf('order') : -1;
  const cells = (table.rows[row - 1] ?? []).map((cell, index) => (index === column || index === order ? null : cell));
  return textDigest(JSON.stringify(cells));
}
