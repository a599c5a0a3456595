import { characterSize } from '../../text/utf8';
import type { BadByte } from './file-note';

export interface Utf8Faults {
  /** Number of characters that take several bytes. */
  readonly characters: number;
  readonly count: number;
  readonly first: readonly BadByte[];
}

const MOST_SHOWN = 5;

export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  const first: BadByte[] = [];
  let [characters, count, line] = [0, 0, 1];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === 10) line++;
    if (byte < 0x80) continue;
    const size = characterSize(bytes, index);
    if (size > 0) {
      characters++;
      index += size - 1;
      continue;
    }
    if (count++ < MOST_SHOWN) first.push({ line, byte });
    // What follows a broken lead byte belongs to the same fault.
    while (((bytes[index + 1] ?? 0) & 0xc0) === 0x80) index++;
  }
  return { characters, count, first };
}
