import type Fraction from 'fraction.js';
import { piecesOf, type TextLine } from '../text/report-text';
import { withoutOtherNumbers } from './no-numbers';
import { type Numeral, type NumeralKind, numeralOf } from './numerals';
import { isMeasure, nounAfter } from './unit-nouns';

export type NumberUnit = 'đồng' | '%' | 'other';

/** A number as a sentence prints it. */
export interface NumberMention {
  /** Exact; in đồng for money, in hundredths for a percentage. */
  readonly value: Fraction;
  /** 732 in `571/732`; null for a number without a base. */
  readonly base: Fraction | null;
  readonly unit: NumberUnit;
  /** What it counts: `hồ sơ`, `thủ tục`, `điểm`; null when no known word follows. */
  readonly noun: string | null;
  /** Value of one printed unit: 1.000.000 for `triệu đồng`, 1.000 for `nghìn hồ sơ`, 1 for counts. */
  readonly scale: number;
  /** Value of one in the last printed digit, of a ratio on its finer side: 10.000.000 for `7,37 tỷ đồng`. */
  readonly precision: number;
  readonly printed: string;
  /** `hơn 200`, `gần 200`, `khoảng 200`, `200-300`: not the exact value. */
  readonly isApproximate: boolean;
  readonly decimals: number;
  /** Written as `88.8%`, where Vietnamese writes `88,8%`. */
  readonly hasDecimalPoint: boolean;
  /** The other reading of `1,922 triệu đồng`; null when there is one. */
  readonly other: Fraction | null;
  /** Which cell of a row it is in; 0 in a paragraph. */
  readonly cell: number;
  /** Offsets in the paragraph or the cell. */
  readonly start: number;
  readonly end: number;
  /** Words since the preceding number, full stop or semicolon, in lower case. */
  readonly before: string;
  /** Words up to the next number or punctuation mark, in lower case. */
  readonly after: string;
  /** The text directly after the number, with punctuation, in lower case. */
  readonly following: string;
}

/** What is no number is blanked, which leaves long runs of spaces: a gap has an end, so that none is tried at every place. */
const GAP = '\\s{0,9}';
const DONG = '(?:đồng(?! (?:chí|bộ|thời|loạt|hồ|ý|đều|thuận|hành|bào|nghĩa|nhất))|đ(?!/c))(?![\\p{L}\\d])';
const SCALE_WORD = '(?:tỷ|tỉ|triệu|nghìn|ngàn)(?! (?:lệ|trọng|suất|số))';
const TOKEN = new RegExp(
  `(?<![\\d])(\\d+(?:[.,]\\d+)*)(${GAP}%|${GAP}(?:${SCALE_WORD})?${GAP}${DONG}|${GAP}${SCALE_WORD}(?![\\p{L}\\d]))?`,
  'giu',
);

const SCALES: Readonly<Record<string, number>> = { tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3 };
const SCALE_NAMES = Object.keys(SCALES);

const FOLLOWING = 60;

const APPROXIMATE =
  /(?:^|[\s,;:(])(?:hơn|gần|trên|khoảng|xấp xỉ|ước|ước đạt|dưới|tối thiểu|ít nhất|tối đa)\s{1,3}$|[≥≤<>]\s{0,3}$/iu;

type Pieces = Pick<TextLine, 'text' | 'cells'>;

const READ = new WeakMap<Pieces, readonly NumberMention[]>();

/** Counts, amounts and percentages; no days, years, document numbers, list marks or codes. Cached, since many rules ask. */
export function numbersIn(line: Pieces): readonly NumberMention[] {
  const known = READ.get(line) ?? piecesOf(line).flatMap(numbersInPiece);
  READ.set(line, known);
  return known;
}

/** Keeps the length, so that offsets stay valid: a few letters of other languages grow. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A numeral with its unit. */
interface Token extends Numeral {
  readonly digits: string;
  readonly unit: NumberUnit;
  readonly scale: number;
  /** A bare `tỷ`, `triệu` or `nghìn`: money or things, as what follows says. */
  readonly isOpen: boolean;
  /** Several numerals read as one amount: its digits alone say nothing. */
  readonly isSum: boolean;
  readonly noun: string | null;
  readonly start: number;
  readonly end: number;
}

interface Written {
  readonly token: Token;
  readonly base: Token | null;
  readonly start: number;
  readonly end: number;
}

/** `37 [14] văn bản`: since the year began and, in square brackets, in the period alone. */
const OF_PERIOD = /(?<=\d%?) ?\[ ?\d[\d.,]{0,12}%? ?\]/g;

function numbersInPiece(piece: string, cell: number): readonly NumberMention[] {
  if (!/\d/.test(piece)) return [];
  const text = piece.includes('[') ? piece.replace(OF_PERIOD, ({ length }) => ' '.repeat(length)) : piece;
  const written = ratiosJoined(amountsJoined(tokensIn(text), text), text);
  const lower = inLowerCase(text);
  return written.map((one, index) => mentionOf(one, { text, lower, cell, written, index }));
}

function tokensIn(text: string): readonly Token[] {
  const lower = inLowerCase(text);
  return [...withoutOtherNumbers(text).matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const { 0: found, 1: digits = '', 2: unitText = '', index: start } = match;
    const end = start + found.length;
    const said = unitText === '' ? '' : unitText.toLowerCase().trim();
    const noun = said === '%' ? null : nounAfter(lower.slice(end, end + FOLLOWING));
    const word = said === '' ? undefined : SCALE_NAMES.find((name) => said.startsWith(name));
    const scale = word === undefined ? 1 : (SCALES[word] as number);
    const unit = unitOf(said, word, noun);
    const numeral = numeralOf(digits, kindOf(unit, scale, noun));
    if (!numeral) return [];
    const { value, decimals, hasDecimalPoint, other } = numeral;
    const isOpen = said !== '' && said === word;
    return [{ value, decimals, hasDecimalPoint, other, digits, unit, scale, noun, start, end, isOpen, isSum: false }];
  });
}

function kindOf(unit: NumberUnit, scale: number, noun: string | null): NumeralKind {
  if (unit === '%' || isMeasure(noun)) return 'measure';
  return scale > 1 ? 'amount' : 'count';
}

function unitOf(said: string, word: string | undefined, noun: string | null): NumberUnit {
  if (said === '%') return '%';
  if (said === '') return 'other';
  const isBare = said === word;
  return isBare && (noun !== null || scaleIsSmall(word)) ? 'other' : 'đồng';
}

/** `5 nghìn` alone counts things; `5 triệu` alone is money. */
function scaleIsSmall(word: string): boolean {
  return (SCALES[word] ?? 0) < 1e6;
}

/** `4 tỷ 215 triệu 300 nghìn đồng` is one amount. */
function amountsJoined(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (last?.isOpen && continues(last, token, text)) joined[joined.length - 1] = sumOf(last, token);
    else joined.push(token);
  }
  return joined;
}

function continues(last: Token, token: Token, text: string): boolean {
  const isMoney = token.unit === 'đồng' || (token.isOpen && token.noun === null);
  return (
    isMoney &&
    /^[ ,]{1,2}$/.test(text.slice(last.end, token.start)) &&
    token.scale < last.scale &&
    token.value.mul(token.scale).lt(last.scale)
  );
}

function sumOf(last: Token, token: Token): Token {
  const value = last.value.mul(last.scale).add(token.value.mul(token.scale)).div(token.scale);
  return { ...token, value, unit: 'đồng', other: null, start: last.start, decimals: 0, isSum: true };
}

const SLASH = /^[\p{L} ,]{0,40}\/\s?(?:tổng\s(?:số\s)?)?$/u;

/** `571/732 hồ sơ`, `571 hồ sơ/732 hồ sơ`, `1,2 tỷ đồng/4 tỷ đồng`; three in a row are no ratio. */
function ratiosJoined(tokens: readonly Token[], text: string): readonly Written[] {
  const isOver = tokens.map((token, index) => {
    const next = tokens[index + 1];
    return next !== undefined && token.unit !== '%' && next.unit !== '%' && isSlashed(token, next, text);
  });
  const written: Written[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (next && isOver[index] && !isOver[index + 1] && !isOver[index - 1]) {
      written.push(ratioOf(token, next));
      index++;
    } else written.push({ token, base: null, start: token.start, end: token.end });
  }
  return written;
}

function isSlashed(token: Token, next: Token, text: string): boolean {
  return next.start - token.end <= 50 && SLASH.test(text.slice(token.end, next.start));
}

/** A unit said once holds for both sides, and both are read the same way: the one in which the part is no larger. */
function ratioOf(token: Token, base: Token): Written {
  const noun = token.noun ?? base.noun;
  const part = reread(isBare(token) ? { ...base, ...placeOf(token) } : token, noun);
  const whole = reread(isBare(base) ? { ...token, ...placeOf(base) } : base, noun);
  const [other, otherWhole] = [otherReading(part), otherReading(whole)];
  const readings = [
    [part, whole],
    [other, otherWhole],
    [other, whole],
    [part, otherWhole],
  ] as const;
  const [first, second] = readings.find(([a, b]) => a.value.mul(a.scale).lte(b.value.mul(b.scale))) ?? [part, whole];
  return { token: { ...first, other: null }, base: second, start: token.start, end: base.end };
}

function isBare({ unit, scale }: Token): boolean {
  return unit === 'other' && scale === 1;
}

function placeOf({ digits, start, end }: Token): Pick<Token, 'digits' | 'start' | 'end'> {
  return { digits, start, end };
}

function reread(token: Token, noun: string | null): Token {
  return token.isSum ? token : { ...token, ...numeralOf(token.digits, kindOf(token.unit, token.scale, noun)), noun };
}

function otherReading(token: Token): Token {
  return token.other ? { ...token, value: token.other, other: null } : token;
}

interface Around {
  readonly text: string;
  readonly lower: string;
  readonly cell: number;
  readonly written: readonly Written[];
  readonly index: number;
}

function mentionOf({ token, base, start, end }: Written, around: Around): NumberMention {
  const { text, lower, cell, written, index } = around;
  const { unit, noun, scale, decimals, other } = token;
  const from = written[index - 1]?.end ?? 0;
  const next = written[index + 1]?.start ?? text.length;
  return {
    value: token.value.mul(scale),
    base: base?.value.mul(base.scale) ?? null,
    unit,
    noun,
    scale,
    precision: Math.min(scale / 10 ** decimals, base ? base.scale / 10 ** base.decimals : Number.POSITIVE_INFINITY),
    printed: text.slice(start, end).trim(),
    isApproximate: APPROXIMATE.test(text.slice(Math.max(0, start - FOLLOWING), start)) || isRange(around),
    decimals,
    hasDecimalPoint: token.hasDecimalPoint || (base?.hasDecimalPoint ?? false),
    other: other?.mul(scale) ?? null,
    cell,
    start,
    end,
    before: lower.slice(from, start).split(/[.;]/).pop() ?? '',
    after: lower.slice(end, next).split(/[.;,:()]/)[0] ?? '',
    following: lower.slice(end, end + FOLLOWING),
  };
}

/** `từ 10-15 hồ sơ`, `80 - 90%`: neither end is a count. */
function isRange({ text, written, index }: Around): boolean {
  const joins = (one: Written | undefined, other: Written | undefined) =>
    one !== undefined && other !== undefined && /^ ?[-–] ?$/.test(text.slice(one.end, other.start));
  return joins(written[index - 1], written[index]) || joins(written[index], written[index + 1]);
}
