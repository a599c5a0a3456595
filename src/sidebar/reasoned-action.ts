import type { Answer } from '../protocol/answer';
import { actionButton } from './actions';
import { button } from './controls';
import { textField } from './fields';
import type { Shell } from './shell';
import { el, fill, newId } from './view';
import { COMMON } from './wording/common';

interface Reasoned<T> {
  readonly label: string;
  /** The accessible name, since several buttons have the same label. */
  readonly name: string;
  readonly question: string;
  readonly yes: string;
  readonly working: string;
  readonly work: (reason: string) => Promise<Answer<T>>;
  readonly done: (value: T) => void;
}

/** A button for an action that needs a reason; a field for the reason takes its place when it is pressed. */
export function reasonedAction<T>(shell: Shell, action: Reasoned<T>): HTMLElement {
  const holder = el('div', { class: 'confirmed' });
  const trigger = button(action.label, { kind: 'text', name: action.name }, ask);

  function ask(): void {
    const field = textField(action.question, { rows: 2, hint: COMMON.reasonHint });
    const place = el('div', {});
    const id = newId();
    const box = el(
      'div',
      { class: 'question', role: 'group', 'aria-labelledby': id },
      el('span', { id, class: 'unseen' }, action.name),
      field.element,
      el(
        'div',
        { class: 'buttons' },
        actionButton(shell, {
          label: action.yes,
          kind: 'primary',
          working: action.working,
          place,
          work: async () => {
            if (field.object(field.value() === '' ? COMMON.noReason : null)) return action.work(field.value());
            field.focus();
            return null;
          },
          done: action.done,
        }),
        button(COMMON.cancel, {}, close),
      ),
      place,
    );
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    fill(holder, box);
    field.focus();
  }

  function close(): void {
    fill(holder, trigger);
    trigger.focus();
  }

  fill(holder, trigger);
  return holder;
}
