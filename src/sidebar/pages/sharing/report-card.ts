import { KIND_NAMES } from '../../../core/report/report-wording';
import type { PastReport } from '../../../protocol/panel';
import { outsideLink } from '../../controls';
import { el } from '../../view';
import { HOME } from '../../wording/home';
import { SHARING } from '../../wording/sharing';

export function reportCard(report: PastReport, title: string = SHARING.report): HTMLElement {
  const { kind, period, at, officer, url } = report;
  const name = period || HOME.unnamed;
  return el(
    'div',
    { class: 'card' },
    el('p', { class: 'note' }, title),
    el('p', { class: 'document-name' }, outsideLink(name, url, { name: HOME.openReport({ ...report, period: name }) })),
    el('p', {}, KIND_NAMES[kind]),
    el('p', { class: 'note' }, SHARING.madeBy(at, officer)),
  );
}
