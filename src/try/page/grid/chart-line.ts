import type { SheetView } from '../protocol';
import { WORDS } from '../wording';

/** Charts are not drawn here: one line says what a tab holds. */
export function showChartLine(line: HTMLElement, { charts }: SheetView): void {
  line.hidden = charts.length === 0;
  line.textContent = WORDS.charts(charts.map(({ title, range }) => WORDS.chart(title, range)));
}
