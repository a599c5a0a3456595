const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Not within a longer number, nor before its decimals. */
const NO_MORE = '(?![\\d])(?![.,/]\\d)';
/** What can stand in a count's place behind a number that would else be a day or a name: `từ 8/10 hồ sơ`. */
const COUNTED =
  '(?! ?(?:hồ sơ|thủ tục|tthc|điểm|người|trường hợp|đơn vị|nhiệm vụ|văn bản|chỉ tiêu|tiêu chí|biên chế|phiếu|xã|phường|thôn|lượt|cán bộ|công chức|viên chức|đồng chí|công dân|cuộc|lớp|buổi|hội nghị|ý kiến|phản ánh|kiến nghị|dịch vụ|cơ quan|bản|vụ|đơn|tin|bài|dự án|công trình|mô hình|lĩnh vực|nội dung|kết quả|quyết định|kế hoạch|công văn|giao dịch|tài khoản|phòng|máy|hộ|ha|km|%|triệu|tỷ|đồng|nghìn))';

const NAMED_BY_NUMBER = [
  'tháng|quý|khóa|(?<!tài )khoản|điều|điểm|(?<!danh )mục|chương|(?<!thành |toàn |một )phần|phụ lục|(?<!đại )biểu|mẫu|bảng|nhiệm kỳ|giai đoạn|số hiệu|phiên bản|mức độ|mức|cấp độ',
  'tổ dân phố|tổ|thôn|ấp|xóm|khóm|khu phố|khu vực|khu|cụm|buôn|tiểu khu|liên gia|chi bộ|hẻm|ngõ|ngách|kiệt|đường|quốc lộ|tỉnh lộ|quận|quầy|(?<!một )cửa|(?<!địa )bàn|phòng|tầng',
  'bước|đợt|lần|lần thứ|thứ|hạng|vị trí|vị trí thứ|(?<!sắp )xếp|xếp thứ|đứng thứ|bài|lớp|loại|nhóm|kỳ họp|khối|ca|vòng|đội',
  'tổng đài|đầu số',
].join('|');

const DOCUMENTS =
  'đề án|dự án|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kế hoạch|kết luận|công văn|báo cáo|tờ trình|chương trình|thông báo|hướng dẫn|công điện|luật';
/** Ends a document's number: `Đề án 06/CP`, `Nghị định 118 của Chính phủ`. */
const DOCUMENT_ENDS = '(?=\\s?(?:/|-|[;,.)](?!\\d)|$)| của | ngày | về )';

const DOCUMENT_NUMBER = new RegExp(
  `(?<=(?<!\\p{L})(?:${DOCUMENTS})\\s{1,9}(?:số\\s{1,9})?)\\d{1,5}(?!\\d)${DOCUMENT_ENDS}${COUNTED}`,
  'giu',
);
/** Ends where the count of a kind of papers begins that stands behind it: `63 văn bản (kế hoạch 29, quyết định 19`. */
const KINDS_LISTED =
  /\d (?:văn bản|vb)[\p{L} ]{0,40}(?:[(:,]|gồm)[: ]{0,2}(?:(?:trong đó|(?:bao )?gồm(?: có)?|cụ thể):? )?(?:\p{L}[\p{L} ]{0,25} \d{1,4}(?:[,;]| và) ?){0,9}\p{L}[\p{L} ]{0,25} $/u;
/** In characters: how far before a count the list of kinds begins. */
const LISTED = 200;

/** Digits that begin an amount or a score, whatever word is in front: `mức 12,5 triệu`, `điểm 84,37`. */
const NO_DECIMALS = '(?!\\d{1,4},\\d{1,4} ?(?:%|triệu|tỷ|tỉ|nghìn|điểm|đồng|/)|\\d{1,4},\\d\\d)';

/**
 * Digits that count nothing, told by the words before them where that is quicker, since digits are fewer: days, years, document numbers, marks of
 * lists, codes, names, ranks and phone numbers.
 */
const PATTERNS: readonly RegExp[] = [
  /^\s*(?:[-–•+*]\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s/iu,
  /^\s*(?:[-–•+*]\s*)?\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})/u,
  /(?<![\d.])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu,
  new RegExp(`(?<![\\d.,/])${DAY}\\s?-\\s?${DAY}\\s?/\\s?${MONTH}${NO_MORE}`, 'gu'),
  new RegExp(`ngày\\s+${DAY}\\s?[/.-]\\s?${MONTH}${NO_MORE}`, 'giu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:đến|từ|hết|trước|sau|và|sáng|chiều|hôm|-)\\s{1,9})${DAY}\\s?[/-]\\s?${MONTH}${NO_MORE}${COUNTED}`,
    'giu',
  ),
  new RegExp(`kỳ\\s+(?:từ\\s+)?${DAY}\\s+đến\\s+${DAY}${NO_MORE}${COUNTED}`, 'giu'),
  new RegExp(`từ\\s+${DAY}\\s+đến\\s+${DAY}(?= (?:hằng|hàng|mỗi|của) tháng| tháng (?:sau|kế|liền))`, 'giu'),
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  new RegExp(`(?<!(?:mỗi|một|hằng|hàng|trong|trên|/)\\s?)ngày\\s+${DAY}${NO_MORE}${COUNTED}`, 'giu'),
  /(?<!\d)(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:19|20)\d\d(?![\d/])/gu,
  /(?:năm\s+)?(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)/gu,
  /năm\s+(?:19|20)\d\d(?![\d.,]*\d)(?:(?:,| và|, và)\s(?:19|20)\d\d(?![\d.,]*\d)){0,6}/giu,
  /(?<!\p{L})(?:quý|kỳ)\s+[ivx]{1,4}\s?[/-]?\s?(?:năm\s)?(?:(?:19|20)\d\d)?(?![\d/])(?![.,]\d)/giu,
  /(?<!\p{L})(?:thứ|hạng|vị trí|xếp)\s+\d{1,3}\s?\/\s?\d{1,3}/giu,
  /(?<![\d.,/])\d{1,4}\/(?:19|20)\d\d(?!\d)(?![.,]\d)/gu,
  new RegExp(
    `(?<=(?<!\\p{L})(?:${NAMED_BY_NUMBER})\\s{1,9}(?:số\\s{1,9})?)${NO_DECIMALS}\\d{1,4}(?![\\d.]*\\d)(?:\\s?[,/–-]\\s?\\d{1,4}(?!\\d|[.,]\\d| ?%)){0,6}${COUNTED}`,
    'giu',
  ),
  /(?<=\p{Lu}{2} )(?:19|20)\d\d(?![\d.,]*\d)(?! ?(?:hồ sơ|người|văn bản|thủ tục|tthc|lượt))/gu,
  new RegExp(
    `(?<!(?:tổng|trong|trên|của|có|với|bằng|vào|một|chỉ|điểm|ký)\\s)(?<!\\p{L})số\\s+\\d{1,5}${NO_MORE}(?!\\s?/\\s?\\d)${COUNTED}`,
    'giu',
  ),
  /(?<!\d)\d+\s?[/-]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\s–-]*/gu,
  /(?<!\d)\d+\s?(?:CTr|KL|NQ|CT|QĐ|KH)[/-]\S*/gu,
  new RegExp(`(?<=(?<!\\p{L})(?:QĐ|NĐ|NQ|CT|KH|CV)\\s{1,9}(?:số\\s{1,9})?)\\d{1,4}${NO_MORE}${COUNTED}`, 'gu'),
  new RegExp(
    `(?<=theo\\s(?:quyết định|nghị định|thông tư|nghị quyết)\\s(?:số\\s)?)\\d{1,4}${NO_MORE}${COUNTED}`,
    'giu',
  ),
  /(?<![\p{L}\d])(?:ISO|TCVN)[\s\d:.-]{1,20}/giu,
  /(?<!\d)\d\.\d{6}(?:\.\S+)?/gu,
  /(?<!\d)(?:[01]?\d|2[0-4])(?:h[0-5]?\d?|g[0-5]\d|:[0-5]\d)(?![\p{L}\d])/giu,
  /(?<=\p{L}[.-]{0,3})\d[\d.-]*/gu,
  /(?<![\d.,])\d{1,2}\s+tháng(?!\p{L})/giu,
  /(?<!\d)(?:[01]?\d|2[0-4]) giờ(?: [0-5]\d)?(?= (?:phút|ngày|sáng|chiều|đến|hàng|hằng))/giu,
  /(?<!\d)24\s?\/\s?(?:7|24)(?!\d)(?!\s?(?:hồ sơ|thủ tục|người|đơn vị|nhiệm vụ))/gu,
  /(?<![\d.,/])(?:0\d|\+84|\(0\d{1,3}\))(?:[ .-]?\d){7,9}(?!\d)/gu,
  /(?<![\d.,])1[89]00[ .]?\d{4}(?!\d)/gu,
  /(?<!\p{L})(?:cách mạng|công nghiệp|nông nghiệp|phiên bản)\s+\d\.\d/giu,
];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with what is no number blanked. Keeps the length, so that offsets stay valid. */
export function withoutOtherNumbers(text: string): string {
  const stretches = PATTERNS.flatMap((pattern) => stretchesOf(pattern, text));
  for (const { start, end } of stretchesOf(DOCUMENT_NUMBER, text)) {
    if (!KINDS_LISTED.test(text.slice(Math.max(0, start - LISTED), start))) stretches.push({ start, end });
  }
  return stretches.length === 0 ? text : blanked(text, stretches);
}

function stretchesOf(pattern: RegExp, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.global ? pattern.exec(text) : null) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Pieces put together once: each of many patterns would otherwise make the whole text anew. */
function blanked(text: string, stretches: Stretch[]): string {
  stretches.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of stretches) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    pieces.push(text.slice(reached, from), ' '.repeat(end - from));
    reached = end;
  }
  return pieces.join('') + text.slice(reached);
}
