import type { Shell } from '../shell';
import { el } from '../view';
import { unfinishedImport } from './import-preview';

export function importPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  unfinishedImport(shell, place);
  return [place];
}
