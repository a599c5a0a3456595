import { type Made, madeIn } from '../document/made/made-part';
import { storyParts } from '../document/made/read-story';
import { unzipped } from '../document/package';
import type { ReportKind } from '../report/report-kind';
import type { Cell, Table } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { MADE_TAB } from '../workbook/contract/product-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';
import { bytesIn, storedPieces } from '../workbook/reading/stored-bytes';

type Row = RowOf<typeof MADE_TAB>;

export type VersionKind = NonNullable<Row['kind']>;

/** A report's document as it was at some time, kept in the workbook. */
export interface Version {
  readonly kind: VersionKind;
  readonly checksum: string;
  /** Null when pieces are missing or were changed. */
  readonly docx: Uint8Array | null;
}

/** The rows in which a version is kept, cells in the order of the tab's columns. */
export function versionRows(run: string, kind: VersionKind, docx: Uint8Array): readonly (readonly Cell[])[] {
  return storedPieces(docx).map((stored) => {
    const cells: Record<keyof typeof MADE_TAB.columns, Cell> = {
      run,
      kind: choiceText(MADE_TAB.columns.kind, kind),
      ...stored,
    };
    return Object.keys(MADE_TAB.columns).map((field) => cells[field as keyof typeof cells]);
  });
}

/** The versions of the document that a run made, the oldest first. */
export function versionsOf(table: Table | undefined, run: string): readonly Version[] {
  const rows = readTab(MADE_TAB, table).rows.filter((row) => row.run === run);
  return grouped(rows, ({ checksum }) => checksum).flatMap((pieces) => {
    const [first] = pieces;
    return first?.kind ? [{ kind: first.kind, checksum: first.checksum, docx: bytesIn(pieces) }] : [];
  });
}

/** What the last report of a kind and period was when it was made; null when the workbook keeps none. */
export function lastMade(
  tables: readonly Table[],
  { period, kind }: { readonly period: string; readonly kind: ReportKind },
): Made | null {
  const rows = readTab(MADE_TAB, tableOf(tables, MADE_TAB)).rows.filter((row) => row.kind === 'made');
  for (const pieces of grouped(rows, ({ run, checksum }) => `${run} ${checksum}`).reverse()) {
    const made = madeOf(bytesIn(pieces));
    if (made?.kind === kind && made.period === period) return made;
  }
  return null;
}

function madeOf(docx: Uint8Array | null): Made | null {
  const zip = docx && unzipped(docx);
  const parts = zip && storyParts(zip);
  return zip && parts ? madeIn(zip, parts.main) : null;
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
