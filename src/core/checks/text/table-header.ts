interface Row {
  readonly cells: readonly string[];
}

const MOST_HEADER_ROWS = 3;

const FIGURE = /^(?:-|\(?[-+]?\d[\d.,/ ]*%?\)?)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** `(1)`, `A`, `(3)=(4)+(5)`: the row that numbers the columns. */
const COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?(?: ?[=+:/-].{0,30})?|[A-Z])$/;

/**
 * The headings of a table's columns: those of its first rows that hold no figure, joined from above to below. A heading
 * over several columns holds for each of them. Empty when the rows are not as wide as the table.
 */
export function headerOf(rows: readonly Row[]): readonly string[] {
  const count = headerRows(rows);
  const head = rows.slice(0, count).map(({ cells }) => cells);
  const width = rows[count]?.cells.length ?? 0;
  if (count === 0 || head.some((cells) => cells.length !== width)) return [];
  return Array.from({ length: width }, (_, column) => {
    const said = head.map((cells, index) => cells[column] || spanned(cells, column, head[index + 1]));
    return [...new Set(said)].filter((text) => text !== '').join(' ');
  });
}

/** The text to the left, when the row below divides it. */
function spanned(cells: readonly string[], column: number, below: readonly string[] | undefined): string {
  if (!below?.[column]) return '';
  let from = column;
  while (from > 0 && cells[from] === '') from--;
  return cells[from] ?? '';
}

/** The number of rows before the first one with figures; a table of words has one. */
function headerRows(rows: readonly Row[]): number {
  const first = rows.slice(0, MOST_HEADER_ROWS + 1).findIndex(({ cells }) => isData(cells));
  if (first >= 0) return first;
  return rows.length > 1 ? 1 : 0;
}

function isData(cells: readonly string[]): boolean {
  const figures = cells.filter((cell) => FIGURE.test(cell));
  return figures.length > 0 && !figures.every((cell) => YEAR.test(cell));
}

/** Whether a row only numbers the columns: `(1) (2) (3)`, `A B 1 2`. */
export function isColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length > 2 &&
    /^\(?[1A]\)?$/i.test(filled[0] ?? '') &&
    filled.every((cell) => COLUMN_NUMBER.test(cell)) &&
    filled.some(isNumbered)
  );

  function isNumbered(cell: string, index: number): boolean {
    return index > 0 && Number(/\d+/.exec(cell)?.[0]) === Number(/\d+/.exec(filled[index - 1] ?? '')?.[0] ?? 0) + 1;
  }
}
