/** As many characters at a time as every engine takes as arguments of one call. */
const CHUNK = 8192;
const REPLACEMENT = 0xfffd;

/**
 * Bytes in UTF-8 as text; each byte that begins no character becomes U+FFFD. Apps Script has no TextDecoder, and the zip
 * library's own decoder takes five times as long.
 */
export function utf8Text(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const units = new Uint16Array(CHUNK + 1);
  let filled = 0;
  for (let at = 0; at < bytes.length; ) {
    if (filled >= CHUNK) {
      pieces.push(textOf(units, filled));
      filled = 0;
    }
    const byte = bytes[at] as number;
    const size = byte < 0x80 ? 1 : characterSize(bytes, at);
    const point = size === 1 ? byte : size === 0 ? REPLACEMENT : pointAt(bytes, at, size);
    if (point > 0xffff) units[filled++] = 0xd7c0 + (point >> 10);
    units[filled++] = point > 0xffff ? 0xdc00 + (point & 0x3ff) : point;
    at += size === 0 ? 1 : size;
  }
  pieces.push(textOf(units, filled));
  return pieces.join('');
}

/** Spread out as arguments, the units would be walked through one by one. */
function textOf(units: Uint16Array, count: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, count));
}

function pointAt(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] as number) & (0x7f >> size);
  for (let step = 1; step < size; step++) point = (point << 6) | ((bytes[at + step] as number) & 0x3f);
  return point;
}

/**
 * The size of the character of several bytes that begins here; 0 when none does. RFC 3629: each lead byte is followed by
 * as many continuation bytes as it announces.
 */
export function characterSize(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] as number;
  const more = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >> 4 === 0xe ? 2 : lead >> 3 === 0x1e ? 3 : 0;
  for (let step = 1; step <= more; step++) if (((bytes[index + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return more === 0 ? 0 : more + 1;
}
