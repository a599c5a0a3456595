import { fromByteArray, toByteArray } from 'base64-js';
import { crc32 } from '../crc32';
import type { Cell, Table } from '../workbook/cell';
import { type Problem, warningAt } from '../workbook/problem';
import { readTab } from '../workbook/read-tab';
import { TEMPLATE_TAB } from '../workbook/tabs';

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

/** Excel cells hold 32,767 characters, Sheets cells 50,000. */
const PIECE_LENGTH = 30_000;
/** base64 may begin with `+`, which Sheets would take for a formula. */
const LEAD = 'M';

/** The rows of the tab, header included. */
export function storedRows({ current, previous }: Omit<StoredTemplates, 'damaged'>): readonly (readonly Cell[])[] {
  return [
    Object.values(TEMPLATE_TAB.columns).map(({ header }) => header),
    ...(current ? rowsOf(CURRENT, current) : []),
    ...(previous ? rowsOf(PREVIOUS, previous) : []),
  ];
}

function rowsOf(version: string, { name, origin, docx }: StoredTemplate): Cell[][] {
  const text = fromByteArray(docx);
  const count = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH);
    return [version, name, origin, checksumOf(docx), index + 1, count, LEAD + piece];
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
    const pieces = rows.filter((row) => row.version === version).sort((a, b) => a.piece - b.piece);
    const [first] = pieces;
    if (!first) return null;
    const text = pieces.map(({ content }) => content.slice(LEAD.length)).join('');
    const docx = pieces.length === first.pieces ? decoded(text) : null;
    if (docx && checksumOf(docx) === first.checksum) return { name: first.name, origin: first.origin, docx };
    damaged.push(first.name);
    return null;
  }
}

function decoded(text: string): Uint8Array | null {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0 ? toByteArray(text) : null;
}

/** With a letter in front, so that no cell takes it for a number. */
function checksumOf(docx: Uint8Array): string {
  return `K${crc32(docx).toString(16).padStart(8, '0')}`;
}
