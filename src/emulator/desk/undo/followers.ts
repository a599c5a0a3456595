import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { sheetIn } from './patch';
import { putRanges, type Ranges, rangesOf } from './ranges';

/**
 * What follows rows and columns when they are inserted or deleted, and a tab when it is renamed: formulas that refer to
 * them, and what covers them. What is left does not tell how it was before, so that is kept. It is given back only where
 * nobody changed it since.
 */
export interface Followers {
  readonly formulas: readonly FormulaChange[];
  readonly before: Ranges;
  readonly after: Ranges;
}

interface Formula {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string | undefined;
}

interface FormulaChange extends Formula {
  /** What became of it. */
  readonly after: string | undefined;
}

/** Moves rows or columns, or renames a tab; what an earlier move made of its followers is taken back on the way. */
export function moved(
  book: WorkbookState,
  sheet: SheetState,
  { earlier, move }: { readonly earlier: Followers | null; move(): void },
): Followers {
  const formulas = formulasOf(book);
  const before = rangesOf(book, sheet);
  const unchanged = (earlier?.formulas ?? []).filter((formula) => textOf(book, formula) === formula.after);
  const kinds = (Object.keys(before) as (keyof Ranges)[]).filter(
    (kind) =>
      earlier !== null && !same(earlier.before[kind], earlier.after[kind]) && same(before[kind], earlier.after[kind]),
  );
  move();
  for (const formula of unchanged) putText(book, formula);
  if (earlier) for (const kind of kinds) putRanges(book, sheet, kind, earlier.before);
  const changes = formulas.map((formula) => ({ ...formula, after: textOf(book, formula) }));
  return { formulas: changes.filter(({ text, after }) => text !== after), before, after: rangesOf(book, sheet) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function formulasOf(book: WorkbookState): Formula[] {
  return book.sheets.flatMap(({ id, formulas, lines }) => {
    const found: Formula[] = [];
    const rows = lines.rows.idsAt(1, formulas.lastRow());
    const columns = lines.columns.idsAt(1, formulas.lastColumn());
    formulas.each((text, row, column) => {
      found.push({ sheetId: id, row: rows[row - 1] as number, column: columns[column - 1] as number, text });
    });
    return found;
  });
}

function placeOf(book: WorkbookState, { sheetId, row, column }: Formula) {
  const sheet = sheetIn(book, sheetId);
  const [r, c] = [sheet?.lines.rows.positionOf(row) ?? null, sheet?.lines.columns.positionOf(column) ?? null];
  return sheet && r !== null && c !== null ? { formulas: sheet.formulas, row: r, column: c } : null;
}

function textOf(book: WorkbookState, formula: Formula): string | undefined {
  const place = placeOf(book, formula);
  return place?.formulas.at(place.row, place.column);
}

function putText(book: WorkbookState, formula: Formula): void {
  const place = placeOf(book, formula);
  if (place && place.formulas.at(place.row, place.column) !== formula.text)
    place.formulas.set(place.row, place.column, formula.text);
}
