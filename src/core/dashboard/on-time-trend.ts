import type { FrozenPeriod } from '../history/frozen-period';
import { byMonth } from '../indicators/by-month';
import type { CountCode } from '../indicators/catalogue';
import { scaledPercent } from '../indicators/rate';
import type { Settings } from '../workbook/contract/settings';
import type { Chart, ChartRow, Source } from './chart';
import { DASHBOARD_WORDS } from './chart-wording';
import { COLOURS } from './colours';

const { title, time, rate } = DASHBOARD_WORDS.trend;
const DECIMALS = 2;

/** A share of the dossiers resolved, whatever `Mẫu số đúng hạn` says: pending dossiers belong to no month. */
export const ON_TIME_TREND: Chart = {
  kind: 'line',
  title,
  headers: [time, rate],
  measure: '%',
  numberFormat: '0.00',
  colours: [COLOURS.dark],
  rows: ({ records, frozen }) => [...earlier(frozen, records), ...months(records)],
};

/** Frozen periods that ended before this one began, the oldest first. */
function earlier(frozen: readonly FrozenPeriod[], { period, settings }: Source['records']): readonly ChartRow[] {
  const over = frozen.filter(({ binds, to }) => binds && period !== null && to < period.from);
  return over
    .sort((a, b) => a.to - b.to)
    .flatMap((one): readonly ChartRow[] => {
      const [inTime, resolved] = [countIn(one, 'HS_SOM_DUNG_HAN'), countIn(one, 'HS_GIAI_QUYET')];
      return inTime === null || resolved === null ? [] : [[one.name, percent(inTime, resolved, settings)]];
    });
}

function countIn({ figures }: FrozenPeriod, code: CountCode): number | null {
  const figure = figures[code];
  return figure && 'value' in figure ? figure.value : null;
}

function months(records: Source['records']): readonly ChartRow[] {
  return (byMonth(records) ?? []).map(({ month, early, onTime, resolved }) => [
    month,
    percent(early + onTime, resolved, records.settings),
  ]);
}

/** The rate as the report prints it; null when nothing was resolved. */
function percent(inTime: number, resolved: number, { rounding }: Settings): number | null {
  const scaled = scaledPercent(inTime, resolved, DECIMALS, rounding);
  return scaled === null ? null : Number(scaled) / 10 ** DECIMALS;
}
