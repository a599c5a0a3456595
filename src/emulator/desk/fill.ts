import { copiedBy } from '../calculation/text/moved-references';
import type { Area } from '../spreadsheet/area';
import type { Layer } from '../spreadsheet/layer';
import { showsDay } from '../spreadsheet/number-format';
import type { SheetState } from '../spreadsheet/sheet-state';
import type { Value } from '../spreadsheet/typed-input';
import { coveredCells } from './block';
import type { Keep } from './desk-session';
import type { CellPlace } from './outcome';
import { seriesOf } from './series';
import { CellsPatch } from './undo/cells-patch';

/** One row or column of a fill: its source cells and its target cells, both counted from where they meet. */
interface FillLine {
  /** In the order in which a series reads: the cell at the target comes last. */
  readonly sources: readonly CellPlace[];
  readonly targets: readonly CellPlace[];
  /** Down or to the right. */
  readonly isForward: boolean;
}

/** The cells that the handle fills; null when they lie neither beside nor above or below the source. */
export function fillLines(source: Area, target: Area): readonly FillLine[] | null {
  const across = columnLines(turned(source), turned(target));
  return columnLines(source, target) ?? across?.map(turnedLine) ?? null;
}

function columnLines(source: Area, target: Area): readonly FillLine[] | null {
  const isForward = target.row === source.row + source.rows;
  const isAgainst = isForward || target.row + target.rows === source.row;
  if (!isAgainst || target.column !== source.column || target.columns !== source.columns) return null;
  return numbers(source.column, source.columns).map((column) => {
    const places = ({ row, rows }: Area) => {
      const cells = numbers(row, rows).map((one) => ({ row: one, column }));
      return isForward ? cells : cells.reverse();
    };
    return { sources: places(source), targets: places(target), isForward };
  });
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_cell, index) => first + index);
}

/** Rows as columns and columns as rows. */
function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

function turnedLine({ sources, targets, isForward }: FillLine): FillLine {
  const turn = ({ row, column }: CellPlace) => ({ row: column, column: row });
  return { sources: sources.map(turn), targets: targets.map(turn), isForward };
}

export interface Filling {
  readonly source: Area;
  readonly target: Area;
  readonly lines: readonly FillLine[];
}

/** Fills the target with series, copied formulas and copied values, and with the looks and rules of the source. */
export function fillCells(sheet: SheetState, keep: Keep, { source, target, lines }: Filling): void {
  const dressed = sheet.lookLayers().filter((layer) => holdsAny(layer, source) || holdsAny(layer, target));
  for (const layer of [sheet.values, sheet.formulas, ...dressed]) keep(CellsPatch.of(sheet, layer, target));
  const isCovered = coveredCells(sheet, target);
  for (const line of lines) {
    const contentAt = contentsOf(sheet, line);
    line.targets.forEach((to, index) => {
      if (isCovered(to.row, to.column)) return;
      const from = line.sources[index % line.sources.length] as CellPlace;
      const { value, formula } = contentAt(index, { from, to });
      sheet.values.set(to.row, to.column, value);
      sheet.formulas.set(to.row, to.column, formula);
      for (const layer of dressed) layer.set(to.row, to.column, layer.at(from.row, from.column));
    });
  }
}

interface Content {
  readonly value: Value | undefined;
  readonly formula: string | undefined;
}

function contentsOf(sheet: SheetState, { sources, isForward }: FillLine) {
  const values = sources.map(({ row, column }) => sheet.values.at(row, column));
  const areDays = sources.every(({ row, column }) => showsDay(sheet.formats.at(row, column) ?? ''));
  const series = seriesOf(values, { areDays, isForward });
  return (index: number, { from, to }: { readonly from: CellPlace; readonly to: CellPlace }): Content => {
    const formula = sheet.formulas.at(from.row, from.column);
    const offset = { down: to.row - from.row, right: to.column - from.column };
    return {
      value: series ? series(index + 1) : sheet.values.at(from.row, from.column),
      formula: formula && copiedBy(formula, offset.down, offset.right),
    };
  };
}

function holdsAny(layer: Layer<unknown>, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells = layer.row(row)?.slice(area.column - 1, area.column - 1 + area.columns);
    if (cells?.some((cell) => cell !== undefined)) return true;
  }
  return false;
}
