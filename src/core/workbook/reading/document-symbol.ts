import { tidy } from '../../text/folded';

/**
 * The number and symbol of a document as Nghị định 30/2020/NĐ-CP writes them: `57/QĐ-UBND`, `61/2018/NĐ-CP`. Documents
 * of the Party have a hyphen after the number: `91-KL/TU`.
 */
export interface DocumentSymbol {
  /** `08/2019/NQ-HĐND`; only the symbol when there is no number. */
  readonly text: string;
  /** False when `Ký hiệu` contains a number that differs from the one under `Số`. */
  readonly agrees: boolean;
}

/** A number put in between two others has a letter of its own: `906a/KH-UBND`, `12bis/TB-UBND`. */
const LEADING_NUMBER = /^(\d{1,5}(?:(?:[a-zđ]|bis)(?=\/))?)(?!\d)([/-]?)(.*)$/;
/** `KL/TU`, `CTr/TU`: type, slash, Party body. In a state document the slash comes before the type. */
const PARTY_TAIL = /^[^\d/-]+\/[^\d/]+$/;

/**
 * Joins what officers typed under `Số` and `Ký hiệu`.
 *
 * @example
 * documentSymbol('8', 'NQ-HĐND'); // → { text: '08/NQ-HĐND', agrees: true }
 * documentSymbol('91', 'KL/TU').text; // → '91-KL/TU'
 */
export function documentSymbol(number: string, symbol: string): DocumentSymbol {
  const typed = tidy(symbol)
    .replace(/ /g, '')
    .replace(/^số:?/i, '')
    .replace(/^[/-]+/, '');
  const own = LEADING_NUMBER.exec(typed);
  if (!own) return { text: joined(number, typed), agrees: true };
  const [, ownNumber = '', mark, tail = ''] = own;
  if (number === '' || sameNumber(number, ownNumber)) {
    const text = mark === '' ? joined(ownNumber, tail) : `${padded(ownNumber)}${mark}${tail}`;
    return { text, agrees: true };
  }
  if (isYear(ownNumber)) return { text: joined(number, typed), agrees: true };
  return { text: typed, agrees: false };
}

function joined(number: string, tail: string): string {
  if (number === '') return tail;
  if (tail === '') return padded(number);
  return `${padded(number)}${PARTY_TAIL.test(tail) ? '-' : '/'}${tail}`;
}

/** Numbers under 10 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function padded(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

function sameNumber(a: string, b: string): boolean {
  return a === b || (/^\d+$/.test(a) && Number(a) === Number(b));
}

function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}
