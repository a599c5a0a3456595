import { WORDS } from '../page-wording';
import type { SheetView } from '../protocol';

/** Charts are not drawn: one line lists the charts of a tab. */
export function showChartLine(line: HTMLElement, { charts }: SheetView): void {
  line.hidden = charts.length === 0;
  line.textContent = WORDS.charts(charts.map(({ title, range }) => WORDS.chart(title, range)));
}
