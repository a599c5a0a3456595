import { el, newId } from './view';

export interface FileField {
  readonly element: HTMLElement;
  file(): File | null;
  /** Shows an objection and moves the focus to the field, or clears it when given null. */
  object(text: string | null): void;
}

interface FileWords {
  readonly label: string;
  readonly choose: string;
  readonly noneChosen: string;
}

interface FileLook {
  readonly words: FileWords;
  /** File endings and types, in the format of an input's `accept`. */
  readonly kinds: string;
  /** An objection shown as soon as a file is chosen, or null. */
  readonly objectionTo?: (file: File) => string | null;
  readonly changed?: () => void;
}

/** A field for a file from the officer's computer, with a button that looks like the others. */
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
