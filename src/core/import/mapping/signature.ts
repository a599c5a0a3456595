import { crc32 } from '../../text/crc32';
import { plain } from '../plain';
import type { HeaderColumn } from './find-header';

/** Tells exports of one kind by their headers, in whatever order the columns stand. */
export function signatureOf(columns: readonly Pick<HeaderColumn, 'header'>[]): string {
  const text = columns
    .map(({ header }) => plain(header))
    .sort()
    .join('|');
  // Plain text is ASCII: a byte a letter. With a letter in front no cell takes it for a number.
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return `N${crc32(bytes).toString(16).padStart(8, '0')}`;
}
