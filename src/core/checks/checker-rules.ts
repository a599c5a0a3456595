import { error, type Words, warning } from './rule';

export interface Failed {
  /** What the rule finds when it does not fail. */
  readonly looksFor: string;
  /** The rules that were tried together, for those who mend them. */
  readonly codes: readonly string[];
  /** What stands at the place; null where no place could be made out. */
  readonly said: string | null;
  /** As the program words it. */
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

/** What can go wrong with the checker itself. */
export const CHECKER_RULES = {
  'check-failed': warning(FAILED),
  /** An error, so that nobody shares unawares what was not searched for personal data. */
  'privacy-check-failed': error({
    ...FAILED,
    finds: 'Một quy tắc tìm dữ liệu cá nhân gặp sự cố nên chưa kiểm tra được.',
  }),
};
