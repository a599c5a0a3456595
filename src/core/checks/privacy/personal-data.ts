/** Kinds of data that may identify a person. */
export type PersonalKind =
  | 'identity-number'
  | 'phone'
  | 'email'
  | 'bank-account'
  | 'tax-number'
  | 'person-name'
  | 'address'
  | 'dossier-code';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly found: string;
}

interface Recogniser {
  readonly kind: PersonalKind;
  /** The first group, if any, is quoted instead of the whole match. */
  readonly pattern: RegExp;
  /** A match is ignored when this returns true. */
  readonly unless?: (around: Around) => boolean;
}

/** Letters before and after a match that decide what it is. */
const NEARBY = 100;

interface Around {
  readonly before: string;
  /** The quoted part, and the whole match with any words before the number. */
  readonly found: string;
  readonly whole: string;
  readonly after: string;
}

/** Any space but a tab: tabs separate the cells of a table row, and a number or name never spans two cells. */
const SPACE = '[^\\S\\t]';
const GAP = `(?:${SPACE}|[.-])?`;
const NAME = `\\p{Lu}\\p{Ll}+(?:${SPACE}+(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?(?![\\p{L}])))+`;
const TITLE = '(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị|[cC]ụ|[cC]háu|[eE]m|[cC]ông dân|[nN]gười nộp)';

const UNIT = '(?:đồng|đ(?![\\p{L}])|triệu|tỷ|tỉ|%|hồ sơ|người|vnđ)';
/** A unit directly after the number, or alone in the next cell. */
const UNIT_AFTER = new RegExp(`^${SPACE}*${UNIT}|^\\t(?:nghìn\\s+|triệu\\s+|tỷ\\s+|tỉ\\s+)?${UNIT}(?:\\t|$)`, 'iu');

/** Money and counts have a unit after them, or dots between thousands. */
const isAmount = ({ after, found }: Around) => UNIT_AFTER.test(after) || /^\d{1,3}(?:\.\d{3})+$/.test(found);

/** An office's telephone number is public. */
const isOfOffice = ({ before }: Around) =>
  /(?:đường dây nóng|tổng đài|điện thoại cơ quan|điện thoại (?:của )?(?:ubnd|phường|xã|bộ phận))[^.;\t]{0,30}\t?$/i.test(
    before,
  );

const RECOGNISERS: readonly Recogniser[] = [
  // Only from the start of a run of letters: otherwise each letter of a long run without @ would begin a search.
  {
    kind: 'email',
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu,
    unless: ({ found }) => /\.gov\.vn$/i.test(found),
  },
  {
    kind: 'dossier-code',
    pattern:
      /(?:[A-Z]\d{2}(?:\.\d{1,9}){0,9}|\d{3}(?:\.\d{2,3}){0,9}\.[A-Z]\d{2}(?:\.\d{1,9}){0,9})-\d{6,8}-\d{3,6}/giu,
  },
  {
    kind: 'bank-account',
    pattern: new RegExp(
      `(?:số tài khoản|tài khoản số|stk|số tk|tk ngân hàng)\\s*:?\\s*(?:số\\s*)?((?:\\d${GAP}){6,19}\\d)`,
      'giu',
    ),
  },
  { kind: 'tax-number', pattern: /(?:mã số thuế|mst)\s*(?:cá nhân)?\s*:?\s*(\d{10}(?:-?\d{3})?)/giu },
  {
    kind: 'identity-number',
    pattern: new RegExp(
      `(?:cccd|cmnd|cmt|căn cước(?: công dân)?|định danh(?: cá nhân)?|chứng minh(?: nhân dân)?)[^\\d.;]{0,20}((?:\\d(?:${SPACE}|\\.)?){8,11}\\d)`,
      'giu',
    ),
    // In a table row about the procedure `Cấp căn cước` other cells hold counts; identity card numbers begin with 0.
    unless: ({ whole, found, after }) =>
      whole.includes('\t') && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(`${found}${/^[\d.]*/.exec(after)?.[0]}`),
  },
  {
    kind: 'phone',
    pattern: new RegExp(`(?:\\+84|84|0)${GAP}(?:[35789]\\d|2\\d{1,2})(?:${GAP}\\d){7,8}(?![\\d]|[.,]\\d)`, 'gu'),
    unless: (around) => isAmount(around) || isOfOffice(around) || /[\d.,/-]$/.test(around.before),
  },
  {
    kind: 'identity-number',
    pattern: /(?:\d{12}|\d{9})(?![\d]|[.,]\d|[/-]\p{L})/gu,
    unless: (around) => isAmount(around) || /[\d.,/-]$/.test(around.before) || isOfOffice(around),
  },
  {
    kind: 'person-name',
    pattern: new RegExp(`(?:^|[^\\p{L}])(${TITLE}${SPACE}+(?:là${SPACE}+)?${NAME})`, 'gu'),
    unless: ({ found }) => OFFICES.test(found),
  },
  {
    kind: 'person-name',
    // The title (ông, bà) in one cell and the name in the next.
    pattern: new RegExp(`(?:^|\\t)(${TITLE}\\t${NAME})`, 'gu'),
    unless: ({ found }) => OFFICES.test(found),
  },
  {
    kind: 'address',
    pattern:
      /((?:trú tại|thường trú(?: tại)?|tạm trú(?: tại)?|cư trú tại|ngụ tại|nhà ở tại|địa chỉ(?: nhà)?(?: tại)?\s*:?)\s*(?:số\s*)?[^.;\t]{0,15}(?:\d+[\w/]*[^.;\t]{0,10}(?:đường|hẻm|ngõ|tổ|thôn|ấp|khu phố)|đường|tổ dân phố|tổ \d|thôn)[^.;,\t]{0,40})/giu,
    unless: ({ found, before }) => /trụ sở|ubnd|cơ quan|bộ phận|trang|cổng/i.test(`${before.slice(-30)}${found}`),
  },
  {
    kind: 'address',
    pattern: new RegExp(`((?:nhà số|số nhà)${SPACE}*\\d+[^.;,\\t]{0,40})`, 'giu'),
  },
  {
    kind: 'address',
    pattern: /(số \d+[\w/]* (?:đường |phố )[^.;,\t]{3,40}(?:, (?:tổ|khu phố|phường|thôn)[^.;,\t]{0,20})?)/giu,
    unless: ({ before }) =>
      /trụ sở|ubnd|cơ quan|bộ phận|công trình|dự án|đoạn|nhà văn hóa|trường|chợ|vỉa hè/i.test(before.slice(-60)),
  },
];

/** Words after ông or bà that are offices or relations, not names. */
const OFFICES = /^(?:ông|bà)\s+(?:chủ|phó|bí|trưởng|giám|hội|công|bà|con|nội|ngoại)/i;

/** Personal data in a paragraph or table row; ignores document numbers, money, and streets in the names of projects. */
export function personalDataIn(text: string): readonly PersonalData[] {
  let left = text;
  return RECOGNISERS.flatMap(({ kind, pattern, unless }) => {
    const found: PersonalData[] = [];
    left = left.replace(pattern, (match, ...rest: unknown[]) => {
      const group = typeof rest[0] === 'string' ? rest[0] : match;
      const offset = rest.find((part): part is number => typeof part === 'number') ?? 0;
      const end = offset + match.length;
      const [before, after] = [text.slice(Math.max(0, offset - NEARBY), offset), text.slice(end, end + NEARBY)];
      if (unless?.({ before, found: group.trim(), whole: match, after })) return match;
      found.push({ kind, found: group.trim() });
      // Blanked out, so that a tax number is not also reported as an identity number.
      return ' '.repeat(match.length);
    });
    return found;
  });
}

const COMRADE = new RegExp(`(?:^|[^\\p{L}])((?:đồng chí|đ/c)${SPACE}+${NAME})`, 'giu');

/** Names of leaders. They may stand in a report, but seldom need to. */
export function officialsIn(text: string): readonly string[] {
  return [...text.matchAll(COMRADE)]
    .map(([, found = '']) => found.trim())
    .filter((found) => /\s\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(found));
}
