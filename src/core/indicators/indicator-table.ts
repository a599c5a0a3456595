import { crc32 } from '../crc32';
import { type Cell, folded, type Table } from '../workbook/cell';
import { INDICATORS_TAB } from '../workbook/tabs';
import { INDICATOR_CODES, labelOf, unitOf } from './catalogue';
import type { Figures } from './figures';

/** What a run has to write into the tab `Chỉ tiêu`: officers' own cells are not touched. */
export interface IndicatorCells {
  /** 0-based; one past the last header when the column is not there yet. */
  readonly column: number;
  /** `Kỳ này` from the header row down, one cell a row. */
  readonly cells: readonly (readonly Cell[])[];
  /** Rows for codes that the tab lacks, to be added under the last one, in the order of its headers. */
  readonly missing: readonly (readonly Cell[])[];
}

export function indicatorCells({ rows }: Table, figures: Figures): IndicatorCells {
  const { columns } = INDICATORS_TAB;
  const headers = (rows[0] ?? []).map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
  const positionOf = (header: string) => headers.indexOf(folded(header));
  const found = positionOf(columns.current.header);
  const column = found < 0 ? headers.length : found;
  const codeAt = positionOf(columns.code.header);
  const codes = rows.slice(1).map((row) =>
    String(row[codeAt] ?? '')
      .trim()
      .toUpperCase(),
  );
  const known = new Map<string, string>(INDICATOR_CODES.map((code) => [code, figures[code].text]));
  return {
    column,
    cells: [columns.current.header, ...codes.map((code) => known.get(code) ?? null)].map((cell) => [cell]),
    missing: INDICATOR_CODES.filter((code) => !codes.includes(code)).map((code) => {
      const row: Cell[] = Array.from({ length: Math.max(headers.length, column + 1) }, () => null);
      const put = (header: string, cell: Cell) => {
        if (positionOf(header) >= 0) row[positionOf(header)] = cell;
      };
      put(columns.code.header, code);
      put(columns.label.header, labelOf(code));
      put(columns.unit.header, unitOf(code));
      row[column] = figures[code].text;
      return row;
    }),
  };
}

/** Tells two sets of figures apart at a glance: equal figures give equal digests. */
export function figuresDigest(figures: Figures): string {
  const values = INDICATOR_CODES.map((code) => {
    const figure = figures[code];
    return 'value' in figure ? figure.value : [figure.numerator, figure.denominator];
  });
  const ascii = Uint8Array.from([...JSON.stringify(values)].map((letter) => letter.charCodeAt(0)));
  return `S${crc32(ascii).toString(16).padStart(8, '0')}`;
}
