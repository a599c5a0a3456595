import { typeName } from '../../report/citation';
import type { CitedDocument } from './cited-document';
import { isYear } from './symbol';

/** What a document is called by, without wording: part of a finding's facts. */
export interface DocumentName {
  /** Abbreviation: KH, QĐ, CV; as typed when it has none. */
  readonly type: string;
  /** What is known of number and symbol: `338/KH-UBND`, `61/2018`, `61`, `…/QĐ-UBND`; empty when nothing is. */
  readonly symbol: string;
  /** Issuer and subject are empty where the number is known, so that another wording of them does not matter. */
  readonly issuer: string;
  readonly subject: string;
}

export function nameOf({ type, symbol, number, tail, issuer, subject }: CitedDocument): DocumentName {
  if (symbol !== '') return { type, symbol, issuer: '', subject: '' };
  if (number !== '') return { type, symbol: isYear(tail) ? `${number}/${tail}` : number, issuer: '', subject: '' };
  return { type, symbol: tail === '' ? '' : `…/${tail}`, issuer, subject };
}

/** In characters: longer subjects are cut in messages. */
const LONGEST_SUBJECT = 90;

/** `Kế hoạch số 338/KH-UBND`, `Kế hoạch của UBND phường về …`. */
export function nameText({ type, symbol, issuer, subject }: DocumentName): string {
  const short = subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1)}…` : subject;
  return [
    typeName(type) || 'Văn bản',
    symbol === '' ? '' : ` số ${symbol}`,
    issuer === '' ? '' : ` của ${issuer}`,
    short === '' ? '' : ` về ${short}`,
  ].join('');
}
