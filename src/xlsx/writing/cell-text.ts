/** More in one cell and Excel refuses the file. */
export const MOST_CHARACTERS = 32_767;

/** What XML 1.0 cannot hold or does not keep: control characters, halves of a pair, two non-characters. */
const NOT_KEPT = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** A text that reads like an escaped character is itself escaped (ECMA-376 part 1, 22.9.2.19). */
const LIKE_AN_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** The content of an element `t`. */
export function textMarkup(text: string): string {
  return text
    .replace(LIKE_AN_ESCAPE, '_x005F_')
    .replace(NOT_KEPT, escaped)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
