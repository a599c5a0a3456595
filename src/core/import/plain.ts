import { folded } from '../text/folded';
import { unaccented } from '../text/unaccented';

/** The form in which words of other software are compared: no accents, case or punctuation. */
export function plain(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether the text contains the phrase as whole words; both in plain form. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** The plain form, except for marks such as ✓ that have none. */
export function wordKey(text: string): string {
  return plain(text) || folded(text);
}
