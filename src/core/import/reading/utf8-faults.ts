import type { BadByte } from './file-note';

export interface Utf8Faults {
  /** Number of characters that take several bytes. */
  readonly characters: number;
  readonly count: number;
  readonly first: readonly BadByte[];
}

const MOST_SHOWN = 5;

/** RFC 3629: each lead byte is followed by as many continuation bytes as it announces. */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  const first: BadByte[] = [];
  let [characters, count, line] = [0, 0, 1];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte === 10) line++;
    if (byte < 0x80) continue;
    const size = sizeAt(bytes, index);
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

/** The size of the character that begins here; 0 when none does. */
function sizeAt(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] as number;
  const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >> 4 === 0xe ? 2 : lead >> 3 === 0x1e ? 3 : 0;
  for (let step = 1; step <= more; step++) if (((bytes[index + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return more === 0 ? 0 : more + 1;
}
