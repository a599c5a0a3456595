import { standingDoubts } from '../../core/upgrade/doubtful-cells';
import { SECTION_TABS, type SectionLeft } from '../../core/upgrade/section-moves';
import type { Table } from '../../core/workbook/contract/cell';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { OutlineMove } from '../../protocol/panel';
import { isDue, moveByNow, type PendingMove } from './pending-move';

/** What officers have still to do after a change of outline. */
export function outlineMove(tables: readonly Table[]): OutlineMove | null {
  const pending = moveByNow(tables);
  if (!pending) return null;
  const { from, to } = pending;
  const waits = isDue(pending, tables);
  const doubtful = doubtsOf(pending, tables).length;
  return waits || doubtful > 0 ? { from, to, waits, doubtful } : null;
}

/** The cells that an officer has still to look at. */
export function doubtsOf({ doubtful, to }: PendingMove, tables: readonly Table[]): readonly SectionLeft[] {
  return SECTION_TABS.flatMap((tab) => {
    const table = tableOf(tables, tab);
    return table ? standingDoubts(tab, table, doubtful[tab.name] ?? [], to) : [];
  });
}
