import { crc32 } from './crc32';

/** A checksum of the text, as eight hexadecimal digits. */
export function textDigest(text: string): string {
  // Apps Script has no TextEncoder, so the UTF-16 code units are used, two bytes each.
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) >> 8;
    bytes[index * 2 + 1] = text.charCodeAt(index) & 255;
  }
  return crc32(bytes).toString(16).padStart(8, '0');
}
