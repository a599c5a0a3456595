import { form06a } from '../annexes/form-06a';
import { folded } from '../text/folded';
import type { Chart, ChartRow, Source } from './chart';
import { DASHBOARD_WORDS } from './chart-wording';
import { COLOURS } from './colours';
import { largest } from './largest';

const { title, sector, received, pending, rest } = DASHBOARD_WORDS.sectors;

export const SECTORS: Chart = {
  kind: 'bars',
  title,
  headers: [sector, received, pending],
  measure: DASHBOARD_WORDS.dossiers,
  numberFormat: '#,##0',
  colours: [COLOURS.middle, COLOURS.alarming],
  rows: (source) => largest(sectorRows(source), rest),
};

/** One row for each sector, with all levels added up. */
function sectorRows({ records }: Source): readonly ChartRow[] {
  const rows = new Map<string, ChartRow>();
  for (const { sector, counts } of form06a(records)?.levels.flatMap(({ sectors }) => sectors) ?? []) {
    const [name, before, pendingBefore] = rows.get(folded(sector)) ?? [sector, 0, 0];
    rows.set(folded(sector), [name, Number(before) + counts.received, Number(pendingBefore) + counts.pending]);
  }
  return [...rows.values()];
}
