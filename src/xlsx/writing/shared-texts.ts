import { textMarkup } from './cell-text';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The texts of all sheets, each once: cells name them by number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part `sharedStrings.xml`. */
  *markup(): Generator<string> {
    const counts = `count="${this.uses}" uniqueCount="${this.numbers.size}"`;
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}" ${counts}>`;
    for (const text of this.numbers.keys()) {
      const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      yield `<si><t${kept}>${textMarkup(text)}</t></si>`;
    }
    yield '</sst>';
  }
}
