/** Words for the period of the report itself: `trong quý`, `tháng này`, `năm nay`; not `trong quý I/2023`, `hằng quý`. */
export interface OwnWords {
  readonly said: string;
  readonly start: number;
  readonly end: number;
  readonly unit: 'month' | 'quarter' | 'year';
  /** Whether the words that follow leave no other reading: `trong tháng, …`, `trong tháng không …`. */
  readonly isClosed: boolean;
  /** `trong quý này` is one quarter, never each. */
  readonly isPointed: boolean;
}

const OWN = /(?<!\p{L})(?:(trong|của|cả) )?(tháng|quý|năm)(?: (này|nay|báo cáo|vừa qua|vừa rồi|qua(?=,)))?(?!\p{L})/giu;
const UNITS = { tháng: 'month', quý: 'quarter', năm: 'year' } as const;

const STOP = '^ ?(?:[,.;:)]|$)';
const VERBS =
  'đã|không|chưa|có|được|vẫn|đều|phát sinh|tiếp nhận|giải quyết|tổ chức|thực hiện|là|đạt|tăng|giảm|chỉ|còn|như sau|UBND|ủy ban';
const SUBJECTS =
  'các|lãnh đạo|toàn|phường|xã|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|đặc khu|cơ quan|bộ phận|đơn vị|công tác|cán bộ|công chức|tổng số|số';
const CLOSED = new RegExp(`${STOP}|^ (?:${VERBS}|${SUBJECTS})(?!\\p{L})`, 'iu');

/** Whether what follows leaves no other reading, such as `trong 6 tháng kể từ ngày`. */
export function isClosedBy(after: string): boolean {
  return CLOSED.test(after);
}

/** `trong năm phường` is also «in five wards». */
const CLOSED_YEAR = new RegExp(`${STOP}|^ (?:${VERBS})(?!\\p{L})`, 'iu');
/** `trong quý I`, `trong tháng tới`, `trong năm 2023`: named by what follows. */
const NAMED_AFTER =
  /^ ?(?:\d|[IVX]+(?!\p{L})|(?:tới|sau|tiếp|trước|nào|đầu|cuối|kế|một|hai|ba|tư|giêng|chạp)(?!\p{L}))/iu;

/** These need no «trong» before them. */
const ALONE = /^(?:(?:tháng|quý) này|năm nay|(?:tháng|quý|năm) báo cáo)$/iu;

export function ownWords(sentence: string): readonly OwnWords[] {
  return [...sentence.matchAll(OWN)].flatMap((found): readonly OwnWords[] => {
    const [said, lead, noun = '', tail] = found;
    const unit = UNITS[noun.toLowerCase() as keyof typeof UNITS];
    const end = found.index + said.length;
    const after = sentence.slice(end, end + 20);
    const isNamed = /^(?:trong|cả)$/i.test(lead ?? '')
      ? !tail && NAMED_AFTER.test(after)
      : !ALONE.test(`${noun} ${tail}`);
    if (isNamed) return [];
    const isClosed = tail !== undefined || (unit === 'year' ? CLOSED_YEAR : CLOSED).test(after);
    return [{ said, start: found.index, end, unit, isClosed, isPointed: tail !== undefined }];
  });
}
