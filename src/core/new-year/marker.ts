import { codeKey } from '../text/folded';
import { type Cell, isDayCell, type Table } from '../workbook/contract/cell';
import { NEW_YEAR_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import type { Closing } from './closing';

/** A note in a copied workbook: that it is to become next year's, and what it contained when it was copied. */
export interface Marker extends Closing {
  /** The id of the Sheet that was copied. In that Sheet itself the marker has no meaning. */
  readonly oldBook: string;
  readonly preparedBy: string;
  readonly preparedAt: string;
  /** The codes of the pending dossiers. */
  readonly codes: readonly string[];
}

const ITEMS = {
  oldBook: 'Sổ cũ',
  year: 'Năm',
  cutOff: 'Ngày chốt',
  period: 'Kỳ',
  preparedBy: 'Người chuẩn bị',
  preparedAt: 'Lúc chuẩn bị',
} as const;
const DOSSIER = 'Hồ sơ';

/** The rows of the tab, header row included. */
export function markerRows({ codes, cutOff, ...texts }: Marker): readonly (readonly Cell[])[] {
  const values: Readonly<Record<keyof typeof ITEMS, Cell>> = { ...texts, cutOff: { day: cutOff } };
  return [
    Object.values(NEW_YEAR_TAB.columns).map(({ header }) => header),
    ...Object.entries(ITEMS).map(([field, item]) => [item, values[field as keyof typeof ITEMS]]),
    ...codes.map((code) => [DOSSIER, code]),
  ];
}

/** Null when the tab is empty or incomplete. */
export function markerIn(table: Table | undefined): Marker | null {
  const { rows } = readTab(NEW_YEAR_TAB, table);
  const cellOf = (field: keyof typeof ITEMS): Cell => rows.find(({ item }) => item === ITEMS[field])?.value ?? null;
  const textOf = (field: keyof typeof ITEMS) => String(cellOf(field) ?? '');
  const [oldBook, year, cutOff] = [textOf('oldBook'), cellOf('year'), cellOf('cutOff')];
  if (oldBook === '' || typeof year !== 'number' || !isDayCell(cutOff)) return null;
  return {
    oldBook,
    year,
    cutOff: cutOff.day,
    period: textOf('period'),
    preparedBy: textOf('preparedBy'),
    preparedAt: textOf('preparedAt'),
    codes: rows.filter(({ item }) => item === DOSSIER).map(({ value }) => String(value)),
  };
}

/** The differences between the pending dossiers of a copy and of the workbook that was copied. */
export interface CopyChanges {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

export function changesInCopy({ codes }: Marker, now: readonly string[]): CopyChanges {
  const [before, after] = [new Set(codes.map(codeKey)), new Set(now.map(codeKey))];
  return {
    missing: codes.filter((code) => !after.has(codeKey(code))),
    added: now.filter((code) => !before.has(codeKey(code))),
  };
}
