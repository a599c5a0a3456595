import type { ImportRows } from '../../core/import/import-rows';
import type { Shell } from '../shell';
import { el, fill, numberText } from '../view';
import { IMPORT_PREVIEW } from '../wording/import-preview';

/** An import that was begun and not finished, offered again at the top of the page. */
export function unfinishedImport(_shell: Shell, place: HTMLElement): void {
  fill(place);
}

/** What the rows would change, before anything changes. */
export function startPreview(shell: Shell, rows: ImportRows, place: HTMLElement): void {
  const text = IMPORT_PREVIEW.ready(numberText(rows.rows.length), rows.tab);
  fill(place, el('p', { class: 'note' }, text));
  shell.say(text);
}
