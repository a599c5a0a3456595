import { TYPE_NAMES } from '../../report/citation';
import { isPartyBody, isType, isYear } from './symbol';

/** A number and symbol in running text, with the name of the type before it. */
export interface SymbolFound {
  /** Where the name of the type begins, or the number when there is no name. */
  readonly start: number;
  readonly end: number;
  /** `Kế hoạch`, `KH`; empty when only the symbol is given. */
  readonly typeName: string;
  readonly number: string;
  /** As typed; empty for `Nghị định số 61`. */
  readonly tail: string;
  readonly printed: string;
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const ABBREVIATIONS = [...Object.keys(TYPE_NAMES), 'QD', 'ND'];
const NAMES = longestFirst([...Object.values(TYPE_NAMES), 'Văn bản', 'Luật', 'Bộ luật']);
const TYPES = longestFirst(ABBREVIATIONS);
const DASH = '[-–—]';
const BEFORE = '(^|[^\\p{L}\\d.,/–—-])';
const AFTER = '(?![\\p{L}\\d])';
const NUMBER = '(\\d{1,2}\\.\\d{3}|\\d{1,5}[a-zđ]?)';
const LETTERS = '[A-ZĐƯ]{1,12}(?:&[A-ZĐƯ]{1,6}|\\d{1,2})?';
const YEAR = '(?:19|20)\\d\\d\\s{0,2}/\\s{0,2}';
/** Spaces around the dash are accepted only after a known type: `QĐ – UBND`. */
const TAIL = `(?:${YEAR})?(?:(?:${TYPES})\\s{0,2}${DASH}\\s{0,2}${LETTERS}|${LETTERS})(?:${DASH}${LETTERS})*`;

const OF_STATE = new RegExp(`${BEFORE}${NUMBER}\\s{0,2}/\\s{0,2}(${TAIL})${AFTER}`, 'giu');
const OF_PARTY = new RegExp(
  `${BEFORE}(\\d{1,4})\\s{0,2}(?:${DASH}\\s{0,2})?((?:${TYPES})\\s{0,2}/\\s{0,2}[A-ZĐƯ]{1,8})${AFTER}`,
  'giu',
);
/** `Quyết định số … /QĐ-UBND`: the number was never filled in. */
const WITHOUT_NUMBER = new RegExp(`(${NAMES})\\s{1,3}số\\s{0,3}:?[\\s.…_]{0,40}/\\s{0,2}(${TAIL})${AFTER}`, 'giu');
const WITHOUT_TAIL = new RegExp(
  `(${NAMES})\\s{1,3}số\\s{1,3}(\\d{1,5})(?=[\\s,;.)]|$)(?!\\s{0,2}[/–-])(?!,?\\s{0,2}(?:và\\s|,\\s?)?\\d)(?!\\.\\d)`,
  'giu',
);
/** Numbered in one series for the whole country, so people leave the rest out: `Nghị định 61/2018`, `Nghị định 118 của Chính phủ`. */
const OF_THE_STATE = '(Nghị định|Thông tư|Nghị quyết|Chỉ thị|Kết luận|Quyết định|Thông báo)';
const WITH_YEAR = new RegExp(
  `${OF_THE_STATE}\\s{1,3}(?:số\\s{1,3})?(\\d{1,4})/((?:19|20)\\d\\d)(?![\\d\\p{L}]|\\s{0,2}[/–-]\\s{0,2}[\\d\\p{Lu}])`,
  'gu',
);
const NUMBER_ALONE = new RegExp(
  `${OF_THE_STATE}\\s{1,3}(\\d{1,4})(?=\\s{0,2}(?:[,;.)](?!\\d)|$)|\\s(?:của|về|ngày|quy định|hướng dẫn|được|đã|nêu|và)(?![\\p{L}]))`,
  'gu',
);
const NAME_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])((?:${NAMES}|${longestFirst(ABBREVIATIONS)})\\s{0,3}(?:số)?\\s{0,3}:?\\s{0,3})$`,
  'iu',
);
const LONGEST_NAME = 45;

/** Every document number and symbol in the text, in order; dates, fractions and codes are left out. */
export function symbolsIn(text: string): readonly SymbolFound[] {
  const found = [
    ...numbered(text, OF_STATE),
    ...numbered(text, OF_PARTY),
    ...withoutNumber(text),
    ...withoutTail(text, WITHOUT_TAIL),
    ...withoutTail(text, NUMBER_ALONE),
    ...withoutTail(text, WITH_YEAR),
  ];
  const inOrder = found.filter(isSymbol).sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return inOrder.filter(({ start, end }) => {
    const apart = start >= reached;
    if (apart) reached = end;
    return apart;
  });
}

function numbered(text: string, pattern: RegExp): readonly SymbolFound[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, before = '', number = '', tail = ''] = match;
    const numberAt = (match.index ?? 0) + before.length;
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, numberAt - LONGEST_NAME), numberAt))?.[1] ?? '';
    const printed = whole.slice(before.length);
    const typeName = name.replace(/\s*số?\s*:?\s*$/i, '').trim();
    return { start: numberAt - name.length, end: numberAt + printed.length, typeName, number, tail, printed };
  });
}

function withoutNumber(text: string): readonly SymbolFound[] {
  return [...text.matchAll(WITHOUT_NUMBER)].map((match) => {
    const [printed, typeName = '', tail = ''] = match;
    const start = match.index ?? 0;
    return { start, end: start + printed.length, typeName, number: '', tail, printed: tail };
  });
}

function withoutTail(text: string, pattern: RegExp): readonly SymbolFound[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [whole, typeName = '', number = '', year = ''] = match;
    const start = match.index ?? 0;
    const printed = year === '' ? number : `${number}/${year}`;
    return { start, end: start + whole.length, typeName, number, tail: year, printed };
  });
}

const AGENCY_ALONE = /^(?:UBND|HĐND)$/i;

/** False for text that only looks like a symbol: `12/Tháng`, `3/TDP`, `24/7`. */
function isSymbol({ tail, typeName }: SymbolFound): boolean {
  if (tail === '' || isYear(tail)) return true;
  if (PARTY_FORM.test(tail)) return isPartySymbol(tail);
  const letters = tail
    .split(/[/–—-]/)
    .map((group) => group.trim())
    .filter((group) => !/^\d+$/.test(group));
  const [first = ''] = letters;
  if (letters.length > 1 && isType(first)) return true;
  const capitals = tail.replace(/[^\p{Lu}]/gu, '').length;
  return capitals > 1 && (letters.length > 1 || typeName !== '' || /^\d/.test(tail) || AGENCY_ALONE.test(first));
}

const PARTY_FORM = /^[^\d/]+\/[^/]+$/;

function isPartySymbol(tail: string): boolean {
  const [type = '', body = ''] = tail.split('/').map((group) => group.trim());
  return isPartyBody(body) && /^\p{Lu}/u.test(body) && /\p{Lu}/u.test(type);
}
