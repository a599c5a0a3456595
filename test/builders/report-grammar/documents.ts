import type { Dice } from './dice';
import { fullName, type Office, shortName } from './office';
import { type Pieces, say } from './pieces';
import { dayText, longDayText, type Span } from './span';

export interface CitedDocument {
  readonly type: string;
  readonly symbol: string;
  readonly on: string;
  readonly issuer: string;
  /** After `về`, such as `cải cách hành chính năm 2024`. */
  readonly subject: string;
}

export interface Documents {
  /** Issued by the office, by what they are about. */
  readonly own: Readonly<Record<OwnTopic, CitedDocument>>;
  /** The yearly plan of the office above. */
  readonly planAbove: CitedDocument;
  /** Laws and programmes in force. */
  readonly laws: readonly CitedDocument[];
}

export type OwnTopic = 'plan' | 'propaganda' | 'control' | 'inspection' | 'digital' | 'assets' | 'spending';

const OWN: readonly (readonly [OwnTopic, string, string])[] = [
  ['plan', 'KH', 'cải cách hành chính năm'],
  ['propaganda', 'KH', 'tuyên truyền cải cách hành chính năm'],
  ['control', 'KH', 'kiểm soát thủ tục hành chính năm'],
  ['inspection', 'KH', 'kiểm tra công vụ năm'],
  ['digital', 'KH', 'chuyển đổi số năm'],
  ['assets', 'QĐ', 'việc ban hành Quy chế quản lý, sử dụng tài sản công năm'],
  ['spending', 'QĐ', 'việc ban hành Quy chế chi tiêu nội bộ năm'],
];

const TYPE_NAMES: Readonly<Record<string, string>> = { KH: 'Kế hoạch', QĐ: 'Quyết định' };

export function documentsOf(office: Office, span: Span, dice: Dice): Documents {
  const days = issueDays(office, span);
  const chosen = OWN.map(() => dice.of(days)).sort();
  const order = dice.shuffled(OWN);
  let number = 2;
  const own = order.map(([topic, type, subject], index) => {
    number += dice.int(1, 9);
    const symbol = `${numberText(number)}/${type}-UBND`;
    return [
      topic,
      ownDocument({ symbol, type, subject: `${subject} ${span.year}`, on: chosen[index] as string, office }),
    ];
  });
  return { own: Object.fromEntries(own), planAbove: planOf(office, span, dice), laws: lawsAt(span.to) };
}

const numberText = (number: number) => String(number).padStart(2, '0');

interface OwnParts {
  readonly symbol: string;
  readonly type: string;
  readonly subject: string;
  readonly on: string;
  readonly office: Office;
}

function ownDocument({ symbol, type, subject, on, office }: OwnParts): CitedDocument {
  return { type: TYPE_NAMES[type] ?? type, symbol, on, issuer: fullName(office), subject };
}

/** Working days on which an office can have issued its plans of the year before the period ends. */
function issueDays({ level, twoTier }: Office, { year, to }: Span): readonly string[] {
  const isNew = level === 'commune' && twoTier && year === 2025;
  const first = isNew ? '2025-07-02' : `${year}-01-04`;
  const last = isNew ? '2025-07-13' : `${year}-01-13`;
  return daysBetween(first, last < to ? last : to).filter(isWorkingDay);
}

function daysBetween(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

function isWorkingDay(iso: string): boolean {
  return ![0, 6].includes(new Date(iso).getUTCDay());
}

function planOf({ above, level }: Office, { year }: Span, dice: Dice): CitedDocument {
  const on = dice.of(daysBetween(`${year - 1}-12-16`, `${year - 1}-12-30`).filter(isWorkingDay));
  const [type, code] = dice.of([
    ['Kế hoạch', 'KH'],
    ['Quyết định', 'QĐ'],
  ] as const);
  const issuer = level === 'province' ? 'Bộ Nội vụ' : `UBND ${above}`;
  const symbol = `${dice.int(210, 3900)}/${code}-${level === 'province' ? 'BNV' : 'UBND'}`;
  const subject = `${type === 'Kế hoạch' ? '' : 'việc ban hành Kế hoạch '}cải cách hành chính năm ${year}`;
  return { type, symbol, on, issuer, subject };
}

interface Law extends CitedDocument {
  readonly from: string;
  readonly until: string;
}

const law = (
  type: string,
  symbol: string,
  on: string,
  issuer: string,
  subject: string,
  from: string,
  until = '9999',
): Law => ({ type, symbol, on, issuer, subject, from, until });

/** Public law; each is cited only while it is in force. */
const LAWS: readonly Law[] = [
  law(
    'Nghị quyết',
    '30c/NQ-CP',
    '2011-11-08',
    'Chính phủ',
    'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020',
    '2012',
    '2021-01-01',
  ),
  law(
    'Nghị quyết',
    '76/NQ-CP',
    '2021-07-15',
    'Chính phủ',
    'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    '2021-08-01',
  ),
  law(
    'Nghị định',
    '61/2018/NĐ-CP',
    '2018-04-23',
    'Chính phủ',
    'thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    '2018-07',
    '2025-06-30',
  ),
  law(
    'Nghị định',
    '107/2021/NĐ-CP',
    '2021-12-06',
    'Chính phủ',
    'sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP',
    '2022',
    '2025-06-30',
  ),
  law(
    'Nghị định',
    '118/2025/NĐ-CP',
    '2025-06-09',
    'Chính phủ',
    'thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    '2025-07-01',
  ),
  law(
    'Quyết định',
    '766/QĐ-TTg',
    '2022-06-23',
    'Thủ tướng Chính phủ',
    'phê duyệt Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử',
    '2022-07',
  ),
  law('Nghị định', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ', 'công tác văn thư', '2020-04'),
  law(
    'Chỉ thị',
    '26/CT-TTg',
    '2016-09-05',
    'Thủ tướng Chính phủ',
    'tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp',
    '2017',
  ),
  law(
    'Quyết định',
    '06/QĐ-TTg',
    '2022-01-06',
    'Thủ tướng Chính phủ',
    'phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
    '2022-02',
  ),
  law(
    'Nghị định',
    '42/2022/NĐ-CP',
    '2022-06-24',
    'Chính phủ',
    'việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    '2022-09',
  ),
];

function lawsAt(day: string): readonly CitedDocument[] {
  return LAWS.filter(({ from, until }) => from <= day && day <= until);
}

/** As cited for the first time: type, symbol, day, issuer and subject. */
export function citedInFull(document: CitedDocument, dice: Dice): Pieces {
  const { issuer } = document;
  return say`${titled(document)} ${dayOf(document, dice)} của ${issuer} ${about(document)}`;
}

/** As the sentence's own subject issues it. */
export function issuedBy(office: Office, document: CitedDocument, dice: Dice): Pieces {
  const day = dayText(document.on);
  const inFront = { role: 'day', iso: document.on, symbol: document.symbol, printed: day } as const;
  return dice.of([
    say`${fullName(office)} đã ban hành ${titled(document)} ${dayOf(document, dice)} ${about(document)}`,
    say`Ngày ${inFront}, ${shortName(office)} ban hành ${titled(document)} ${about(document)}`,
    say`${titled(document)} ${dayOf(document, dice)} của ${fullName(office)} ${about(document)} được triển khai từ đầu năm`,
    say`${capital(shortName(office))} đã có ${titled(document)} ${dayOf(document, dice)} ${about(document)}`,
  ]);
}

/** As cited again: type and symbol, sometimes with the day. */
export function citedAgain(document: CitedDocument, dice: Dice): Pieces {
  return dice.chance(50) ? titled(document) : say`${titled(document)} ${dayOf(document, dice)}`;
}

function titled({ type, symbol }: CitedDocument): Pieces {
  return say`${type} số ${{ role: 'symbol', printed: symbol }}`;
}

function dayOf({ on, symbol }: CitedDocument, dice: Dice): Pieces {
  const short = dice.chance(80);
  return short
    ? say`ngày ${{ role: 'day', iso: on, symbol, printed: dayText(on) }}`
    : say`${{ role: 'day', iso: on, symbol, printed: longDayText(on) }}`;
}

function about({ subject, symbol }: CitedDocument): Pieces {
  const word = /^(ban hành|phê duyệt|sửa đổi)/.test(subject) ? '' : 'về ';
  return say`${word}${{ role: 'subject', symbol, printed: subject }}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
