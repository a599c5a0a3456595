import type { FinishedYear, PreparedYear } from '../../../protocol/new-year';
import { notice, outsideLink } from '../../controls';
import { el, list } from '../../view';
import { NEW_YEAR } from '../../wording/new-year';

export function preparedNotice({ year, check, name, url }: PreparedYear): HTMLElement {
  if (url === null) {
    return notice(
      'warning',
      NEW_YEAR.byHand,
      list('ol', NEW_YEAR.byHandSteps, 'numbered'),
      el('p', {}, NEW_YEAR.byHandName(name)),
      el('p', {}, check),
    );
  }
  return notice(
    'good',
    NEW_YEAR.prepared(name),
    el('p', {}, check),
    el('p', {}, NEW_YEAR.thenFinish(year)),
    outsideLink(NEW_YEAR.openCopy, url, { kind: 'primary' }),
  );
}

export function finishedNotice({ year, check }: FinishedYear): HTMLElement {
  return notice(
    'good',
    NEW_YEAR.finished(year),
    el('p', {}, check),
    el('p', { class: 'notice-part' }, NEW_YEAR.next),
    list('ol', NEW_YEAR.nextSteps, 'numbered'),
  );
}
