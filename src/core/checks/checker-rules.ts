import { warning } from './rule';

export interface Failed {
  readonly check: string;
  /** What stands at the place; null where no place could be made out. */
  readonly said: string | null;
  /** As the program words it. */
  readonly error: string;
}

/** Of the checker itself. */
export const CHECKER_RULES = {
  'check-failed': warning(({ check, said, error }: Failed) => {
    const forSupport = `Gửi câu này cho người quản trị phần mềm (${error}).`;
    return said === null
      ? `Phần kiểm tra «${check}» gặp sự cố nên chưa kiểm tra được; các phần kiểm tra khác vẫn chạy đủ. Hãy tự soát lại nội dung này. ${forSupport}`
      : `Phần kiểm tra «${check}» gặp sự cố ở chỗ ghi «${said}» nên bỏ qua chỗ này; các chỗ khác và các phần kiểm tra khác vẫn được kiểm tra đủ. Hãy tự soát lại chỗ này. ${forSupport}`;
  }),
};
