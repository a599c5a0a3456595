import type { PanelState } from '../protocol/panel';
import { icon } from './icons';
import { el, numberText } from './view';
import { COMMON } from './wording/common';

export function problemCounts({
  problemCount,
  errorCount,
}: Pick<PanelState, 'problemCount' | 'errorCount'>): HTMLElement {
  if (problemCount === 0) return el('p', { class: 'counts good' }, icon('done'), COMMON.none);
  return el(
    'p',
    { class: 'counts' },
    el(
      'span',
      { class: errorCount > 0 ? 'count error' : 'count' },
      icon('error'),
      COMMON.errors(numberText(errorCount)),
    ),
    el('span', { class: 'count warning' }, icon('warning'), COMMON.warnings(numberText(problemCount - errorCount))),
  );
}
