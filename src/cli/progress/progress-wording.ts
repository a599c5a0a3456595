import { groupedText } from '../../core/indicators/number-text';

/** In what the work is measured. */
export type Measure = 'rows' | 'cells' | 'megabytes';

const NAMES: Readonly<Record<Measure, string>> = { rows: 'dòng', cells: 'ô', megabytes: 'MB' };
const PER_UNIT: Readonly<Record<Measure, number>> = { rows: 1, cells: 1, megabytes: 1_000_000 };

/** How progress reads: `█████░░░ 62% · 31.000/50.000 dòng · còn khoảng 1 phút 05 giây`. */
export const PROGRESS_WORDS = {
  format: (measure: Measure) =>
    `  {bar} {percentage}% · {value}/{total} ${NAMES[measure]} · còn khoảng {eta_formatted}`,
  valueText: (measure: Measure, value: number) => groupedText(Math.floor(value / PER_UNIT[measure])),
  timeText: (seconds: number | null) => {
    if (seconds === null) return '…';
    const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
    return minutes === 0 ? `${rest} giây` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`;
  },
};
