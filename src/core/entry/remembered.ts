import type { Cell } from '../workbook/contract/cell';
import type { EntryKind } from './entry-types';

/** A record of a row that the product wrote, or was about to write when it was interrupted. */
export interface Remembered {
  readonly token: string;
  readonly kind: EntryKind;
  readonly row: number;
  /** Digest of the order. */
  readonly asked: string;
  /** Digest of the content to be written. */
  readonly digest: string;
  /** Number of rows that already had the same content. */
  readonly alike: number;
  /** Former content of a changed row; null for an added row. */
  readonly former: Readonly<Record<string, Cell>> | null;
  /** Digests of the row between the writes of an undo that takes several: the row is then still this entry's. */
  readonly undoing?: readonly string[];
}

/** A script property holds at most 9 KB, and one entry takes less than 300 bytes. */
const MOST_REMEMBERED = 25;

export function rememberedIn(text: string | null): readonly Remembered[] {
  return text === null ? [] : (JSON.parse(text) as readonly Remembered[]);
}

export function withRemembered(before: readonly Remembered[], entry: Remembered): string {
  const others = before.filter(({ token }) => token !== entry.token);
  return JSON.stringify([...others, entry].slice(-MOST_REMEMBERED));
}

/** The same entries in the same order, one of them changed. */
export function withChanged(before: readonly Remembered[], entry: Remembered): string {
  return JSON.stringify(before.map((one) => (one.token === entry.token ? entry : one)));
}
