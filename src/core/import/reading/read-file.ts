import type { Table } from '../../workbook/contract/cell';
import { sureFontOf } from '../letters/font-of';
import { unscrambling } from '../letters/scrambled';
import { READ_NAMES } from '../words/file-words';
import { tableOfDelimited } from './delimited-text';
import { type Encoding, encodingOf, type FileKind, type FileRefusal, isRefusal, kindOfFile } from './file-kind';
import type { FileNote } from './file-note';
import { tablesOfHtml } from './html-tables';
import { type NotedTables, noted } from './noted';
import { tablesOfSpreadsheetXml } from './spreadsheet-xml';
import { utf8Faults } from './utf8-faults';
import { htmlOfArchive } from './web-archive';

/** The tables of a file and what was noticed about it, or the reason why it cannot be read. */
export type ReadFile = ({ readonly ok: true } & NotedTables) | { readonly ok: false; readonly refusal: FileRefusal };

type ReadTables =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What an edge reads with. */
export interface FileReaders {
  readonly decode: (bytes: Uint8Array, encoding: Encoding) => string;
  readonly readXlsx: (bytes: Uint8Array) => Promise<ReadTables>;
}

/** Reads an export in any supported format, whatever its name. */
export async function readFile(bytes: Uint8Array, { decode, readXlsx }: FileReaders): Promise<ReadFile> {
  const kind = kindOfFile(bytes);
  if (isRefusal(kind)) return { ok: false, refusal: kind };
  if (kind === 'xlsx') {
    const read = await readXlsx(bytes);
    return read.ok ? { ok: true, ...noted(read.tables, []) } : read;
  }
  const { text, notes } = kind === 'mhtml' ? lettersMended(await htmlOfArchive(bytes)) : textOf(bytes, decode);
  const tables = tablesIn(text.normalize('NFC'), kind)?.filter(hasContent);
  if (!tables) return { ok: false, refusal: 'tangled' };
  if (isLogin(text, kind) && !tables.some(isOfData)) return { ok: false, refusal: 'login-page' };
  return tables.length === 0 ? { ok: false, refusal: 'no-table' } : { ok: true, ...noted(tables, notes) };
}

interface Text {
  readonly text: string;
  readonly notes: readonly FileNote[];
}

/** Bytes that are no Unicode may be an old font, whose letters lie elsewhere than those of a code page. */
function textOf(bytes: Uint8Array, decode: FileReaders['decode']): Text {
  const encoding = encodingOf(bytes);
  if (encoding === 'windows-1258') {
    const latin = decode(bytes, 'windows-1252');
    return sureFontOf([latin]) === null ? lettersMended(decode(bytes, encoding)) : { text: latin, notes: [] };
  }
  const { text, notes } = lettersMended(decode(bytes, encoding));
  const { count, first } = encoding === 'utf-8' ? utf8Faults(bytes) : { count: 0, first: [] };
  return { text, notes: count === 0 ? notes : [...notes, { kind: 'bad-bytes', count, first }] };
}

/** Before the text is cut into cells, since no-break spaces and invisible characters are parts of broken letters. */
function lettersMended(text: string): Text {
  const found = unscrambling(text.split('\n'));
  if (found === null) return { text, notes: [] };
  return { text: found.mended(text), notes: [{ kind: 'scrambled', sheet: null, mended: true, left: 0 }] };
}

function tablesIn(text: string, kind: FileKind): readonly Table[] | null {
  if (kind === 'html' || kind === 'mhtml') return tablesOfHtml(text, READ_NAMES.table);
  return kind === 'spreadsheet-xml' ? tablesOfSpreadsheetXml(text) : [tableOfDelimited(text, READ_NAMES.text)];
}

function hasContent({ rows }: Table): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}

/** A page with a form of log-in may show a table of data all the same. */
function isOfData({ rows }: Table): boolean {
  const wide = rows.filter((row) => row.filter((cell) => cell !== null).length >= 3);
  return wide.length >= 3;
}

function isLogin(text: string, kind: FileKind): boolean {
  return kind === 'html' && /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(text);
}
