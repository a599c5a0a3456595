import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { ReportKind } from '../report/report-kind';
import type { VersionKind } from '../versions/kept-versions';
import type { FigureDifference } from './figure-differences';
import type { LifeState, Need, Step } from './life-steps';

export const STEP_ACTIONS: Readonly<Record<Step, string>> = {
  submitted: 'Trình ký',
  signed: 'Ký',
  sent: 'Gửi báo cáo',
  returned: 'Bị trả lại',
};

/** `read`: the maker's account read the document later than the step was taken. */
export type LifeEventKind = 'taken' | 'taken-back' | 'read';

const LEADS: Readonly<Record<LifeEventKind, string>> = {
  taken: '',
  'taken-back': 'Rút lại bước ',
  read: 'Đọc văn bản của bước ',
};

/** As the log calls what happens in the life of a report. */
export function actionOf({ kind, step }: { readonly kind: LifeEventKind; readonly step: Step }): string {
  return `${LEADS[kind]}${STEP_ACTIONS[step]}`;
}

const STATE_NAMES: Readonly<Record<LifeState, string>> = {
  draft: 'Dự thảo',
  submitted: 'Trình ký',
  signed: 'Đã ký',
  sent: 'Đã gửi',
  returned: 'Bị trả lại',
};

/** `Đã ký số 12/BC-UBND ngày 15/6/2023`: the state as the panel and the list of reports show it. */
export function stateText(
  state: LifeState,
  { symbol, on }: { readonly symbol: string; readonly on: Day | null },
): string {
  const name = STATE_NAMES[state];
  const day = on === null ? '' : ` ngày ${dayText(on)}`;
  return state === 'signed' ? `${name} số ${symbol}${day}` : `${name}${day}`;
}

export const VERSION_NAMES: Readonly<Record<VersionKind, string>> = {
  made: 'bản đã tạo',
  edited: 'bản đã sửa',
  signed: 'bản đã ký',
  sent: 'bản đã gửi',
};

export const LACKING: Readonly<Record<Need, string>> = {
  number: 'Hãy ghi số của báo cáo.',
  on: 'Hãy ghi ngày, ví dụ 15/6/2026.',
  recipients: 'Hãy ghi nơi nhận.',
  remark: 'Hãy ghi nhận xét, lý do trả lại.',
};

const SUBJECTS: Readonly<Record<ReportKind, string>> = {
  cchc: 'Công tác cải cách hành chính',
  kstthc: 'Công tác kiểm soát thủ tục hành chính',
};

/** The `Trích yếu` under which a signed report is entered. */
export function subjectOf(kind: ReportKind, period: string): string {
  return `${SUBJECTS[kind]} ${period}`.trim();
}

export const LIFE_REFUSALS = {
  unknown: 'Không có báo cáo này trong Nhật ký. Hãy tải lại trang.',
  notNow: (step: Step, state: LifeState) =>
    `Báo cáo đang ở bước «${STATE_NAMES[state]}» nên chưa ghi được bước «${STEP_ACTIONS[step]}».`,
  takenMeanwhile: (officer: string, action: string, at: string) =>
    `${officer} đã ghi «${action}» lúc ${at}. Hãy xem lại rồi làm tiếp.`,
  changedMeanwhile: 'Các bước của báo cáo đã thay đổi từ lúc mở trang. Hãy xem lại rồi làm tiếp.',
  nothingToTakeBack: 'Báo cáo còn là dự thảo, không có bước nào để rút lại.',
  noReason: 'Hãy nêu lý do rút lại.',
  notDay: (typed: string) => `«${typed}» không phải là ngày. Hãy ghi như 15/6/2026.`,
};

/** `Hồ sơ tiếp nhận: văn bản 5.424, bảng tính 5.427` */
export function differenceText({ what, inDocument, inWorkbook }: FigureDifference): string {
  return `${what}: văn bản ${inDocument}, bảng tính ${inWorkbook}`;
}
