import { type Cell, folded } from './cell';
import { TABS, type Tab } from './tabs';

/**
 * The tab that a range with its header row was taken from, known by its headers alone: all required columns are there,
 * and of several such tabs the one with the most columns in common. Null when none fits.
 */
export function recogniseTab(headerRow: readonly Cell[]): Tab | null {
  const headers = new Set(headerRow.flatMap((cell) => (typeof cell === 'string' ? [folded(cell)] : [])));
  let best: Tab | null = null;
  let mostShared = 0;
  for (const tab of TABS as readonly Tab[]) {
    const columns = Object.values(tab.columns);
    const isShared = ({ header }: { readonly header: string }) => headers.has(folded(header));
    const shared = columns.filter(isShared).length;
    if (shared > mostShared && columns.every((column) => !column.required || isShared(column))) {
      best = tab;
      mostShared = shared;
    }
  }
  return best;
}
