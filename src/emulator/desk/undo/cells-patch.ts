import type { Area } from '../../spreadsheet/area';
import type { Layer } from '../../spreadsheet/layer';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';
import { type Patch, sheetIn } from './patch';

interface Cells {
  readonly sheetId: number;
  /** The place among the sheet's kept layers. */
  readonly layer: number;
  /** Lasting numbers of the rows and columns, which may stand elsewhere by now, or be deleted. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly (readonly unknown[])[];
}

/** Gives cells one property back as it was: their value, their formula, their background. */
export class CellsPatch implements Patch {
  private constructor(private readonly cells: Cells) {}

  static of(sheet: SheetState, layer: Layer<unknown>, area: Area): CellsPatch {
    return new CellsPatch({
      sheetId: sheet.id,
      layer: sheet.keptLayers().indexOf(layer),
      rows: sheet.lines.rows.idsAt(area.row, area.rows),
      columns: sheet.lines.columns.idsAt(area.column, area.columns),
      values: layer.read(area, undefined),
    });
  }

  apply(book: WorkbookState): Patch | null {
    const sheet = sheetIn(book, this.cells.sheetId);
    const layer = sheet?.keptLayers()[this.cells.layer];
    if (!sheet || !layer) return null;
    const columns = this.cells.columns.map((id) => sheet.lines.columns.positionOf(id));
    const values = this.cells.rows.map((id, down) => {
      const row = sheet.lines.rows.positionOf(id);
      const before = this.cells.values[down] ?? [];
      return row === null ? before : restored({ layer, row, columns }, before);
    });
    return new CellsPatch({ ...this.cells, values });
  }
}

interface Target {
  readonly layer: Layer<unknown>;
  readonly row: number;
  readonly columns: readonly (number | null)[];
}

/** Writes one row, and gives what stood there. */
function restored({ layer, row, columns }: Target, values: readonly unknown[]): unknown[] {
  return columns.map((column, right) => {
    if (column === null) return values[right];
    const found = layer.at(row, column);
    if (found !== values[right]) layer.set(row, column, values[right]);
    return found;
  });
}
