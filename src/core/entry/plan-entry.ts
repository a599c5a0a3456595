import type { Day } from '../calendar/day';
import { dayText } from '../calendar/day-text';
import type { EntryObjection, EntryOrder } from '../protocol/entry';
import { textDigest } from '../text-digest';
import { type Cell, folded, isBlank, type Table } from '../workbook/cell';
import { errorAt } from '../workbook/problem';
import { readTab } from '../workbook/read-tab';
import { tableOf } from '../workbook/read-workbook';
import { DOSSIERS_TAB, type RowOf } from '../workbook/tabs';
import { type CheckedEntry, checkEntry } from './check-entry';
import { ENTRY_TABS, RESULT_FIELDS } from './entry-tabs';
import { OBJECTIONS, objection, objectionOf, warningText } from './entry-wording';
import { entryForms } from './forms';
import type { Remembered } from './remembered';
import { type Block, digestOf, type RowCells, type SheetRows, sheetRows } from './sheet-rows';
import { cellsOf, typedOf } from './typed-row';

/** What to do with an entry; `cells` are those of its row once that is done. */
export type EntryPlan =
  | { readonly kind: 'refused'; readonly objections: readonly EntryObjection[] }
  /** The same order was written before: its answer was lost on the way. */
  | { readonly kind: 'written'; readonly row: number; readonly cells: RowCells }
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly cells: RowCells;
      readonly blocks: readonly Block[];
      readonly remembered: Remembered;
      readonly warnings: readonly string[];
    };

interface Known {
  readonly today: Day;
  readonly remembered: readonly Remembered[];
}

/** Plans against the tables as they are now; whoever writes keeps others from writing until it is done. */
export function planEntry(order: EntryOrder, tables: readonly Table[], { today, remembered }: Known): EntryPlan {
  const tab = ENTRY_TABS[order.kind];
  const rows = sheetRows(tab, tableOf(tables, tab) ?? { name: tab.name, rows: [] });
  const earlier = remembered.find(({ token }) => token === order.token);
  const written = earlier ? rowWritten(earlier, rows) : null;
  if (earlier && written !== null) {
    if (earlier.asked === askedFor(order)) return { kind: 'written', row: written, cells: rows.cells(written) };
    return { kind: 'refused', objections: [objection('', '', OBJECTIONS.writtenBefore(written))] };
  }
  return planned(order, { rows, tables, today, earlier });
}

function askedFor({ kind, values }: EntryOrder): string {
  return textDigest(JSON.stringify([kind, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/** The row that a remembered entry was written to, wherever it is by now; null when it never was, or was changed since. */
export function rowWritten({ kind, row, digest, alike }: Remembered, rows: SheetRows): number | null {
  const fields = fieldsOf(kind);
  const isIt = (one: number) => digestOf(rows.cells(one), fields) === digest;
  const found = alike === 0 && isIt(row) ? [row] : rows.where(isIt);
  if (found.length <= alike) return null;
  return found.includes(row) ? row : (found[found.length - 1] ?? null);
}

/** By which a written row is known again. */
function fieldsOf(kind: EntryOrder['kind']): readonly string[] {
  return kind === 'result' ? RESULT_KEYS : Object.keys(ENTRY_TABS[kind].columns);
}

const RESULT_KEYS: readonly string[] = ['code', ...RESULT_FIELDS];

interface Around {
  readonly rows: SheetRows;
  readonly tables: readonly Table[];
  readonly today: Day;
  readonly earlier: Remembered | undefined;
}

function planned(order: EntryOrder, around: Around): EntryPlan {
  const { rows, tables, today, earlier } = around;
  const forms = entryForms(tables, today);
  const target = order.kind === 'result' ? dossierToAnswer(order, tables) : null;
  if (target && 'text' in target) return { kind: 'refused', objections: [target] };
  const values = target ? { ...typedOf(DOSSIERS_TAB, target), ...resultIn(order) } : order.values;
  const checked = checkEntry(order.kind, values, forms);
  const objections = [...checked.objections, ...objectionsInSheet(order, checked, rows)];
  if (!checked.record || objections.length > 0) return { kind: 'refused', objections };
  const all = cellsOf(rows.tab, checked.record);
  const cells = target ? new Map(RESULT_FIELDS.map((field) => [field, all.get(field) ?? null])) : all;
  const row = target?.row ?? rowFor(all, rows, earlier);
  const merged = target ? new Map([...rows.cells(row), ...cells]) : all;
  return {
    kind: 'write',
    row,
    cells: merged,
    blocks: rows.blocks(row, cells),
    remembered: {
      token: order.token,
      kind: order.kind,
      row,
      asked: askedFor(order),
      digest: digestOf(merged, fieldsOf(order.kind)),
      alike: target ? 0 : rows.where((one) => one !== row && rows.holds(one, all)).length,
      former: target ? formerOf(rows.cells(row)) : null,
    },
    warnings: checked.warnings.map(warningText),
  };
}

/** A first try may have been cut short between two blocks. */
function rowFor(cells: RowCells, rows: SheetRows, earlier: Remembered | undefined): number {
  return earlier && rows.holdsNothingBut(earlier.row, cells) ? earlier.row : rows.nextRow;
}

type DossierRow = RowOf<typeof DOSSIERS_TAB>;

function dossierToAnswer({ values }: EntryOrder, tables: readonly Table[]): DossierRow | EntryObjection {
  const { code: column, returnedOn, status } = DOSSIERS_TAB.columns;
  const code = (values.code ?? '').trim();
  const { rows } = readTab(DOSSIERS_TAB, tableOf(tables, DOSSIERS_TAB));
  const dossier = rows.find((one) => folded(one.code) === folded(code));
  if (!dossier) return objection('code', column.header, OBJECTIONS.dossierUnknown(code));
  if (dossier.returnedOn !== null) {
    const text = OBJECTIONS.answered(dossier.row, dayText(dossier.returnedOn));
    return objection('returnedOn', returnedOn.header, text);
  }
  if (dossier.status === 'cancelled') return objection('status', status.header, OBJECTIONS.cancelled(dossier.row));
  return dossier;
}

function resultIn({ values }: EntryOrder): Readonly<Record<string, string>> {
  return Object.fromEntries(RESULT_FIELDS.map((field) => [field, values[field] ?? '']));
}

function formerOf(cells: RowCells): Readonly<Record<string, Cell>> {
  return Object.fromEntries(RESULT_KEYS.map((field) => [field, cells.get(field) ?? null]));
}

/** What only the sheet tells: the code that is there already, whatever else is wrong in its row; a column that is not. */
function objectionsInSheet(
  { kind, values }: EntryOrder,
  { record }: CheckedEntry,
  rows: SheetRows,
): readonly EntryObjection[] {
  const { tab } = rows;
  const filled = record ? [...cellsOf(tab, record)].filter(([, cell]) => !isBlank(cell)) : [];
  const lost = filled.filter(([field]) => !rows.has(field));
  const objections = lost.map(([field]) => {
    const place = { sheet: tab.name, row: null, column: tab.columns[field]?.header ?? null };
    return objectionOf(tab, errorAt(place, { code: 'column-missing' }));
  });
  return kind === 'dossier' ? [...objections, ...repeatedCode(values.code ?? '', rows)] : objections;
}

function repeatedCode(typed: string, rows: SheetRows): readonly EntryObjection[] {
  const code = typed.trim();
  if (code === '') return [];
  const [first] = rows.where((row) => folded(String(rows.cells(row).get('code') ?? '')) === folded(code));
  if (first === undefined) return [];
  return [objection('code', DOSSIERS_TAB.columns.code.header, OBJECTIONS.dossierExists(code, first))];
}
