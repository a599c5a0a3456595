import { groupedText } from '../../indicators/number-text';
import type { Confidence } from '../../text/confidence';
import { type Finding, finding } from '../finding';
import { isRateColumn, type ReportTable, type TableRow } from './tables';

/** A column and those that make it up. */
interface Made {
  readonly whole: number;
  readonly parts: readonly number[];
}

const RECEIVED = /^(?:tổng (?:số )?)?(?:hồ sơ |số hồ sơ |số )?(?:đã )?tiếp nhận$|^tổng số hồ sơ(?: tiếp nhận)?$/;
const RESOLVED = /^(?:hồ sơ |số hồ sơ |số )?(?:đã )?(?:giải quyết|xử lý)(?: xong)?$/;
const PENDING = /^(?:hồ sơ |số hồ sơ |số )?(?:đang|chưa) (?:giải quyết|xử lý)$|^còn lại$/;

/** Rows in which a column is not the sum of those that make it up in the other rows. */
export function partRows(table: ReportTable): readonly Finding<'parts-not-total'>[] {
  return madeColumns(table).flatMap((made) => {
    const counted = table.rows.filter(
      ({ numbers }) => numbers[made.whole] && made.parts.some((column) => numbers[column]),
    );
    const wrong = counted.filter((row) => !isMade(row, made));
    const right = counted.length - wrong.length;
    if (wrong.length === 0 || right < 2 * wrong.length - 2 || right === 0) return [];
    const confidence: Confidence = right > 2 * wrong.length ? 'certain' : right > 1 ? 'likely' : 'doubtful';
    // The total of a table repeats what is wrong in its rows.
    const own = wrong.some(({ isTotal }) => !isTotal) ? wrong.filter(({ isTotal }) => !isTotal) : wrong;
    return own.map((row) => notMade({ table, row, made, confidence }));
  });
}

function madeColumns(table: ReportTable): readonly Made[] {
  return [...ofDossiers(table), ...ofTotals(table)];
}

function ofDossiers({ header }: ReportTable): readonly Made[] {
  const [whole, resolved, pending] = [RECEIVED, RESOLVED, PENDING].map((words) => only(header, words));
  return whole === undefined || resolved === undefined || pending === undefined
    ? []
    : [{ whole, parts: [resolved, pending] }];
}

function only(header: readonly string[], words: RegExp): number | undefined {
  const found = header.flatMap((heading, column) => (words.test(heading.trim()) ? [column] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** In columns. */
const MOST_PARTS = 6;

/** `Tổng số` with the columns behind it that add up to it in most rows. */
function ofTotals(table: ReportTable): readonly Made[] {
  return table.header.flatMap((heading, whole): readonly Made[] => {
    if (!/tổng|cộng/.test(heading) || isRateColumn(heading)) return [];
    const choices = Array.from({ length: MOST_PARTS - 1 }, (_, more) => behind(table, whole, more + 2)).filter(
      (made) => made !== null,
    );
    const best = choices.sort((a, b) => rightRows(table, b) - rightRows(table, a))[0];
    return best && rightRows(table, best) > 2 ? [best] : [];
  });
}

function behind({ header }: ReportTable, whole: number, count: number): Made | null {
  const parts = Array.from({ length: count }, (_, index) => whole + 1 + index);
  return parts.every((column) => column < header.length && !isRateColumn(header[column] ?? ''))
    ? { whole, parts }
    : null;
}

function rightRows({ rows }: ReportTable, made: Made): number {
  return rows.filter((row) => (row.numbers[made.whole]?.value.gt(0) ?? false) && isMade(row, made)).length;
}

function isMade({ numbers }: TableRow, { whole, parts }: Made): boolean {
  const [first, ...others] = parts.map((column) => numbers[column]?.value);
  const sum = others.reduce((all, value) => (value ? (all?.add(value) ?? value) : all), first);
  return numbers[whole] !== null && sum !== undefined && (numbers[whole]?.value.equals(sum) ?? false);
}

interface NotMade {
  readonly table: ReportTable;
  readonly row: TableRow;
  readonly made: Made;
  readonly confidence: Confidence;
}

function notMade({ table, row, made, confidence }: NotMade): Finding<'parts-not-total'> {
  const parts = made.parts.flatMap((column) => row.numbers[column] ?? []);
  const [first, ...others] = parts.map(({ value }) => value);
  const sum = others.reduce((all, value) => all?.add(value), first);
  const facts = {
    what: `Dòng «${row.label}», cột «${table.header[made.whole] ?? ''}»`,
    said: row.numbers[made.whole]?.printed ?? '',
    parts: parts.map(({ printed }) => printed).join(' + '),
    sum: groupedText(sum ?? 0),
  };
  return finding('parts-not-total', facts, [row.line.place], confidence);
}
