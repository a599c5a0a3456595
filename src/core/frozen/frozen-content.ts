import PizZip from 'pizzip';
import type { Day } from '../calendar/day';
import type { Cell, Table } from '../workbook/contract/cell';
import { FROZEN_CONTENT_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { bytesIn, storedPieces } from '../workbook/reading/stored-bytes';
import { withFormsInForce } from './frozen-forms';
import { withOutlineInForce, withOutlineOfThen } from './frozen-outline';
import { reducedTables } from './reduced-tables';

/** Everything needed to make the same report again, and the report itself. */
export interface FrozenContent {
  /** The tables from which the report was made; rows keep their numbers. */
  readonly tables: readonly Table[];
  /** The day of the run, which is the date of the report when the settings give none. */
  readonly today: Day;
  readonly template: Uint8Array;
  readonly docx: Uint8Array;
}

interface ReadContent extends FrozenContent {
  /** False when version 0.3 wrote it, whose reports all had one outline. */
  readonly keepsOutline: boolean;
}

/** The format that keeps the outline in force; the content of version 0.3 names no format. */
const FORMAT = 2;

interface StoredTables extends Pick<FrozenContent, 'today' | 'tables'> {
  readonly format?: number;
}

const PARTS = { tables: 'so-lieu.json', template: 'mau.docx', docx: 'bao-cao.docx' } as const;

/** A zip file. Only the tables are compressed, because .docx files already are. Equal content gives equal bytes. */
export function frozenContent({ tables, today, template, docx }: FrozenContent): Uint8Array {
  const zip = new PizZip();
  const stored: StoredTables = {
    format: FORMAT,
    today,
    tables: reducedTables(withFormsInForce(withOutlineInForce(tables))),
  };
  zip.file(PARTS.tables, JSON.stringify(stored));
  zip.file(PARTS.template, template, { compression: 'STORE' });
  zip.file(PARTS.docx, docx, { compression: 'STORE' });
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The rows in which a freeze is stored, cells in the order of the tab's columns. */
export function contentRows(freeze: string, content: Uint8Array): readonly (readonly Cell[])[] {
  return storedPieces(content).map((stored) => {
    const cells: Record<keyof typeof FROZEN_CONTENT_TAB.columns, Cell> = { freeze, ...stored };
    return Object.keys(FROZEN_CONTENT_TAB.columns).map((field) => cells[field as keyof typeof cells]);
  });
}

/** The stored content of a freeze; null when any piece is missing or was changed. */
export function contentOf(table: Table | undefined, freeze: string): ReadContent | null {
  const pieces = readTab(FROZEN_CONTENT_TAB, table).rows.filter((row) => row.freeze === freeze);
  const bytes = bytesIn(pieces);
  if (!bytes) return null;
  const zip = new PizZip(bytes);
  const json = zip.file(PARTS.tables)?.asText();
  const template = zip.file(PARTS.template)?.asUint8Array();
  const docx = zip.file(PARTS.docx)?.asUint8Array();
  if (json === undefined || !template || !docx) return null;
  const { format, today, tables } = JSON.parse(json) as StoredTables;
  const keepsOutline = format !== undefined;
  return { tables: keepsOutline ? tables : withOutlineOfThen(tables), keepsOutline, today, template, docx };
}
