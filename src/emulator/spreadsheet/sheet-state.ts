import { type Area, afterDeletion, afterInsertion, type Band } from './area';
import { type Changed, ChangeLog } from './change-log';
import type { ChartRecord } from './chart-record';
import { Layer } from './layer';
import { type ConditionalRule, Place, type ProtectionRecord, type ValidationRule } from './rules';
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

export type Axis = 'rows' | 'columns';

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
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
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
    if (axis === 'rows') this.maxRows += count;
    else this.maxColumns += count;
    this.changeFrom(axis, before);
    this.move(axis, (band) => afterInsertion(band, before, count));
  }

  delete(axis: Axis, first: number, count: number): void {
    for (const layer of this.layers()) {
      if (axis === 'rows') layer.deleteRows(first, count);
      else layer.deleteColumns(first, count);
    }
    this.changeFrom(axis, first);
    if (axis === 'rows') this.maxRows -= count;
    else this.maxColumns -= count;
    this.move(axis, (band) => afterDeletion(band, first, count));
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
    copy.protections = [...this.protections];
    copy.conditionalRules = [...this.conditionalRules];
    return copy;
  }

  /** New rows take the looks of the row after which they were inserted. */
  copyLook(from: number, first: number, count: number): void {
    const layers: Layer<unknown>[] = [this.formats, this.validations, ...LOOKS.map((look) => this.looks[look])];
    for (const layer of layers) {
      const row = layer.row(from);
      for (let index = 0; row && index < count; index += 1) layer.setRow(first + index, [...row]);
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

  private layers(): Layer<unknown>[] {
    const looks = LOOKS.map((look) => this.looks[look]);
    const { values, formulas, results, resultFormats, formats, notes, validations } = this;
    return [values, formulas, results, resultFormats, formats, notes, validations, ...looks];
  }

  private move(axis: Axis, moved: (band: Band) => Band | null): void {
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
}

export function movedArea(area: Area, axis: Axis, moved: (band: Band) => Band | null): Area | null {
  if (axis === 'rows') {
    const band = moved({ start: area.row, length: area.rows });
    return band && { ...area, row: band.start, rows: band.length };
  }
  const band = moved({ start: area.column, length: area.columns });
  return band && { ...area, column: band.start, columns: band.length };
}
