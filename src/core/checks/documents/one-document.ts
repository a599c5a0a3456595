import { type Day, partsOf, yearOf } from '../../calendar/day';
import type { Confidence } from '../../text/confidence';
import type { CitedDocument } from './cited-document';
import { contrast } from './contrast';
import { mayBeOneIssuer } from './issuer';
import { likeness, titleOf } from './likeness';
import { isPartyBody } from './symbol';
import { yearsIn } from './title-words';

/** Two subjects with a lower `likeness` are different; otherwise they are one subject in other words. */
const UNLIKE = 0.45;
/** Between `NOTHING_ALIKE` and `UNLIKE`, one subject may be a very free wording of the other. */
const NOTHING_ALIKE = 0.3;
/** Party bodies number their documents over a term of five years. */
const TERM = 5;

/** Bodies of which a report can mean only one. `UBND` and `HĐND` exist at every level. */
const ONE_BODY = /(?:^|[/-])(?:TTg|CP|TU|TW|VPCP|(?:UBTV)?QH\d+|(?!BCĐ|BTCĐ)[BS]\p{Lu}{2,7})(?:-|$)/u;

/** Whether both citations are of one body, not of two bodies that use the same symbol. */
function isOneBody(one: CitedDocument, other: CitedDocument): boolean {
  return ONE_BODY.test(one.tail) || (one.issuer !== '' && other.issuer !== '');
}

/** Whose documents need no naming are the office's own, so an unnamed issuer is not the one above that was named. */
function isAboveAndUnnamed(one: CitedDocument, other: CitedDocument): boolean {
  if (ONE_BODY.test(one.tail)) return false;
  return (one.own === false && other.issuer === '') || (other.own === false && one.issuer === '');
}

function likenessOf(one: CitedDocument, other: CitedDocument): number | null {
  return likeness(titleOf(one.subject), titleOf(other.subject));
}

/** How surely two citations of one symbol give one document two days; null when they may be two documents. */
export function twoDays(one: CitedDocument, other: CitedDocument): Confidence | null {
  if (one.day === null || other.day === null || one.day === other.day) return null;
  if (!mayBeOneIssuer(one.issuer, other.issuer)) return null;
  const alike = likenessOf(one, other);
  if (/^\d{4}\//.test(one.tail) || yearOf(one.day) === yearOf(other.day)) {
    if (isOneBody(one, other)) return 'certain';
    const mayBeTwo = isAboveAndUnnamed(one, other);
    if (alike === null) return unlikened(isMistypedDay(one.day, other.day) && isShortened(one, other), mayBeTwo);
    if (alike < UNLIKE) return null;
    return mayBeTwo ? 'doubtful' : 'likely';
  }
  return isOneBody(one, other) && !areOfTwoYears(one, other) ? twoYears(one, other, alike) : null;
}

/** Where a document is cited in full and again in short, of two days that differ by a slip of the keys one is wrong. */
function unlikened(isSlip: boolean, mayBeTwo: boolean): Confidence | null {
  if (isSlip) return mayBeTwo ? 'doubtful' : 'likely';
  return mayBeTwo ? null : 'doubtful';
}

function isShortened(one: CitedDocument, other: CitedDocument): boolean {
  return (one.subject === '') !== (other.subject === '') || one.own === true || other.own === true;
}

/** `09/02` and `19/02`, or `12/3` and `21/3`. */
function isMistypedDay(one: Day, other: Day): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  const differing = a.filter((digit, index) => digit !== b[index]).length;
  return differing === 1 || (differing === 2 && [...a].sort().join('') === [...b].sort().join(''));
}

/** Day and month, two digits each. */
function digitsOf(day: Day): readonly string[] {
  const { date, month } = partsOf(day);
  return [...String(date * 100 + month).padStart(4, '0')];
}

/** State bodies begin with 01 every year, so a number returns; the same title in two years may be two documents. */
function twoYears(one: CitedDocument, other: CitedDocument, alike: number | null): Confidence | null {
  const isNear = Math.abs(yearOf(one.day as Day) - yearOf(other.day as Day)) < TERM;
  if (isPartyBody(one.tail.split('/').pop() ?? '')) return isNear && (alike ?? 1) >= UNLIKE ? 'likely' : 'doubtful';
  if (alike === null) return one.subject === '' || other.subject === '' ? 'doubtful' : null;
  if (alike < UNLIKE) return null;
  const [first, second] = [partsOf(one.day as Day), partsOf(other.day as Day)];
  return first.date === second.date && first.month === second.month ? 'likely' : 'doubtful';
}

function areOfTwoYears(one: CitedDocument, other: CitedDocument): boolean {
  const [years, otherYears] = [yearsIn(one.subject), yearsIn(other.subject)];
  return years.length > 0 && otherYears.length > 0 && years.every((year) => !otherYears.includes(year));
}

/** How surely two citations of one symbol give one document two subjects. */
export function twoSubjects(one: CitedDocument, other: CitedDocument): Confidence | null {
  const alike = likenessOf(one, other);
  if (alike === null || !mayBeOneIssuer(one.issuer, other.issuer)) return null;
  const isSameDay = one.day !== null && one.day === other.day;
  const areDated = one.day !== null && other.day !== null;
  if (areDated && !isSameDay && !(yearOf(one.day) === yearOf(other.day) && isOneBody(one, other))) return null;
  if (alike >= UNLIKE) return isSameDay && contrast(one.subject, other.subject) ? 'doubtful' : null;
  if (!isSameDay && isAboveAndUnnamed(one, other)) return null;
  if (saysWork(one) || saysWork(other)) return null;
  if (!one.isTitled || !other.isTitled || !isSameDay || alike >= NOTHING_ALIKE) return 'doubtful';
  return isOneBody(one, other) ? 'certain' : 'likely';
}

/** `Kế hoạch số 15/KH-UBND giao …` says what a plan asks for; no plan is titled so, as a decision may be. */
function saysWork({ type, isTitled, line, subject }: CitedDocument): boolean {
  return line !== null && !isTitled && type === 'KH' && /^(?:giao|phân công|quy định|hướng dẫn)\s/u.test(subject);
}

/** How surely two citations of one day and one issuer give one document two numbers or symbols. */
export function twoSymbols(one: CitedDocument, other: CitedDocument): Confidence | null {
  const isYearLeftOut = one.number === other.number && withoutYear(one.tail) === withoutYear(other.tail);
  if (!isYearLeftOut && !isMistyped(one, other)) return null;
  if (one.day === null || one.day !== other.day || !mayBeOneIssuer(one.issuer, other.issuer)) return null;
  const alike = likenessOf(one, other);
  if (isYearLeftOut) {
    if (alike === null) return isOneBody(one, other) ? 'likely' : 'doubtful';
    return alike >= UNLIKE ? 'certain' : null;
  }
  if (alike === null || alike < SAME || contrast(one.subject, other.subject)) return null;
  return isOneBody(one, other) ? 'doubtful' : null;
}

const SAME = 0.9;

function withoutYear(tail: string): string {
  return tail.replace(/^\d{4}\//, '');
}

/** `18` and `81`; or one number under two types. A body issues many documents of one title on one day otherwise. */
function isMistyped(one: CitedDocument, other: CitedDocument): boolean {
  if (one.number === other.number) return one.type !== other.type;
  const digits = ({ number }: CitedDocument) => [...number].sort().join('');
  return one.tail === other.tail && one.number.length > 1 && digits(one) === digits(other);
}
