import { TYPE_NAMES } from '../../report/citation';
import { folded } from '../../text/folded';
import { documentSymbol } from '../../workbook/reading/document-symbol';

/** Number and symbol in their correct spelling, and their parts. */
export interface SymbolParts {
  /** Without zeros in front; empty when none was given. */
  readonly number: string;
  /** `QĐ-UBND`, `2018/NĐ-CP`, `KL/TU`. */
  readonly tail: string;
  /** `57/QĐ-UBND`; empty without a number or without a tail. */
  readonly text: string;
  /** Abbreviation of the type, such as `QĐ`; `Luật` for a law; empty when the tail does not say. */
  readonly type: string;
}

const BODIES = ['UBND', 'HĐND', 'TTg', 'CP', 'TU', 'ThU', 'ĐU', 'HU', 'TW', 'VPCP', 'BNV', 'UBTVQH'];
const TYPES = Object.keys(TYPE_NAMES);
const PROPER = new Map([...TYPES, ...BODIES].map((group) => [folded(group), group]));
/** Often typed with D for Đ. `HD` and `DA` are not here, since they are types themselves. */
const BARRED = new Map([
  ['qd', 'QĐ'],
  ['nd', 'NĐ'],
  ['cd', 'CĐ'],
  ['qyd', 'QyĐ'],
  ['hdnd', 'HĐND'],
]);
const TYPE_BY_NAME = new Map([
  ...Object.entries(TYPE_NAMES).flatMap(([type, name]): [string, string][] => [
    [folded(type), type],
    [folded(name), type],
  ]),
  ['văn bản', 'CV'],
  ['luật', 'Luật'],
  ['bộ luật', 'Luật'],
]);

/** `KH` for `Kế hoạch`, `kh` and `KH`; an unknown type stays as typed. */
export function typeOfName(name: string): string {
  return TYPE_BY_NAME.get(folded(name)) ?? name.trim();
}

/** The correct spelling of a group of letters: `TTg` for `Ttg`, `QĐ` for `QD`. */
function properGroup(group: string): string {
  return PROPER.get(folded(group)) ?? BARRED.get(folded(group)) ?? group;
}

export function isType(group: string): boolean {
  return TYPES.includes(properGroup(group));
}

/** What is left of a symbol in `Nghị định 61/2018`. */
export function isYear(tail: string): boolean {
  return /^(?:19|20)\d\d$/.test(tail);
}

/** Bodies of the Party: Tỉnh ủy, Thành ủy, Đảng ủy, Trung ương and their boards. */
export function isPartyBody(group: string): boolean {
  return /^(?:[\p{L}]{0,6}(?:U|u|W|w)|ĐUK|BCSĐ)$/u.test(group);
}

export function symbolOf(number: string, typedTail: string): SymbolParts {
  const bare = number.replace(/\./g, '').replace(/^0+(?=\d)/, '');
  const tail = properTail(typedTail);
  const text = bare === '' || tail === '' || isYear(tail) ? '' : documentSymbol(bare, tail).text;
  return { number: bare, tail, text, type: typeOfTail(tail) };
}

/** Party symbols are `91-KL/TU`: hyphen, then slash. State symbols are `57/QĐ-UBND`: slash, then hyphen. */
function properTail(typed: string): string {
  const groups = typed.replace(/\s/g, '').split(/([/–—-])/);
  const proper = groups.map((group) => (/^[–—]$/.test(group) ? '-' : properGroup(group)));
  const [type = '', mark, body = '', ...rest] = proper;
  if (mark === '-' && rest.length === 0 && isType(type) && isPartyBody(body)) return `${type}/${body}`;
  return proper.join('');
}

function typeOfTail(tail: string): string {
  const groups = tail.split(/[/-]/).filter((group) => !/^\d+$/.test(group));
  const [first = ''] = groups;
  if (/^QH\d/.test(first)) return 'Luật';
  if (/^UBTVQH/.test(first)) return groups.length > 1 && isType(groups[1] as string) ? (groups[1] as string) : 'PL';
  if (isType(first)) return properGroup(first);
  return first === '' ? '' : 'CV';
}

/** The form in which symbols are compared. */
export function symbolKey(symbol: string): string {
  return folded(symbol).replace(/đ/g, 'd');
}
