import { scalarOf } from '../compiled/arrays';
import { type Context, type Definitions, operands, scalars } from '../compiled/context';
import { integerOf, textOf, truthOf, typedNumber } from '../values/coercion';
import { isFailed, isNumeric, wildcards } from '../values/criteria';
import { ERRORS, matrixOf, type Operand, type Scalar } from '../values/values';
import { formatted } from './formatted';
import { valuesIn } from './numbers';

const MANY = 255;

/** A function of texts that gives a text. */
function ofTexts(least: number, most: number, compute: (texts: readonly string[]) => Scalar) {
  return scalars(least, most, (args, { setting }) => compute(args.map((one) => textOf(one, setting))));
}

export const TEXTS: Definitions = {
  LEFT: scalars(1, 2, ([text = null, count = 1], { setting }) =>
    signs(textOf(text, setting)).slice(0, countOf(count, setting)).join(''),
  ),
  RIGHT: scalars(1, 2, ([text = null, count = 1], { setting }) => {
    const all = signs(textOf(text, setting));
    return all.slice(Math.max(0, all.length - countOf(count, setting))).join('');
  }),
  MID: scalars(3, 3, ([text = null, start = null, count = null], { setting }) => {
    const from = integerOf(start, setting) - 1;
    if (from < 0) throw ERRORS.number;
    return signs(textOf(text, setting))
      .slice(from, from + countOf(count, setting))
      .join('');
  }),
  LEN: ofTexts(1, 1, ([text = '']) => text.length),
  TRIM: ofTexts(1, 1, ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofTexts(1, 1, ([text = '']) => text.replace(/\p{Cc}/gu, '')),
  UPPER: ofTexts(1, 1, ([text = '']) => text.toUpperCase()),
  LOWER: ofTexts(1, 1, ([text = '']) => text.toLowerCase()),
  PROPER: ofTexts(1, 1, ([text = '']) =>
    text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  EXACT: ofTexts(2, 2, ([one, other]) => one === other),
  REPT: scalars(2, 2, ([text = null, count = null], { setting }) =>
    textOf(text, setting).repeat(countOf(count, setting)),
  ),
  CONCAT: ofTexts(2, 2, ([one = '', other = '']) => one + other),
  CONCATENATE: operands(1, MANY, (args, { setting }) =>
    valuesIn(args)
      .map((value) => textOf(value, setting))
      .join(''),
  ),
  TEXTJOIN: operands(3, MANY, textsJoined),
  JOIN: operands(2, MANY, ([delimiter = null, ...args], context) =>
    valuesIn(args)
      .map((value) => textOf(value, context.setting))
      .join(textOf(scalarOf(delimiter, context), context.setting)),
  ),
  SUBSTITUTE: scalars(3, 4, substituted),
  REPLACE: scalars(4, 4, ([text = null, start = null, count = null, other = null], { setting }) => {
    const all = textOf(text, setting);
    const from = integerOf(start, setting) - 1;
    if (from < 0) throw ERRORS.value;
    return all.slice(0, from) + textOf(other, setting) + all.slice(from + countOf(count, setting));
  }),
  FIND: scalars(2, 3, (args, context) => position(args, context, (text, sought) => text.indexOf(sought))),
  SEARCH: scalars(2, 3, (args, context) => position(args, context, (text, sought) => text.search(wildcards(sought)))),
  VALUE: scalars(1, 1, ([value = null], { setting }) => {
    if (value === null || isNumeric(value)) return value ?? 0;
    const number = typeof value === 'string' ? typedNumber(value, setting) : null;
    if (number === null) throw ERRORS.value;
    return typeof number === 'number' ? number : number.serial;
  }),
  TEXT: scalars(2, 2, ([value = null, format = null], { setting }) =>
    formatted(value, textOf(format, setting), setting),
  ),
  CHAR: scalars(1, 1, ([code = null], { setting }) => String.fromCodePoint(integerOf(code, setting))),
  CODE: ofTexts(1, 1, ([text = '']) => text.codePointAt(0) ?? ERRORS.value),
  SPLIT: { ...operands(2, 4, split), spills: true },
  REGEXMATCH: ofTexts(2, 2, ([text = '', pattern = '']) => expression(pattern).test(text)),
  REGEXEXTRACT: ofTexts(2, 2, ([text = '', pattern = '']) => {
    const found = expression(pattern).exec(text);
    return found ? (found[1] ?? found[0]) : ERRORS.notFound;
  }),
  REGEXREPLACE: ofTexts(3, 3, ([text = '', pattern = '', other = '']) =>
    text.replace(expression(pattern, 'g'), other.replace(/\\(\d)/g, '$$$1')),
  ),
};

function signs(text: string): string[] {
  return [...text];
}

function countOf(value: Scalar, setting: Context['setting']): number {
  const count = integerOf(value, setting);
  if (count < 0) throw ERRORS.value;
  return count;
}

function expression(pattern: string, flags = ''): RegExp {
  try {
    return new RegExp(pattern, `u${flags}`);
  } catch {
    throw ERRORS.reference;
  }
}

function textsJoined([delimiter = null, ignoring = null, ...args]: readonly Operand[], context: Context): Scalar {
  const { setting } = context;
  const ignoresBlanks = truthOf(scalarOf(ignoring, context), setting);
  const texts = valuesIn(args).map((value) => textOf(value, setting));
  const kept = ignoresBlanks ? texts.filter((text) => text !== '') : texts;
  return kept.join(textOf(scalarOf(delimiter, context), setting));
}

function substituted(
  [text = null, sought = null, other = null, which]: readonly Scalar[],
  { setting }: Context,
): Scalar {
  const [all, old, put] = [text, sought, other].map((one) => textOf(one, setting)) as [string, string, string];
  if (old === '') return all;
  const pieces = all.split(old);
  if (which === undefined) return pieces.join(put);
  const number = integerOf(which, setting);
  if (number < 1) throw ERRORS.value;
  if (number >= pieces.length) return all;
  return pieces.slice(0, number).join(old) + put + pieces.slice(number).join(old);
}

/** Counts from 1; what is not found is a mistake. */
function position(
  [sought = null, text = null, start = 1]: readonly Scalar[],
  { setting }: Context,
  find: (text: string, sought: string) => number,
): Scalar {
  const from = integerOf(start, setting) - 1;
  const within = textOf(text, setting);
  if (from < 0 || from > within.length) throw ERRORS.value;
  const at = find(within.slice(from), textOf(sought, setting));
  if (at < 0) throw ERRORS.value;
  return from + at + 1;
}

function split(args: readonly Operand[], context: Context): Operand {
  const { setting } = context;
  const [text = null, delimiter = null, each = true, dropping = true] = args.map((one) => scalarOf(one, context));
  const failed = [text, delimiter].find((value) => isFailed(value));
  if (failed) throw failed;
  const between = textOf(delimiter, setting);
  if (between === '') throw ERRORS.value;
  const separators = truthOf(each, setting) ? [...between] : [between];
  const escaped = separators.map((one) => one.replace(/[\\^$.*+?|()[\]{}]/g, '\\$&')).join('|');
  const pieces = textOf(text, setting).split(new RegExp(escaped, 'u'));
  const kept = truthOf(dropping, setting) ? pieces.filter((piece) => piece !== '') : pieces;
  if (kept.length === 0) throw ERRORS.value;
  return matrixOf([kept.map((piece) => typedNumber(piece, setting) ?? piece)]);
}
