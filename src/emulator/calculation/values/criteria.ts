import type { Setting } from '../../spreadsheet/typed-input';
import { countable, plainNumber, typedNumber } from './coercion';
import { compared, keyOf } from './comparison';
import { Dated, FormulaError, type Matrix, type Scalar } from './values';

export interface Criterion {
  matches(value: Scalar): boolean;
  /** Set where only values of this key match, so that they can be looked up. */
  readonly key: string | null;
}

const PARTS = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;
type Sign = '<>' | '<=' | '>=' | '<' | '>' | '=' | undefined;

/** What `">=5"`, `"a*"`, `5` or a blank asks of a cell. */
export function criterionOf(wanted: Scalar, setting: Setting): Criterion {
  if (wanted === null) return exactly(0);
  if (typeof wanted !== 'string') return exactly(wanted);
  const [, sign, rest = ''] = PARTS.exec(wanted) ?? [];
  if (rest === '') return ofBlanks(sign as Sign);
  const number = typedNumber(rest, setting);
  if (number !== null) return ofNumbers(sign as Sign, plainNumber(number));
  if (/^(?:true|false)$/i.test(rest)) return ofSign(sign as Sign, exactly(/^true$/i.test(rest)));
  return ofTexts(sign as Sign, rest, setting.locale);
}

function exactly(wanted: Scalar): Criterion {
  const key = keyOf(wanted);
  return { key, matches: (value) => keyOf(value) === key };
}

function ofSign(sign: Sign, criterion: Criterion): Criterion {
  return sign === '<>' ? { key: null, matches: (value) => !criterion.matches(value) } : criterion;
}

/** `""` finds blank cells and empty texts, `"="` blank cells alone, `"<>"` all others than those. */
function ofBlanks(sign: Sign): Criterion {
  if (sign === '<>') return { key: null, matches: (value) => value !== null };
  if (sign === '=') return { key: null, matches: (value) => value === null };
  return { key: null, matches: (value) => sign === undefined && (value === null || value === '') };
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function ofNumbers(sign: Sign, number: number): Criterion {
  const isInOrder = ORDERS[sign ?? '='];
  if (!isInOrder) return ofSign(sign, exactly(number));
  return {
    key: null,
    matches: (value) => {
      const counted = countable(value);
      return counted !== null && isInOrder(counted - number);
    },
  };
}

function ofTexts(sign: Sign, text: string, locale: string): Criterion {
  const isInOrder = ORDERS[sign ?? '='];
  if (isInOrder) {
    return { key: null, matches: (value) => typeof value === 'string' && isInOrder(compared(value, text, locale)) };
  }
  return ofSign(sign, textCriterion(text));
}

/** A whole text in any case; `*` stands for any signs, `?` for one, and `~` takes them literally. */
export function textCriterion(text: string): Criterion {
  if (!/[*?~]/.test(text)) return exactly(text);
  const pattern = wildcards(text, '^', '$');
  return { key: null, matches: (value) => typeof value === 'string' && pattern.test(value) };
}

export function wildcards(text: string, before = '', after = ''): RegExp {
  const source = text.replace(/~([*?~])|[\s\S]/g, (sign: string, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    if (sign === '*') return '[\\s\\S]*';
    return sign === '?' ? '[\\s\\S]' : sign.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  });
  return new RegExp(`${before}${source}${after}`, 'iu');
}

const indexes = new WeakMap<Matrix, Map<number, ReadonlyMap<string, readonly number[]>>>();

/** The rows of each key in one column, in order. They are gathered once for all look-ups in the same cells. */
export function rowsByKey(matrix: Matrix, column: number): ReadonlyMap<string, readonly number[]> {
  const byColumn = indexes.get(matrix) ?? new Map<number, ReadonlyMap<string, readonly number[]>>();
  indexes.set(matrix, byColumn);
  const standing = byColumn.get(column);
  if (standing) return standing;
  const rows = new Map<string, number[]>();
  matrix.forEach((cells, row) => {
    const key = keyOf(cells[column] ?? null);
    if (key === null) return;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  });
  byColumn.set(column, rows);
  return rows;
}

export function isNumeric(value: Scalar): value is number | Dated {
  return typeof value === 'number' || value instanceof Dated;
}

export function isFailed(value: Scalar): value is FormulaError {
  return value instanceof FormulaError;
}
