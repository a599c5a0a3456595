const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The comment at the end may have 65,535 bytes. */
const LONGEST_END = 22 + 65_535;

/** The names in a zip file's directory (APPNOTE 4.3.12); none when it has no readable directory. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const end = endOf(bytes);
  const names: string[] = [];
  let at = end < 0 ? bytes.length : numberAt(bytes, end + 16, 4);
  while (at + 46 <= bytes.length && numberAt(bytes, at, 4) === ENTRY) {
    const length = numberAt(bytes, at + 28, 2);
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 200))));
    at += 46 + length + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2);
  }
  return names;
}

function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - LONGEST_END; at--) {
    if (bytes[at] === 0x50 && numberAt(bytes, at, 4) === END) return at;
  }
  return -1;
}

/** Little-endian. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let number = 0;
  for (let step = size - 1; step >= 0; step--) number = number * 256 + (bytes[at + step] ?? 0);
  return number;
}
