import type { Layer } from '../../../emulator/spreadsheet/layer';
import { LOOKS, type SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { CellFace } from '../../../xlsx/styles/cell-face';

/** Puts the looks of whole rows into a sheet: cell by cell, a large sheet would take long. */
export class RowDressing {
  private readonly layers: readonly Layer<string>[];
  private readonly pending: ((string | undefined)[] | null)[];
  private readonly looks: readonly (readonly { readonly layer: number; readonly value: string }[])[];

  constructor(sheet: SheetState, faces: readonly CellFace[]) {
    const parts = ['format', ...LOOKS] as const;
    this.layers = parts.map((part) => (part === 'format' ? sheet.formats : sheet.looks[part]));
    this.pending = parts.map(() => null);
    this.looks = faces.map((face) =>
      parts.flatMap((part, layer) => {
        const value = face[part];
        return value === undefined ? [] : [{ layer, value }];
      }),
    );
  }

  /** @param column From 0. */
  add(column: number, style: number): void {
    for (const { layer, value } of this.looks[style] ?? []) {
      const row = this.pending[layer] ?? [];
      row[column] = value;
      this.pending[layer] = row;
    }
  }

  /** @param row From 0. */
  end(row: number): void {
    for (const [index, layer] of this.layers.entries()) {
      const cells = this.pending[index];
      // The day cells of the reader already have a format, which that of the file replaces.
      const columns = Math.max(cells?.length ?? 0, index === 0 ? (layer.row(row + 1)?.length ?? 0) : 0);
      const all = Array.from({ length: columns }, (_, column) => cells?.[column]);
      if (columns > 0) layer.write({ row: row + 1, column: 1, rows: 1, columns }, [all], (value) => value);
      this.pending[index] = null;
    }
  }
}
