/** Growth, comparisons, targets and prices before a percentage: it is no share of this report's counts. */
const NO_SHARE_BEFORE =
  /(?:tăng|giảm|vượt|so với|cùng kỳ|năm trước|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch (?:giao|đề ra)|yêu cầu|còn|từ|lên|xuống|xuống còn|lên đến|cắt giảm|rút ngắn|tiết kiệm)\s*(?:được\s*|thêm\s*|đạt\s*|là\s*|:?\s*)?$/;
/** The same a few words further back, with nothing between that begins another statement. */
const GROWTH_BEFORE =
  /(?:(?<!\p{L})(?:tăng|giảm|vượt)(?! cường)|cùng kỳ|so với (?!tổng|số)|năm trước|phấn đấu|mục tiêu|tốc độ|tăng trưởng|lãi suất|thuế suất|trọng số|dự kiến|quy định|tối thiểu|ít nhất|yêu cầu)[^,;:(]*$/u;
const NO_SHARE_AFTER =
  /^\s*(?:chi thường|so với (?!tổng|số )|trở lên|trở xuống|cùng kỳ|(?:của|trong|cả) (?:cùng kỳ|năm|quý|tháng)|thời gian|thời hạn|lãi|mỗi|điểm phần trăm|(?:năm|quý|tháng|kỳ) (?:trước|\d|[ivx])|\/\s?(?:năm|tháng|ngày))/;
/** The base is named although its amount is not printed: `đạt 29% kế hoạch`. */
const NAMED_BASE =
  /^\s*(?:(?:so với|trên|trong|của)\s+)?(?:tổng(?: số)?\s*)?(?:dự toán|kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|nhiệm vụ (?:thu|chi)|số|hồ sơ|(?<=tổng số )\p{L}|(?<=tổng )\p{L})/u;

export function isNoShare(before: string, following: string): boolean {
  return NO_SHARE_BEFORE.test(before) || GROWTH_BEFORE.test(before) || NO_SHARE_AFTER.test(following);
}

/** A count that is itself compared or grown: `tăng 07 hồ sơ`, `cùng kỳ 07 hồ sơ`. */
const COMPARED = /(?:(?<!\p{L})(?:tăng|giảm)(?! cường)|xuống|cùng kỳ|so với (?!tổng|số)|năm trước)[^,;]*$/u;

export function isCompared(before: string): boolean {
  return COMPARED.test(before);
}

export function hasNamedBase(following: string): boolean {
  return NAMED_BASE.test(following);
}

/** Between a count and a percentage: another statement begins, so the percentage is not the count's. */
const ANOTHER =
  /trong đó|riêng|cùng kỳ|năm trước|quý trước|tháng trước|kỳ trước|so với|(?<!\p{L})(?:tăng|giảm|vượt)(?!\p{L})|mục tiêu|phấn đấu|chỉ tiêu giao|[.;!?](?=\s)/u;
/** `950 hồ sơ, tỷ lệ hồ sơ được trả đúng hạn đạt 99,5%`: the rate has a subject of its own. */
const OWN_SUBJECT = /t[ỷỉ] (?:lệ|trọng) (?!này|đó|đạt|là|chiếm|bằng|tương|khoảng|trên|hơn|chung)\p{L}/u;
/** Words between a count and its rate that begin no subject: `713 hồ sơ, đạt tỷ lệ 13,42%`. */
const SAYS_SHARE =
  /^[\s(=→-]*(?:(?:đạt|đã đạt|chiếm|bằng|t[ỷỉ] lệ|tỷ trọng|tương đương|tương ứng|ứng với|là|ở mức|mức|với|và|cũng|chỉ|mới|hiện|hay|tức|kết quả|trong kỳ|như vậy|được)[\s(:=]*)+$/;
/** The same at the end of the words that name the count: `713 hồ sơ thanh toán trực tuyến đạt 13,42%`. */
const ENDS_WITH_SHARE =
  /(?<!\p{L})(?:đạt|chiếm|bằng|t[ỷỉ] lệ|tỷ trọng|tương đương|tương ứng|ứng với|là|ở mức)[\s(:=]*$/u;
const OWN_NOUN = /^\s*(?:các |số |người |cán bộ|hồ sơ|thủ tục|văn bản|công chức|đơn vị|cơ quan|phường|xã|thôn|tthc)/;

/** Whether a count and the percentage behind it are said of one thing. `between`: the text from one to the other. */
export function isSaidTogether(between: string, following: string): boolean {
  if (ANOTHER.test(between) || OWN_SUBJECT.test(between)) return false;
  const pieces = between.replace(/\([^()]*\)/g, ' ').split(/[,:]|(?=\()/);
  const last = pieces[pieces.length - 1] ?? '';
  if (pieces.length > 1) return SAYS_SHARE.test(last) || (/^[\s(]*$/.test(last) && !OWN_NOUN.test(following));
  return ENDS_WITH_SHARE.test(last) || SAYS_SHARE.test(last) || !OWN_NOUN.test(following);
}

/** `4/17 huyện hoàn thành: An Phú, Tân Bình (100% toàn huyện)`: the bracket is about those named before it. */
const OF_NAMED = /[:,;]\s*(?:và )?\p{Lu}[^()%]{0,80}\(\s*(?:đạt |chiếm |tỷ lệ )*$/u;

export function isOfNamed(between: string): boolean {
  return OF_NAMED.test(between) || /:[^()]{3,}\($/.test(between);
}

/** `713 trong tổng số 5.312 hồ sơ`: ends where the base begins. */
const OF_ALL =
  /(?:trong|trên|so với|của)\s+(?:(?:tổng|tổng cộng|cả|tất cả)\s+)?(?:số|tổng)(?: (?!đó|này)\p{L}+){0,6}\s*(?:là\s*)?$|\/\s*(?:tổng số\s*)?$/u;
/** `713 hồ sơ trên 5.312 hồ sơ`: only between counts of one thing. */
const OF = /(?:trong|trên)\s*$/;

export function saysOfAll(before: string, isSameThing: boolean): boolean {
  return OF_ALL.test(before) || (isSameThing && OF.test(before));
}

/** At the head of a sentence: `Trong 40 công chức`, `Trên tổng số 1.500 hồ sơ`, `So với tổng số 1.250 hồ sơ`. */
const BASE_FIRST =
  /^[\s–•+*-]*(?:trong|trên|so với|tính trên|qua)\s+(?:(?:tổng|tổng cộng|cả|tất cả)\s+)?(?:(?:số|tổng)\s+(?:[\p{L} ]{0,40}?(?:là|có)?\s*)?)?$/u;

export function beginsWithBase(before: string): boolean {
  return BASE_FIRST.test(before);
}

/** Between a percentage and its base: `so với tổng số 1.000`, `trên tổng số 500`, `dự toán năm (6.000 triệu đồng)`. */
const BASE_BEHIND =
  /^\s*(?:(?:so với|trên|trong|của)\s+|\/\s?)?(?:tổng(?: số)?|số|dự toán|kế hoạch|chỉ tiêu)(?: (?!giao\b|tăng|giảm|cùng)\p{L}+){0,6}\s*\(?\s*(?:là )?$/u;

export function namesBaseBehind(between: string): boolean {
  if (/^ (?:của|trên|trong) $/.test(between)) return true;
  return BASE_BEHIND.test(between) && !/cùng kỳ|năm trước|đạt|chiếm|tăng|giảm|đã/.test(between);
}

/** Between a percentage and the counts it was made from: `78% (571/732 hồ sơ)`. */
const COUNTS_BEHIND =
  /^\s*,?\s*\(\s*(?:tức |tương ứng |ứng với |tương đương |với |là |gồm )?(?:là |với )?$|^,? (?:tương ứng|ứng với|tương đương|tức)(?: với| là)? $/;

export function namesCountsBehind(between: string): boolean {
  return COUNTS_BEHIND.test(between);
}

/** `60% hồ sơ nộp trực tuyến (330/500 hồ sơ)`: words that only name what is measured. */
export function namesRatioBehind(between: string): boolean {
  return (
    /^ [\p{L} ]{2,60} \($/u.test(between) &&
    !/so với|chỉ tiêu|kế hoạch|dự toán|mục tiêu|giao|cùng kỳ|trước|tăng|giảm|vượt|đạt|chiếm/.test(between)
  );
}

const PLAN = /(?:kế hoạch|dự toán|được giao|chỉ tiêu)[\p{L}\d ]*:?\s*$/u;

export function saysPlan(before: string): boolean {
  return PLAN.test(before);
}
