import type { Area } from './area';
import { type Changed, ChangeLog } from './change-log';
import type { ChartRecord } from './chart-record';
import { Layer } from './layer';
import { Lines } from './lines';
import {
  type Axis,
  type Moved,
  movedArea,
  movedByDeletion,
  movedByInsertion,
  movedFilter,
  movedKeys,
} from './moved-lines';
import { type BasicFilter, type ConditionalRule, Place, type ProtectionRecord, type ValidationRule } from './rules';
import type { Value } from './typed-input';

export const LOOKS = [
  'background',
  'fontWeight',
  'fontColor',
  'fontSize',
  'fontStyle',
  'fontFamily',
  'wrap',
  'vertical',
  'horizontal',
  'borderTop',
  'borderRight',
  'borderBottom',
  'borderLeft',
] as const;
export type Look = (typeof LOOKS)[number];

/** A sheet as it is stored, the same for every officer. */
export class SheetState {
  maxRows = 1000;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  tabColor: string | null = null;
  gridlinesHidden = false;
  readonly changes = new ChangeLog();
  readonly values = this.layer<Value>('contents');
  readonly formulas = this.layer<string>('contents');
  /** Results of the formulas, as of the last calculation. */
  readonly results = this.layer<Value>('results');
  /** The formats of days among the results, where the cell has none of its own. */
  readonly resultFormats = this.layer<string>('results');
  readonly formats = this.layer<string>('formats');
  readonly notes = this.layer<string>('looks');
  readonly validations = this.layer<ValidationRule>('looks');
  readonly looks = Object.fromEntries(LOOKS.map((look) => [look, this.layer<string>('looks')])) as Record<
    Look,
    Layer<string>
  >;
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  readonly lines: Readonly<Record<Axis, Lines>> = { rows: new Lines(), columns: new Lines() };
  filter: BasicFilter | null = null;
  protections: ProtectionRecord[] = [];
  conditionalRules: ConditionalRule[] = [];
  charts: ChartRecord[] = [];
  merges: Area[] = [];

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  lastRow(): number {
    return Math.max(this.values.lastRow(), this.formulas.lastRow(), this.results.lastRow());
  }

  lastColumn(): number {
    return Math.max(this.values.lastColumn(), this.formulas.lastColumn(), this.results.lastColumn());
  }

  clearContents(area: Area): void {
    this.values.fill(area, undefined);
    this.formulas.fill(area, undefined);
  }

  clearFormats(area: Area): void {
    this.formats.fill(area, undefined);
    for (const look of LOOKS) this.looks[look].fill(area, undefined);
  }

  wholeArea(): Area {
    return { row: 1, column: 1, rows: this.maxRows, columns: this.maxColumns };
  }

  insert(axis: Axis, before: number, count: number): void {
    for (const layer of this.layers()) {
      if (axis === 'rows') layer.insertRows(before, count);
      else layer.insertColumns(before, count);
    }
    this.lines[axis].insert(before, count);
    if (axis === 'rows') this.maxRows += count;
    else this.maxColumns += count;
    this.changeFrom(axis, before);
    this.move(axis, movedByInsertion(before, count));
  }

  delete(axis: Axis, first: number, count: number): void {
    for (const layer of this.layers()) {
      if (axis === 'rows') layer.deleteRows(first, count);
      else layer.deleteColumns(first, count);
    }
    this.lines[axis].delete(first, count);
    this.changeFrom(axis, first);
    if (axis === 'rows') this.maxRows -= count;
    else this.maxColumns -= count;
    this.move(axis, movedByDeletion(first, count));
  }

  copy(): SheetState {
    const copy = new SheetState(this.id, this.name);
    const { maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor, gridlinesHidden } = this;
    Object.assign(copy, { maxRows, maxColumns, frozenRows, frozenColumns, hidden, tabColor, gridlinesHidden });
    const own = this.layers();
    for (const [index, layer] of copy.layers().entries()) layer.becomeCopyOf(own[index] as Layer<unknown>);
    for (const [column, width] of this.columnWidths) copy.columnWidths.set(column, width);
    for (const [row, height] of this.rowHeights) copy.rowHeights.set(row, height);
    for (const column of this.hiddenColumns) copy.hiddenColumns.add(column);
    for (const row of this.hiddenRows) copy.hiddenRows.add(row);
    copy.merges = [...this.merges];
    copy.charts = [...this.charts];
    copy.filter = this.filter;
    copy.protections = [...this.protections];
    copy.conditionalRules = [...this.conditionalRules];
    return copy;
  }

  /** New rows or columns take the looks of the one beside which they were inserted. */
  copyLook(axis: Axis, from: number, { first, count }: { readonly first: number; readonly count: number }): void {
    for (const layer of this.lookLayers()) {
      if (axis === 'rows') layer.copyRow(from, first, count);
      else layer.copyColumn(from, first, count);
    }
  }

  /** Everything from a row or column on has moved. */
  private changeFrom(axis: Axis, first: number): void {
    const whole = this.wholeArea();
    const area =
      axis === 'rows'
        ? { ...whole, row: first, rows: Math.max(1, whole.rows - first + 1) }
        : { ...whole, column: first, columns: Math.max(1, whole.columns - first + 1) };
    this.changes.record('contents', area);
    this.changes.record('looks', area);
  }

  private layer<T>(what: Changed): Layer<T> {
    return new Layer<T>(this.changes, what);
  }

  /** What a cell is dressed in and what it accepts. */
  lookLayers(): Layer<unknown>[] {
    return [this.formats, this.validations, ...LOOKS.map((look) => this.looks[look])];
  }

  /** All that is kept of a cell, always in the same order; results of formulas are not. */
  keptLayers(): Layer<unknown>[] {
    return [this.values, this.formulas, this.notes, ...this.lookLayers()];
  }

  private layers(): Layer<unknown>[] {
    return [this.results, this.resultFormats, ...this.keptLayers()];
  }

  private move(axis: Axis, moved: Moved): void {
    this.moveSizes(axis, moved);
    this.filter = this.filter && movedFilter(this.filter, axis, moved);
    const ranged = (place: Place) => {
      const area = place.sheetId === this.id ? movedArea(place.area, axis, moved) : place.area;
      return area ? [new Place(place.sheetId, area)] : [];
    };
    this.protections = this.protections.flatMap((protection) => {
      const area = protection.area && movedArea(protection.area, axis, moved);
      return protection.area && !area ? [] : [{ ...protection, area: area ?? null }];
    });
    this.conditionalRules = this.conditionalRules.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => movedArea(area, axis, moved) ?? []);
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
    this.merges = this.merges.flatMap((area) => {
      const left = movedArea(area, axis, moved);
      return left && left.rows * left.columns > 1 ? [left] : [];
    });
    this.charts = this.charts.map((chart) => ({ ...chart, ranges: chart.ranges.flatMap(ranged) }));
  }

  /** A row keeps its height and a column its width; what is hidden stays so. */
  private moveSizes(axis: Axis, moved: Moved): void {
    const movedSet = (lines: ReadonlySet<number>) =>
      new Set(movedKeys(new Map([...lines].map((line) => [line, true])), moved).keys());
    if (axis === 'rows') {
      this.rowHeights = movedKeys(this.rowHeights, moved);
      this.hiddenRows = movedSet(this.hiddenRows);
    } else {
      this.columnWidths = movedKeys(this.columnWidths, moved);
      this.hiddenColumns = movedSet(this.hiddenColumns);
    }
  }
}
