import type { Cell, Table } from '../contract/cell';
import { TEMPLATE_TAB } from '../contract/product-tabs';
import { type Problem, warningAt } from '../problems/problem';
import { readTab } from './read-tab';
import { bytesIn, storedPieces } from './stored-bytes';

/** A ward's own template, stored in the workbook so that every copy carries it along. */
export interface StoredTemplate {
  readonly name: string;
  /** When it was stored and by whom, as a text for people. */
  readonly origin: string;
  readonly docx: Uint8Array;
}

export interface StoredTemplates {
  /** Null when the built-in template is used. */
  readonly current: StoredTemplate | null;
  /** The template before the current one, to go one step back; null may also mean the built-in template. */
  readonly previous: StoredTemplate | null;
  /** Names of stored versions that cannot be used because pieces are missing or changed. */
  readonly damaged: readonly string[];
}

const CURRENT = 'Đang dùng';
const PREVIOUS = 'Trước đó';

/** The rows of the tab, header row included. */
export function storedRows({ current, previous }: Omit<StoredTemplates, 'damaged'>): readonly (readonly Cell[])[] {
  return [
    Object.values(TEMPLATE_TAB.columns).map(({ header }) => header),
    ...(current ? rowsOf(CURRENT, current) : []),
    ...(previous ? rowsOf(PREVIOUS, previous) : []),
  ];
}

function rowsOf(version: string, { name, origin, docx }: StoredTemplate): Cell[][] {
  return storedPieces(docx).map(({ checksum, piece, pieces, content }) => {
    return [version, name, origin, checksum, piece, pieces, content];
  });
}

/** A damaged version is reported, because another template is used in its place. */
export function damageProblems({ damaged }: StoredTemplates): readonly Problem[] {
  const place = { sheet: TEMPLATE_TAB.name, row: null, column: null };
  return damaged.map((name) => warningAt(place, { code: 'template-damaged', name }));
}

export function storedTemplates(table: Table | undefined): StoredTemplates {
  const { rows } = readTab(TEMPLATE_TAB, table);
  const damaged: string[] = [];
  return { current: versionOf(CURRENT), previous: versionOf(PREVIOUS), damaged };

  function versionOf(version: string): StoredTemplate | null {
    const pieces = rows.filter((row) => row.version === version);
    const [first] = pieces;
    if (!first) return null;
    const docx = bytesIn(pieces);
    if (docx) return { name: first.name, origin: first.origin, docx };
    damaged.push(first.name);
    return null;
  }
}
