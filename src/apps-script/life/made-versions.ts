import { isSameText } from '../../core/report-life/same-document';
import { type Version, type VersionKind, versionRows, versionsOf } from '../../core/versions/kept-versions';
import type { Table } from '../../core/workbook/contract/cell';
import { MADE_TAB } from '../../core/workbook/contract/product-tabs';
import { retried } from '../run/retry';
import { hasRow, putKeptRows } from '../sheet/room';
import { hiddenSheet } from '../sheet/set-up';
import { readTable, type Sheets, sheetOf } from '../sheet/tables';
import { setKeptCells } from '../sheet/values';

/** The versions of one report, and the tab that holds them, read once for a run. */
export interface KeptVersions {
  readonly run: string;
  readonly table: Table | undefined;
  /** The oldest first. */
  readonly versions: readonly Version[];
  readonly last: Version | null;
}

export function keptVersions(run: string, sheets?: Sheets): KeptVersions {
  const sheet = sheetOf(MADE_TAB, sheets);
  const table = sheet ? readTable(sheet, MADE_TAB.name) : undefined;
  const versions = versionsOf(table, run);
  return { run, table, versions, last: versions[versions.length - 1] ?? null };
}

/** Whether the words of the document are others than those of the last version; null where there is none. */
export function isChangedSince({ last }: KeptVersions, docx: Uint8Array): boolean | null {
  return last?.docx ? !isSameText(last.docx, docx) : null;
}

/** Keeps the document when it was changed since its last version; gives the checksum of the version that it is. */
export function keptVersion(kept: KeptVersions, kind: VersionKind, docx: Uint8Array): string {
  if (kept.last !== null && isChangedSince(kept, docx) === false) return kept.last.checksum;
  const rows = versionRows(kept.run, kind, docx);
  const [[, , checksum] = []] = rows;
  const isKept = kept.versions.some((one) => one.checksum === checksum);
  if (!isKept) putKeptRows(hiddenSheet(MADE_TAB), (kept.table?.rows.length ?? 1) + 1, rows);
  return String(checksum);
}

/** What a run keeps of the report that it made. */
export type ToKeep = Pick<Version, 'kind'> & { readonly docx: Uint8Array };

/**
 * Keeps the document of a report as it was made, below all other versions, with one write and one look at how far the
 * tab reaches: the tab is large, so it is not read.
 */
export function keepVersions(run: string, versions: readonly ToKeep[], sheets: Sheets): void {
  const sheet = sheetOf(MADE_TAB, sheets) ?? hiddenSheet(MADE_TAB);
  const rows = versions.flatMap(({ kind, docx }) => versionRows(run, kind, docx));
  const first = retried(() => sheet.getLastRow()) + 1;
  if (hasRow(sheet, first + rows.length - 1)) setKeptCells(sheet.getRange(first, 1, rows.length, COLUMNS), rows);
  else putKeptRows(sheet, first, rows);
}

const COLUMNS = Object.keys(MADE_TAB.columns).length;
