import { refusalText } from '../../core/import/words/file-words';
import type { Answer } from '../../core/protocol/answer';
import { actionButton } from '../actions';
import type { Shell } from '../shell';
import { el, newId } from '../view';
import { IMPORT_SOURCE } from '../wording/import-source';
import { readExport } from './read-export';
import type { Source } from './source';

const MOST_BYTES = 20 * 1024 * 1024;
const KINDS = '.xlsx,.xls,.csv,.txt,.tsv,.htm,.html,.xml';

/** A file from the officer's computer, read in the browser. */
export function fileSource(shell: Shell, done: (source: Source) => void): HTMLElement {
  const id = newId();
  const input = el('input', {
    type: 'file',
    id,
    accept: KINDS,
    class: 'unseen',
    'aria-label': IMPORT_SOURCE.fileLabel,
    'aria-describedby': `${id}-chosen ${id}-objection`,
  });
  const chosen = el('span', { class: 'note', id: `${id}-chosen` }, IMPORT_SOURCE.noneChosen);
  const objection = el('p', { class: 'objection', id: `${id}-objection`, role: 'alert' });
  const place = el('div', {});
  const object = (text: string | null) => {
    objection.textContent = text ?? '';
    input.setAttribute('aria-invalid', String(text !== null));
  };
  input.addEventListener('change', () => {
    chosen.textContent = input.files?.[0]?.name ?? IMPORT_SOURCE.noneChosen;
    object(null);
  });

  async function read(): Promise<Answer<Source> | null> {
    const file = input.files?.[0] ?? null;
    const source = file === null ? IMPORT_SOURCE.noFile : await sourceOf(file);
    object(typeof source === 'string' ? source : null);
    if (typeof source !== 'string') return { ok: true, value: source };
    input.focus();
    return null;
  }

  return el(
    'div',
    { class: 'field' },
    el('p', { class: 'note' }, IMPORT_SOURCE.fileLabel),
    el('div', { class: 'file' }, input, el('label', { for: id, class: 'button plain' }, IMPORT_SOURCE.choose), chosen),
    objection,
    actionButton(shell, {
      label: IMPORT_SOURCE.readFile,
      kind: 'primary',
      icon: 'import',
      working: IMPORT_SOURCE.reading,
      place,
      work: read,
      done,
    }),
    place,
  );
}

/** A text says what is amiss. */
async function sourceOf(file: File): Promise<Source | string> {
  if (file.size > MOST_BYTES) return IMPORT_SOURCE.tooLarge;
  const bytes = await bytesOf(file);
  if (bytes === null) return IMPORT_SOURCE.unreadable;
  const read = await readExport(bytes);
  return read.ok ? { name: file.name, tables: read.tables } : refusalText(read.refusal);
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
