import type Fraction from 'fraction.js';
import type { FractionInput } from 'fraction.js';
import type { IndicatorCode } from '../../indicators/catalogue';
import type { TextLine } from '../text/report-text';
import type { Concept } from './concepts';
import type { Frame } from './frame';
import type { NumberMention } from './numbers-in-text';

/** One statement of a report that something has a certain count or amount. */
export interface Claim {
  readonly concept: Concept;
  readonly value: Fraction;
  readonly frame: Frame;
  /** False for `hơn 200`, `gần 200`: such a claim contradicts nothing. */
  readonly isExact: boolean;
  /** `tổng số hồ sơ`, `phải giải quyết`: all of them, in so many words. */
  readonly isTotal: boolean;
  /** `toàn tỉnh`, `cả huyện`: of the whole, in so many words. */
  readonly isOfAll: boolean;
  /** Which base `571/732` has is understood from the concept of 571; the text may mean another. */
  readonly isImplied: boolean;
  /** `quá hạn` without a word on whether they are resolved: probably not. */
  readonly isGuessed: boolean;
  /** Of whom or of when is understood from an earlier sentence, not said in its own. */
  readonly isCarried: boolean;
  readonly isTimeCarried: boolean;
  /** The total it is told under: `đã giải quyết 90 hồ sơ, trong đó đúng hạn 83`. */
  readonly within: Claim | null;
  /** The code of the tag that the product filled in here; null where the number was typed. */
  readonly code: IndicatorCode | null;
  /** Value of one in the last printed digit: 10.000.000 for `7,37 tỷ đồng`, 1 for counts. */
  readonly precision: number;
  readonly line: TextLine;
  /** Its sentence in the line, from 0. */
  readonly sentence: number;
  /** Null for a sentence such as `Không có hồ sơ trễ hạn`. */
  readonly mention: NumberMention | null;
}

/** Whether what these claims tell together rests on a part or time that one of them only takes from another sentence. */
export function leansOnCarried(claims: readonly Claim[]): boolean {
  const [first] = claims;
  const isOneSentence = claims.every(({ line, sentence }) => line === first?.line && sentence === first.sentence);
  return !isOneSentence && claims.some(({ isCarried }) => isCarried);
}

/** Two times told in one text, such as a month and its quarter, and a sentence that does not say of which it is. */
export function mayMixTimes(claims: readonly Claim[]): boolean {
  return leansOnCarried(claims) && claims.some(({ isTimeCarried }) => isTimeCarried);
}

/** Equal at the precision of the more coarsely printed one. */
export function agree(a: Claim, b: Claim): boolean {
  return isEqualAt(Math.max(a.precision, b.precision), a.value, b.value);
}

export function isEqualAt(precision: number, a: Fraction, b: FractionInput): boolean {
  return precision <= 1 ? a.equals(b) : a.sub(b).abs().lt(precision);
}
