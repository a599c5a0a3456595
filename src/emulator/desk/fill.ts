import type { Area } from '../spreadsheet/area';
import { copiedFormula } from '../spreadsheet/formula-references';
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
}

/** The cells that the handle fills; null when they lie neither beside nor above or below the source. */
export function fillLines(source: Area, target: Area): readonly FillLine[] | null {
  if (target.column === source.column && target.columns === source.columns) {
    return along(source, target, { start: 'row', length: 'rows', side: 'column', sides: 'columns' });
  }
  if (target.row === source.row && target.rows === source.rows) {
    return along(source, target, { start: 'column', length: 'columns', side: 'row', sides: 'rows' });
  }
  return null;
}

interface Direction {
  readonly start: 'row' | 'column';
  readonly length: 'rows' | 'columns';
  readonly side: 'row' | 'column';
  readonly sides: 'rows' | 'columns';
}

function along(source: Area, target: Area, direction: Direction): readonly FillLine[] | null {
  const { start, length, side, sides } = direction;
  const [first, end] = [source[start], source[start] + source[length]];
  const isAfter = target[start] === end;
  if (!isAfter && target[start] + target[length] !== first) return null;
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_cell, index) => from + index);
  const inOrder = (cells: number[]) => (isAfter ? cells : cells.reverse());
  const [sources, targets] = [source, target].map((area) => inOrder(numbers(area[start], area[length])));
  const place = (at: number, beside: number) => ({ [start]: at, [side]: beside }) as unknown as CellPlace;
  return numbers(source[side], source[sides]).map((beside) => ({
    sources: (sources ?? []).map((at) => place(at, beside)),
    targets: (targets ?? []).map((at) => place(at, beside)),
  }));
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
      sheet.results.set(to.row, to.column, undefined);
      for (const layer of dressed) layer.set(to.row, to.column, layer.at(from.row, from.column));
    });
  }
}

interface Content {
  readonly value: Value | undefined;
  readonly formula: string | undefined;
}

function contentsOf(sheet: SheetState, { sources }: FillLine) {
  const values = sources.map(({ row, column }) => sheet.values.at(row, column));
  const areDays = sources.every(({ row, column }) => showsDay(sheet.formats.at(row, column) ?? ''));
  const series = seriesOf(values, areDays);
  return (index: number, { from, to }: { readonly from: CellPlace; readonly to: CellPlace }): Content => {
    const formula = sheet.formulas.at(from.row, from.column);
    const offset = { down: to.row - from.row, right: to.column - from.column };
    return {
      value: series ? series(index + 1) : sheet.values.at(from.row, from.column),
      formula: formula && copiedFormula(formula, offset),
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
