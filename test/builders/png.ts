import { inflateSync } from 'node:zlib';

/** A PNG file decoded by the rules of ISO/IEC 15948; anything that breaks them throws. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** The grey value of each pixel, 0 black to 255 white, row by row. */
  readonly pixels: Uint8Array;
}

export function pngOf(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a') throw new Error('no PNG signature');
  const chunks = chunksOf(file);
  const names = chunks.map(({ name }) => name).join(' ');
  if (names !== 'IHDR IDAT IEND') throw new Error(`chunks: ${names}`);
  const header = chunks[0]?.data ?? Buffer.alloc(0);
  if (header.subarray(8).toString('hex') !== '0800000000') throw new Error('not 8-bit grey, not interlaced');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, pixels: pixelsOf(inflateSync(chunks[1]?.data ?? Buffer.alloc(0)), width, height) };
}

function chunksOf(file: Buffer) {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== crc32(named)) throw new Error('a checksum does not match');
    chunks.push({ name: named.subarray(0, 4).toString('latin1'), data: named.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

function pixelsOf(rows: Buffer, width: number, height: number): Uint8Array {
  if (rows.length !== height * (width + 1)) throw new Error('the pixels do not fill the picture');
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    if (rows[start] !== 0) throw new Error('a filtered row');
    pixels.set(rows.subarray(start + 1, start + 1 + width), y * width);
  }
  return pixels;
}

/** Computed bit by bit, so that it shares neither a table nor a mistake with the program. */
function crc32(bytes: Buffer): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = ((remainder ^ (byte >>> bit)) & 1) === 1;
      remainder = isOdd ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
  }
  return (remainder ^ 0xffffffff) >>> 0;
}
