import { button } from './controls';
import type { IconName } from './icons';
import type { Shell } from './shell';
import { el, newId } from './view';

interface Unavailable {
  readonly label: string;
  readonly icon: IconName;
  /** Shown below the button, and said when it is pressed. */
  readonly reason: string;
}

/** A button that cannot be pressed yet. It stays focusable, so that whoever cannot see it learns why. */
export function unavailable(shell: Shell, { label, icon, reason }: Unavailable): HTMLElement {
  const id = newId();
  const element = button(label, { kind: 'primary', icon }, () => shell.say(reason));
  element.setAttribute('aria-disabled', 'true');
  element.setAttribute('aria-describedby', id);
  return el('div', { class: 'unavailable' }, element, el('p', { class: 'note', id }, reason));
}
