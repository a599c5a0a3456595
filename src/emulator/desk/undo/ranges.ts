import type { Area } from '../../spreadsheet/area';
import { Place } from '../../spreadsheet/rules';
import type { SheetState } from '../../spreadsheet/sheet-state';
import type { WorkbookState } from '../../spreadsheet/workbook-state';

/** First and last row, first and last column of an area, by their lasting numbers. */
type Span = readonly [number, number, number, number];

/** Everything that covers an area of one sheet. All of it can be compared as JSON. */
export interface Ranges {
  readonly merges: readonly Span[];
  readonly protections: readonly (readonly [record: object, span: Span | null])[];
  readonly conditionalRules: readonly (readonly [record: object, spans: readonly Span[]])[];
  readonly charts: readonly (readonly [id: number | null, ranges: readonly (readonly [number, Area, Span | null])[]])[];
  readonly filter: readonly [Span, readonly (readonly [column: number, texts: readonly string[]])[]] | null;
  readonly names: readonly (readonly [name: string, span: Span])[];
}

export function rangesOf(book: WorkbookState, sheet: SheetState): Ranges {
  const span = (area: Area) => spanOf(sheet, area);
  const named = [...book.namedRanges].filter(([, { sheetId }]) => sheetId === sheet.id);
  return {
    merges: sheet.merges.map(span),
    protections: sheet.protections.map(({ area, ...record }) => [record, area && span(area)]),
    conditionalRules: sheet.conditionalRules.map(({ areas, ...record }) => [record, areas.map(span)]),
    charts: sheet.charts.map(({ id, ranges }) => [
      id,
      ranges.map(({ sheetId, area }) => [sheetId, area, sheetId === sheet.id ? span(area) : null]),
    ]),
    filter: sheet.filter && filterSpans(sheet, sheet.filter),
    names: named.map(([name, { area }]) => [name, span(area)]),
  };
}

/** Gives one kind of them back; what lies on lines that are gone is left out. */
export function putRanges(book: WorkbookState, sheet: SheetState, kind: keyof Ranges, ranges: Ranges): void {
  PUT[kind](sheet, ranges, book);
}

type Put = (sheet: SheetState, ranges: Ranges, book: WorkbookState) => void;

const PUT: Readonly<Record<keyof Ranges, Put>> = {
  merges(sheet, { merges }) {
    sheet.merges = merges.flatMap((span) => areaOf(sheet, span) ?? []);
  },
  protections(sheet, { protections }) {
    sheet.protections = protections.flatMap(([record, span]) => {
      const area = span && areaOf(sheet, span);
      return span && !area ? [] : [{ ...(record as SheetState['protections'][number]), area }];
    });
  },
  conditionalRules(sheet, { conditionalRules }) {
    sheet.conditionalRules = conditionalRules.flatMap(([record, spans]) => {
      const areas = spans.flatMap((span) => areaOf(sheet, span) ?? []);
      return areas.length > 0 ? [{ ...(record as SheetState['conditionalRules'][number]), areas }] : [];
    });
  },
  charts(sheet, { charts }) {
    const known = new Map(charts);
    sheet.charts = sheet.charts.map((chart) => {
      const ranges = known.get(chart.id)?.flatMap(([sheetId, was, span]) => {
        const area = span ? areaOf(sheet, span) : was;
        return area ? [new Place(sheetId, area)] : [];
      });
      return ranges ? { ...chart, ranges } : chart;
    });
  },
  filter(sheet, { filter }) {
    const area = filter && areaOf(sheet, filter[0]);
    const hidden = (filter?.[1] ?? []).flatMap(([id, texts]): [number, ReadonlySet<string>][] => {
      const column = sheet.lines.columns.positionOf(id);
      return column === null ? [] : [[column, new Set(texts)]];
    });
    sheet.filter = area && { area, hidden: new Map(hidden) };
  },
  names(sheet, { names }, book) {
    for (const [name, { sheetId }] of book.namedRanges) if (sheetId === sheet.id) book.namedRanges.delete(name);
    for (const [name, span] of names) {
      const area = areaOf(sheet, span);
      if (area && !book.namedRanges.has(name)) book.namedRanges.set(name, new Place(sheet.id, area));
    }
  },
};

function filterSpans(sheet: SheetState, { area, hidden }: NonNullable<SheetState['filter']>): Ranges['filter'] {
  const columns = [...hidden].map(([column, texts]) => [idAt(sheet, 'columns', column), [...texts]] as const);
  return [spanOf(sheet, area), columns];
}

function idAt({ lines }: SheetState, axis: 'rows' | 'columns', position: number): number {
  return lines[axis].idsAt(position, 1)[0] as number;
}

function spanOf(sheet: SheetState, { row, column, rows, columns }: Area): Span {
  return [
    idAt(sheet, 'rows', row),
    idAt(sheet, 'rows', row + rows - 1),
    idAt(sheet, 'columns', column),
    idAt(sheet, 'columns', column + columns - 1),
  ];
}

function areaOf({ lines }: SheetState, [top, bottom, left, right]: Span): Area | null {
  const [row, lastRow] = [lines.rows.positionOf(top), lines.rows.positionOf(bottom)];
  const [column, lastColumn] = [lines.columns.positionOf(left), lines.columns.positionOf(right)];
  if (row === null || lastRow === null || column === null || lastColumn === null) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
