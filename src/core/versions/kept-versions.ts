import { type Made, madeIn } from '../document/made/made-part';
import { storyParts } from '../document/made/read-story';
import { unzipped } from '../document/package';
import type { ReportKind } from '../report/report-kind';
import type { Cell, Table } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { MADE_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';
import { bytesIn, storedPieces } from '../workbook/reading/stored-bytes';

export type VersionKind = 'made' | 'edited' | 'signed' | 'sent';

/** A document as it was at some time, kept in the workbook. */
export interface KeptVersion {
  /** The run that made the document. */
  readonly run: string;
  readonly version: VersionKind;
  readonly docx: Uint8Array;
}

/** The rows in which a version is kept, cells in the order of the tab's columns. */
export function versionRows({ run, version, docx }: KeptVersion): readonly (readonly Cell[])[] {
  return storedPieces(docx).map((stored) => {
    const kind = choiceText(MADE_TAB.columns.version, version);
    const cells: Record<keyof typeof MADE_TAB.columns, Cell> = { run, version: kind, ...stored };
    return Object.keys(MADE_TAB.columns).map((field) => cells[field as keyof typeof cells]);
  });
}

/** The versions in the order of their rows; one of which a piece is missing or was changed is left out. */
export function versionsOf(table: Table | undefined): readonly KeptVersion[] {
  const groups = new Map<string, ReturnType<typeof readTab<typeof MADE_TAB>>['rows'][number][]>();
  for (const row of readTab(MADE_TAB, table).rows) {
    const key = [row.run, row.version, row.checksum].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    const docx = bytesIn(rows);
    return first && docx ? [{ run: first.run, version: first.version, docx }] : [];
  });
}

/** What the last report of a kind and period was when it was made; null when the workbook keeps none. */
export function lastMade(
  tables: readonly Table[],
  { period, kind }: { readonly period: string; readonly kind: ReportKind },
): Made | null {
  const versions = versionsOf(tableOf(tables, MADE_TAB)).filter(({ version }) => version === 'made');
  for (const { docx } of [...versions].reverse()) {
    const zip = unzipped(docx);
    const parts = zip && storyParts(zip);
    const made = zip && parts ? madeIn(zip, parts.main) : null;
    if (made?.kind === kind && made.period === period) return made;
  }
  return null;
}
