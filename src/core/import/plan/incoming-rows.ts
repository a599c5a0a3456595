import { type Cell, isBlank } from '../../workbook/contract/cell';
import type { Column } from '../../workbook/contract/column';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import type { Tab } from '../../workbook/contract/tab';
import { tabLayout } from '../../workbook/contract/tab-layout';
import type { Problem } from '../../workbook/problems/problem';
import type { OddCharacters } from '../../workbook/reading/odd-characters';
import { UNREADABLE } from '../../workbook/reading/read-cell';
import { shown, unreadable } from '../../workbook/reading/read-tab';
import type { ImportRow, ImportRows } from '../import-rows';
import type { NameProblem, RefusalProblem } from './import-plan';
import type { ProcedureFinder } from './procedure-finder';
import type { CellForms } from './tab-grid';

/** A row of the export in the words of the workbook. */
export interface Incoming {
  /** Of the export. */
  readonly row: number;
  /** Its cells by field, without blank ones. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly refusal: RefusalProblem | null;
  readonly warnings: readonly Problem[];
  /** How its procedure code stands in the export; null when it was taken as it stands. */
  readonly codeAsFound: string | null;
  /** The procedure found by its name, when the export leaves its code blank. */
  readonly named: { readonly code: string } | NameProblem | null;
}

interface Reading {
  readonly tab: Tab;
  readonly forms: CellForms;
  /** The field of each header, by position; null when the tab lacks it. */
  readonly fields: readonly (string | null)[];
  /** Position of the column of procedure names; -1 when there is none. */
  readonly names: number;
  readonly procedures: ProcedureFinder;
  readonly odd: OddCharacters;
}

const { procedureCode: CODE } = DOSSIERS_TAB.columns;

export function incomingRows(
  tab: Tab,
  { headers, rows }: ImportRows,
  { forms, procedures, odd }: Pick<Reading, 'forms' | 'procedures' | 'odd'>,
): readonly Incoming[] {
  const isOfDossiers = tab === (DOSSIERS_TAB as Tab);
  const { fields, columnHeaded } = tabLayout(tab, { rows: [headers] });
  const names = isOfDossiers ? columnHeaded(PROCEDURES_TAB.columns.name.header) : -1;
  const reading: Reading = { tab, forms, fields, names, procedures, odd };
  return rows.map((row) => {
    const read = readRow(row, reading);
    return isOfDossiers ? withProcedure(row, read, reading) : read;
  });
}

function readRow(
  { row, cells, unsure = [], misplaced = [], codeAsFound }: ImportRow,
  { tab, forms, fields, odd }: Reading,
): Incoming {
  const read = new Map<string, Cell>();
  const warnings: Problem[] = [];
  let refusal: RefusalProblem | null = null;
  fields.forEach((field, position) => {
    const cell = cells[position] ?? null;
    const column = field === null ? undefined : tab.columns[field];
    if (field === null || !column || isBlank(cell)) return;
    const isUnsure = unsure.includes(column.header);
    if (isUnsure || misplaced.includes(column.header)) {
      const code = isUnsure ? 'day-order-unsure' : 'day-misplaced';
      refusal ??= { code, row, column: column.header, found: shown(cell) };
      return;
    }
    const canonical = isLostCode(column, cell) ? UNREADABLE : (forms.get(field)?.canonical(cell) ?? null);
    if (canonical !== UNREADABLE) {
      if (column.accepts.kind === 'code') odd.note('code', cell, row);
      if (canonical !== null) read.set(field, canonical);
      return;
    }
    const problem = unreadable(column, cell, { sheet: tab.name, row, column: column.header });
    if (!column.required) warnings.push({ ...problem, severity: 'warning' });
    else refusal ??= problem;
  });
  return { row, cells: read, refusal, warnings, codeAsFound: codeAsFound ?? null, named: null };
}

/** A character that was lost would make another code. */
function isLostCode({ accepts }: Column<unknown>, cell: Cell): boolean {
  return accepts.kind === 'code' && typeof cell === 'string' && cell.includes('\uFFFD');
}

/** The procedure's code as the workbook writes it, or the procedure found by name. */
function withProcedure({ cells }: ImportRow, incoming: Incoming, { names, procedures }: Reading): Incoming {
  const { row } = incoming;
  const typed = incoming.cells.get('procedureCode');
  if (typeof typed === 'string') return withCode(incoming, procedures.withCode(typed) ?? typed);
  const cell = names < 0 ? null : (cells[names] ?? null);
  if (isBlank(cell)) return incoming;
  const name = shown(cell);
  const [only, ...others] = procedures.named(name);
  if (only !== undefined && others.length === 0) return { ...incoming, named: { code: only } };
  const code = only === undefined ? 'procedure-name-unknown' : 'procedure-name-ambiguous';
  return { ...incoming, named: { code, row, column: CODE.header, name } };
}

/** The row with the code found by name, if it has none itself. */
export function withNamedProcedure(incoming: Incoming): Incoming {
  const { named } = incoming;
  if (named === null) return incoming;
  return 'name' in named ? { ...incoming, refusal: incoming.refusal ?? named } : withCode(incoming, named.code);
}

function withCode(incoming: Incoming, code: string): Incoming {
  return { ...incoming, cells: new Map([...incoming.cells, ['procedureCode', code]]) };
}
