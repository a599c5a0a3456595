import Fraction from 'fraction.js';
import { groupedText } from '../../indicators/number-text';
import type { Confidence } from '../../text/confidence';
import { type Finding, finding } from '../finding';
import type { ReportTable, TableNumber, TableRow } from './tables';

/** A row with the rows one level below it. */
interface Group {
  readonly head: TableRow;
  readonly members: readonly TableRow[];
}

interface Compared {
  readonly group: Group;
  readonly column: number;
  readonly said: TableNumber;
  readonly sum: Fraction;
}

/** Rows `I`, `II` that the rows `1`, `2` below them do not add up to, in a table where others do. */
export function groupSums(
  table: ReportTable,
  isAdded: (heading: string) => boolean,
): readonly Finding<'parts-not-total'>[] {
  const compared = groupsOf(table.rows).flatMap((group) =>
    table.header.flatMap((heading, column) => (isAdded(heading) ? compare(group, column) : [])),
  );
  const wrong = compared.filter(({ said, sum }) => !said.value.equals(sum));
  const right = compared.length - wrong.length;
  if (right < 2 || right < 2 * wrong.length) return [];
  return wrong.map((one) => notTotal(table, one, right > 3 * wrong.length ? 'certain' : 'likely'));
}

function groupsOf(rows: readonly TableRow[]): readonly Group[] {
  return rows.flatMap((head, index): readonly Group[] => {
    if (head.isTotal || head.level === null) return [];
    const below = rowsBelow(rows, index, head.level);
    const own = head.level;
    const next = Math.min(...below.map(({ level }) => level ?? own));
    const members = below.filter(({ level }) => level === next);
    return members.length < 2 ? [] : [{ head, members }];
  });
}

/** Up to the next row of the same or a higher level. */
function rowsBelow(rows: readonly TableRow[], index: number, own: number): readonly TableRow[] {
  const below: TableRow[] = [];
  for (let next = index + 1; next < rows.length; next++) {
    const row = rows[next] as TableRow;
    if (row.isTotal || row.level === null || row.level <= own) break;
    below.push(row);
  }
  return below;
}

function compare(group: Group, column: number): readonly Compared[] {
  const said = group.head.numbers[column];
  const numbers = group.members.map(({ numbers: its }) => its[column] ?? null);
  if (!said || numbers.filter((number) => number !== null).length < 2) return [];
  const sum = numbers.reduce((all, number) => (number ? all.add(number.value) : all), new Fraction(0));
  return [{ group, column, said, sum }];
}

function notTotal(
  { header }: ReportTable,
  { group, column, said, sum }: Compared,
  confidence: Confidence,
): Finding<'parts-not-total'> {
  const parts = group.members.flatMap(({ numbers }) => numbers[column]?.printed ?? []);
  const facts = {
    what: `Dòng «${group.head.label}», cột «${header[column] ?? ''}»`,
    said: said.printed,
    parts: parts.length > MOST_PARTS ? `${parts.length} dòng cộng lại` : parts.join(' + '),
    sum: groupedText(sum),
  };
  const places = [group.head, ...group.members].map(({ line }) => line.place).slice(0, MOST_PLACES);
  return finding('parts-not-total', facts, places, confidence);
}

const MOST_PARTS = 12;
const MOST_PLACES = 6;
