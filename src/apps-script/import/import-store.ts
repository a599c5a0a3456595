import { jsonIn, jsonPieces } from '../../core/import/journal/stored-json';
import type { Cell } from '../../core/workbook/contract/cell';
import { choiceText } from '../../core/workbook/contract/column';
import { IMPORT_TAB } from '../../core/workbook/contract/product-tabs';
import type { RowOf } from '../../core/workbook/contract/tab';
import { readTab } from '../../core/workbook/reading/read-tab';
import { retried, written } from '../run/retry';
import { putRows } from '../sheet/room';
import { hiddenSheet } from '../sheet/set-up';
import { cellOf } from '../sheet/values';

type Kind = NonNullable<RowOf<typeof IMPORT_TAB>['kind']>;

const { columns, name } = IMPORT_TAB;
const FIELDS = Object.keys(columns) as (keyof typeof columns)[];
const HEADERS = Object.values(columns).map(({ header }) => header);
/** The columns left of the content, which is large, identify a row of the tab. */
const LABELS = FIELDS.indexOf('content');

interface Kept {
  readonly kind: Kind;
  readonly block: number;
  /** 1-based; the pieces of a value are in consecutive rows, since one call wrote them. */
  readonly firstRow: number;
  readonly rows: number;
}

/** The hidden tab that keeps an import, piece by piece, and what it changed. */
export interface ImportStore {
  readonly has: (kind: Kind, block: number) => boolean;
  readonly count: (kind: Kind) => number;
  /** Null when the value is missing or was changed. */
  readonly read: (kind: Kind, block: number) => unknown;
  /** All values of one kind in the order of their blocks, read with one call. */
  readonly readAll: (kind: Kind) => readonly unknown[];
  /** Writes once: a second value for the same block is ignored. */
  readonly put: (kind: Kind, block: number, value: unknown) => void;
  readonly clear: (kinds: readonly Kind[]) => void;
}

/** Opens what the tab holds of one import, and clears what it holds of others: only the last import can be undone. */
export function openImportStore(id: string): ImportStore {
  const sheet = hiddenSheet(IMPORT_TAB);
  let last = Math.max(
    1,
    retried(() => sheet.getLastRow()),
  );
  const labels = valuesOf(2, last - 1, LABELS);
  const isOwn = labels.every((row) => row.every((cell) => cell === null) || row[0] === id);
  if (!isOwn) clearRows(2, last - 1);
  let kept = isOwn ? keptIn(labels) : [];
  if (!isOwn) last = 1;

  const find = (kind: Kind, block: number) => kept.find((one) => one.kind === kind && one.block === block);
  const contentOf = ({ firstRow, rows }: Kept, read: readonly (readonly Cell[])[], from: number) =>
    jsonIn(readTab(IMPORT_TAB, { name, rows: [HEADERS, ...read.slice(firstRow - from, firstRow - from + rows)] }).rows);

  return {
    has: (kind, block) => find(kind, block) !== undefined,
    count: (kind) => kept.filter((one) => one.kind === kind).length,
    read(kind, block) {
      const one = find(kind, block);
      return one ? contentOf(one, valuesOf(one.firstRow, one.rows, FIELDS.length), one.firstRow) : null;
    },
    readAll(kind) {
      const own = kept.filter((one) => one.kind === kind).sort((a, b) => a.block - b.block);
      const read = valuesOf(2, last - 1, FIELDS.length);
      return own.map((one) => contentOf(one, read, 2));
    },
    put(kind, block, value) {
      if (find(kind, block)) return;
      const rows = jsonPieces(value).map((stored): readonly Cell[] => {
        const cells = { ...stored, import: id, kind: choiceText(columns.kind, kind), block };
        return FIELDS.map((field) => cells[field]);
      });
      putRows(sheet, last + 1, rows);
      kept = [...kept, { kind, block, firstRow: last + 1, rows: rows.length }];
      last += rows.length;
    },
    clear(kinds) {
      const gone = kept.filter(({ kind }) => kinds.includes(kind));
      const [first, end] = [
        Math.min(...gone.map(({ firstRow }) => firstRow)),
        Math.max(...gone.map(({ firstRow, rows }) => firstRow + rows)),
      ];
      if (gone.length > 0) clearRows(first, end - first);
      kept = kept.filter((one) => !gone.includes(one));
    },
  };

  function valuesOf(firstRow: number, rows: number, width: number): readonly (readonly Cell[])[] {
    if (rows < 1) return [];
    return retried(() => sheet.getRange(firstRow, 1, rows, width).getValues()).map((row) => row.map(cellOf));
  }

  function clearRows(firstRow: number, rows: number): void {
    if (rows > 0) written(() => sheet.getRange(firstRow, 1, rows, FIELDS.length).clearContent());
  }
}

function keptIn(labels: readonly (readonly Cell[])[]): Kept[] {
  const kept: Kept[] = [];
  const at = (row: readonly Cell[] | undefined, field: (typeof FIELDS)[number]) => row?.[FIELDS.indexOf(field)];
  labels.forEach((row, index) => {
    const kind = Object.entries(columns.kind.accepts.kind === 'choice' ? columns.kind.accepts.choices : {}).find(
      ([text]) => text === at(row, 'kind'),
    )?.[1] as Kind | undefined;
    const [block, pieces] = [at(row, 'block'), at(row, 'pieces')];
    if (!kind || at(row, 'piece') !== 1 || typeof block !== 'number' || typeof pieces !== 'number') return;
    kept.push({ kind, block, firstRow: index + 2, rows: pieces });
  });
  return kept;
}
