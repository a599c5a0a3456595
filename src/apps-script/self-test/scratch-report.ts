import { documentOf } from '../../core/document/document-of';
import { reportOf } from '../../core/report/make-report';
import { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { runningQuarter } from '../../sample/ward-2026/moment';
import { wardTables } from '../../sample/ward-2026/ward-2026';
import { today } from '../run/clock';
import { templateInForce } from '../templates/template-in-force';

/** The header and a few rows: the report's parts do not depend on how many dossiers there are. */
const DOSSIER_ROWS = 25;

/** A report of the invented ward with the built-in template, all annexes and the chart; nothing of the officer's. */
export function scratchReport(): Uint8Array {
  const moment = runningQuarter(today());
  const tables = wardTables(moment).map((table) =>
    table.name === DOSSIERS_TAB.name ? { ...table, rows: table.rows.slice(0, DOSSIER_ROWS) } : table,
  );
  const merged = documentOf(reportOf(tables, today()), templateInForce([]));
  if (merged.kind === 'refused') throw new Error(`the built-in template has ${merged.problems.length} mistakes`);
  return merged.docx;
}
