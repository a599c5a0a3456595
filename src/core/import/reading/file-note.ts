import type { OldFont } from '../letters/old-fonts';

/** What a reader noticed about a file that was read; put into words in `note-words.ts`. */
export type FileNote =
  /** Texts of an old font were converted. `left`: cells with other characters, which stay as they are. */
  | { readonly kind: 'old-font'; readonly font: OldFont; readonly sheet: string; readonly left: number }
  /** UTF-8 was once read in a code page; `sheet` is null for the whole file. `left`: texts that are still broken. */
  | { readonly kind: 'scrambled'; readonly sheet: string | null; readonly mended: boolean; readonly left: number }
  /** Bytes of a UTF-8 file that are none; the first of them. */
  | { readonly kind: 'bad-bytes'; readonly count: number; readonly first: readonly BadByte[] }
  /** Characters that were lost before the file was written, and the first rows that hold one. */
  | {
      readonly kind: 'lost-characters';
      readonly sheet: string;
      readonly cells: number;
      readonly rows: readonly number[];
    }
  /** Every day of these columns stands at 17:00, which in UTC is midnight in Viet Nam. */
  | { readonly kind: 'evening'; readonly sheet: string; readonly columns: readonly string[] };

export interface BadByte {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly byte: number;
}
