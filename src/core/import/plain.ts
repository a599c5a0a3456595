import { folded } from '../text/folded';
import { plain } from '../text/unaccented';

export { plain };

/** Whether the text contains the phrase as whole words; both in plain form. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** The plain form, except for marks such as ✓ that have none. */
export function wordKey(text: string): string {
  return plain(text) || folded(text);
}
