/** Millimetres of an average letter of Times New Roman at 12 points, and of a capital. */
const LETTER = 2;
const CAPITAL = 2.9;
const BOLD = 1.07;
/** What a cell keeps free at its sides. */
const PADDING = 1.5;

/** How many lines a text is likely to take in a cell so many millimetres wide, broken between words. */
export function lineCount(text: string, width: number, bold: boolean): number {
  const room = width - PADDING;
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word) * (bold ? BOLD : 1);
    if (filled > 0 && filled + LETTER + length > room) {
      lines++;
      filled = length;
    } else filled += filled > 0 ? LETTER + length : length;
  }
  return lines;
}

function lengthOf(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * CAPITAL + (word.length - capitals) * LETTER;
}
