/** The things that reports count, each with the ways it is written. The first way that matches counts. */
const NOUNS: readonly (readonly [noun: string, spellings: string])[] = [
  ['hồ sơ', 'hồ sơ|bộ hồ sơ|lượt hồ sơ|hs'],
  ['thủ tục', 'thủ tục hành chính|thủ tục|tthc'],
  ['dịch vụ', 'dịch vụ công trực tuyến|dịch vụ công|dịch vụ|dvctt|dvc'],
  ['phản ánh', 'phản ánh,? (?:và )?kiến nghị|phản ánh|kiến nghị|pakn'],
  ['biên chế', 'biên chế|chỉ tiêu biên chế|định biên'],
  [
    'người',
    'người|lượt người|cán bộ|công chức|viên chức|đồng chí|đ/c|cbccvc|cbcc|cb|nhân viên|thành viên|hội viên|đoàn viên|đảng viên|học sinh|học viên|đại biểu|lao động|hợp đồng|nhân khẩu|công dân|tuyên truyền viên',
  ],
  ['trường hợp', 'trường hợp'],
  ['điểm', 'điểm(?! (?:tiếp nhận|bưu điện|hỗ trợ|giao dịch|cầu|trường|văn hóa|đến|hẹn))'],
  ['ngày', 'ngày(?: làm việc)?'],
  ['giờ', 'giờ(?: làm việc)?'],
  ['văn bản', 'văn bản|vbqppl'],
  ['quyết định', 'quyết định'],
  ['nghị quyết', 'nghị quyết'],
  ['kế hoạch', 'kế hoạch'],
  ['công văn', 'công văn'],
  ['nhiệm vụ', 'nhiệm vụ'],
  ['chỉ tiêu', 'chỉ tiêu|tiêu chí'],
  ['nội dung', 'nội dung'],
  ['đơn', 'đơn(?! vị)(?: thư)?'],
  ['đơn vị', 'đơn vị'],
  ['cơ quan', 'cơ quan'],
  ['tổ chức', 'tổ chức'],
  ['doanh nghiệp', 'doanh nghiệp'],
  ['phiếu', 'phiếu'],
  ['ý kiến', 'ý kiến'],
  ['lượt', 'lượt'],
  ['vụ', 'vụ(?: việc)?'],
  ['cuộc', 'cuộc|hội nghị|buổi'],
  ['lớp', 'lớp'],
  ['đợt', 'đợt'],
  ['tin, bài', 'tin,? bài|tin|bài'],
  ['dự án', 'dự án'],
  ['công trình', 'công trình'],
  ['cấp', 'cấp'],
  ['lĩnh vực', 'lĩnh vực'],
  ['quy trình', 'quy trình'],
  ['bản', 'bản(?: sao)?'],
  ['kết quả', 'kết quả'],
  ['hộ', 'hộ'],
  ['xã', 'xã'],
  ['phường', 'phường'],
  ['thôn', 'thôn|ấp|khu phố|tổ dân phố'],
  ['phòng', 'phòng'],
  ['sở', 'sở'],
  ['tổ', 'tổ'],
  ['mô hình', 'mô hình'],
  ['sáng kiến', 'sáng kiến'],
  ['máy', 'máy(?: tính)?'],
  ['tài khoản', 'tài khoản'],
  ['giao dịch', 'giao dịch'],
  ['chữ ký số', 'chữ ký số|chứng thư số'],
  ['tờ', 'tờ(?: rơi| gấp)?'],
  ['thẻ', 'thẻ'],
  ['giấy', 'giấy'],
  ['việc', 'việc'],
  ['vị trí', 'vị trí'],
  ['ha', 'ha'],
  ['km', 'km2?'],
  ['m2', 'm2|m²'],
  ['tấn', 'tấn'],
  ['kg', 'kg'],
];

const END = '(?![\\p{L}\\d])';
/** `07 (bảy) hồ sơ` */
const IN_WORDS = '(?: ?\\([\\p{L} ]{1,30}\\))?';
/** A remark in square brackets leaves its width. */
const SPACE = '[ ]{0,9}';

const BEFORE_NOUN = new RegExp(`^${IN_WORDS}${SPACE}`, 'u');
const FIRST_WORD = /^\p{L}+/u;
/** In letters: the words after a number that may name what it counts. */
const REACH = 60;

/** Nouns by the first word of their spellings: few of them begin with the word that follows a number. */
const BY_FIRST_WORD = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly (readonly [noun: string, spelling: RegExp])[]> {
  const nouns = new Map<string, [string, RegExp][]>();
  for (const [noun, ways] of NOUNS) {
    const spelling = new RegExp(`^(?:${ways})${END}`, 'u');
    for (const word of new Set(alternatives(ways).flatMap((way) => FIRST_WORD.exec(way) ?? []))) {
      nouns.set(word, [...(nouns.get(word) ?? []), [noun, spelling]]);
    }
  }
  return nouns;
}

/** `vụ(?: việc)?|án` is two ways; a bar within brackets divides nothing. */
function alternatives(ways: string): readonly string[] {
  return ways.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)\??/g, '').split('|');
}

/** What the number before `following` counts; null when no known word stands there. Lower case only. */
export function nounAfter(following: string): string | null {
  const words = following.slice(0, REACH).replace(BEFORE_NOUN, '');
  const [word = ''] = FIRST_WORD.exec(words) ?? [];
  return BY_FIRST_WORD.get(word)?.find(([, spelling]) => spelling.test(words))?.[0] ?? null;
}

/** Scores, areas, weights and time: they have decimals. */
const MEASURES: ReadonlySet<string> = new Set(['điểm', 'ngày', 'giờ', 'ha', 'km', 'm2', 'tấn', 'kg']);

export function isMeasure(noun: string | null): boolean {
  return noun !== null && MEASURES.has(noun);
}
