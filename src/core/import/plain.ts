import { unaccented } from '../text/unaccented';
import { folded } from '../workbook/contract/cell';

/** The form in which words of foreign software are compared: no accents, no case, no punctuation. */
export function plain(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether the phrase stands in the text as whole words; both are plain. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** Marks such as ✓ have no plain form. */
export function wordKey(text: string): string {
  return plain(text) || folded(text);
}
