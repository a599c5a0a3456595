import { byMonth } from '../indicators/by-month';
import type { Chart } from './chart';
import { DASHBOARD_WORDS } from './chart-wording';
import { COLOURS } from './colours';

const { title, early, onTime, late } = DASHBOARD_WORDS.outcomes;

export const OUTCOMES_BY_MONTH: Chart = {
  kind: 'stacked-columns',
  title,
  headers: [DASHBOARD_WORDS.month, early, onTime, late],
  measure: DASHBOARD_WORDS.dossiers,
  numberFormat: '#,##0',
  colours: [COLOURS.middle, COLOURS.light, COLOURS.alarming],
  rows: ({ records }) => (byMonth(records) ?? []).map((month) => [month.month, month.early, month.onTime, month.late]),
};
