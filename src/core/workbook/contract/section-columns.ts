import { codesOf, type Outline } from '../../outline/outline';
import { SHIPPED_CODES } from '../../outline/sets/shipped-sets';
import type { Column } from './column';

/** Whether officers type codes of sections in the column. */
export function namesSections({ accepts }: Column<unknown>): boolean {
  return accepts.kind === 'text' && accepts.suggestions === SHIPPED_CODES;
}

/** The column as a workbook with this outline offers it: `Mục báo cáo` offers the outline's own sections. */
export function offeredIn(column: Column<unknown>, outline: Outline): Column<unknown> {
  return namesSections(column) ? { ...column, accepts: { kind: 'text', suggestions: codesOf(outline) } } : column;
}
