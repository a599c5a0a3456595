import { personalDataIn } from '../../checks/privacy/personal-data';
import { type Cell, isBlank } from '../../workbook/contract/cell';
import { targetsNamed } from './known-headers';
import { isPersonalHeader } from './personal-header';

/** What these do not show, more would not. */
const JUDGED_CELLS = 300;

/** Below this share what looks personal may be chance. */
const PERSONAL_SHARE = 0.3;

/** By its header, else by its content, unless its header says that it holds days, money, codes or choices. */
export function isPersonalColumn(names: readonly string[], cells: readonly Cell[]): boolean {
  if (names.some(isPersonalHeader)) return true;
  const known = names.flatMap(targetsNamed);
  if (known.some(({ accepts }) => accepts.kind !== 'text')) return false;
  // Remarks need not come along, so one telephone in them is too many; a subject or the name of a procedure must.
  const isRemark = known.length > 0 && known.every(({ required }) => !required);
  return holdsPersonalData(cells, isRemark);
}

function holdsPersonalData(cells: readonly Cell[], anyCounts: boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (anyCounts) return [...new Set(filled)].some(isPersonal);
  const judged = filled.slice(0, JUDGED_CELLS);
  const personal = judged.filter(isPersonal).length;
  return personal > 0 && personal >= judged.length * PERSONAL_SHARE;
}

/** The code of a dossier is what a register of dossiers is about. */
function isPersonal(cell: Cell): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  return personalDataIn(String(cell)).some(({ kind }) => kind !== 'dossier-code');
}
