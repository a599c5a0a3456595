import { WORDS } from './page-wording';
import type { Answer, Question } from './protocol';
import { button, el, place } from './view';

const SHOWN_MS = 12_000;

/** A message at the lower left that disappears after a while. */
export function showToast(title: string, message: string): void {
  const toast = el('div', { class: 'toast' }, el('strong', {}, title), el('p', {}, message));
  toast.prepend(button('×', { class: 'dismiss', 'aria-label': WORDS.dismiss }, () => toast.remove()));
  place('toasts').append(toast);
  window.setTimeout(() => toast.remove(), SHOWN_MS);
}

/** Waits for the officer's answer; Escape acts as the close button of Google's dialogs. */
export function ask({ kind, title, text, buttons }: Question, given = ''): Promise<Answer> {
  const input = el('input', { type: 'text', 'aria-label': text || title });
  input.value = given;
  const dialog = el('dialog', { 'aria-label': title || text }, el('h2', {}, title), el('p', {}, text));
  if (kind === 'prompt') dialog.append(input);
  return new Promise((resolve) => {
    const answer = (chosen: Answer['button']) => {
      dialog.remove();
      resolve({ button: chosen, text: input.value });
    };
    const names = buttons.split('_') as Answer['button'][];
    const row = names.map((name) => button(WORDS.answers[name], {}, () => answer(name)));
    dialog.append(el('div', { class: 'answers' }, ...row));
    dialog.addEventListener('cancel', () => answer('CLOSE'));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      answer(names[0] as Answer['button']);
    });
    document.body.append(dialog);
    dialog.showModal();
    if (kind === 'prompt') input.select();
  });
}

/** What somebody typed; null when it was called off. */
export async function askText(title: string, given: string): Promise<string | null> {
  const answer = await ask({ kind: 'prompt', title, text: '', buttons: 'OK_CANCEL' }, given);
  return answer.button === 'OK' ? answer.text : null;
}

export async function confirmed(text: string, title = ''): Promise<boolean> {
  return (await ask({ kind: 'alert', title, text, buttons: 'OK_CANCEL' })).button === 'OK';
}

/** Says why something was not done, and waits until that is read. */
export async function tell(title: string, text: string): Promise<void> {
  await ask({ kind: 'alert', title, text, buttons: 'OK' });
}
