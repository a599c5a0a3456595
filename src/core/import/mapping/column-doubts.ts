import { dayText } from '../../calendar/day-text';
import { type Cell, isBlank, isDayCell } from '../../workbook/contract/cell';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { importTab, targetsOf } from '../targets';
import { contradictions } from './contradicting-days';
import { type DayOrder, type DayShape, dayShape } from './day-order';
import { type DayDoubt, doubtOf, type ShapeCount, shapesIn, shares, tellsNothing } from './day-order-doubts';
import type { Mapping } from './mapping';
import type { DataRow } from './sort-rows';

/** A table that is taken, with its rows of data. */
export interface TakenTable {
  readonly mapping: Mapping;
  readonly data: readonly DataRow[];
}

/** A column of days whose order of day and month must be asked about. */
export interface ColumnDoubt {
  readonly target: string;
  /** In the export. */
  readonly header: string;
  readonly doubt: DayDoubt;
  readonly examples: readonly DayExample[];
  /** What an officer said of it. */
  readonly order: DayOrder | null;
}

export interface DayExample {
  readonly text: string;
  readonly row: number;
  readonly sheet: string;
}

/** A column of days of the export, over the rows of all tables that are taken. */
export interface DayColumn {
  readonly target: string;
  readonly header: string;
  readonly order: DayOrder | null;
  readonly cells: readonly Cell[];
  readonly count: ShapeCount;
}

export function columnDoubts(columns: readonly DayColumn[], tables: readonly TakenTable[]): readonly ColumnDoubt[] {
  const own = new Map(columns.map(({ target, count }) => [target, doubtOf(count)]));
  const certain = columns.filter(({ target }) => own.get(target) === null);
  const judged = certain.map(({ target, cells, count }) => [target, { cells, isOpen: tellsNothing(count) }] as const);
  const wrong = contradictions(new Map(judged), cellsOf(tables, DOSSIERS_TAB.columns.code.header));
  const doubts = [...own.values()];
  return columns.flatMap((column) => {
    const isBeside = doubts.some((doubt) => doubt !== null && shares(column.count, doubt));
    const doubt = own.get(column.target) ?? wrong.get(column.target) ?? (isBeside ? 'beside' : null);
    if (doubt === null) return [];
    const { target, header, order } = column;
    return [{ target, header, doubt, examples: examplesOf(column, doubt, tables), order }];
  });
}

export function dayColumns(tables: readonly TakenTable[]): readonly DayColumn[] {
  const tab = importTab(tables[0]?.mapping.tab ?? '');
  const targets = (tab ? targetsOf(tab) : []).filter(({ accepts }) => accepts.kind === 'day');
  return targets.flatMap(({ header: target }) => {
    const [column] = tables.flatMap(({ mapping }) => mapping.columns.filter((one) => one.target === target));
    if (!column) return [];
    const cells = cellsOf(tables, target);
    return [{ target, header: column.header, order: column.dayOrder ?? null, cells, count: shapesIn(cells) }];
  });
}

/** Whether the days of the column can be in this order: cells that tell another one are not turned against it. */
export function takesOrder({ count }: DayColumn, order: DayOrder): boolean {
  const [dayFirst, monthFirst] = [count('day-first'), count('month-first')];
  if (order === 'swapped') return count('cell-either') > 0 && count('cell-sure') === 0;
  return order === 'month-first' ? dayFirst === 0 || monthFirst > 0 : monthFirst === 0 || dayFirst > 0;
}

/** The cells of a target in every row; null where a table lacks it. */
export function cellsOf(tables: readonly TakenTable[], target: string): readonly Cell[] {
  return tables.flatMap(({ mapping, data }) => {
    const index = mapping.columns.find((column) => column.target === target)?.index;
    return data.map(({ cells }) => (index === undefined ? null : (cells[index] ?? null)));
  });
}

/** Which cells show the doubt: one of each shape. */
const TELLING: Readonly<Record<DayDoubt, readonly DayShape[]>> = {
  'month-first': ['month-first'],
  mixed: ['day-first', 'month-first'],
  swapped: ['cell-either', 'day-first', 'month-first'],
  beside: ['either', 'cell-either'],
  contradicts: ['either', 'cell-either'],
  'partly-contradicts': ['either', 'cell-either'],
  'one-day': ['either', 'cell-either'],
};

function examplesOf({ cells }: DayColumn, doubt: DayDoubt, tables: readonly TakenTable[]): readonly DayExample[] {
  const rows = tables.flatMap(({ mapping, data }) => data.map(({ row }) => ({ row, sheet: mapping.sheet })));
  return TELLING[doubt].flatMap((shape) => {
    const position = cells.findIndex((cell) => !isBlank(cell) && dayShape(cell) === shape);
    const cell = cells[position] ?? null;
    const place = rows[position];
    if (!place) return [];
    return [{ ...place, text: isDayCell(cell) ? dayText(cell.day) : String(cell).trim() }];
  });
}
