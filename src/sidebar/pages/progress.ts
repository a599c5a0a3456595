import { icon } from '../icons';
import type { RunState } from '../report-run';
import { el } from '../view';
import { REPORT } from '../wording/report';

/** What a run is doing and since when. The whole report is one call, so nothing tells how far it is. */
export function progress({ startedAt }: RunState): HTMLElement {
  const elapsed = el('p', { class: 'note', role: 'timer' });
  keepTime(elapsed, startedAt);
  return el('div', {}, el('p', { class: 'under-way' }, icon('working'), el('span', {}, REPORT.underWay)), elapsed);
}

function keepTime(element: HTMLElement, startedAt: number): void {
  const show = () => {
    element.textContent = REPORT.elapsed(Math.round((Date.now() - startedAt) / 1000));
  };
  show();
  const timer = window.setInterval(() => (element.isConnected ? show() : window.clearInterval(timer)), 1000);
}
