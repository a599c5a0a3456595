/**
 * Text that is the same in every way of typing it: Vietnamese letters and ASCII, with single spaces inside. Nearly every
 * cell is such text, and a register has a million of them.
 */
const PLAIN = /^[!-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]+)*$/;

/** Enough to know that a cell is not empty. */
const FIRST_SEEN = /^[!-~À-ÏÑ-ïñ-ÿĂăĐđƠơƯưẠ-ỹ]/;
const ASCII_CODE = /^[!-~]*$/;

/** Characters that a reader cannot see, and control characters that are no spaces. */
const INVISIBLE = /(?!\p{White_Space})[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu;
/** The braille blank and the Hangul fillers show as spaces. */
const BLANKS = /[\p{White_Space}\u2800\u115f\u1160\u3164\uffa0]+/gu;
const HYPHENS = /[\p{Pd}\u2212\u2043\u02d7\u2796]/gu;
/** Eth and African D look like the Vietnamese letter; old fonts and foreign keyboards type them. */
const LOOKS_LIKE_D = /[\u00d0\u0189]/g;
const LOOKS_LIKE_SMALL_D = /[\u00f0\u0256]/g;

/** Letters, digits and signs of the width of Chinese characters. */
const FULL_WIDTH = /[\uff01-\uff5e]+/g;

/**
 * The text as a reader sees it, with its own signs: `m²` and `…` stay. Composed letters, nothing invisible, one kind of
 * hyphen, single spaces, no full-width or look-alike letters.
 */
export function legible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(LOOKS_LIKE_D, 'Đ')
    .replace(LOOKS_LIKE_SMALL_D, 'đ')
    .replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'))
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .trim();
}

/** The text as a reader sees it: nothing invisible, one kind of hyphen, single spaces, no full-width or look-alike letters. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(BLANKS, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(LOOKS_LIKE_D, 'Đ')
    .replace(LOOKS_LIKE_SMALL_D, 'đ')
    .normalize('NFKC')
    .replace(BLANKS, ' ')
    .trim();
}

/** Headers, tab names, setting names and accepted values are equal when this form of them is equal. */
export function folded(text: string): string {
  return tidy(text).toLowerCase().normalize('NFC');
}

/** Codes are equal when this form of them is equal. Spaces do not matter: they come with line breaks and wrong hyphens. */
export function codeKey(code: string): string {
  if (ASCII_CODE.test(code)) return code.toLowerCase();
  return folded(tidy(code).replace(/ /g, ''));
}

/** Whether the text holds characters that a reader does not see or takes for others. Spaces and case are not odd. */
export function hasOddCharacters(text: string): boolean {
  return !PLAIN.test(text) && spaced(text.normalize('NFC')) !== tidy(text);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function hasVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || FIRST_SEEN.test(text) || tidy(text) !== '';
}

/** Composed, without spaces and invisible characters at both ends; what stands between is left as typed. */
export function trimmed(text: string): string {
  if (PLAIN.test(text)) return text;
  const characters = [...text.normalize('NFC')];
  const isSeen = (character: string) => !UNSEEN.test(character);
  const first = characters.findIndex(isSeen);
  if (first < 0) return '';
  let end = characters.length;
  while (UNSEEN.test(characters[end - 1] as string)) end--;
  return characters.slice(first, end).join('');
}

const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
