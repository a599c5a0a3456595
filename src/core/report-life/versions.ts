import { linesOfDocx } from '../document/docx-lines';
import type { Cell, Table } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { MADE_TAB } from '../workbook/contract/product-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { readTab } from '../workbook/reading/read-tab';
import { bytesIn, storedPieces } from '../workbook/reading/stored-bytes';
import type { LookingStep } from './life-steps';

export type VersionKind = NonNullable<RowOf<typeof MADE_TAB>['version']>;

/** A stored version of a report's document; `docx` is null when pieces are missing or were changed. */
export interface Version {
  readonly kind: VersionKind;
  readonly checksum: string;
  readonly docx: Uint8Array | null;
}

/** As which version a document is kept that was changed before a step. */
export const KEPT_AS: Readonly<Record<LookingStep, VersionKind>> = {
  submitted: 'edited',
  signed: 'signed',
  sent: 'sent',
};

/** The versions of the document that a run made, the oldest first. */
export function versionsOf(table: Table | undefined, run: string): readonly Version[] {
  const groups = new Map<string, RowOf<typeof MADE_TAB>[]>();
  for (const row of readTab(MADE_TAB, table).rows) {
    if (row.run === run) groups.set(row.checksum, [...(groups.get(row.checksum) ?? []), row]);
  }
  return [...groups].flatMap(([checksum, rows]) => {
    const kind = rows[0]?.version;
    return kind ? [{ kind, checksum, docx: bytesIn(rows) }] : [];
  });
}

/** The rows in which a version is stored, cells in the order of the tab's columns. */
export function versionRows(run: string, kind: VersionKind, docx: Uint8Array): readonly (readonly Cell[])[] {
  return storedPieces(docx).map((stored) => {
    const cells: Record<keyof typeof MADE_TAB.columns, Cell> = {
      run,
      version: choiceText(MADE_TAB.columns.version, kind),
      ...stored,
    };
    return Object.keys(MADE_TAB.columns).map((field) => cells[field as keyof typeof cells]);
  });
}

/** Google writes a new file at each export: only the words tell whether anybody changed the document. */
export function isSameText(one: Uint8Array, other: Uint8Array): boolean {
  const [ours, theirs] = [one, other].map((docx) => linesOfDocx(docx)?.map(({ text }) => text));
  return ours !== undefined && theirs !== undefined && ours.join('\n') === theirs.join('\n');
}

/** Less than half of a report's lines in a file: the file is hardly that report. */
export function isOtherReport(report: Uint8Array, file: Uint8Array): boolean {
  const wanted = (linesOfDocx(report) ?? []).map(({ text }) => text);
  const found = new Set((linesOfDocx(file) ?? []).map(({ text }) => text));
  return 2 * wanted.filter((text) => found.has(text)).length < wanted.length;
}
