/** Characters that nobody sees and that copying from web pages brings along. */
const INVISIBLES = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const INVISIBLE = new RegExp(`[${INVISIBLES}]`, 'g');

/** What a tag asks for, without the spaces around it and as composed Unicode. */
export function tagName(written: string): string {
  return written.replace(INVISIBLE, '').normalize('NFC').trim();
}

/** The name behind the mark of a loop, as the library is told to find it: `{{ #van_ban }}` is `{{#van_ban}}`. */
export function nameAfterMark(mark: '#' | '^' | '/'): RegExp {
  const [space, letter] = [`[\\s${INVISIBLES}]`, `[^\\s${INVISIBLES}]`];
  // Spaces and letters take turns in one way only, so that a tag of a million spaces is read in one pass.
  return new RegExp(`^${space}*\\${mark}${space}*(${letter}*(?:${space}+${letter}+)*)${space}*$`);
}
