import { error, type Words, warning } from './rule';

export interface Failed {
  /** What the failed rule looks for. */
  readonly looksFor: string;
  /** The rules that one check covers, for the developer who repairs it. */
  readonly codes: readonly string[];
  /** Text at the place where the check failed; null when that place is unknown. */
  readonly said: string | null;
  /** The exception's own message. */
  readonly error: string;
}

const FAILED: Words<Failed> = {
  finds: 'Một quy tắc kiểm tra gặp sự cố nên chưa kiểm tra được.',
  mend: 'Hãy tự soát lại chỗ được nêu, và gửi nguyên câu thông báo cho người quản trị phần mềm.',
  says: ({ looksFor, codes, said, error }) => {
    const forSupport = `Gửi câu này cho người quản trị phần mềm (${codes.join(', ')}: ${error}).`;
    return said === null
      ? `Quy tắc «${looksFor}» gặp sự cố nên chưa kiểm tra được; các quy tắc khác vẫn chạy đủ. Hãy tự soát lại nội dung này. ${forSupport}`
      : `Quy tắc «${looksFor}» gặp sự cố ở chỗ ghi «${said}» nên bỏ qua chỗ này; các chỗ khác và các quy tắc khác vẫn được kiểm tra đủ. Hãy tự soát lại chỗ này. ${forSupport}`;
  },
};

/** Failures of the checker itself. */
export const CHECKER_RULES = {
  'check-failed': warning(FAILED),
  /** An error, so that a text that was not searched for personal data cannot be shared unnoticed. */
  'privacy-check-failed': error({
    ...FAILED,
    finds: 'Một quy tắc tìm dữ liệu cá nhân gặp sự cố nên chưa kiểm tra được.',
  }),
};
