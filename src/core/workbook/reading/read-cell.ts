import { type Day, dayOfTypedText, EARLIEST_YEAR, LATEST_YEAR, yearOf } from '../../calendar/day';
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
      return codeOf;
    case 'lines':
      return linesOf;
    case 'day':
      return plausibleDayOf;
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
  const exact = new Map(Object.entries(choices));
  const byFoldedText = new Map(Object.entries(choices).map(([accepted, value]) => [folded(accepted), value]));
  return (cell) => {
    if (typeof cell !== 'string') return UNREADABLE;
    return exact.get(cell) ?? byFoldedText.get(folded(cell)) ?? UNREADABLE;
  };
}
