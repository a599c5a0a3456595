/** Copies a text that comes in pieces and replaces parts of it on the way. Places count from the start of the text. */
export class TextSplicer {
  private held = '';
  /** The place of the first held character. */
  private origin = 0;
  /** The place up to which the text has been copied or left out. */
  private done = 0;

  constructor(private readonly put: (text: string) => void) {}

  add(piece: string): void {
    this.held = this.held.slice(this.done - this.origin) + piece;
    this.origin = this.done;
  }

  between(start: number, end: number): string {
    return this.held.slice(start - this.origin, end - this.origin);
  }

  copyTo(end: number): void {
    if (end > this.done) this.insert(this.between(this.done, end));
    this.skipTo(end);
  }

  copyRest(): void {
    this.copyTo(this.origin + this.held.length);
  }

  skipTo(end: number): void {
    this.done = Math.max(this.done, end);
  }

  insert(text: string): void {
    if (text !== '') this.put(text);
  }
}
