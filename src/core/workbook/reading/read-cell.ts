import Fraction from 'fraction.js';
import { type Day, dayOfTypedText, EARLIEST_YEAR, LATEST_YEAR, yearOf } from '../../calendar/day';
import { exact } from '../../text/exact';
import { folded, tidy, trimmed } from '../../text/folded';
import { type Cell, isDayCell, isFailedFormula } from '../contract/cell';
import type { CellKind } from '../contract/column';

/** The value of a non-empty cell, or UNREADABLE when the column does not accept it. */
export type CellReader = (cell: Exclude<Cell, null>) => unknown;

export const UNREADABLE = Symbol('unreadable');

export function cellReader(accepts: CellKind): CellReader {
  const read = readerOfKind(accepts);
  if (accepts.kind === 'raw') return read;
  return (cell) => (typeof cell === 'string' && isFailedFormula(cell) ? UNREADABLE : read(cell));
}

function readerOfKind(accepts: CellKind): CellReader {
  switch (accepts.kind) {
    case 'raw':
      return (cell) => cell;
    case 'text':
      return textOf;
    case 'code':
      return accepts.takesNumbers ? markOf : codeOf;
    case 'lines':
      return linesOf;
    case 'day':
      return accepts.words ? dayOrWordReader(accepts.words) : plausibleDayOf;
    case 'decimal':
      return decimalOf;
    case 'whole':
      return (cell) => wholeOf(cell, accepts.least, accepts.most);
    case 'order':
      return (cell) => (typeof cell === 'string' ? wholeOf(cell, 0, 1e9) : finiteOf(cell));
    case 'yesNo':
      return yesNoOf;
    case 'choice':
      return choiceReader(accepts.choices);
  }
}

function codeOf(cell: Exclude<Cell, null>): string | typeof UNREADABLE {
  return typeof cell === 'string' && !isInScientificNotation(cell) ? trimmed(cell) : UNREADABLE;
}

function markOf(cell: Exclude<Cell, null>): string | typeof UNREADABLE {
  return typeof cell === 'number' ? textOf(cell) : codeOf(cell);
}

/** Excel shows long codes as `2.30613E+14`, or with a comma, and writes them to text files as it shows them. */
const SCIENTIFIC = /^\W*\d{1,3}(?:[.,]\d+E[+-]?|E[+-])\d{1,3}\W*$/i;

export function isInScientificNotation(text: string): boolean {
  return SCIENTIFIC.test(text);
}

function textOf(cell: Exclude<Cell, null>): string | typeof UNREADABLE {
  if (typeof cell === 'string') return trimmed(cell);
  return typeof cell === 'number' ? String(cell) : UNREADABLE;
}

function linesOf(cell: Exclude<Cell, null>): readonly string[] | typeof UNREADABLE {
  const text = textOf(cell);
  if (text === UNREADABLE) return UNREADABLE;
  return text
    .split(/\r\n|\r|\n/)
    .map(trimmed)
    .filter((line) => line !== '');
}

function plausibleDayOf(cell: Exclude<Cell, null>): Day | typeof UNREADABLE {
  const day = isDayCell(cell) ? cell.day : typeof cell === 'string' ? dayOfTypedText(tidy(cell)) : null;
  if (day === null) return UNREADABLE;
  const year = yearOf(day);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? day : UNREADABLE;
}

function dayOrWordReader(words: Readonly<Record<string, unknown>>): CellReader {
  const wordOf = choiceReader(words);
  return (cell) => {
    const word = wordOf(cell);
    return word === UNREADABLE ? plausibleDayOf(cell) : word;
  };
}

const PLAIN_DECIMAL = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/** Exactly as written: `84,37`, `1.234,5` as text, or the shortest digits of a number. */
function decimalOf(cell: Exclude<Cell, null>): Fraction | typeof UNREADABLE {
  if (typeof cell === 'number') return Number.isFinite(cell) ? exact(cell) : UNREADABLE;
  if (typeof cell !== 'string' || !PLAIN_DECIMAL.test(tidy(cell))) return UNREADABLE;
  return new Fraction(tidy(cell).replace(/\./g, '').replace(',', '.'));
}

/** A number typed as text is accepted when its digits are plain or grouped with dots: `14.578.500`. */
function wholeOf(cell: Exclude<Cell, null>, least: number, most: number): number | typeof UNREADABLE {
  let number: number;
  if (typeof cell === 'number') number = cell;
  else if (typeof cell === 'string' && /^-?(\d+|\d{1,3}(\.\d{3})+)$/.test(tidy(cell))) {
    number = Number(tidy(cell).replace(/\./g, ''));
  } else return UNREADABLE;
  return Number.isInteger(number) && number >= least && number <= most ? number : UNREADABLE;
}

function finiteOf(cell: Exclude<Cell, null>): number | typeof UNREADABLE {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : UNREADABLE;
}

function yesNoOf(cell: Exclude<Cell, null>): boolean | typeof UNREADABLE {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return UNREADABLE;
  const answer = folded(cell);
  if (answer === 'có') return true;
  return answer === 'không' ? false : UNREADABLE;
}

function choiceReader(choices: Readonly<Record<string, unknown>>): CellReader {
  const asTyped = new Map(Object.entries(choices));
  const byFoldedText = new Map(Object.entries(choices).map(([accepted, value]) => [folded(accepted), value]));
  return (cell) => {
    // Sheets makes a number of `2026`.
    if (typeof cell === 'number') return asTyped.get(String(cell)) ?? UNREADABLE;
    if (typeof cell !== 'string') return UNREADABLE;
    return asTyped.get(cell) ?? byFoldedText.get(folded(cell)) ?? UNREADABLE;
  };
}
