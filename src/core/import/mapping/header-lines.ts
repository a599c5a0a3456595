import { isBlank, type Table } from '../../workbook/contract/cell';
import { isHeaderText, textOf } from './cell-shapes';
import { isKnownHeader } from './known-headers';

export type Rows = Table['rows'];

/** At least two cells, all of them words. */
export function isHeaderLine(rows: Rows, index: number): boolean {
  const filled = (rows[index] ?? []).filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every(isHeaderText);
}

/**
 * Whether the line `next` names the parts of merged groups in the line above: it has words below a group's first cell
 * and below the blank cells after it. Unless it holds a known name, some other column must be blank in it; otherwise
 * it is data with one column that has no header.
 */
export function continues(rows: Rows, start: number, next: number): boolean {
  const line = rows[next] ?? [];
  if (!isHeaderLine(rows, next)) return false;
  const above = rows[next - 1] ?? [];
  const isPartial = above.some((cell, column) => !isBlank(cell) && isBlank(line[column]));
  if (!isPartial && !line.some((cell) => isKnownHeader(textOf(cell)))) return false;
  return line.some((cell, column) => {
    if (column === 0 || isBlank(cell)) return false;
    const isGap = rows.slice(start, next).every((upper) => isBlank(upper[column]));
    return isGap && !isBlank(line[groupAt(above, column)]) && groupAt(above, column) >= 0;
  });
}

/** The column of the nearest filled cell to the left. */
function groupAt(line: Rows[number], column: number): number {
  let at = column;
  while (at >= 0 && isBlank(line[at])) at--;
  return at;
}

/** The names that the lines of a header give one column, with those of the group above it. */
export function partsOf(lines: Rows, column: number): readonly string[] {
  const parts = lines.map((line, depth) => {
    const isLast = depth === lines.length - 1;
    const isPart = !isLast && lines.slice(depth + 1).some((lower) => !isBlank(lower[column]));
    return textOf(line[isPart ? groupAt(line, column) : column]).replace(/\s+/g, ' ');
  });
  return parts.filter((part, depth) => part !== '' && parts.indexOf(part) === depth);
}
