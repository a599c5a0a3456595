import type { Day } from '../calendar/day';
import type { Column } from '../workbook/contract/column';
import { type ComparedRow, type Value, valueText } from './compared-rows';
import { keptFields } from './reduced-tables';
import type { TabRule } from './tab-rules';

/** Reads the rows of one tab by field. */
export interface RowReader {
  /** Those that are compared. */
  readonly fields: readonly string[];
  valueIn(row: ComparedRow, field: string): Value;
  textIn(row: ComparedRow, field: string): string;
  /** The name by which officers know the row, such as its code. */
  nameOf(row: ComparedRow): string;
  /** Whether the row concerns a period that ends on this day. */
  isInside(row: ComparedRow, end: Day): boolean;
  /** The keys of the rule, as positions in `values`. */
  readonly keys: readonly (readonly number[])[];
}

export function rowReader({ tab, keys, named, isOutside, uncompared = [] }: TabRule): RowReader {
  const kept = keptFields(tab);
  const positions = new Map(kept.map((field, index) => [field, index]));
  const positionOf = (field: string) => positions.get(field) as number;
  const valueIn = ({ values }: ComparedRow, field: string) => values[positionOf(field)] as Value;
  const textIn = (row: ComparedRow, field: string) =>
    valueText(tab.columns[field] as Column<unknown>, valueIn(row, field));
  return {
    fields: kept.filter((field) => !uncompared.includes(field)),
    valueIn,
    textIn,
    nameOf(row) {
      const text = (field: string) => textIn(row, field);
      const key = keys.find(([first = '']) => text(first) !== '') ?? [];
      const parts = named ? [named(text)] : key.map(text);
      return parts.filter((part) => part !== '').join(' · ');
    },
    isInside: (row, end) => !isOutside?.((field) => valueIn(row, field), end),
    keys: keys.map((key) => key.map(positionOf)),
  };
}
