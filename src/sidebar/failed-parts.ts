import type { PanelPart, PanelState } from '../protocol/panel';
import { failureCard, notice } from './controls';
import { el } from './view';
import { FAILED_PARTS, PANEL_PARTS } from './wording/failures';

/** Lists the parts of the Sheet's state that failed; parts with the same failure share a card. */
export function failedParts({ failed = [] }: PanelState, retry: () => void): readonly HTMLElement[] {
  const causes = [...new Set(failed.map(({ failure }) => causeOf(failure)))];
  return causes.map((cause) => {
    const alike = failed.filter(({ failure }) => causeOf(failure) === cause);
    const names = alike.map(({ part }) => PANEL_PARTS[part]);
    const [first] = alike as [(typeof alike)[number]];
    return el(
      'div',
      { 'data-failed': alike.map(({ part }) => part).join(' ') },
      notice('warning', FAILED_PARTS.title(names), el('p', {}, FAILED_PARTS.rest)),
      failureCard(first.failure, retry),
    );
  });
}

function causeOf({ message, details }: { readonly message: string; readonly details: readonly string[] }): string {
  return [message, ...details].join('\n');
}

export function isTold({ failed = [] }: PanelState, ...parts: readonly PanelPart[]): boolean {
  return !failed.some(({ part }) => parts.includes(part));
}
