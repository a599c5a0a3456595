import type Fraction from 'fraction.js';
import { type NumeralKind, numeralOf } from '../claims/numerals';
import type { TextLine } from '../text/report-text';

/** A cell that holds one number and nothing else. */
export interface TableNumber {
  readonly value: Fraction;
  readonly decimals: number;
  readonly printed: string;
}

export interface TableRow {
  readonly line: TextLine;
  /** The first words of the row. */
  readonly label: string;
  /** The row is the sum of others: `Tổng cộng`. */
  readonly isTotal: boolean;
  /** Depth by its number: `A`, `I`, `1`, `1.1`, `-`; null without one. */
  readonly level: number | null;
  /** By column; null for an empty cell or words. */
  readonly numbers: readonly (TableNumber | null)[];
}

export interface ReportTable {
  /** By column, in lower case. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The tables of a report that have a header and numbers. */
export function tablesIn(lines: readonly TextLine[]): readonly ReportTable[] {
  const tables: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    if (line.cells && line.kind === 'body') {
      const current = before?.cells && isSameTable(before, line) ? tables[tables.length - 1] : undefined;
      if (current) current.push(line);
      else tables.push([line]);
    }
    before = line;
  }
  return tables.flatMap(tableOf);
}

function isSameTable(one: TextLine, other: TextLine): boolean {
  return one.table?.number === other.table?.number;
}

const NUMBER = /^\d[\d.,]*$/;

function tableOf(lines: readonly TextLine[]): readonly ReportTable[] {
  const first = lines.findIndex((line) => hasNumbers(line) && !isOfColumnNumbers(line));
  const known = lines[0]?.table?.header ?? [];
  const header = (known.length > 0 ? known : joined(lines.slice(0, Math.max(first, 0)))).map((one) =>
    one.toLowerCase(),
  );
  if (first < 0 || header.length < 2) return [];
  const rows = lines.slice(first).flatMap((line) => rowOf(line, header));
  return rows.length < 2 ? [] : [{ header, rows }];
}

function hasNumbers({ cells }: TextLine): boolean {
  return (cells ?? []).slice(1).some((cell) => NUMBER.test(cell.replace(/\s?%$/, '')));
}

/** The row `(1) (2) (3)` under a header. */
function isOfColumnNumbers({ cells }: TextLine): boolean {
  const filled = (cells ?? []).filter((cell) => cell !== '');
  return (
    filled.length > 2 && filled.every((cell, index) => new RegExp(`^\\(?${index + 1}\\)?(?:\\s?=.*)?$`).test(cell))
  );
}

/** Header cells over several rows: `Đã giải quyết` over `Trước hạn`. */
function joined(lines: readonly TextLine[]): readonly string[] {
  const rows = lines.filter((line) => !isOfColumnNumbers(line)).map(({ cells }) => cells ?? []);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((cells) => cells[column] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );
}

const TOTAL =
  /^(?:(?:tổng cộng|tổng số|tổng|cộng)(?: \([^)]*\))?|toàn (?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu|ngành))[:.]?$/i;

/** The same at the foot of a table; with a number of its own it heads the rows below it. */
const TOTAL_OF_MONEY = /^tổng (?:chi|thu|kinh phí|vốn|dự toán)(?: ngân sách)?[:.]?$/i;

function rowOf(line: TextLine, header: readonly string[]): readonly TableRow[] {
  const cells = widened(line.cells ?? [], header.length);
  if (cells.length !== header.length) return [];
  const words = cells.filter((cell) => /\p{L}/u.test(cell));
  const level = levelOf(cells[0] ?? '');
  const isTotal = (word: string) => TOTAL.test(word) || (level === null && TOTAL_OF_MONEY.test(word));
  return [
    {
      line,
      label: words.find((word) => !LEVELS.some((level) => level.test(word))) ?? words[0] ?? '',
      isTotal: words.slice(0, 2).some(isTotal),
      level,
      numbers: cells.map((cell, column) => numberIn(cell, header[column] ?? '')),
    },
  ];
}

/** The words of a total often stretch over the first columns, whose cells are then one. */
function widened(cells: readonly string[], width: number): readonly string[] {
  const [first = '', ...others] = cells;
  if (cells.length >= width || !TOTAL.test(first)) return cells;
  return [first, ...Array.from({ length: width - cells.length }, () => ''), ...others];
}

const LEVELS: readonly RegExp[] = [
  /^[IVX]+[.)]?$/,
  /^[A-Z]\.?$/,
  /^\d+\.?$/,
  /^\d+\.\d+\.?$/,
  /^\d+\.\d+\.\d+\.?$/,
  /^(?:[a-zđ][.)]|[-+*•–])$/,
];
/** `A` stands above `I`. */
const DEPTHS: readonly number[] = [1, 0, 2, 3, 4, 5];

function levelOf(mark: string): number | null {
  const found = LEVELS.findIndex((level) => level.test(mark.trim()));
  return found < 0 ? null : (DEPTHS[found] ?? null);
}

export function isRateColumn(heading: string): boolean {
  return /%|t[ỷỉ] lệ|t[ỷỉ] trọng/.test(heading);
}

function numberIn(cell: string, heading: string): TableNumber | null {
  const printed = cell.trim();
  const digits = printed.replace(/\s?%$/, '');
  if (!NUMBER.test(digits)) return null;
  const kind: NumeralKind =
    isRateColumn(heading) || printed.endsWith('%') ? 'measure' : /triệu|tỷ/.test(heading) ? 'amount' : 'count';
  const numeral = numeralOf(digits, kind);
  return numeral && { value: numeral.value, decimals: numeral.decimals, printed };
}
