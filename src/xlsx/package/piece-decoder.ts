/** Turns the bytes of an XML part into text, piece by piece. A part is UTF-8 or UTF-16 (ECMA-376 part 2, annex E). */
export class PieceDecoder {
  private decoder: TextDecoder | null = null;

  constructor(private readonly take: (piece: string) => void) {}

  write(bytes: Uint8Array): void {
    this.decoder ??= new TextDecoder(encodingOf(bytes));
    this.pass(this.decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.pass(this.decoder?.decode() ?? '');
  }

  private pass(text: string): void {
    if (text !== '') this.take(text);
  }
}

/** By the byte order mark, or by the zero byte beside the `<` that every XML part begins with. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
