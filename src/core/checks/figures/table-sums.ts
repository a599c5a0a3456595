import Fraction from 'fraction.js';
import { groupedText } from '../../indicators/number-text';
import type { Confidence } from '../../text/confidence';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { groupSums } from './table-groups';
import { partRows } from './table-rows';
import { isRateColumn, type ReportTable, type TableNumber, type TableRow, tablesIn } from './tables';

type Rule = 'parts-not-total';

/** Totals at the foot or head of a table, and columns that make up another. */
export const tableSums: Check<Rule> = ({ text }) =>
  tablesIn(text.lines.filter(({ isAhead }) => !isAhead)).flatMap((table) => [
    ...columnSums(table),
    ...groupSums(table, isAdded),
    ...partRows(table),
  ]);

/** Columns that are not added up: rates, averages, ranks, marks, codes, years. */
const NOT_ADDED =
  /bình quân|trung bình|điểm|xếp hạng|xếp loại|hạng|thời gian|ngày|tháng|^năm|mã|ghi chú|^stt|^tt|^số tt|số thứ tự|đơn giá|định mức|số, ký hiệu/;

function isAdded(heading: string): boolean {
  return !isRateColumn(heading) && !NOT_ADDED.test(heading);
}

/** The rows that a total may be the sum of, and what they make. */
interface Reading {
  readonly rows: readonly TableRow[];
}

function columnSums(table: ReportTable): readonly Finding<Rule>[] {
  const totals = table.rows.flatMap((row, index) => (row.isTotal ? [{ row, index }] : []));
  return totals.slice(0, MOST_TOTALS).flatMap(({ row, index }) => totalRow(table, row, index));
}

/** Each total looks at all rows above it. */
const MOST_TOTALS = 30;

interface Column {
  readonly column: number;
  readonly said: TableNumber;
}

function totalRow(table: ReportTable, total: TableRow, index: number): readonly Finding<Rule>[] {
  const all = readingsOf(table, index);
  const readings = all.filter(({ rows }) => rows.length > 1);
  const [plainest] = readings;
  if (!plainest) return [];
  const columns = total.numbers.flatMap((said, column): readonly Column[] =>
    said && isAdded(table.header[column] ?? '') && hasParts(plainest, column) ? [{ column, said }] : [],
  );
  const isRight = ({ column, said }: Column) => all.some((reading) => adds(reading, column, said));
  const right = columns.filter(isRight);
  const reading = readings.find((one) => right.some(({ column, said }) => adds(one, column, said))) ?? plainest;
  const confidence = confidenceOf({
    right: right.length,
    wrong: columns.length - right.length,
    total,
    readings: readings.length,
  });
  if (confidence === null) return [];
  return columns.filter((one) => !isRight(one)).map((one) => notTotal({ table, total, reading, one, confidence }));
}

/** Two or more numbers to add up, and no words among them. */
function hasParts({ rows }: Reading, column: number): boolean {
  return rows.filter(({ numbers }) => numbers[column]).length > 1 && rows.every((row) => isEmptyOrNumber(row, column));
}

function isEmptyOrNumber({ numbers, line }: TableRow, column: number): boolean {
  return numbers[column] !== null || /^[-–\s]*$/.test(line.cells?.[column] ?? '');
}

/**
 * All rows, those of each level, be it a single one, those since the total before, and the totals before: a total is
 * right when one of them gives it.
 */
function readingsOf({ rows }: ReportTable, index: number): readonly Reading[] {
  const isHead = index === 0;
  const others = (isHead ? rows : rows.slice(0, index)).filter((row) => !row.isTotal && !isOfWhich(row));
  const levels = [...new Set(others.map(({ level }) => level))].sort((a, b) => (a ?? 9) - (b ?? 9));
  const byLevel = levels.length > 1 ? levels.map((wanted) => others.filter(({ level }) => level === wanted)) : [];
  const lastTotal = rows.slice(0, index).reduce((last, row, at) => (row.isTotal ? at : last), -1);
  const since = lastTotal >= 0 && !isHead ? [rows.slice(lastTotal + 1, index).filter((row) => !isOfWhich(row))] : [];
  const totals = rows.slice(0, index).filter(({ isTotal }) => isTotal);
  const readings = [...byLevel, others, ...since, ...(totals.length > 1 ? [totals] : [])];
  return readings.map((one) => ({ rows: one }));
}

function isOfWhich({ label }: TableRow): boolean {
  return /^(?:[-–+]\s*)?(?:trong đó|gồm|bao gồm|riêng)/i.test(label);
}

function sumOf({ rows }: Reading, column: number): Fraction {
  return rows.reduce((sum, { numbers }) => sum.add(numbers[column]?.value ?? 0), new Fraction(0));
}

/** Equal up to the last printed digit of each number. */
function adds(reading: Reading, column: number, said: TableNumber): boolean {
  const printed = [said, ...reading.rows.map(({ numbers }) => numbers[column])];
  const decimals = Math.max(...printed.map((number) => number?.decimals ?? 0));
  const slack = decimals === 0 ? new Fraction(0) : new Fraction(printed.length, 2 * 10 ** decimals);
  return sumOf(reading, column).sub(said.value).abs().lte(slack);
}

interface Seen {
  readonly right: number;
  readonly wrong: number;
  readonly total: TableRow;
  readonly readings: number;
}

/** A column that adds up proves that the row is a sum. Null where nothing proves it and several columns do not. */
function confidenceOf({ right, wrong, total, readings }: Seen): Confidence | null {
  if (right > 0 && right >= wrong) return readings === 1 ? 'certain' : 'likely';
  const isPlain = readings === 1 && /cộng/i.test(total.label);
  if (wrong === 1 && right === 0) return isPlain ? 'likely' : 'doubtful';
  return right > 0 || isPlain ? 'doubtful' : null;
}

interface NotTotal {
  readonly table: ReportTable;
  readonly total: TableRow;
  readonly reading: Reading;
  readonly one: Column;
  readonly confidence: Confidence;
}

function notTotal({ table, total, reading, one: { column, said }, confidence }: NotTotal): Finding<Rule> {
  const parts = reading.rows.flatMap(({ numbers }) => numbers[column]?.printed ?? []);
  const facts = {
    what: `${total.label} của cột «${table.header[column] ?? ''}»`,
    said: said.printed,
    parts: parts.length > MOST_PARTS ? `${parts.length} dòng cộng lại` : parts.join(' + '),
    sum: groupedText(sumOf(reading, column)),
  };
  const places = [total.line.place, ...reading.rows.map(({ line }) => line.place)].slice(0, MOST_PLACES);
  return finding('parts-not-total', facts, places, confidence);
}

const MOST_PARTS = 12;
const MOST_PLACES = 6;
