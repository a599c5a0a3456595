/** Width in millimetres of an average letter in Times New Roman 12 pt, and of a capital. */
const LETTER = 2;
const CAPITAL = 2.9;
const BOLD = 1.07;
/** Millimetres left free at each side of a cell. */
const PADDING = 1.5;

/** Estimates the number of lines of a text in a cell; `width` in millimetres, line breaks between words. */
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
