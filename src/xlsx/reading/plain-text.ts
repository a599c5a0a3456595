/** `_x000D_` is a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** The text of a rich text: all its runs, without the readings of East Asian words printed above them. */
export class PlainText {
  private text = '';
  private isOpen = false;
  private inReading = false;

  clear(): void {
    this.text = '';
    this.isOpen = false;
    this.inReading = false;
  }

  open(name: string): void {
    if (name === 't') this.isOpen = !this.inReading;
    else if (name === 'rPh') this.inReading = true;
  }

  close(name: string): void {
    if (name === 't') this.isOpen = false;
    else if (name === 'rPh') this.inReading = false;
  }

  add(piece: string): void {
    if (this.isOpen) this.text += piece;
  }

  value(): string {
    return unescaped(this.text);
  }
}

export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
