import { againstTarget } from '../definitions/against-target';
import { type Indicator, indicatorsOf } from '../definitions/indicators-in-force';
import { figureOf } from '../indicators/figures';
import { codeKey } from '../text/folded';
import type { Cell, Table } from '../workbook/contract/cell';
import { INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import { tabLayout } from '../workbook/contract/tab-layout';
import { comparedOf } from './compare';
import type { Counted } from './counted';

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

const WRITTEN: readonly Field[] = ['current', 'previous', 'lastYear', 'change', 'changeOnLastYear', 'againstTarget'];

/** Adds the column `Kỳ này` when the tab lacks it; columns of comparisons are filled only when the tab has them. */
export function indicatorCells({ rows }: Table, { records, figures, comparison }: Counted): IndicatorCells {
  const indicators = indicatorsOf(records);
  const byKey = new Map(indicators.map((indicator) => [codeKey(indicator.code), indicator]));
  const { columns } = INDICATORS_TAB;
  const { headerRow, columns: found, columnOf: columnNow } = tabLayout(INDICATORS_TAB, { rows });
  const tableWidth = rows[headerRow]?.length ?? 0;
  const positions = new Map<Field, number>(found);
  if (!positions.has('current')) positions.set('current', tableWidth);
  const listed = rows
    .slice(headerRow + 1)
    .map((row) => byKey.get(codeKey(String(row[columnNow('code')] ?? ''))) ?? null);
  const columnOf = (field: Field): readonly Cell[] => [
    columns[field].header,
    ...listed.map((indicator) => indicator && cellOf(indicator, field)),
  ];
  const width = Math.max(tableWidth, ...[...positions.values()].map((position) => position + 1));
  const missing = indicators.filter((indicator) => !listed.includes(indicator)).map(rowOf);
  return { headerRow, blocks: blocksOf(), missing };

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

  function rowOf(indicator: Indicator): readonly Cell[] {
    const row: Cell[] = Array.from({ length: width }, () => null);
    for (const [field, position] of positions) row[position] = cellOf(indicator, field);
    return row;
  }

  function cellOf(indicator: Indicator, field: Field): Cell {
    const { code, label, unit } = indicator;
    const { previous, lastYear } = comparedOf(comparison, code);
    const figure = figureOf(figures, code);
    const cells: Partial<Record<Field, string>> = {
      code,
      label,
      unit,
      current: figure.text,
      previous: previous.text,
      lastYear: lastYear.text,
      change: previous.change,
      changeOnLastYear: lastYear.change,
      againstTarget: indicator.target ? againstTarget(indicator, figure, records).text : '',
    };
    return cells[field] || null;
  }
}
