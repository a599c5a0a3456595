/** What an item of a report is about: it tells which points may stand under it. */
export type Subject =
  | 'steering'
  | 'institutions'
  | 'procedures'
  | 'organisation'
  | 'civil-service'
  | 'finance'
  | 'digital'
  | 'papi'
  | 'assessment';

type Worded = readonly (readonly [subject: Subject, words: RegExp])[];

/** Parts of a report by the words of their headings, in lower case. */
const PART =
  /kết quả (?:thực hiện|đạt được|triển khai|công tác)|^đánh giá|tồn tại|hạn chế|khó khăn|ưu điểm|chỉ đạo,? (?:và )?điều hành|công tác chỉ đạo/;

/** In the words of the outlines of 2023 and 2026, which offices vary; the first that fits is taken. */
const ITEMS: Worded = [
  ['institutions', /^(?:công tác )?(?:cải cách )?(?:xây dựng |hoàn thiện )?thể chế/],
  ['procedures', /^(?:công tác |về )?(?:(?:cải cách|kiểm soát) )?(?:các )?(?:thủ tục hành chính|tthc)/],
  ['organisation', /tổ chức bộ máy|bộ máy hành chính/],
  ['civil-service', /chế độ công vụ|đội ngũ cán bộ/],
  ['finance', /tài chính công/],
  ['digital', /chính quyền (?:điện tử|số)|hiện đại h[oó]a|chuyển đổi số/],
  ['papi', /papi/],
  ['assessment', /^(?:những )?(?:ưu điểm|mặt (?:tích cực|được|làm được)|kết quả đạt được|tồn tại|hạn chế|khó khăn)/],
  ['steering', /^(?:công tác )?(?:tự )?kiểm tra (?:cải cách|cchc|công vụ|việc|công tác|$)|^công tác (?:tự )?kiểm tra/],
  [
    'steering',
    /^(?:công tác )?(?:thông tin,? )?tuyên truyền (?:về )?(?:cải cách|cchc|$)|^công tác (?:thông tin,? )?tuyên truyền/,
  ],
  ['steering', /chỉ đạo,? (?:và )?điều hành/],
  ['steering', /^(?:tình hình |kết quả )?(?:thực hiện )?(?:các )?nhiệm vụ (?:được |do )?cấp trên giao/],
  ['steering', /^(?:các |những )?(?:mô hình|sáng kiến),? (?:và )?(?:mô hình|sáng kiến|giải pháp|cách làm)/],
];

const POINTS: Worded = [
  ['institutions', /hoàn thiện thể chế|môi trường kinh doanh/],
  ['institutions', /văn bản (?:quy phạm|qppl)|vbqppl|thi hành (?:pháp )?luật|(?:giáo dục|phổ biến) pháp luật/],
  ['procedures', /rà soát|cắt giảm|đơn giản h|một cửa|phản ánh,? (?:và )?kiến nghị|công khai|thuộc thẩm quyền/],
  ['procedures', /kế hoạch.{0,40}kiểm soát/],
  ['organisation', /biên chế|chức năng, nhiệm vụ|phân cấp|sắp xếp/],
  ['civil-service', /vị trí việc làm|^(?:công tác )?quản lý cán bộ|kỷ luật|đào tạo|bồi dưỡng|chất lượng cán bộ/],
  ['civil-service', /tuyển dụng|bổ nhiệm/],
  ['finance', /tiết kiệm|lãng phí|tài sản công|tự chủ|chi tiêu nội bộ|ngân sách/],
  ['digital', /iso ?9001|\biso\b|công nghệ thông tin|cntt|hạ tầng|nền tảng|dữ liệu|thể chế|thông minh/],
  ['digital', /dịch vụ công|phục vụ người dân|nội bộ/],
  ['papi', /tham gia của người dân|công khai, minh bạch|giải trình|tham nhũng|thủ tục hành chính công/],
];

/** What an item is about, by the words of its heading in lower case; null when they do not say. */
export function subjectOf(words: string): Subject | null {
  return ITEMS.find(([, said]) => said.test(words))?.[0] ?? null;
}

/** Whether the words are those of a heading of this level, whatever its number. `above` is the subject of its item. */
export function namesHeading(words: string, level: 1 | 2 | 3, above: Subject | null): boolean {
  if (level === 1) return PART.test(words);
  if (level === 2) return subjectOf(words) !== null;
  return above !== null && POINTS.some(([subject, said]) => subject === above && said.test(words));
}
