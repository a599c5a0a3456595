import { BookRefusal } from '../package/book-refusal';

/** Excel's limits since 2007. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const LETTER_A = 65;
const DIGIT_0 = 48;

/** The column of `C7` or `C`, counted from 0. Throws a BookRefusal for a column that no sheet has. */
export function columnOf(place: string): number {
  let number = 0;
  for (let index = 0; index < place.length; index++) {
    const letter = place.charCodeAt(index) & ~32;
    if (letter < LETTER_A || letter > LETTER_A + 25) break;
    number = number * 26 + letter - LETTER_A + 1;
  }
  if (number < 1 || number > MOST_COLUMNS) throw new BookRefusal('damaged');
  return number - 1;
}

/** The row of `C7` or `7`, counted from 0. Throws a BookRefusal for a row that no sheet has. */
export function rowOf(place: string): number {
  let number = 0;
  for (let index = 0; index < place.length; index++) {
    const digit = place.charCodeAt(index) - DIGIT_0;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  if (number < 1 || number > MOST_ROWS) throw new BookRefusal('damaged');
  return number - 1;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B2:D9`, `$B$2:$D$9`, `B2`, `B:D` and `2:9`. */
export function rangeOf(reference: string): CellRange {
  const [first = '', last = first] = reference.replace(/\$/g, '').split(':');
  const [start, end] = [first, last].map((corner) => ({
    column: /[A-Za-z]/.test(corner) ? columnOf(corner) : null,
    row: /\d/.test(corner) ? rowOf(corner) : null,
  })) as [Corner, Corner];
  return {
    top: start.row ?? 0,
    left: start.column ?? 0,
    bottom: end.row ?? MOST_ROWS - 1,
    right: end.column ?? MOST_COLUMNS - 1,
  };
}

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}
