import type { Cell, Table } from '../contract/cell';
import { TEMPLATE_TAB } from '../contract/product-tabs';
import { type Problem, warningAt } from '../problems/problem';
import { readTab } from './read-tab';
import { bytesIn, storedPieces } from './stored-bytes';

/** A ward's own template, kept in the workbook itself so that it goes along with every copy of it. */
export interface StoredTemplate {
  readonly name: string;
  /** When and by whom it was put there, for people to read. */
  readonly origin: string;
  readonly docx: Uint8Array;
}

export interface StoredTemplates {
  /** Null: the built-in template serves. */
  readonly current: StoredTemplate | null;
  /** What was in force before, for one step back; null may also mean the built-in template. */
  readonly previous: StoredTemplate | null;
  /** Versions whose pieces are incomplete or changed: they cannot be used. */
  readonly damaged: readonly string[];
}

const CURRENT = 'Đang dùng';
const PREVIOUS = 'Trước đó';

/** The rows of the tab, header included. */
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

/** A version that cannot be used is a problem of the workbook: another template takes its place. */
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
