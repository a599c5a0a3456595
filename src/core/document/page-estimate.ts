import type { FileLine } from './file-line';

/** On A4 with the margins of Nghị định 30/2020/NĐ-CP, in letters of 14 points: only a word processor knows better. */
const LETTERS_A_LINE = 82;
const LINES_A_PAGE = 40;
/** The space after a paragraph, in lines. */
const AFTER_PARAGRAPH = 0.35;
/** With its margins; about every other row has a cell of two or three lines. */
const LINES_A_ROW = 2;

/** About how many pages a document has; of both samples a tenth more or less than LibreOffice lays out. */
export function estimatedPages(lines: readonly FileLine[]): number {
  const height = lines
    .filter(({ part, text }) => part === null && text !== '')
    .reduce((sum, { text, cells }) => sum + (cells ? LINES_A_ROW : linesOf(text) + AFTER_PARAGRAPH), 0);
  return Math.max(1, Math.round(height / LINES_A_PAGE));
}

function linesOf(text: string): number {
  return Math.ceil(text.length / LETTERS_A_LINE);
}
