import type { Answer } from '../protocol/answer';
import { failureOfPage } from './call';
import { type ButtonKind, type ButtonLook, button, failureCard, loading } from './controls';
import { icon } from './icons';
import type { Shell } from './shell';
import { type Child, el, fill, focusOn, newId } from './view';
import { COMMON } from './wording/common';

export interface Action<T> extends ButtonLook {
  readonly label: string;
  /** The button's label during the work. */
  readonly working: string;
  /** Where a failure is shown. */
  readonly place: HTMLElement;
  /** Null when the work could not start and the officer was told why. */
  readonly work: () => Promise<Answer<T> | null>;
  readonly done: (value: T) => void;
  /** Shown below a failure. */
  readonly afterFailure?: () => HTMLElement;
}

/** A button for work on the Sheet; while it works, no other such button can be pressed. */
export function actionButton<T>(shell: Shell, action: Action<T>): HTMLButtonElement {
  const element = button(action.label, action, () => void pressed());
  element.setAttribute('data-action', '');
  if (shell.work.current !== null) element.setAttribute('aria-disabled', 'true');

  async function pressed(): Promise<void> {
    if (shell.work.current !== null) {
      shell.say(COMMON.busyWith(shell.work.current));
      return;
    }
    const children = [...element.childNodes];
    fill(element, icon('working'), el('span', {}, action.working));
    fill(action.place);
    shell.say(action.working);
    const answer = await shell.work.during(action.label, () => answerOf(action.work));
    fill(element, ...children);
    if (answer === null) return;
    if (!answer.ok) fill(action.place, failureCard(answer.failure), action.afterFailure?.() ?? null);
    else {
      const failed = builtOrTold(() => {
        action.done(answer.value);
        return [];
      });
      if (failed.length > 0) fill(action.place, ...failed);
    }
  }
  return element;
}

/** Waiting buttons cannot be pressed but stay focusable, so that the keyboard does not lose its place. */
export function showWaiting(current: string | null): void {
  for (const element of document.querySelectorAll('[data-action]')) {
    if (current === null) element.removeAttribute('aria-disabled');
    else element.setAttribute('aria-disabled', 'true');
  }
}

export interface Confirmation<T> extends Action<T> {
  readonly question: string;
  readonly yes: string;
  /** The look of the button that confirms; red unless nothing can be lost. */
  readonly yesKind?: ButtonKind;
}

/** A button that is replaced by a question before it acts; Escape cancels. */
export function confirmedAction<T>(shell: Shell, action: Confirmation<T>): HTMLElement {
  const { label, question, yes, yesKind = 'danger', name, kind } = action;
  const holder = el('div', { class: 'confirmed' });
  const trigger = button(label, { ...action, kind: kind ?? 'plain' }, ask);
  const { name: _, ...unnamed } = action;
  const id = newId();
  const done = (value: T) => {
    fill(holder, trigger);
    action.done(value);
  };

  function ask(): void {
    const box = el(
      'div',
      { class: 'question', role: 'group', 'aria-labelledby': id },
      el('p', { id, tabindex: -1 }, question),
      el(
        'div',
        { class: 'buttons' },
        actionButton(shell, {
          ...unnamed,
          done,
          ...(name ? { name: `${yes}: ${name}` } : {}),
          label: yes,
          kind: yesKind,
        }),
        button(COMMON.cancel, {}, close),
      ),
    );
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    fill(holder, box);
    focusOn(box.querySelector('p') as HTMLElement);
  }

  function close(): void {
    fill(holder, trigger);
    trigger.focus();
  }

  fill(holder, trigger);
  return holder;
}

/** Shows that something is being read, then the value, or the failure with a button to try again. */
export async function load<T>(
  place: HTMLElement,
  text: string,
  { read, show }: { read: () => Promise<Answer<T>>; show: (value: T) => readonly Child[] },
): Promise<void> {
  fill(place, loading(text));
  place.setAttribute('aria-busy', 'true');
  const answer = await answerOf(read);
  place.removeAttribute('aria-busy');
  if (answer.ok) fill(place, ...builtOrTold(() => show(answer.value)));
  else
    fill(
      place,
      failureCard(answer.failure, () => void load(place, text, { read, show })),
    );
}

/** The elements of a page, or what went wrong in building them: a mistake in one page does not break the sidebar. */
export function builtOrTold<C extends Child>(build: () => readonly C[]): readonly (C | HTMLElement)[] {
  try {
    return build();
  } catch (error) {
    return [failureCard(failureOfPage(error))];
  }
}

async function answerOf<A>(work: () => Promise<A>): Promise<A | Extract<Answer<never>, { readonly ok: false }>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, failure: failureOfPage(error) };
  }
}
