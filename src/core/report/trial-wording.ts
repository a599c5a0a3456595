import { groupedText } from '../indicators/number-text';

/** How many rows of the sample stand in a tab. */
export interface SampleRows {
  readonly tab: string;
  readonly rows: number;
}

/** Why a report is a trial; null for one of an office's own rows. */
export type Trial = {
  /** With rows of the sample that it counts; none where they are gone by now. */
  readonly tabs: readonly SampleRows[];
  /** Its period was frozen of such rows. */
  readonly isFrozen: boolean;
} | null;

/** What the log says of a report or a freeze. */
export const TRIAL_REMARK = 'Bản làm thử từ dữ liệu mẫu.';

/** Where rows of the sample stand, and the way to a report of the office's own. */
export function trialDetails(trial: Trial): readonly string[] {
  if (trial === null) return [];
  const tabs = trial.tabs.map(({ tab, rows }) => `${tab} (${groupedText(rows)} dòng)`).join(', ');
  return [
    ...(tabs === '' ? [] : [`Dòng mẫu được tính vào báo cáo còn ở các tab: ${tabs}.`, TAKE_OUT]),
    ...(trial.isFrozen ? [OPEN_AGAIN] : []),
  ];
}

const TAKE_OUT = 'Cách gỡ: ở trang Thiết lập, bấm Gỡ dữ liệu mẫu; dòng do cán bộ nhập được giữ lại đúng chỗ.';
const OPEN_AGAIN =
  'Kỳ này đã chốt từ dữ liệu mẫu: gỡ dữ liệu mẫu xong, hãy mở lại kỳ đã chốt (nêu lý do) và chốt từ số liệu của đơn vị.';
