// The file that pizzip loads, so that a bundle holds the library once.
import pako from 'pako/dist/pako.es5.min.js';
import { crc32 } from '../../text/crc32';

/**
 * A grey picture as a PNG file (ISO/IEC 15948), without filters: lines and areas of one grey compress well as they are.
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
    chunk('IDAT', pako.deflate(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = concatenated([Uint8Array.from([...name].map((letter) => letter.charCodeAt(0))), data]);
  return concatenated([Uint8Array.from(bigEndian(data.length)), named, Uint8Array.from(bigEndian(crc32(named)))]);
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
