import { LOOKS, type SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { Value } from '../../../emulator/spreadsheet/typed-input';
import type { CellFace } from '../../../xlsx/styles/cell-face';

type Cells = readonly unknown[] | undefined;
const PARTS = ['format', ...LOOKS] as const;

/** One row of a sheet with all that is kept of its cells. Rows and columns count from 0. */
export class CellRow {
  private readonly contents: readonly Cells[];
  private readonly faces: readonly (readonly (string | undefined)[] | undefined)[];

  constructor(sheet: SheetState | null, row: number) {
    const at = row + 1;
    this.contents = sheet ? [sheet.values.row(at), sheet.formulas.row(at), sheet.results.row(at)] : [];
    this.faces = sheet ? [sheet.formats.row(at), ...LOOKS.map((look) => sheet.looks[look].row(at))] : [];
  }

  get width(): number {
    return Math.max(0, ...[...this.contents, ...this.faces].map((cells) => cells?.length ?? 0));
  }

  value(column: number): Value | undefined {
    return this.contents[0]?.[column] as Value | undefined;
  }

  formula(column: number): string | undefined {
    return this.contents[1]?.[column] as string | undefined;
  }

  result(column: number): Value | undefined {
    return this.contents[2]?.[column] as Value | undefined;
  }

  face(column: number): CellFace {
    const face: Partial<Record<(typeof PARTS)[number], string>> = {};
    for (const [index, cells] of this.faces.entries()) {
      const value = cells?.[column];
      if (value !== undefined) face[PARTS[index] as (typeof PARTS)[number]] = value;
    }
    return face;
  }

  isSameFace(column: number, other: CellRow, otherColumn: number): boolean {
    return PARTS.every((_, index) => this.faces[index]?.[column] === other.faces[index]?.[otherColumn]);
  }

  isBlank(column: number): boolean {
    return [...this.contents, ...this.faces].every((cells) => cells?.[column] === undefined);
  }
}

/** Results of one calculation may differ from those of another program in their last digits. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? '') === (b ?? '');
  return a === b || Math.abs(a - b) <= Math.abs(a) * 1e-13;
}
