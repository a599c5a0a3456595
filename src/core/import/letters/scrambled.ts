/**
 * Characters that windows-1252 and windows-1258 show for bytes from 0x80 on. A character of Latin-1 stands for its own
 * code; undefined bytes become control characters.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
};
const BYTES: ReadonlyMap<string, number> = new Map([
  ...[...WINDOWS_1252].map((character, index) => [character, 0x80 + index] as const),
  ...Object.entries(WINDOWS_1258),
]);

/** UTF-8 was read as a code page, saved, and read so again: seen twice, never more than three times. */
const MOST_TIMES = 3;

/** Letters that only Vietnamese has; in UTF-8 they take bytes that no text in a code page has side by side. */
const TELLING = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;
const ENOUGH = 2;

/** What remains of a broken letter when some of its bytes were lost. */
const REMAINS = /Ã[¡-¿\u00ad]|[áĂ][º»]|Æ[°¡¯]|Ä[‘ƒ\u0091\u0083]/;
/** `«quá»…` is no broken letter; in broken ones `«` follows `º`, `»` or, itself broken, `Â`. */
const QUOTED = /(?:^|[^º»Â])«[^«]*»/;
const LEADS = `\u00c2-\u00f4${Object.keys(WINDOWS_1258).join('')}`;
const SEQUENCE = new RegExp(`[${LEADS}][\u0080-\u00bf${WINDOWS_1252}]{1,3}`, 'g');

export interface Unscrambling {
  readonly times: number;
  readonly mended: (text: string) => string;
}

/** How to repair UTF-8 that was read in a code page; null when the texts show no such thing for sure. */
export function unscrambling(texts: readonly string[]): Unscrambling | null {
  let times = 0;
  let current = texts;
  for (let round = 1; round <= MOST_TIMES; round++) {
    const found = new Set<string>();
    const next = current.map((text) => decoded(text, QUOTED.test(text) ? null : found));
    if (next.every((text, index) => text === current[index])) break;
    if ([...found].filter((letter) => TELLING.test(letter)).length >= ENOUGH) times = round;
    current = next;
  }
  return times === 0 ? null : { times, mended: (text) => decodedTimes(text, times) };
}

/** Whether a text has letters broken in this way. */
export function isScrambled(text: string): boolean {
  if (QUOTED.test(text)) return false;
  if (REMAINS.test(text)) return true;
  const found = new Set<string>();
  decoded(text, found);
  return [...found].some((letter) => TELLING.test(letter));
}

function decodedTimes(text: string, times: number): string {
  let result = text;
  for (let round = 0; round < times; round++) result = decoded(result, null);
  // Excel and web pages turn the no-break space that is the second byte of `à` into an ordinary one.
  return result.replace(result === text ? /(?<=[a-z])Ã /g : /Ã /g, 'à');
}

/** Each sequence of characters whose bytes are UTF-8 becomes its character; everything else stays. */
function decoded(text: string, found: Set<string> | null): string {
  return text.replace(SEQUENCE, (run) => {
    const bytes = [...run].map((character) => BYTES.get(character) ?? character.charCodeAt(0));
    const size = sizeOf(bytes[0] as number);
    const code = bytes.length < size ? null : codeOf(bytes.slice(0, size));
    if (code === null) return run;
    const character = String.fromCodePoint(code);
    found?.add(character);
    return character + run.slice(size);
  });
}

/** RFC 3629: how many bytes a lead byte announces. */
function sizeOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Null for an overlong form, a surrogate or a number beyond Unicode. */
function codeOf([lead = 0, ...rest]: readonly number[]): number | null {
  const size = rest.length + 1;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & (0xff >> (size + 1)));
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return code < least || code > 0x10ffff || isSurrogate ? null : code;
}
