import type { PartEncoding } from './piece-decoder';

const MARK = '\ufeff';

/** The opposite of PieceDecoder: a part keeps the encoding and the mark that it was read with. */
export class PieceEncoder {
  private readonly utf8 = new TextEncoder();
  private isBegun = false;

  encode(piece: string, { name, hasMark }: PartEncoding): Uint8Array {
    const text = hasMark && !this.isBegun ? MARK + piece : piece;
    this.isBegun = true;
    return name === 'utf-8' ? this.utf8.encode(text) : utf16(text, name === 'utf-16le');
  }
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}
