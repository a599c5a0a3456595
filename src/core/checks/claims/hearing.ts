import { about, aboutOffice, afterSemicolon, type Carry, withinBracket, withinLead } from './carry';
import { stageNamed } from './concept-of-cases';
import type { Clause } from './counts';
import { namedNoun } from './families';
import { COMPARED, timeAfter } from './frame';
import type { Item } from './items';
import { isChannel, isState, isTiming } from './lexicon/dossier-words';
import type { Meaning } from './lexicon/lexicon';
import { isMoneyWord } from './lexicon/money-words';
import { isStaffWord } from './lexicon/staff-words';
import type { Office } from './office';
import { type Side, sideOf } from './sides';
import { staffAfter } from './staff-groups';

/** Sources, reasons and legal bases: whom and when they name is not of the figures that follow. */
const ASIDES: ReadonlySet<string> = new Set([
  'thực hiện',
  'căn cứ',
  'theo',
  'triển khai',
  'nhằm',
  'thông qua',
  'nhờ',
  'do',
  'trên',
  'để',
  'vì',
  'bên cạnh',
]);

/** `Đối với hồ sơ đất đai, …` says of what the sentence speaks. */
const TOPICS: ReadonlySet<string> = new Set(['đối với', 'về', 'với', 'riêng']);

/** `Qua tin nhắn Zalo, …`, `Trong đợt cao điểm, …` */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['qua', 'trong', 'ngoài', 'tại', 'ở', 'từ', 'sau', 'vào', 'nhân']);

/** What a clause without a number of its own tells of the numbers behind it. */
export function heard({ items, end }: Clause, carry: Carry, office: Office): Carry {
  if (items.length === 0 || TAKES_IN.test(firstWord(items))) return carry;
  const side = sideOf(items, office);
  const begun = begins(items, 'within') ? withinLead(carry) : carry;
  if (compares(side)) return opensWithPast(side, begun) ? { ...begun, time: COMPARED } : begun;
  if (ASIDES.has(firstWord(items))) return side.meanings.has('scheme') ? about(begun, side.narrowing) : begun;
  const told: Carry = {
    ...withWords(begun, items, side),
    family: namedNoun(items) ?? begun.family,
    stage: stageNamed(side) ?? begun.stage,
  };
  const label = end === ':' ? labelOf(items, side) : '';
  if (label !== '') return labelled(told, label);
  // `- Đất đai (03 dòng trong phụ lục) có 851 hồ sơ quá hạn`
  if (side.narrowing !== '' && end === '(' && !carry.isBegun && items[0]?.is === 'unknown')
    return about(told, side.narrowing);
  const isPart = beginsWithPart(items) || TOPICS.has(firstWord(items));
  if (side.narrowing !== '' && isPart) return about(told, side.narrowing);
  if (side.narrowing !== '' && CIRCUMSTANCES.has(firstWord(items))) return { ...told, circumstance: side.narrowing };
  return side.isOwn ? aboutOffice(told, side.isWhole) : told;
}

/** `Số hồ sơ nộp trực tuyến`, `Tổng số nhiệm vụ` */
function namesTopic(items: readonly Item[]): boolean {
  return items.some(({ text }, index) => COUNTING.test(text) && namedNoun(items.slice(index + 1, index + 2)) !== null);
}

const COUNTING = /^(?:tổng )?số(?: lượng)?$|^tổng$|^lượng$/;

/** `Ở cấp huyện, tính cả số liệu của xã, …`: an aside. */
const TAKES_IN = /^(?:tính|kể|bao gồm|gồm) cả$/;

/** What narrows the line behind `Đất đai: …` or `Bưu chính công ích: …`, but not behind `Đã giải quyết: …`. */
function labelOf(items: readonly Item[], { narrowing, meanings }: Side): string {
  if (narrowing !== '') return narrowing;
  const ofChannel = items.filter((item) => item.is === 'phrase' && isChannel(item.meaning));
  const isStage = [...meanings].some((meaning) => isState(meaning) || isTiming(meaning) || meaning === 'total');
  return isStage || namesTopic(items) ? '' : ofChannel.map(({ text }) => text).join(' ');
}

/** `Hộ tịch: …` speaks of it up to the end of its line, within a list as well. */
function labelled(carry: Carry, label: string): Carry {
  return { ...about({ ...carry, isWithin: false }, label), isWithin: carry.isWithin };
}

export function compares({ meanings }: Side): boolean {
  return meanings.has('compares') || meanings.has('past');
}

/** `Cùng kỳ năm trước, …` begins a sentence on that time; behind a number it compares with that number alone. */
export function opensWithPast({ meanings }: Side, { isBegun }: Carry): boolean {
  return !isBegun && meanings.has('past') && !meanings.has('compares');
}

/** Which clause before a number says what it counts: the last one that says anything. */
export function ownClause(clauses: readonly Clause[], behind: readonly Item[], office: Office): number {
  const last = clauses.length - 1;
  if (tells(behind)) return last;
  for (let index = last; index > 0; index--) {
    const { items } = clauses[index] as Clause;
    const { narrowing, isOwn } = sideOf(items, office);
    if (tells(items) || isOwn || narrowing !== '') return index;
    if (!JOINED.has(clauses[index - 1]?.end ?? '')) return index;
  }
  return 0;
}

const JOINED: ReadonlySet<string> = new Set([',', ':', '(', '']);

/** Whether some phrase says what is counted, or compares. */
function tells(items: readonly Item[]): boolean {
  return items.some(({ is, ...item }) => is === 'phrase' && isTelling((item as { readonly meaning: Meaning }).meaning));
}

function isTelling(meaning: Meaning): boolean {
  return (
    isState(meaning) ||
    isTiming(meaning) ||
    isChannel(meaning) ||
    isMoneyWord(meaning) ||
    (isStaffWord(meaning) && meaning !== 'all-staff') ||
    ['changes', 'compares', 'past', 'of-own-power', 'issued', 'total'].includes(meaning)
  );
}

/** Brackets and the colon after a total open the list of its parts. */
export function afterMark({ items, end }: Clause, carry: Carry, outside: Carry[]): Carry {
  if (end === '(' || end === '[') {
    outside.push(carry);
    const isCompared = items.some(
      (item) => item.is === 'phrase' && (item.meaning === 'compares' || item.meaning === 'past'),
    );
    return { ...withinBracket(carry), time: isCompared ? COMPARED : carry.time };
  }
  if (end === ')' || end === ']') return outside.pop() ?? carry;
  if (end === ';') return afterSemicolon(carry);
  if (end === ':' && begins(items, 'within')) return { ...carry, isList: true };
  return end === ':' && items.length === 0 ? withinLead(carry) : carry;
}

export function begins(items: readonly Item[], meaning: Meaning): boolean {
  const [first] = items;
  return first?.is === 'phrase' && first.meaning === meaning;
}

function firstWord(items: readonly Item[]): string {
  return items[0]?.text ?? '';
}

const LEADING: ReadonlySet<Meaning> = new Set<Meaning>(['neutral', 'joins', 'turns', 'within', 'of-own-power']);

/** `Cấp huyện …`, `Tại điểm tiếp nhận …`, `Đối với lĩnh vực …`: the clause speaks of a part. */
function beginsWithPart(items: readonly Item[]): boolean {
  const first = items.find((item) => !(item.is === 'phrase' && LEADING.has(item.meaning)) && item.is !== 'time');
  return (
    first?.is === 'phrase' && (first.meaning === 'narrows' || first.meaning === 'scheme' || first.meaning === 'own')
  );
}

/** What the words of a clause say of time, topic and aim, kept for what follows. */
export function withWords(begun: Carry, items: readonly Item[], side: Side): Carry {
  return {
    ...begun,
    time: timeAfter(begun.time, side.time),
    isWhenCarried: side.time === null && begun.isWhenCarried,
    isOwnTopic: begun.isOwnTopic || namesTopic(items),
    staff: staffAfter(begun.staff, side),
    isPlan: begun.isPlan || side.meanings.has('plans'),
    isUrging: begun.isUrging || side.meanings.has('urges'),
  };
}
