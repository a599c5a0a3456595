import { crc32 } from '../text/crc32';

/**
 * A grey picture as a PNG file (ISO/IEC 15948). The pixel rows are stored without compression, because the .docx is
 * compressed anyway and compression would need a library.
 *
 * @param pixels One byte for each pixel, from 0 (black) to 255 (white), row after row.
 */
export function greyPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = [...bigEndian(width), ...bigEndian(height), 8, 0, 0, 0, 0];
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return concatenated([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.from(header)),
    chunk('IDAT', storedZlib(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = concatenated([Uint8Array.from([...name].map((letter) => letter.charCodeAt(0))), data]);
  return concatenated([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
}

/** A zlib stream (RFC 1950) of stored blocks, each of at most 65,535 bytes (RFC 1951, 3.2.4). */
function storedZlib(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let start = 0; start < data.length; start += 0xffff) {
    const block = data.subarray(start, start + 0xffff);
    const isLast = start + 0xffff >= data.length ? 1 : 0;
    const size = block.length;
    parts.push(Uint8Array.of(isLast, size & 0xff, size >> 8, ~size & 0xff, (~size >> 8) & 0xff), block);
  }
  parts.push(Uint8Array.from(bigEndian(adler32(data))));
  return concatenated(parts);
}

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 0x10000 + a;
}

function bigEndian(number: number): number[] {
  return [(number >>> 24) & 0xff, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
