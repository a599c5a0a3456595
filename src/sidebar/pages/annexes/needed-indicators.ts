import type { NeededIndicator } from '../../../protocol/forms';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button, notice } from '../../controls';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { type Child, el, list } from '../../view';
import { ANNEXES } from '../../wording/annexes';
import type { Made } from './tabs';

/** Offers to add the indicators that the forms need and the office has not declared. */
export function neededNotice(shell: Shell, count: number, made: Made): HTMLElement {
  const place = el('div', {});
  return notice(
    'information',
    ANNEXES.neededTitle(count),
    el('p', {}, ANNEXES.neededNote),
    actionButton(shell, {
      label: ANNEXES.addNeeded,
      working: ANNEXES.adding,
      place,
      work: () => call('addFormIndicators'),
      done: ({ added, state }) => {
        shell.forget();
        made(added.length === 0 ? ANNEXES.noneToAdd : ANNEXES.added(added.length), state, ...whatNext(shell, added));
      },
    }),
    place,
  );
}

/** Where the figures go, and which codes were added. */
function whatNext(shell: Shell, added: readonly NeededIndicator[]): readonly Child[] {
  const place = el('div', {});
  const target = { sheet: ANNEXES.typedTab, row: 1, column: '' };
  const from = button(ANNEXES.toTyped, {}, () => void jump(shell, target, { from, place }));
  const typed = added.filter(({ isTyped }) => isTyped);
  const counted = added.filter(({ isTyped }) => !isTyped);
  return [
    ...(typed.length > 0 ? [el('p', {}, ANNEXES.toType), codes(ANNEXES.typedCodes, typed)] : []),
    counted.length > 0 && codes(ANNEXES.countedCodes, counted),
    ...(typed.length > 0 ? [from, place] : []),
  ];
}

/** Closed at first: the forms that ship need forty. */
function codes(title: (count: number) => string, indicators: readonly NeededIndicator[]): HTMLElement {
  return el('details', {}, el('summary', {}, title(indicators.length)), list('ul', indicators.map(line), 'bulleted'));
}

function line({ code, label }: NeededIndicator): string {
  return ANNEXES.codeLine(code, label);
}
