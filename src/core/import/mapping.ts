import { type Cell, isBlank, type Table } from '../workbook/cell';
import { IMPORT_KINDS, type ImportKind, PERSONAL_HEADERS } from './import-kind';
import { plainWords } from './plain-words';
import { importedText } from './read-value';

/** What becomes of a column of the export. */
export type Use =
  | { readonly kind: 'field'; readonly field: string }
  /** About people: left out unless an officer says otherwise. */
  | { readonly kind: 'personal' }
  | { readonly kind: 'unused' };

export interface MappedColumn {
  /** As it stands in the export; two header rows are joined. */
  readonly header: string;
  readonly use: Use;
}

/** How an export is read: remembered as a profile for the next one of the same shape. */
export interface Mapping {
  /** The tab it goes to. */
  readonly tab: string;
  /** 0-based row under which the data begin. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
}

/** Title rows stand above the header, never more than this. */
const DEEPEST_HEADER = 30;
/** So many columns must be known by their names. */
const LEAST_KNOWN = 2;

/** The most likely reading of an export; null when no row looks like the headers of anything we keep. */
export function proposedMapping(table: Table, kinds: readonly ImportKind[] = IMPORT_KINDS): Mapping | null {
  let best: { readonly mapping: Mapping; readonly score: number } | null = null;
  const last = Math.min(DEEPEST_HEADER, table.rows.length);
  for (let row = 0; row < last; row++) {
    for (const kind of kinds) {
      for (const joined of [false, true]) {
        const columns = columnsOf(headersAt(table, row, joined), kind);
        const score = scoreOf(columns, kind);
        const headerRow = joined ? row + 1 : row;
        if (score > (best?.score ?? 0)) best = { mapping: { tab: kind.tab.name, headerRow, columns }, score };
      }
    }
  }
  return best?.mapping ?? null;
}

/** A merged heading stands in its first cell only; it names every column below it. */
function headersAt({ rows }: Table, row: number, joined: boolean): readonly string[] {
  const upper = rows[row] ?? [];
  if (!joined) return upper.map(headerText);
  const lower = rows[row + 1] ?? [];
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    if (!isBlank(upper[index])) above = headerText(upper[index]);
    const below = headerText(lower[index]);
    return below === '' ? headerText(upper[index]) : `${above} ${below}`.trim();
  });
}

function headerText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? importedText(cell) : '';
}

/** Each field goes to the column whose header names it best; a column serves one field. */
function columnsOf(headers: readonly string[], kind: ImportKind): readonly MappedColumn[] {
  const plain = headers.map(plainWords);
  const uses = plain.map((header): Use => (isPersonal(header) ? { kind: 'personal' } : { kind: 'unused' }));
  for (const [field, synonyms] of Object.entries(kind.headers)) {
    const own = plainWords(kind.tab.columns[field]?.header ?? '');
    const index = [own, ...synonyms]
      .map((name) => plain.findIndex((header, at) => header === name && uses[at]?.kind === 'unused'))
      .find((at) => at >= 0);
    if (index !== undefined) uses[index] = { kind: 'field', field };
  }
  return headers.map((header, index) => ({ header, use: uses[index] as Use }));
}

function isPersonal(header: string): boolean {
  return PERSONAL_HEADERS.some(
    (name) => header === name || header.startsWith(`${name} `) || header.endsWith(` ${name}`),
  );
}

/** Required fields weigh most: without them no row can be taken over. */
function scoreOf(columns: readonly MappedColumn[], { tab, key }: ImportKind): number {
  const fields = columns.flatMap(({ use }) => (use.kind === 'field' ? [use.field] : []));
  if (fields.length < LEAST_KNOWN) return 0;
  const weights = fields.map((field) => (key.includes(field) ? 3 : tab.columns[field]?.required ? 2 : 1));
  return weights.reduce((sum: number, weight) => sum + weight, 0);
}
