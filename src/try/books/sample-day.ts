import type { Day } from '../../core/calendar/day';
import { folded } from '../../core/text/folded';
import { isDayCell, type Table } from '../../core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { SETTINGS } from '../../core/workbook/contract/settings';
import { sampleTables } from '../../sample/sample-workbook';
import { thirdQuarterOf2026 } from '../../sample/ward-2026/moment';
import { wardTables } from '../../sample/ward-2026/ward-2026';

/** The day of the report that one of the samples is made for; null for any other workbook. */
export function sampleDay(tables: readonly Table[]): Day | null {
  const first = firstDossier(tables);
  if (first === null) return null;
  for (const sample of [sampleTables(), wardTables(thirdQuarterOf2026())]) {
    if (firstDossier(sample) === first) return reportedOn(sample);
  }
  return null;
}

/** Invented dossiers have their own codes and names; what an officer adds stands below them. */
function firstDossier(tables: readonly Table[]): string | null {
  const rows = tables.find(({ name }) => folded(name) === folded(DOSSIERS_TAB.name))?.rows ?? [];
  const filled = rows[1]?.filter((cell) => cell !== null && cell !== '') ?? [];
  return filled.length > 0 ? JSON.stringify(filled) : null;
}

function reportedOn(tables: readonly Table[]): Day | null {
  const rows = tables.find(({ name }) => name === SETTINGS_TAB.name)?.rows ?? [];
  const header = folded(SETTINGS.reportedOn.header);
  const row = rows.find(([name]) => typeof name === 'string' && folded(name) === header);
  return row?.find((cell) => isDayCell(cell))?.day ?? null;
}
