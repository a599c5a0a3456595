import { bytesOfBase64 } from './base64';
import { fileField } from './file-field';
import { contentOf } from './read-file';
import { el } from './view';
import { COMMON } from './wording/common';
import { REMARKS } from './wording/level-above';

/** Remarks are a few lines; a larger file is another one. */
const MOST_BYTES = 2 * 1024 * 1024;

export interface ChosenRemarks {
  readonly element: HTMLElement;
  /** The text of the file; empty when none was chosen, null when it could not be read, which the field says. */
  read(): Promise<string | null>;
  object(text: string | null): void;
}

/** A field for the file that the level above sent back. */
export function chosenRemarks(label: string, changed: () => void = () => {}): ChosenRemarks {
  const field = fileField({
    words: { label, choose: COMMON.chooseFile, noneChosen: REMARKS.noFile },
    kinds: '.json,application/json',
    changed,
  });
  return {
    element: el('div', { class: 'field' }, field.element),
    async read() {
      const file = field.file();
      if (file === null) return '';
      const base64 = file.size > MOST_BYTES ? null : await contentOf(file);
      if (base64 === null) field.object(COMMON.unreadableFile);
      return base64 === null ? null : new TextDecoder().decode(bytesOfBase64(base64));
    },
    object: field.object,
  };
}
