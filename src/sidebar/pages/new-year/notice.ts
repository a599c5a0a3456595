import type { PanelState } from '../../../protocol/panel';
import { button, notice } from '../../controls';
import { el } from '../../view';
import { NEW_YEAR } from '../../wording/new-year';

/** A notice in an unfinished copy that is to become next year's workbook; null in any other Sheet. */
export function newYearNotice(
  { unfinishedYear }: Pick<PanelState, 'unfinishedYear'>,
  open: (() => void) | null,
): HTMLElement | null {
  if (unfinishedYear === null) return null;
  return notice(
    'information',
    NEW_YEAR.unfinished(unfinishedYear),
    el('p', {}, NEW_YEAR.unfinishedText),
    open && button(NEW_YEAR.toNewYear, { kind: 'primary' }, open),
  );
}
