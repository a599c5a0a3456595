interface Merge {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MERGE = /<mergeCell [^<>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
const ROW = /<row\b[^<>]*? r="(\d+)"[^<>]*>.*?<\/row>/gs;
const CELL = /<c\b[^<>]*? r="([A-Z]+)\d+"[^<>]*>.*?<\/c>/gs;

/** Removes values hidden under merged cells: Excel does not show them, and readers treat them differently. */
export function withoutHiddenValues(sheet: string): string {
  const merges = [...sheet.matchAll(MERGE)].map(mergeOf);
  if (merges.length === 0) return sheet;
  const byRow = mergesByRow(merges);
  return sheet.replace(ROW, (row, number: string) => {
    const here = byRow.get(Number(number));
    return here
      ? row.replace(CELL, (cell, letters: string) => (isHidden(here, letters, Number(number)) ? '' : cell))
      : row;
  });
}

function mergeOf([, left = '', top, right = '', bottom]: RegExpMatchArray): Merge {
  return { left: columnOf(left), right: columnOf(right), top: Number(top), bottom: Number(bottom) };
}

/** A merge down a whole column spans a million rows, nearly all of them empty. */
const MOST_ROWS = 10_000;

function mergesByRow(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + MOST_ROWS); row++) {
      const here = byRow.get(row);
      if (here) here.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

function isHidden(merges: readonly Merge[], letters: string, row: number): boolean {
  const column = columnOf(letters);
  return merges.some(({ left, right, top }) => column >= left && column <= right && !(column === left && row === top));
}

/** `A` is 1, `AA` is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
