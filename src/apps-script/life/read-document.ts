import { toByteArray } from 'base64-js';
import { linesOfDocx } from '../../core/document/docx-lines';
import type { WordFile } from '../../protocol/word-file';
import { exportedDocx } from '../drive/exported-docx';
import { idInUrl } from '../drive/files';
import { Refusal } from '../run/failure';
import { LIFE_WORDS } from './life-words';

interface Wanted {
  readonly url: string;
  /** Drive's narrow scope lets only the maker of a document read it. */
  readonly isMaker: boolean;
  readonly file: WordFile | null;
}

/** The document of a report as it is now: the chosen file, or the Google Doc; null where only its maker can read it. */
export function documentNow({ url, isMaker, file }: Wanted): Uint8Array | null {
  if (file !== null) return docxIn(file);
  if (!isMaker) return null;
  const exported = exportedDocx(idInUrl(url));
  if (exported.kind === 'docx') return exported.docx;
  throw new Refusal('refused', `${exported.advice} ${LIFE_WORDS.chooseFile}`, exported.details);
}

export function docxIn({ name, base64 }: WordFile): Uint8Array {
  const docx = toByteArray(base64);
  if (linesOfDocx(docx) !== null) return docx;
  throw new Refusal('refused', LIFE_WORDS.notWord(name));
}
