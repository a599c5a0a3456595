import { crc32 } from './crc32';

/** Eight hexadecimal digits that tell texts apart. */
export function textDigest(text: string): string {
  // Apps Script has no TextEncoder; two bytes a letter tell texts apart as well.
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    bytes[index * 2] = text.charCodeAt(index) >> 8;
    bytes[index * 2 + 1] = text.charCodeAt(index) & 255;
  }
  return crc32(bytes).toString(16).padStart(8, '0');
}
