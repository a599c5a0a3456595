import { disbursedByProject } from '../indicators/disbursed';
import { viewOf } from '../indicators/family';
import type { Chart, ChartRow, Source } from './chart';
import { DASHBOARD_WORDS } from './chart-wording';
import { COLOURS } from './colours';
import { largest } from './largest';

const { title, project, planned, disbursed, money, rest } = DASHBOARD_WORDS.disbursement;
const MILLION = 1_000_000;

export const DISBURSEMENT: Chart = {
  kind: 'columns',
  title,
  headers: [project, planned, disbursed],
  measure: money,
  numberFormat: '#,##0.0',
  colours: [COLOURS.light, COLOURS.dark],
  rows: (source) => largest(projectRows(source), rest).map(inMillions),
};

/** In whole đồng; no rows when the period, the projects or the ledger are missing. */
function projectRows({ records }: Source): readonly ChartRow[] {
  const view = viewOf(records);
  if (!view || !records.ledger) return [];
  const paid = disbursedByProject(records, view);
  return (records.projects ?? []).map(({ code, name, plannedVnd }) => [name, plannedVnd, paid(code)]);
}

function inMillions([name, ...vnd]: ChartRow): ChartRow {
  return [name, ...vnd.map((amount) => Number(amount) / MILLION)];
}
