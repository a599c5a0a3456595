import type { Cell } from '../workbook/contract/cell';
import type { EntryKind } from './entry-types';

/** What the product knows of a row that it wrote, or was about to write when it was cut short. */
export interface Remembered {
  readonly token: string;
  readonly kind: EntryKind;
  readonly row: number;
  /** Of what was asked for. */
  readonly asked: string;
  /** Of what was to be written. */
  readonly digest: string;
  /** How many rows already held just that. */
  readonly alike: number;
  /** What stood there before, where a row was changed. */
  readonly former: Readonly<Record<string, Cell>> | null;
}

/** A property holds 9 KB; a line of these takes less than 300 bytes. */
const MOST_REMEMBERED = 25;

export function rememberedIn(text: string | null): readonly Remembered[] {
  return text === null ? [] : (JSON.parse(text) as readonly Remembered[]);
}

export function withRemembered(before: readonly Remembered[], entry: Remembered): string {
  const others = before.filter(({ token }) => token !== entry.token);
  return JSON.stringify([...others, entry].slice(-MOST_REMEMBERED));
}
