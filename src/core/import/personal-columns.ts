import { personalDataIn } from '../checks/privacy/personal-data';
import { type Cell, isBlank } from '../workbook/cell';
import { holdsPhrase, plain } from './plain';
import { PERSONAL_HEADERS } from './words/personal-words';

/** What these do not show, more would not. */
const JUDGED_CELLS = 300;

/** Below this share what looks personal may be chance; free text is held to none at all. */
const PERSONAL_SHARE = 0.3;

export function isPersonalHeader(header: string): boolean {
  const name = plain(header);
  return PERSONAL_HEADERS.some((phrase) => holdsPhrase(name, phrase));
}

/** Whether the cells tell who somebody is. `free`: a column of free text, in which one telephone is one too many. */
export function holdsPersonalData(cells: readonly Cell[], free: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (free) return [...new Set(filled)].some(isPersonal);
  const judged = filled.slice(0, JUDGED_CELLS);
  const personal = judged.filter(isPersonal).length;
  return personal > 0 && personal >= judged.length * PERSONAL_SHARE;
}

/** The code of a dossier is what a register of dossiers is about. */
function isPersonal(cell: Cell): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  return personalDataIn(String(cell)).some(({ kind }) => kind !== 'dossier-code');
}
