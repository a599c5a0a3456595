import type { WordFile } from '../protocol/word-file';
import { fileField } from './file-field';
import { contentOf } from './read-file';
import { el } from './view';
import { COMMON } from './wording/common';

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Google exports no larger documents, and no report is as large. */
const MOST_BYTES = 10 * 1024 * 1024;

export const UNREADABLE = Symbol('unreadable');

export interface ChosenDocx {
  readonly element: HTMLElement;
  /** Null when no file was chosen. */
  read(): Promise<WordFile | null | typeof UNREADABLE>;
}

/** A field for a Word file; `noneChosen` says what happens without one, which depends on who can read the Google Doc. */
export function chosenDocx(label: string, noneChosen: string): ChosenDocx {
  const field = fileField({
    words: { label, choose: COMMON.chooseFile, noneChosen },
    kinds: DOCX,
  });
  return {
    element: el('div', { class: 'field' }, field.element),
    async read() {
      const file = field.file();
      if (file === null) return null;
      const base64 = file.size > MOST_BYTES ? null : await contentOf(file);
      field.object(base64 === null ? COMMON.unreadableFile : null);
      return base64 === null ? UNREADABLE : { name: file.name, base64 };
    },
  };
}
