import PizZip from 'pizzip';
import type { Day } from '../calendar/day';
import type { Cell, Table } from '../workbook/contract/cell';
import { FROZEN_CONTENT_TAB } from '../workbook/contract/product-tabs';
import { readTab } from '../workbook/reading/read-tab';
import { bytesIn, storedPieces } from '../workbook/reading/stored-bytes';
import { reducedTables } from './reduced-tables';

/** All that is needed to make the same report again, and the report itself. */
export interface FrozenContent {
  /** What the report was made of; rows keep the numbers that they had. */
  readonly tables: readonly Table[];
  /** The day of the run: it dates the report when the settings do not. */
  readonly today: Day;
  readonly template: Uint8Array;
  readonly docx: Uint8Array;
}

const PARTS = { tables: 'so-lieu.json', template: 'mau.docx', docx: 'bao-cao.docx' } as const;

/** One zip: tables are deflated, .docx files are zips already. The same content gives the same bytes. */
export function frozenContent({ tables, today, template, docx }: FrozenContent): Uint8Array {
  const zip = new PizZip();
  zip.file(PARTS.tables, JSON.stringify({ today, tables: reducedTables(tables) }));
  zip.file(PARTS.template, template, { compression: 'STORE' });
  zip.file(PARTS.docx, docx, { compression: 'STORE' });
  for (const entry of Object.values(zip.files)) entry.date = new Date(1980, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The rows that keep a freeze, in the order of the tab's columns. */
export function contentRows(freeze: string, content: Uint8Array): readonly (readonly Cell[])[] {
  return storedPieces(content).map((stored) => {
    const cells: Record<keyof typeof FROZEN_CONTENT_TAB.columns, Cell> = { freeze, ...stored };
    return Object.keys(FROZEN_CONTENT_TAB.columns).map((field) => cells[field as keyof typeof cells]);
  });
}

/** Null when pieces are missing or were changed: then nothing of it is used. */
export function contentOf(table: Table | undefined, freeze: string): FrozenContent | null {
  const pieces = readTab(FROZEN_CONTENT_TAB, table).rows.filter((row) => row.freeze === freeze);
  const bytes = bytesIn(pieces);
  if (!bytes) return null;
  const zip = new PizZip(bytes);
  const json = zip.file(PARTS.tables)?.asText();
  const template = zip.file(PARTS.template)?.asUint8Array();
  const docx = zip.file(PARTS.docx)?.asUint8Array();
  if (json === undefined || !template || !docx) return null;
  const { today, tables } = JSON.parse(json) as Pick<FrozenContent, 'today' | 'tables'>;
  return { tables, today, template, docx };
}
