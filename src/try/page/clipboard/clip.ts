import type { AreaView, CopyView } from '../sheet-protocol';
import { rowsOfHtml } from './html-table';
import { rowsOfTsv } from './tsv';

export interface Spot {
  readonly tab: number;
  readonly area: AreaView;
}

interface Taken extends Spot {
  readonly isCut: boolean;
  /** What stood on the clipboard then, by which it is known again. */
  readonly text: string;
}

/** What a paste brings. */
export interface Brought {
  readonly texts: readonly (readonly string[])[];
  /** The cells of this book that were copied or cut, when nothing else was copied since. */
  readonly from: (Spot & { readonly isCut: boolean }) | null;
}

/** Puts cells on the clipboard, and knows them again when they are pasted. */
export class Clip {
  private taken: Taken | null = null;

  /** The clipboard gets the cells as soon as the server has sent them, whether they are shown or not. */
  async take(spot: Spot, isCut: boolean, read: (spot: Spot) => Promise<CopyView>): Promise<void> {
    const coming = read(spot);
    const part = (type: string, of: (view: CopyView) => string) =>
      coming.then((view) => new Blob([of(view)], { type }));
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part('text/plain', ({ text }) => text),
        'text/html': part('text/html', ({ html }) => html),
      }),
    ]);
    this.taken = { ...spot, isCut, text: (await coming).text };
  }

  forget(): void {
    this.taken = null;
  }

  /** Null when there is nothing to paste. A table comes before plain text; what its cells show counts. */
  bring(data: Pick<DataTransfer, 'getData'>): Brought | null {
    const text = data.getData('text/plain');
    const html = data.getData('text/html');
    const { taken } = this;
    const isOurs = taken !== null && normal(text) === normal(taken.text);
    const texts = (html === '' ? null : rowsOfHtml(html)) ?? (text === '' ? null : rowsOfTsv(text));
    if (!texts || texts.length === 0) return null;
    return { texts, from: isOurs ? taken : null };
  }
}

/** Systems write line ends in their own ways. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}
