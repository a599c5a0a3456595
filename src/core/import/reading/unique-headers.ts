import { plain } from '../plain';
import { COLUMN_NAMES } from '../words/file-words';

/** Columns are remembered by header, so equal headers are numbered and empty ones get the column's letter. */
export function uniqueHeaders(
  columns: readonly { readonly index: number; readonly text: string }[],
): readonly string[] {
  const met = new Map<string, number>();
  return columns.map(({ index, text }) => {
    const header = text === '' ? COLUMN_NAMES.unnamed(lettersOf(index)) : text;
    const times = (met.get(plain(header)) ?? 0) + 1;
    met.set(plain(header), times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** 0 is `A`, 26 is `AA`. */
export function lettersOf(index: number): string {
  const rest = index % 26;
  const before = index < 26 ? '' : lettersOf((index - rest) / 26 - 1);
  return before + String.fromCharCode(65 + rest);
}
