import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import { sentencesOf } from '../claims/sentences';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { columnNamed, type NamedColumn, namedColumns } from './column-words';
import { isTold } from './shares';
import { isRateColumn, type ReportTable, type TableNumber, type TableRow, tablesIn } from './tables';

type Rule = 'figure-two-values';

/** A number of a sentence and the cell of the table that the same words name. */
interface Statement {
  readonly mention: NumberMention;
  readonly line: TextLine;
  /** Counts the sentences of the lines beside the table. */
  readonly sentence: string;
  readonly row: TableRow;
  readonly column: number;
  readonly cell: TableNumber;
}

/** A sentence beside a table that agrees with it in all numbers but one. */
export const textAgainstTable: Check<Rule> = ({ text }) => {
  const { lines } = text;
  const tables = tablesIn(lines.filter(({ isAhead }) => !isAhead));
  if (tables.length === 0) return [];
  const indexOf = new Map(lines.map((line, index) => [line, index]));
  return tables.flatMap((table) => {
    const columns = namedColumns(table.header);
    const beside = columns.length === 0 ? [] : linesBeside(table, lines, indexOf);
    return disagreements(
      table,
      beside.flatMap((line) => statementsIn(line, table, columns)),
    );
  });
};

/** In lines: how far above and below a table the sentences about it stand. */
const ABOVE = 2;
const BELOW = 4;

function linesBeside(
  { rows }: ReportTable,
  lines: readonly TextLine[],
  indexOf: ReadonlyMap<TextLine, number>,
): readonly TextLine[] {
  const [first, last] = [rows[0]?.line, rows[rows.length - 1]?.line];
  if (!first || !last) return [];
  const top = (indexOf.get(first) ?? 0) - HEADER_ROWS;
  const above = lines.slice(Math.max(0, top - ABOVE), indexOf.get(first)).filter(({ cells }) => cells === null);
  const below = lines.slice((indexOf.get(last) ?? 0) + 1).slice(0, BELOW);
  const end = below.findIndex(({ cells }) => cells !== null);
  return [...above.slice(-ABOVE), ...(end < 0 ? below : below.slice(0, end))].filter(
    (line) => isTold(line) && line.headings[line.headings.length - 1] === first.headings[first.headings.length - 1],
  );
}

const HEADER_ROWS = 4;

/** Of another time, or of a part that the table does not show. */
const OF_ANOTHER =
  /cùng kỳ|(?:năm|quý|tháng|kỳ) (?:trước|\d|[ivx]+(?!\p{L}))|so với|lũy kế|cộng dồn|riêng|đến nay|ước|phấn đấu|mục tiêu|tăng|giảm/u;

function statementsIn(line: TextLine, table: ReportTable, columns: readonly NamedColumn[]): readonly Statement[] {
  const mentions = numbersIn(line);
  if (mentions.length === 0) return [];
  return sentencesOf(line.text).flatMap(({ text, start }) => {
    const said = text.toLowerCase();
    if (OF_ANOTHER.test(said)) return [];
    const row = rowNamed(said, table.rows);
    if (!row) return [];
    return mentions.flatMap((mention): readonly Statement[] => {
      if (mention.start < start || mention.start >= start + text.length || !isPlain(mention)) return [];
      if (OF_SOME.test(mention.after)) return [];
      const alike = columns.filter(({ column }) => isRateColumn(table.header[column] ?? '') === (mention.unit === '%'));
      const lead = said.slice(0, mention.start - start);
      const named = columnNamed(labelOf(mention), alike, IN_LIST.test(lead) ? lead : '');
      const cell = named && row.numbers[named.column];
      if (!named || !cell || mentions.some(({ value }) => value.equals(cell.value) && !value.equals(mention.value)))
        return [];
      return [{ mention, line, sentence: `${line.place.paragraph} ${start}`, row, column: named.column, cell }];
    });
  });
}

/** `12 tồn tại ở khâu tiếp nhận`: some of them. */
const OF_SOME = /(?<!\p{L})(?:ở|thuộc|do|của|về|(?<!tồn )tại|liên quan|đối với)(?!\p{L})/u;
const IN_LIST = /gồm|trong đó|\(/;

function isPlain({ unit, base, isApproximate, scale }: NumberMention): boolean {
  return unit !== 'đồng' && base === null && !isApproximate && scale === 1;
}

/** The only row that the sentence names, else the total. */
function rowNamed(said: string, rows: readonly TableRow[]): TableRow | null {
  const named = rows.filter(({ label, isTotal }) => !isTotal && isNamed(said, label.toLowerCase()));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const totals = rows.filter(({ isTotal }) => isTotal);
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

const SHORTEST_LABEL = 4;

function isNamed(said: string, label: string): boolean {
  if (label.length < SHORTEST_LABEL) return false;
  const at = said.indexOf(label);
  return at >= 0 && !/\p{L}/u.test(said.charAt(at - 1)) && !/\p{L}/u.test(said.charAt(at + label.length));
}

/** The words of the clause that tell what the number counts. */
function labelOf({ before, after }: NumberMention): string {
  const pieces = before.split(/[,:()]/).filter((piece) => /\p{L}/u.test(piece));
  return `${pieces.pop() ?? ''} ${after}`;
}

function disagreements(table: ReportTable, statements: readonly Statement[]): readonly Finding<Rule>[] {
  const agrees = ({ mention, cell }: Statement) => mention.value.equals(cell.value);
  const right = statements.filter(agrees);
  const wrong = statements.filter((one) => !agrees(one) && !isElsewhere(one, table));
  return wrong.flatMap((one) => {
    const same = statements.filter((other) => other.row === one.row && other.column === one.column);
    const isProved = right.some((other) => isProof(other, one));
    const isOnly = wrong.filter(({ sentence }) => sentence === one.sentence).length === 1;
    const isRate = one.mention.unit === '%' && one.row.isTotal;
    if (same.length > 1 || !isOnly || !(isProved || isRate)) return [];
    const facts = {
      what: `Lời văn và bảng, dòng «${one.row.label}», cột «${table.header[one.column] ?? ''}»`,
      said: one.mention.printed,
      other: one.cell.printed,
    };
    return [
      finding('figure-two-values', facts, [one.line.place, one.row.line.place], isProved ? 'likely' : 'doubtful'),
    ];
  });
}

/** Another number of the sentence agrees with the same row, or one of another row with the same column. */
function isProof(other: Statement, one: Statement): boolean {
  if (other.row === one.row) return other.sentence === one.sentence && other.column !== one.column;
  return other.column === one.column && !one.row.isTotal && !other.row.isTotal;
}

/** The number stands in another row: the sentence may be about that one. */
function isElsewhere({ mention, column }: Statement, { rows }: ReportTable): boolean {
  return rows.some(({ numbers }) => numbers[column]?.value.equals(mention.value) ?? false);
}
