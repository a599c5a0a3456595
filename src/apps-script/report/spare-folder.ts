import { binEmptyFolder } from '../drive/files';
import type { Held } from '../run/lease';
import { atOnce } from '../run/retry';

/** By officer: a folder that a run made while another window of the officer's made one, too. */
const KEY = 'cchc.spare.';

/**
 * The next run looks at the folder, since now nobody can tell whether it is in use: the other run may have found it and
 * have taken it for its own, and Drive lists late what lies in it.
 */
export function rememberSpare(officer: string, folder: string): void {
  atOnce(() => PropertiesService.getDocumentProperties().setProperty(KEY + officer, folder));
}

/** Puts such a folder into the bin unless it is the one in use. Gives the properties that forget it. */
export function clearedSpare({ properties, lease: { officer } }: Held, used: string): Readonly<Record<string, string>> {
  const spare = properties[KEY + officer] ?? '';
  if (spare === '') return {};
  if (spare !== used) binEmptyFolder(spare);
  return { [KEY + officer]: '' };
}
