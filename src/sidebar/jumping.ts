import { icon } from './icons';
import { jump, type Target } from './jump';
import type { Shell } from './shell';
import { type Child, el } from './view';

/** Text that can be pressed to go to a cell, with room for a failure below. */
export function jumping(shell: Shell, target: Target, words: readonly Child[]): readonly Child[] {
  const place = el('div', {});
  const from = el('button', { type: 'button', class: 'problem' }, el('span', {}, ...words), icon('arrow'));
  from.addEventListener('click', () => void jump(shell, target, { from, place }));
  return [from, place];
}
