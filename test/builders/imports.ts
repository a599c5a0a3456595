import type { ImportRows } from '../../src/core/import/import-rows';
import { type Journal, journalOf } from '../../src/core/import/journal/journal';
import { undoEdits } from '../../src/core/import/journal/undo-journal';
import { journalEdits } from '../../src/core/import/journal/write-journal';
import { edited, NO_FORMULAS } from '../../src/core/import/plan/cell-edit';
import type { ImportPlan } from '../../src/core/import/plan/import-plan';
import { planImport } from '../../src/core/import/plan/plan-import';
import type { ImportPreview, ImportState } from '../../src/core/import/plan/preview-types';
import { isBlank, type Table } from '../../src/core/workbook/contract/cell';
import { AN, type Office, valueIn } from './office';
import { aTable, type Row, TAB_NAMED, type TabName } from './tables';

export type Carried<N extends TabName> = keyof (typeof TAB_NAMED)[N]['columns'] & string;

/**
 * An export with the columns of these fields, by default all; its rows are numbered as in a file with one header row.
 */
export function anExport<N extends TabName>(
  tab: N,
  rows: readonly Row<(typeof TAB_NAMED)[N]>[],
  fields: readonly Carried<N>[] = Object.keys(TAB_NAMED[tab].columns) as Carried<N>[],
): ImportRows {
  const all = Object.keys(TAB_NAMED[tab].columns);
  const [headers = [], ...cells] = aTable(tab, rows as readonly Row[]).rows;
  const kept = fields.map((field) => all.indexOf(field));
  return {
    tab,
    headers: kept.map((position) => String(headers[position])),
    rows: cells.map((row, index) => ({ row: index + 2, cells: kept.map((position) => row[position] ?? null) })),
  };
}

/** The workbook after the edits of a journal. */
export function after(tables: readonly Table[], journal: Journal): readonly Table[] {
  return withTab(tables, journal.tab, (table) => edited(table, journalEdits(table, journal, NO_FORMULAS)));
}

/** The workbook after a journal was undone. */
export function undone(tables: readonly Table[], journal: Journal): readonly Table[] {
  return withTab(tables, journal.tab, (table) => edited(table, undoEdits(table, journal, NO_FORMULAS)));
}

export interface Imported {
  readonly plan: ImportPlan;
  readonly journal: Journal;
  readonly tables: readonly Table[];
}

export function imported(tables: readonly Table[], rows: ImportRows): Imported {
  const plan = planImport(tables, rows);
  const journal = journalOf(plan);
  return { plan, journal, tables: after(tables, journal) };
}

function withTab(tables: readonly Table[], tab: string, change: (table: Table) => Table): readonly Table[] {
  return tables.map((table) => (table.name === tab ? change(table) : table));
}

/** Without empty rows and cells at the ends, which make no difference. */
export function trimmed(tables: readonly Table[]): readonly Table[] {
  return tables.map(({ name, rows }) => ({
    name,
    rows: withoutEnd(
      rows.map((row) => withoutEnd(row, isBlank)),
      isEmpty,
    ),
  }));
}

function isEmpty(row: Table['rows'][number]): boolean {
  return row.length === 0;
}

function withoutEnd<T>(items: readonly T[], isNothing: (item: T) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isNothing(items[end - 1] as T)) end--;
  return items.slice(0, end);
}

/** Sends an export block by block and asks for its preview, as the sidebar does. */
export function staged(
  office: Office,
  blocks: readonly ImportRows[],
  { officer = AN, id = 'a1b2c3d4' } = {},
): ImportPreview {
  const { call } = office.as(officer);
  blocks.forEach((block, index) => {
    valueIn(call('stageImport', id, index, blocks.length, block));
  });
  return valueIn(call('previewImport', id));
}

/** Continues an import until it is completely in the tab. */
export function written(office: Office, { officer = AN, id = 'a1b2c3d4' } = {}): ImportState {
  return untilPhase('applied', () => valueIn(office.as(officer).call('applyImport', id)));
}

export function takenBack(office: Office, { officer = AN, id = 'a1b2c3d4' } = {}): ImportState {
  return untilPhase('undone', () => valueIn(office.as(officer).call('undoImport', id)));
}

function untilPhase(phase: ImportState['phase'], step: () => ImportState): ImportState {
  for (let calls = 0; calls < 50; calls++) {
    const state = step();
    if (state.phase === phase) return state;
  }
  throw new Error(`never ${phase}`);
}

export function inBlocks(rows: ImportRows, size: number): readonly ImportRows[] {
  const starts = rows.rows.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => ({ ...rows, rows: rows.rows.slice(start, start + size) }));
}
