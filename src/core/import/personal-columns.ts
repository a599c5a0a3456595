import { personalDataIn } from '../checks/privacy/personal-data';
import { type Cell, isBlank } from '../workbook/cell';
import { holdsPhrase, plain } from './plain';
import { PERSONAL_HEADERS } from './words/personal-words';

/** Below this share what looks personal may be chance; free text is held to none at all. */
const PERSONAL_SHARE = 0.3;

export function isPersonalHeader(header: string): boolean {
  const name = plain(header);
  return PERSONAL_HEADERS.some((phrase) => holdsPhrase(name, phrase));
}

/** Whether the cells tell who somebody is. `free`: a column of free text, in which one telephone is one too many. */
export function holdsPersonalData(cells: readonly Cell[], free: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const personal = filled.filter(isPersonal).length;
  return free ? personal > 0 : personal > 0 && personal >= filled.length * PERSONAL_SHARE;
}

/** The code of a dossier is what a register of dossiers is about. */
function isPersonal(cell: Cell): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  return personalDataIn(String(cell)).some(({ kind }) => kind !== 'dossier-code');
}
