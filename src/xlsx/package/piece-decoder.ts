/** How the text of a part is written as bytes (ECMA-376 part 2, annex E). */
export interface PartEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether a byte order mark stands before the text. */
  readonly hasMark: boolean;
}

/** Turns the bytes of an XML part into text, piece by piece; characters are never cut in two. */
export class PieceDecoder {
  private decoder: TextDecoder | null = null;
  private encoding: PartEncoding = { name: 'utf-8', hasMark: false };

  constructor(private readonly take: (piece: string, encoding: PartEncoding) => void) {}

  write(bytes: Uint8Array): void {
    if (!this.decoder) {
      this.encoding = encodingOf(bytes);
      this.decoder = new TextDecoder(this.encoding.name);
    }
    this.pass(this.decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.pass(this.decoder?.decode() ?? '');
  }

  private pass(text: string): void {
    if (text !== '') this.take(text, this.encoding);
  }
}

/** By the byte order mark, or by the zero byte beside the `<` that every XML part begins with. */
function encodingOf([first, second]: Uint8Array): PartEncoding {
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', hasMark: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', hasMark: true };
  if (first === 0x3c && second === 0) return { name: 'utf-16le', hasMark: false };
  if (first === 0 && second === 0x3c) return { name: 'utf-16be', hasMark: false };
  return { name: 'utf-8', hasMark: first === 0xef && second === 0xbb };
}
