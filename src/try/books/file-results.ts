import type { SheetState } from '../../emulator/spreadsheet/sheet-state';
import type { OpenedBook } from './opening/open-book';

/** What the formulas of a file gave when the program that saved it last computed them. */
export function resultsInFile({ sheets }: OpenedBook): (formula: string, sheet: SheetState) => unknown {
  const known = new Map<string, unknown>();
  for (const { before } of sheets) {
    before.formulas.each((formula, row, column) => {
      known.set(keyOf(before.id, formula), filledFrom(before, row, column));
    });
  }
  return (formula, { id }) => known.get(keyOf(id, formula));
}

function keyOf(sheet: number, formula: string): string {
  return `${sheet}\n${formula}`;
}

/** The result of a cell with those of the cells that its formula fills to the right and down. */
function filledFrom(sheet: SheetState, row: number, column: number): unknown {
  const isFilled = (down: number, right: number) => {
    const [r, c] = [row + down, column + right];
    const isOwn = sheet.values.at(r, c) !== undefined || sheet.formulas.at(r, c) !== undefined;
    return !isOwn && sheet.results.at(r, c) !== undefined;
  };
  let [rows, columns] = [1, 1];
  while (isFilled(0, columns)) columns++;
  while (isFilled(rows, 0)) rows++;
  if (rows * columns === 1) return sheet.results.at(row, column);
  return sheet.results.read({ row, column, rows, columns }, '');
}
