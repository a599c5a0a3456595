import { ENTRY_TABS } from '../../core/entry/entry-tabs';
import type { EntryOrder } from '../../core/entry/entry-types';
import { planUndo } from '../../core/entry/plan-undo';
import { sheetRows } from '../../core/entry/sheet-rows';
import { cellsOf, readTyped } from '../../core/entry/typed-row';
import { signingOf } from '../../core/report-life/report-life';
import { proposalOf, signedValues, signingPrefix, signingToken } from '../../core/report-life/signing';
import type { StepWords } from '../../core/report-life/step-words';
import type { Table } from '../../core/workbook/contract/cell';
import type { Block } from '../../core/workbook/contract/row-blocks';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import { type EntryDesk, entryDesk, plannedEntry, sheetFor, writePlanned } from '../entry/entry-row';
import { Refusal } from '../run/failure';
import { underLock } from '../run/lock';
import { writeBlocks } from '../sheet/blocks';
import { readTable } from '../sheet/tables';
import type { LifeDesk } from './life-run';
import { LIFE_WORDS } from './life-words';

type Plan = Exclude<ReturnType<typeof plannedEntry>, { readonly kind: 'refused' }>;

export interface PlannedSigning {
  readonly desk: EntryDesk;
  readonly plan: Plan;
  /** Rows of tries that were cut off before the log told of them. */
  readonly left: readonly LeftRow[];
  /** What an officer should look at before the row is written. */
  readonly warnings: readonly string[];
}

interface LeftRow {
  readonly row: number;
  readonly blocks: readonly Block[];
}

const TAB = ENTRY_TABS.issued;

/** The row of `Văn bản` for a signed report, checked as any entry is; another officer's entries wait for the lease. */
export function plannedSigning({ report, life }: LifeDesk, words: StepWords): PlannedSigning {
  const values = signedValues(report, proposalOf({ ...words, on: words.day }));
  const prefix = signingPrefix(report.run, life.events);
  const order: EntryOrder = { token: signingToken(prefix, values), kind: 'issued', values };
  const read = entryDesk('issued');
  const left = leftRows(read, { prefix, token: order.token });
  const desk = { ...read, tables: read.tables.map((table) => withoutRows(table, left)) };
  const plan = plannedEntry(order, desk);
  if (plan.kind === 'refused') {
    throw new Refusal(
      'refused',
      LIFE_WORDS.notEntered,
      plan.objections.map(({ text }) => text),
    );
  }
  return { desk, plan, left, warnings: plan.kind === 'write' ? plan.warnings : [] };
}

function leftRows({ tables, remembered }: EntryDesk, { prefix, token }: { prefix: string; token: string }) {
  const table = tableOf(tables, TAB);
  const tries = table ? remembered.filter((one) => one.token.startsWith(prefix) && one.token !== token) : [];
  return tries.flatMap((one): LeftRow[] => {
    const plan = planUndo(one, table as Table, remembered);
    return plan.kind === 'write' ? [{ row: plan.row, blocks: plan.blocks }] : [];
  });
}

function withoutRows(table: Table, left: readonly Pick<LeftRow, 'row'>[]): Table {
  if (table.name !== TAB.name || left.length === 0) return table;
  const gone = new Set(left.map(({ row }) => row - 1));
  return { ...table, rows: table.rows.map((row, index) => (gone.has(index) ? row.map(() => null) : row)) };
}

/** Writes the row; tells where it is. */
export function writeSigning({ desk, plan, left }: PlannedSigning): string {
  for (const { row, blocks } of left) writeBlocks(sheetFor('issued'), row, blocks);
  if (plan.kind === 'written') return LIFE_WORDS.enteredBefore(plan.row);
  writePlanned('issued', plan, desk);
  return LIFE_WORDS.entered(plan.row);
}

/** Empties the row that a signing wrote, if it still stands there unchanged; tells what became of it. */
export function takenOutRow(desk: LifeDesk): string {
  const sheet = sheetFor('issued');
  return underLock(() => {
    const found = signedRow(desk, readTable(sheet, TAB.name));
    if (found === null) return LIFE_WORDS.kept;
    const { row, rows, cells } = found;
    writeBlocks(sheet, row, rows.blocks(row, new Map([...cells.keys()].map((field) => [field, null]))));
    return LIFE_WORDS.removed(row);
  });
}

/** Null when nobody signed, or the row was changed since. */
function signedRow({ report, life }: OfReport, table: Table) {
  const signing = signingOf(life);
  if (signing === null) return null;
  const rows = sheetRows(TAB, table);
  const { row: record } = readTyped(TAB, signedValues(report, proposalOf(signing)));
  const cells = record && cellsOf(TAB, record);
  const [row, ...others] = cells ? rows.where((one) => rows.holds(one, cells)) : [];
  return row === undefined || others.length > 0 || cells === null ? null : { row, rows, cells };
}

type OfReport = Pick<LifeDesk, 'report' | 'life'>;

/** The tables as they were before the report was signed: its own row counts among the documents of its period. */
export function beforeSigning(of: OfReport, tables: readonly Table[]): readonly Table[] {
  const table = tableOf(tables, TAB);
  const found = table ? signedRow(of, table) : null;
  return found ? tables.map((one) => (one === table ? withoutRows(one, [found]) : one)) : tables;
}
