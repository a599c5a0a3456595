import type { DrawnTab } from './drawn-cell';

const LINE_PIXELS = 16;
const PADDING_PIXELS = 5;
const SIDES_PIXELS = 7;

/** Rows grow with wrapped texts and line breaks, unless a height was set for them. */
export class Heights {
  private readonly heights = new Map<number, number>();
  private readonly pen = document.createElement('canvas').getContext('2d');

  of(row: number): number | undefined {
    return this.heights.get(row);
  }

  clear(): void {
    this.heights.clear();
  }

  /** Looks at rows that have just come; true when any height has changed. */
  measure(tab: DrawnTab, first: number, last: number, set: ReadonlySet<number>): boolean {
    let hasChanged = false;
    for (let row = first; row <= last; row += 1) {
      const lines = set.has(row) ? 1 : this.linesOf(tab, row);
      const height = lines > 1 ? lines * LINE_PIXELS + PADDING_PIXELS : undefined;
      if (this.heights.get(row) === height) continue;
      hasChanged = true;
      if (height === undefined) this.heights.delete(row);
      else this.heights.set(row, height);
    }
    return hasChanged;
  }

  private linesOf(tab: DrawnTab, row: number): number {
    let most = 1;
    for (const column of tab.columns.shown) {
      const cell = tab.store.known(row, column);
      if (!cell?.text || tab.merges.at(row, column)) continue;
      const look = tab.store.look(row, cell);
      const width = look?.wraps ? tab.columns.sizeOf(column) - SIDES_PIXELS : Number.POSITIVE_INFINITY;
      most = Math.max(most, this.lines(cell.text, width, look?.isBold === true));
    }
    return most;
  }

  private lines(text: string, width: number, isBold: boolean): number {
    if (!text.includes('\n') && text.length * 4 < width) return 1;
    if (this.pen) this.pen.font = `${isBold ? 'bold ' : ''}13px Arial, sans-serif`;
    return text.split('\n').reduce((sum, line) => sum + this.wrapped(line, width), 0);
  }

  /** Breaks between words, as the browser does. */
  private wrapped(line: string, width: number): number {
    const widthOf = (part: string) => this.pen?.measureText(part).width ?? part.length * 7;
    if (widthOf(line) <= width) return 1;
    let [lines, used] = [1, 0];
    for (const word of line.split(/(?<= )/)) {
      const size = widthOf(word);
      if (used > 0 && used + widthOf(word.trimEnd()) > width) [lines, used] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(size / width) - 1);
      used += size;
    }
    return lines;
  }
}
