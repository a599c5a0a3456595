import type { DayRange, PeriodName } from '../calendar/period';
import { periodText, rangeText } from '../calendar/period-text';
import type { Said } from './figures/figure-rules';
import { error, type Words, warning } from './rule';
import { CHECKED_RULES, type CheckedCode } from './rules-by-area';

interface Failed {
  /** The rules that one check covers, for the developer who repairs it. */
  readonly codes: readonly CheckedCode[];
  /** The exception's own name, and its message where that cannot quote personal data. */
  readonly error: string;
}

export interface FailedCheck extends Failed {
  /** Text at the place where the check failed; null when that place is unknown. */
  readonly said: string | null;
}

export interface FailedPrivacyCheck extends Failed {
  /** A checksum of the sentence where the check failed, which may hold personal data; null when that place is unknown. */
  readonly sentence: string | null;
}

const FAILED: Words<FailedCheck> = {
  finds: 'Một quy tắc kiểm tra gặp sự cố nên chưa kiểm tra được.',
  mend: 'Hãy tự soát lại chỗ được nêu, và gửi nguyên câu thông báo cho người quản trị phần mềm.',
  says: ({ said, ...failed }) => {
    const forSupport = `Gửi câu này cho người quản trị phần mềm (${forDeveloper(failed)}).`;
    return said === null
      ? `Quy tắc «${looksFor(failed)}» gặp sự cố nên chưa kiểm tra được; các quy tắc khác vẫn chạy đủ. Hãy tự soát lại nội dung này. ${forSupport}`
      : `Quy tắc «${looksFor(failed)}» gặp sự cố ở chỗ ghi «${said}» nên bỏ qua chỗ này; các chỗ khác và các quy tắc khác vẫn được kiểm tra đủ. Hãy tự soát lại chỗ này. ${forSupport}`;
  },
};

/** Quotes nothing: officers send the message on, and the sentence may hold personal data. */
const PRIVACY_FAILED: Words<FailedPrivacyCheck> = {
  finds: 'Một quy tắc tìm dữ liệu cá nhân gặp sự cố nên chưa kiểm tra được.',
  mend: 'Hãy tự soát lại chỗ được nêu; khi báo người quản trị phần mềm, không gửi kèm nội dung của chỗ đó.',
  says: ({ sentence, ...failed }, mend) => {
    const left =
      sentence === null
        ? 'nên chưa tìm được dữ liệu cá nhân trong toàn văn bản'
        : 'ở một chỗ nên chưa tìm được dữ liệu cá nhân ở chỗ đó; các chỗ khác vẫn được kiểm tra đủ';
    return `Quy tắc «${looksFor(failed)}» gặp sự cố ${left}. ${mend} Mã báo người quản trị: ${forDeveloper(failed)}.`;
  },
};

function looksFor({ codes: [first] }: Failed): string {
  return first ? CHECKED_RULES[first].finds.replace(/\.$/, '') : '';
}

function forDeveloper({ codes, error }: Failed): string {
  return `${codes.join(', ')}: ${error}`;
}

/** A figure of the report that the workbook now counts differently. */
export interface Moved extends Said {
  readonly counted: string;
}

export interface OtherPeriod {
  /** Null when the report names no period that is recognised. */
  readonly said: PeriodName | DayRange | null;
  readonly ours: PeriodName | DayRange | null;
}

/** What the checker says of itself. */
export const CHECKER_RULES = {
  'check-failed': warning(FAILED),
  /** An error, so that a text that was not searched for personal data cannot be shared unnoticed. */
  'privacy-check-failed': error(PRIVACY_FAILED),
  'workbook-of-other-period': warning({
    finds: 'Báo cáo và bảng tính không cùng kỳ nên không so với nhau.',
    mend: 'Hãy chọn bảng tính của đúng kỳ, hoặc sửa loại kỳ ở tab «Cấu hình», rồi kiểm tra lại.',
    says: ({ said, ours }: OtherPeriod, mend) =>
      `${said === null ? 'Không nhận ra kỳ của báo cáo' : `Báo cáo là của ${nameOf(said)}`}, ${ours === null ? 'bảng tính chưa có kỳ' : `bảng tính là của ${nameOf(ours)}`}, nên chưa so số liệu với bảng tính. ${mend}`,
  }),
  'figures-moved': warning({
    finds: 'Số liệu của bảng tính đã thay đổi sau khi lập báo cáo.',
    mend: 'Hãy tạo lại báo cáo; chỗ nào đã sửa tay trên văn bản thì đối chiếu rồi sửa lại vào bản mới.',
    says: ({ moved }: { readonly moved: readonly Moved[] }, mend) =>
      `Bảng tính đã thay đổi sau khi lập báo cáo này${movedText(moved)}. ${mend}`,
  }),
};

const MOST_NAMED = 12;

function movedText(moved: readonly Moved[]): string {
  if (moved.length === 0) return '';
  const named = moved.slice(0, MOST_NAMED).map(({ what, said, counted }) => `${what} ghi ${said}, nay là ${counted}`);
  const rest = moved.length - named.length;
  return `: ${named.join('; ')}${rest > 0 ? ` và ${rest} số khác` : ''}`;
}

function nameOf(period: PeriodName | DayRange): string {
  return 'kind' in period ? periodText(period) : `kỳ ${rangeText(period)}`;
}
