import { crc32 } from '../../text/crc32';
import { plain } from '../plain';
import type { HeaderColumn } from './find-header';

/** Identifies a kind of export by its headers, in any order. */
export function signatureOf(columns: readonly Pick<HeaderColumn, 'header'>[]): string {
  const text = columns
    .map(({ header }) => plain(header))
    .sort()
    .join('|');
  // Plain text is ASCII, one byte for each letter. The leading N keeps Sheets from reading the digits as a number.
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return `N${crc32(bytes).toString(16).padStart(8, '0')}`;
}
