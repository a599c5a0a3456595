import { INDICATOR_CODES, type IndicatorCode, indicatorCode, labelOf, unitOf } from '../indicators/catalogue';
import type { Figures } from '../indicators/figures';
import { crc32 } from '../text/crc32';
import type { Cell, Table } from '../workbook/contract/cell';
import { tabLayout } from '../workbook/contract/tab-layout';
import { INDICATORS_TAB } from '../workbook/contract/tabs';
import type { Comparison } from './compare';

/** Cells of adjacent columns, from the header row down. */
export interface ColumnBlock {
  /** The first column, from 0. */
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** What a run writes into the tab `Chỉ tiêu`; officers' own cells are left alone. */
export interface IndicatorCells {
  /** From 0; the blocks begin in this row. */
  readonly headerRow: number;
  /** One block while the columns are in the order of set-up, more when officers moved them. */
  readonly blocks: readonly ColumnBlock[];
  /** Rows for codes that the tab lacks, to be added below the last row. */
  readonly missing: readonly (readonly Cell[])[];
}

type Field = keyof typeof INDICATORS_TAB.columns;

const WRITTEN: readonly Field[] = ['current', 'previous', 'lastYear', 'change', 'changeOnLastYear'];

/** Adds the column `Kỳ này` when the tab lacks it; columns of comparisons are filled only when the tab has them. */
export function indicatorCells({ rows }: Table, figures: Figures, comparison: Comparison): IndicatorCells {
  const { columns } = INDICATORS_TAB;
  const { headerRow, columns: found, columnOf: columnNow } = tabLayout(INDICATORS_TAB, { rows });
  const tableWidth = rows[headerRow]?.length ?? 0;
  const positions = new Map<Field, number>(found);
  if (!positions.has('current')) positions.set('current', tableWidth);
  const codes = rows.slice(headerRow + 1).map((row) => indicatorCode(String(row[columnNow('code')] ?? '')));
  const columnOf = (field: Field): readonly Cell[] => [
    columns[field].header,
    ...codes.map((code) => (code === null ? null : cellOf(code, field))),
  ];
  const width = Math.max(tableWidth, ...[...positions.values()].map((position) => position + 1));
  return { headerRow, blocks: blocksOf(), missing: INDICATOR_CODES.filter((code) => !codes.includes(code)).map(rowOf) };

  function blocksOf(): readonly ColumnBlock[] {
    const written = WRITTEN.flatMap((field) => {
      const column = positions.get(field);
      return column === undefined ? [] : [{ column, cells: columnOf(field) }];
    }).sort((a, b) => a.column - b.column);
    const blocks: { column: number; cells: Cell[][] }[] = [];
    for (const { column, cells } of written) {
      const last = blocks[blocks.length - 1];
      if (last && last.column + (last.cells[0]?.length ?? 0) === column) {
        cells.forEach((cell, index) => {
          last.cells[index]?.push(cell);
        });
      } else blocks.push({ column, cells: cells.map((cell) => [cell]) });
    }
    return blocks;
  }

  function rowOf(code: IndicatorCode): readonly Cell[] {
    const row: Cell[] = Array.from({ length: width }, () => null);
    for (const [field, position] of positions) row[position] = cellOf(code, field);
    return row;
  }

  function cellOf(code: IndicatorCode, field: Field): Cell {
    const { previous, lastYear } = comparison[code];
    const cells: Partial<Record<Field, string>> = {
      code,
      label: labelOf(code),
      unit: unitOf(code),
      current: figures[code].text,
      previous: previous.text,
      lastYear: lastYear.text,
      change: previous.change,
      changeOnLastYear: lastYear.change,
    };
    return cells[field] || null;
  }
}

/** A checksum of the figures: equal figures give equal digests. */
export function figuresDigest(figures: Figures): string {
  const values = INDICATOR_CODES.map((code) => {
    const figure = figures[code];
    return 'value' in figure ? figure.value : [figure.numerator, figure.denominator];
  });
  const ascii = Uint8Array.from([...JSON.stringify(values)].map((letter) => letter.charCodeAt(0)));
  return `S${crc32(ascii).toString(16).padStart(8, '0')}`;
}
