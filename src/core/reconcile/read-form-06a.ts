import { COLUMNS_06A, type Column06a } from '../annexes/form-06a';
import { type Cell, isBlank, type Table } from '../workbook/contract/cell';
import { shown } from '../workbook/reading/read-tab';
import { type FormLayout, formLayout, isNumbersLine, isWordy } from './form-layout';
import { namedAs, plainName, sectorKey } from './line-name';
import { countIn, isNumeric } from './pasted-count';
import type { FormProblem, Level, PastedCounts, PastedForm, PastedLine } from './pasted-form';

/** Reads the software's pasted Biểu II.06a as far as possible. */
export function readForm06a({ rows }: Pick<Table, 'rows'>): PastedForm {
  if (rows.every((row) => row.every(isBlank))) return { lines: [], problems: [{ code: 'form-empty' }] };
  const layout = formLayout(rows);
  if (!layout) return { lines: [], problems: [{ code: 'form-unknown' }] };
  const problems: FormProblem[] = [];
  const missing = COLUMNS_06A.filter((column) => !layout.columns.has(column));
  if (missing.length > 0) problems.push({ code: 'columns-missing', columns: missing });
  const lines = linesOf(rows, layout, problems);
  if (lines.length === 0) problems.push({ code: 'lines-missing' });
  else if (lines.every(({ kind }) => kind !== 'sector')) problems.push({ code: 'sectors-missing' });
  warnOfRepeated(lines, problems);
  return { lines, problems };
}

function linesOf(rows: Table['rows'], layout: FormLayout, problems: FormProblem[]): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let level: Level | null = null;
  rows.slice(layout.firstLine).forEach((cells, index) => {
    if (isNumbersLine(cells)) return;
    const row = layout.firstLine + index + 1;
    const text = nameIn(cells, layout);
    const named = namedAs(text);
    if (named.level && !named.isSum) level = named.level;
    if (!hasCounts(cells, layout)) return;
    const name = plainName(text);
    if (name === '') problems.push({ code: 'line-unnamed', row });
    else {
      const counts = countsIn(cells, layout, { row, name, problems });
      lines.push({ row, name, kind: named.kind, level: named.level ?? level, counts });
    }
  });
  return lines;
}

/** The name of a total often stands in the number column, merged with the name column. */
function nameIn(cells: readonly Cell[], { nameColumn, columns }: FormLayout): string {
  const own = cells[nameColumn];
  if (typeof own === 'string' && !isBlank(own)) return own;
  const before = cells.slice(0, Math.min(...columns.values())).find(isWordy);
  return typeof before === 'string' ? before : '';
}

/** False for titles, signatures and level rows without counts. */
function hasCounts(cells: readonly Cell[], { columns }: FormLayout): boolean {
  const counts = [...columns.values()].map((index) => cells[index]);
  return counts.some(isNumeric) || counts.filter((cell) => !isBlank(cell)).length > columns.size / 2;
}

interface Around {
  readonly row: number;
  readonly name: string;
  readonly problems: FormProblem[];
}

function countsIn(cells: readonly Cell[], { columns }: FormLayout, { row, name, problems }: Around): PastedCounts {
  const countOf = (column: Column06a): number | null => {
    const index = columns.get(column);
    if (index === undefined) return null;
    const cell = cells[index] ?? null;
    const count = countIn(cell);
    if (count === null) problems.push({ code: 'count-unreadable', row, name, column, found: shown(cell) });
    return count;
  };
  return Object.fromEntries(COLUMNS_06A.map((column) => [column, countOf(column)])) as PastedCounts;
}

function warnOfRepeated(lines: readonly PastedLine[], problems: FormProblem[]): void {
  const firstRows = new Map<string, number>();
  for (const { kind, level, name, row } of lines) {
    if (kind !== 'sector') continue;
    const key = `${level} ${sectorKey(name)}`;
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, row);
    else problems.push({ code: 'line-repeated', row, name, firstRow });
  }
}
