import { personalDataIn } from '../../personal-data/personal-data';
import { type Cell, isBlank } from '../../workbook/contract/cell';
import { targetsNamed } from './known-headers';
import { isPersonalHeader } from './personal-header';

/** Enough cells to judge a column by. */
const JUDGED_CELLS = 300;

/** Below this share of cells, matches may be chance. */
const PERSONAL_SHARE = 0.3;

/**
 * By its header, else by its content. Never when the header is a known one of days, such as `Ngày trả kết quả cho công
 * dân`; nor by content when it names money, codes or choices.
 */
export function isPersonalColumn(names: readonly string[], cells: readonly Cell[]): boolean {
  const known = names.flatMap(targetsNamed);
  if (known.some(({ accepts }) => accepts.kind === 'day')) return false;
  if (names.some(isPersonalHeader)) return true;
  if (known.some(({ accepts }) => accepts.kind !== 'text')) return false;
  // Optional columns such as remarks are left out for a single telephone number; required ones are needed.
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

/** Dossier codes do not count: every register of dossiers has them. */
function isPersonal(cell: Cell): boolean {
  if (typeof cell !== 'string' && typeof cell !== 'number') return false;
  return personalDataIn(String(cell)).some(({ kind }) => kind !== 'dossier-code');
}
