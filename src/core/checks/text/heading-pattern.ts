import { asMeant } from './as-meant';
import { LONGEST_HEADING } from './list-marks';

/** The words of a heading, which tags of words part; a line must hold them in this order. */
export interface HeadingPattern {
  /** What stands before, between and after the tags, in lower case; a heading without tags is one piece. */
  readonly pieces: readonly string[];
  /** In characters: longer lines are text. */
  readonly longest: number;
}

/** A tag stands for a few words, such as the name of the period. */
const LONGEST_WORDS = 80;

/** Null for a heading that has no letters of its own: any line would be that heading. */
export function headingPattern(heading: string): HeadingPattern | null {
  const typed = withoutEnd(asMeant(heading).toLowerCase()).split(/ ?\{\{[^{}]*\}\}/);
  const pieces = typed.filter((piece, index) => piece.trim() !== '' || index === 0 || index === typed.length - 1);
  if (!/\p{L}/u.test(pieces.join(''))) return null;
  return { pieces, longest: longestOf(pieces) };
}

function longestOf(pieces: readonly string[]): number {
  const [own, tags] = [pieces.join('').length, pieces.length - 1];
  if (tags === 0) return own;
  return Math.min(own + tags * LONGEST_WORDS, Math.max(LONGEST_HEADING, own + LONGEST_WORDS));
}

/**
 * Whether words in lower case are those of the heading; a mark may end them.
 *
 * @example
 * const pattern = headingPattern('Nhiệm vụ {{ky_sau}} của phường');
 * pattern && fitsHeading('nhiệm vụ quý iii năm 2026 của phường:', pattern); // → true
 */
export function fitsHeading(words: string, { pieces, longest }: HeadingPattern): boolean {
  const text = withoutEnd(words);
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (text.length > longest || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

function withoutEnd(text: string): string {
  return text.replace(/[.:]{1,3}$/, '');
}
