import { refusalText } from '../../../core/import/words/file-words';
import type { Answer } from '../../../protocol/answer';
import { actionButton } from '../../actions';
import { fileField } from '../../file-field';
import type { Shell } from '../../shell';
import { el } from '../../view';
import { IMPORT_SOURCE } from '../../wording/import-source';
import { readExport } from './read-export';
import type { Source } from './source';

const MOST_BYTES = 20 * 1024 * 1024;
const KINDS = '.xlsx,.xlsm,.xls,.csv,.txt,.tsv,.htm,.html,.mht,.mhtml,.xml';

/** Lets the officer choose a file, which is read in the browser. */
export function fileSource(shell: Shell, done: (source: Source) => void): HTMLElement {
  const words = {
    label: IMPORT_SOURCE.fileLabel,
    choose: IMPORT_SOURCE.choose,
    noneChosen: IMPORT_SOURCE.noneChosen,
  };
  const field = fileField({ words, kinds: KINDS });
  const place = el('div', {});

  async function read(): Promise<Answer<Source> | null> {
    const file = field.file();
    const source = file === null ? IMPORT_SOURCE.noFile : await sourceOf(file);
    field.object(typeof source === 'string' ? source : null);
    return typeof source === 'string' ? null : { ok: true, value: source };
  }

  return el(
    'div',
    { class: 'field' },
    field.element,
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

/** The export in a file, or a message when it cannot be used. */
async function sourceOf(file: File): Promise<Source | string> {
  if (file.size > MOST_BYTES) return IMPORT_SOURCE.tooLarge;
  const bytes = await bytesOf(file);
  if (bytes === null) return IMPORT_SOURCE.unreadable;
  const read = await readExport(bytes);
  return read.ok ? { name: file.name, tables: read.tables, notes: read.notes } : refusalText(read.refusal);
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
