import { a1Of } from '../../emulator/spreadsheet/a1';
import { displayValuesOf } from '../../emulator/spreadsheet/cells';
import type { ChartRecord } from '../../emulator/spreadsheet/chart-record';
import type { Place } from '../../emulator/spreadsheet/rules';
import type { WorkbookState } from '../../emulator/spreadsheet/workbook-state';
import type { ChartView } from '../page/sheet-protocol';

/** A chart with the figures of its cells: the first column names the groups, each other one is a series. */
export function chartView(book: WorkbookState, { options, ranges, headers, type }: ChartRecord): ChartView {
  const columns = ranges.flatMap((place) => columnsOf(book, place));
  const [first, ...series] = columns;
  const colors = options.get('colors');
  return {
    title: String(options.get('title') ?? ''),
    type,
    range: ranges.map(({ area }) => a1Of(area)).join(', '),
    labels: (first?.texts ?? []).slice(headers),
    series: series.map(({ texts, values }) => ({
      name: texts.slice(0, headers).join(' '),
      values: values.slice(headers),
    })),
    colors: Array.isArray(colors) ? colors.map(String) : [],
    isStacked: Boolean(options.get('isStacked')),
  };
}

interface Column {
  readonly texts: readonly string[];
  readonly values: readonly (number | null)[];
}

function columnsOf(book: WorkbookState, { sheetId, area }: Place): readonly Column[] {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return [];
  const texts = displayValuesOf(book, sheet, area);
  const values = sheet.values.read(area, null);
  const results = sheet.results.read(area, null);
  return Array.from({ length: area.columns }, (_, right) => ({
    texts: texts.map((row) => row[right] ?? ''),
    values: values.map((row, down) => {
      const value = row[right] ?? results[down]?.[right];
      return typeof value === 'number' ? value : null;
    }),
  }));
}
