import { el, newId } from './view';

export interface FileField {
  readonly element: HTMLElement;
  file(): File | null;
  /** Shows what is amiss, or clears it; the keyboard goes to the field when something is. */
  object(text: string | null): void;
}

interface FileWords {
  readonly label: string;
  readonly choose: string;
  readonly noneChosen: string;
}

interface FileLook {
  readonly words: FileWords;
  /** Endings and types, as `accept` of an input takes them. */
  readonly kinds: string;
  /** What stands against a file as soon as it is chosen, or null. */
  readonly objectionTo?: (file: File) => string | null;
  readonly changed?: () => void;
}

/** A file of the officer's own computer, chosen with a button that reads like the others. */
export function fileField({ words, kinds, objectionTo, changed }: FileLook): FileField {
  const id = newId();
  const input = el('input', {
    type: 'file',
    id,
    accept: kinds,
    class: 'unseen',
    'aria-label': words.label,
    'aria-describedby': `${id}-chosen ${id}-objection`,
  });
  const chosen = el('span', { class: 'note', id: `${id}-chosen` }, words.noneChosen);
  const objection = el('p', { class: 'objection', id: `${id}-objection`, role: 'alert' });
  const show = (text: string | null) => {
    objection.textContent = text ?? '';
    input.setAttribute('aria-invalid', String(text !== null));
  };
  const file = () => input.files?.[0] ?? null;
  input.addEventListener('change', () => {
    const now = file();
    chosen.textContent = now?.name ?? words.noneChosen;
    show(now === null ? null : (objectionTo?.(now) ?? null));
    changed?.();
  });
  return {
    element: el(
      'div',
      {},
      el('p', { class: 'note' }, words.label),
      el('div', { class: 'file' }, input, el('label', { for: id, class: 'button plain' }, words.choose), chosen),
      objection,
    ),
    file,
    object(text) {
      show(text);
      if (text !== null) input.focus();
    },
  };
}
