import type { Column06a } from '../annexes/form-06a';
import { type Cell, isBlank } from '../workbook/contract/cell';
import { GROUP_WORDS, type Group, HEADER_WORDS } from './form-words';
import { wordsOf } from './line-name';

/** The columns named by a header of several lines. A merged cell has its text in its first column only, or in each. */
export function columnsByWords(header: readonly (readonly Cell[])[]): ReadonlyMap<Column06a, number> {
  const lines = withoutTitles(header.map((row) => row.map(wordsIn))).reverse();
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const found = new Map<Column06a, number>();
  for (let index = 0; index < width; index++) {
    const column = columnAt(lines, index, found);
    if (column) found.set(column, index);
  }
  return found;
}

function wordsIn(cell: Cell): string {
  return typeof cell === 'string' ? wordsOf(cell) : '';
}

/** Drops title lines, which have a single text, repeated at most by merging; header lines name several columns. */
function withoutTitles(lines: readonly (readonly string[])[]): (readonly string[])[] {
  const first = lines.findIndex((line) => {
    const groups = new Set(line.map(groupIn).filter((group) => group !== null));
    const named = new Set(line.filter((text) => HEADER_WORDS.some(({ words }) => words.test(text))));
    return groups.size >= 2 || named.size >= 3;
  });
  return first < 0 ? [] : lines.slice(first);
}

/** @param lines Lines of the header, the lowest first. */
function columnAt(
  lines: readonly (readonly string[])[],
  index: number,
  found: ReadonlyMap<Column06a, number>,
): Column06a | null {
  const group = lines.map((line) => groupIn(wordsAbove(line, index))).find((one) => one !== null) ?? null;
  const open = HEADER_WORDS.filter((word) => !found.has(word.column) && (group === null || word.group === group));
  for (const line of lines) {
    const own = line[index] ?? '';
    const matching = HEADER_WORDS.filter(({ words }) => words.test(own)).map(({ words }) => String(words));
    // A header such as «trước hạn và đúng hạn» merges two columns of the form and matches neither.
    if (new Set(matching).size === 1) return open.find(({ words }) => words.test(own))?.column ?? null;
    if (groupIn(own) !== null && matching.length === 0)
      return open.find(({ column }) => column === group)?.column ?? null;
  }
  return null;
}

function wordsAbove(line: readonly string[], index: number): string {
  for (let at = index; at >= 0; at--) if (!isBlank(line[at])) return line[at] ?? '';
  return '';
}

function groupIn(words: string): Group | null {
  const groups = Object.entries(GROUP_WORDS) as [Group, RegExp][];
  return groups.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
