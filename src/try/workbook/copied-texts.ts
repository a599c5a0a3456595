import { copiedBy } from '../../emulator/calculation/text/moved-references';
import { type Area, cutTo } from '../../emulator/spreadsheet/area';
import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import { rawText } from './raw-text';
import { settingOf } from './setting';

interface Copy {
  readonly tab: number;
  readonly area: Area;
  /** Cut formulas go on reading the same cells. */
  readonly isCut: boolean;
}

/**
 * What is typed into the target when cells of this book are pasted there: formulas read the cells that lie as theirs
 * did. Null when the tab is gone or the copy reached past its end.
 */
export function copiedTexts(file: SpreadsheetFile, { tab, area, isCut }: Copy, target: Area): string[][] | null {
  const sheet = file.book.sheets.find(({ id }) => id === tab);
  const source = sheet && cutTo(area, sheet);
  if (!source) return null;
  const setting = settingOf(file);
  const [rows, columns] = [repeated(target.rows, source.rows), repeated(target.columns, source.columns)];
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, right) => {
      const [row, column] = [source.row + (down % source.rows), source.column + (right % source.columns)];
      const formula = sheet.formulas.at(row, column);
      const value = sheet.values.at(row, column);
      const [by, aside] = [target.row + down - row, target.column + right - column];
      const moved = formula === undefined || isCut ? formula : copiedBy(formula, by, aside);
      return rawText({ formula: moved, value, format: sheet.formats.at(row, column) }, setting);
    }),
  );
}

/** A block is repeated only when it fits exactly. */
function repeated(wanted: number, given: number): number {
  return wanted % given === 0 ? wanted : given;
}
