import { LEDGER_TAB } from '../../workbook/contract/budget-tabs';
import { type Cell, isBlank } from '../../workbook/contract/cell';
import { choiceText } from '../../workbook/contract/column';
import { DOSSIERS_TAB, PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import type { ImportRow, ImportRows, RowsOfSheet } from '../import-rows';
import { wordKey } from '../plain';
import { EXTRA_HEADERS, importTab, targetsOf } from '../targets';
import { type Converter, converter, wordOf } from '../values/convert-cell';
import { readTimeLimit } from '../values/time-limit';
import { type ColumnDoubt, columnDoubts, type DayColumn, dayColumns } from './column-doubts';
import { unitOfColumn } from './column-unit';
import { type DayOrder, dayShape, inOrder } from './day-order';
import type { ReadTable } from './export-reading';
import type { MappedColumn, Mapping } from './mapping';
import { hasShortYear, withWholeYear, yearIsLast } from './short-years';
import type { SkippedRow } from './sort-rows';

export interface Imported {
  readonly value: ImportRows;
  /** Rows of the export that are not data, with the reason. */
  readonly skipped: readonly SkippedRow[];
  /** Columns whose order of day and month is in doubt. */
  readonly doubts: readonly ColumnDoubt[];
  /** Rows that the file hides, and that are imported all the same. */
  readonly hiddenRows: number;
  /** All columns of days. */
  readonly dayColumns: readonly DayColumn[];
}

interface Source {
  readonly header: string;
  readonly index: number;
  readonly convert: Converter;
  /** How days are to be read, or `unsure` when an officer must say so first. */
  readonly order: DayOrder | 'unsure' | null;
  /** Whether a year of two digits can only stand in the last place. */
  readonly yearIsLast: boolean;
}

interface RowRecord {
  readonly row: number;
  readonly record: CellsByHeader;
  readonly unsure: readonly string[];
  /** Null when it was taken as it stands. */
  readonly codeAsFound: string | null;
  readonly misplaced: readonly string[];
}

/**
 * The rows of the tables that are taken, under the workbook's headers and in its words. Columns without a target are
 * dropped here.
 */
export function importRows(taken: readonly ReadTable[]): Imported {
  const columns = dayColumns(taken);
  const doubts = columnDoubts(columns, taken);
  const tab = taken[0]?.mapping.tab ?? '';
  const sheets = sheetsOf(taken);
  const read = taken.map((table) => {
    const before = sheets.find(({ name }) => name === table.mapping.sheet)?.before ?? 0;
    return recordsIn(table, sourcesOf(table.mapping, { doubts, columns }), before);
  });
  const records = read.flatMap((one) => one.records);
  const mapped = taken.flatMap(({ mapping }) => mapping.columns.flatMap(({ target }) => target ?? []));
  const headers = headersOf(tab, [...mapped, ...records.flatMap(({ record }) => [...record.keys()])]);
  const hiddenRows = taken.reduce((sum, { data }) => sum + data.filter(({ isHidden }) => isHidden).length, 0);
  const isOne = sheets.length < 2;
  const skipped = read.flatMap((one, index) =>
    one.skipped.map((row) => (isOne ? row : { ...row, sheet: taken[index]?.mapping.sheet ?? '' })),
  );
  const rows = records.map(({ row, record, unsure, misplaced, codeAsFound }): ImportRow => {
    const cells = headers.map((header) => record.get(header) ?? null);
    return {
      row,
      cells,
      ...(unsure.length > 0 ? { unsure } : {}),
      ...(misplaced.length > 0 ? { misplaced } : {}),
      ...(codeAsFound === null ? {} : { codeAsFound }),
    };
  });
  return {
    value: { tab, headers, rows, ...(isOne ? {} : { sheets }) },
    skipped,
    doubts,
    dayColumns: columns,
    hiddenRows,
  };
}

/** The sheets of the tables, each with the number of rows in those before it. */
function sheetsOf(taken: readonly ReadTable[]): readonly RowsOfSheet[] {
  const lengths = new Map<string, number>();
  for (const { mapping } of taken) {
    lengths.set(mapping.sheet, Math.max(lengths.get(mapping.sheet) ?? 0, mapping.span.last));
  }
  let before = 0;
  return [...lengths].map(([name, length]) => {
    const sheet = { name, before };
    before += length;
    return sheet;
  });
}

function recordsIn({ mapping, data, skipped }: ReadTable, sources: readonly Source[], before: number) {
  const all = data.map(({ row, cells }) => ({ row, ...recordOf(cells, sources) }));
  const records = all
    .filter(({ record }) => record.size > 0)
    .flatMap(({ row, record, ...rest }) =>
      expand(mapping.tab, record).map((one): RowRecord => ({ row: row + before, record: one, ...rest })),
    );
  const empty = all.filter(({ record }) => record.size === 0);
  const left = empty.map(({ row }): SkippedRow => ({ row, reason: 'nothing-mapped' }));
  return { records, skipped: [...skipped, ...left].sort((a, b) => a.row - b.row) };
}

interface JudgedDays {
  readonly doubts: readonly ColumnDoubt[];
  readonly columns: readonly DayColumn[];
}

function sourcesOf(mapping: Mapping, days: JudgedDays): readonly Source[] {
  const { tab: name, columns } = mapping;
  const tab = importTab(name);
  const targets = new Map((tab ? targetsOf(tab) : []).map((target) => [target.header, target]));
  return columns.flatMap((column) => {
    const target = column.target === null ? undefined : targets.get(column.target);
    if (!target) return [];
    const isDoubtful = days.doubts.some((doubt) => doubt.target === target.header);
    const order = column.dayOrder ?? (isDoubtful ? 'unsure' : null);
    const convert = converter(name, target, { chosen: chosenWords(column), unit: unitOfColumn(mapping, column) });
    const own = days.columns.find((one) => one.target === target.header);
    const source = { header: target.header, index: column.index, convert, order: null, yearIsLast: false };
    return [own ? { ...source, order, yearIsLast: yearIsLast(own.cells) } : source];
  });
}

function chosenWords({ words }: MappedColumn): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap(({ found, accepted }) => (accepted === null ? [] : [[wordKey(found), accepted] as const])),
  );
}

type CellsByHeader = ReadonlyMap<string, Cell>;

/** When two columns have one target, the first filled cell counts. */
function recordOf(cells: readonly Cell[], sources: readonly Source[]): Omit<RowRecord, 'row'> {
  const record = new Map<string, Cell>();
  const unsure: string[] = [];
  const misplaced: string[] = [];
  let codeAsFound: string | null = null;
  for (const source of sources) {
    const { header, index, convert } = source;
    const found = cells[index] ?? null;
    const inItsOrder = ordered(found, source);
    if (inItsOrder === null && !isBlank(found)) (source.order === 'unsure' ? unsure : misplaced).push(header);
    const cell = convert(inItsOrder ?? found);
    if (!isBlank(cell) && !record.has(header)) record.set(header, cell);
    if (header === procedureCode.header && !isBlank(cell) && cell !== wordOf(found)) codeAsFound = wordOf(found);
    const unit = header === timeLimit.header ? (readTimeLimit(found)?.unit ?? null) : null;
    if (unit !== null && !record.has(timeUnit.header)) record.set(timeUnit.header, unit);
  }
  return { record, unsure, misplaced, codeAsFound };
}

/** The day cell in the order that readers of days expect; null when its order is unsure. What is no day stays. */
function ordered(cell: Cell, { order, yearIsLast }: Pick<Source, 'order' | 'yearIsLast'>): Cell {
  if (order === null || dayShape(cell) === null) return cell;
  if (order === 'unsure') return null;
  const whole = yearIsLast ? withWholeYear(cell) : cell;
  const found = inOrder(whole, order);
  return found !== null && hasShortYear(whole) ? cell : found;
}

const { timeLimit, timeUnit } = PROCEDURES_TAB.columns;
const { procedureCode } = DOSSIERS_TAB.columns;
const { kind, amountVnd } = LEDGER_TAB.columns;

/** A ledger row with both revenue and spending becomes two rows of the workbook. */
function expand(tab: string, record: CellsByHeader): readonly CellsByHeader[] {
  if (tab !== LEDGER_TAB.name) return [record];
  const amounts = [
    { amount: record.get(EXTRA_HEADERS.received) ?? null, flow: choiceText(kind, 'revenue') },
    { amount: record.get(EXTRA_HEADERS.spent) ?? null, flow: choiceText(kind, 'spending') },
  ].filter(({ amount }) => amount !== null && amount !== 0);
  if (amounts.length === 0) return [record];
  return amounts.map(({ amount, flow }) => new Map([...record, [kind.header, flow], [amountVnd.header, amount]]));
}

/** Headers in the order of the tab: mapped columns, and those filled from another column's cells. */
function headersOf(name: string, filled: readonly string[]): readonly string[] {
  const tab = importTab(name);
  const present = new Set(filled);
  const inner: readonly string[] = [EXTRA_HEADERS.received, EXTRA_HEADERS.spent];
  return (tab ? targetsOf(tab) : [])
    .map(({ header }) => header)
    .filter((header) => present.has(header) && !inner.includes(header));
}
