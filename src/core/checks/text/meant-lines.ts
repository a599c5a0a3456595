import type { FileLine } from '../../document/file-line';
import { asMeant } from './as-meant';

/** A line as meant. `table` numbers the runs of rows, whether a table or only tabs divide their cells. */
export type MeantLine = FileLine;

/** The lines of a file as meant: one form of letters, spaces and hyphens, rows of tabs as cells, nothing empty. */
export function meantLines(lines: readonly FileLine[]): readonly MeantLine[] {
  const meant = lines.map(meantLine).filter(({ text }) => text !== '');
  return numberedTables(meant.filter((line, index) => !isPageNumber(line, meant[index - 1], meant[index + 1])));
}

function meantLine(line: FileLine): MeantLine {
  const typed = line.cells?.map(asMeant) ?? (line.text.includes('\t') ? cellsOfTabs(line.text) : null);
  const [only = '', ...more] = typed ?? [asMeant(line.text)];
  return typed && more.length > 0
    ? { ...line, text: typed.join('\t').trim(), cells: typed }
    : { ...line, text: only, cells: null };
}

const LIST_MARK = /^(?:[-+*]|(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐa-zđ])[.)]|\d{1,2}(?:\.\d{1,2}){1,3})$/;

/** Tabs divide cells, but they also indent a paragraph, follow the mark of a list, and lead to a figure after a colon. */
function cellsOfTabs(text: string): readonly string[] {
  const cells = text.split('\t').map(asMeant);
  const filled = cells.filter((cell) => cell !== '');
  const [first = '', second = ''] = filled;
  if (filled.length < 2) return cells[0] !== '' && cells.length > 2 ? cells : [first];
  const isOneText = LIST_MARK.test(first) || (first.endsWith(':') && /^[\d\p{Ll}]/u.test(second));
  return filled.length === 2 && isOneText ? [`${first} ${second}`] : cells;
}

const PAGE_NUMBER = /^(?:- ?)?\d{1,3}(?: ?-)?$/;

/** A number alone between two halves of a sentence: the page of a printed report whose text was copied. */
function isPageNumber({ text, cells }: MeantLine, before?: MeantLine, after?: MeantLine): boolean {
  if (cells || !PAGE_NUMBER.test(text) || !before || !after) return false;
  return !before.cells && !after.cells && /[^.:;!?]$/.test(before.text) && /^[\p{Ll}\d]/u.test(after.text);
}

/** Rows that follow one another directly are one table. */
function numberedTables(lines: readonly MeantLine[]): readonly MeantLine[] {
  let count = 0;
  let before: MeantLine | null = null;
  return lines.map((line) => {
    if (!line.cells) {
      before = null;
      return { ...line, table: null };
    }
    const isSame = before && before.table === line.table && (line.table !== null || isNext(before, line));
    if (!isSame) count++;
    before = line;
    return { ...line, table: count };
  });
}

function isNext(before: MeantLine, line: MeantLine): boolean {
  return line.paragraph - before.paragraph <= 1;
}
