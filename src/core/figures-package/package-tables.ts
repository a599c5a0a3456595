import { COLUMNS_06A, filledForm06a } from '../annexes/form-06a';
import { LEVEL_NAMES } from '../annexes/level-wording';
import { type FilledLine, filledForms } from '../definitions/forms/filled-forms';
import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { PackageFigure, PackageLine, PackageSector } from './figures-package';
import { WITHHELD_SECTOR } from './package-wording';
import { withoutPersonal } from './without-personal';

/** Columns (3) to (13) of Biểu II.06a by level and sector; sectors whose names are withheld are added up. */
export function sectorRows(records: WorkbookRecords): readonly PackageSector[] {
  const rows = new Map<string, PackageSector>();
  for (const { level, sectors } of filledForm06a(records)?.levels ?? []) {
    for (const { sector: typed, counts } of sectors) {
      const sector = withoutPersonal(typed) || WITHHELD_SECTOR;
      const key = `${level} ${sector}`;
      const before = rows.get(key)?.columns;
      const columns = COLUMNS_06A.map((column, at) => counts[column] + (before?.[at] ?? 0));
      rows.set(key, { level: LEVEL_NAMES[level], sector, columns });
    }
  }
  return [...rows.values()];
}

/** The lines of the forms in force that have a figure or want one. */
export function formLines(records: WorkbookRecords, figures: Figures): readonly PackageLine[] {
  return filledForms(records, figures).flatMap(({ key: form, lines }) =>
    lines
      .filter(({ isHeading }) => !isHeading)
      .map((line) => ({
        form,
        line: line.mark,
        label: withoutPersonal(line.label),
        unit: withoutPersonal(line.unit),
        ...figureOf(line),
      })),
  );
}

function figureOf({ value }: FilledLine): PackageFigure {
  if (value?.kind !== 'rate') return { value: value?.value.valueOf() ?? null };
  return { numerator: value.numerator.valueOf(), denominator: value.denominator.valueOf() };
}
