import { isSameText } from '../../core/report-life/same-document';
import { type Version, type VersionKind, versionRows, versionsOf } from '../../core/versions/kept-versions';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { MADE_TAB } from '../../core/workbook/contract/product-tabs';
import { retried } from '../run/retry';
import { putKeptRows } from '../sheet/room';
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

interface ToKeepOnce {
  readonly kind: VersionKind;
  readonly docx: Uint8Array;
  readonly isLeft: IsLeft;
}

/** Keeps the document when it was changed since its last version; gives the checksum of the version that it is. */
export function keptVersion(kept: KeptVersions, { kind, docx, isLeft }: ToKeepOnce): string {
  if (kept.last !== null && isChangedSince(kept, docx) === false) return kept.last.checksum;
  const rows = versionRows(kept.run, kind, docx);
  const [[, , checksum] = []] = rows;
  const isKept = kept.versions.some((one) => one.checksum === checksum);
  if (!isKept) {
    const place = placeOf(rows, (kept.table?.rows ?? []).map(runIn), isLeft);
    putKeptRows(hiddenSheet(MADE_TAB), place.first, place.rows);
  }
  return String(checksum);
}

function runIn([run = null]: readonly Cell[]): string {
  return String(run ?? '');
}

/** Whether a run came to nothing, so that the rows that it kept are of no use. */
type IsLeft = (run: string) => boolean;

interface Place {
  readonly first: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Below all versions; rows at the end that belong to runs that came to nothing are written over, or emptied. */
function placeOf(rows: Place['rows'], runs: readonly string[], isLeft: IsLeft): Place {
  let used = runs.length;
  while (used > 1 && runs[used - 1] === '') used--;
  let last = Math.max(1, used);
  while (last > 1 && isLeft(runs[last - 1] ?? '')) last--;
  const blank = new Array<Cell>(COLUMNS).fill(null);
  const emptied = Array.from({ length: Math.max(0, used - last - rows.length) }, () => blank);
  return { first: last + 1, rows: [...rows, ...emptied] };
}

/** What a run keeps of the report that it made. */
export type ToKeep = Pick<Version, 'kind'> & { readonly docx: Uint8Array };

/**
 * Keeps the document of a report as it was made, below all other versions, with one write and one look at the runs: the
 * tab is large, so its contents are not read.
 */
export function keepVersions(run: string, versions: readonly ToKeep[], { sheets, isLeft }: Keeping): void {
  const sheet = sheetOf(MADE_TAB, sheets) ?? hiddenSheet(MADE_TAB);
  const made = versions.flatMap(({ kind, docx }) => versionRows(run, kind, docx));
  const runs = retried(() => sheet.getRange('A:A').getDisplayValues()).map(runIn);
  const { first, rows } = placeOf(made, runs, isLeft);
  if (first + rows.length - 1 <= runs.length) setKeptCells(sheet.getRange(first, 1, rows.length, COLUMNS), rows);
  else putKeptRows(sheet, first, rows);
}

interface Keeping {
  readonly sheets: Sheets;
  readonly isLeft: IsLeft;
}

const COLUMNS = Object.keys(MADE_TAB.columns).length;
