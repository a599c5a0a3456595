import { type Cell, isBlank } from '../../workbook/contract/cell';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { plain } from '../plain';
import type { Target } from '../targets';
import { acceptedFor, wordList } from '../values/accepted-words';
import { wordOf } from '../values/convert-cell';
import { readMoney } from '../values/read-money';
import { readTimeLimit } from '../values/time-limit';
import { isDossierCode, isProcedureCode } from './cell-shapes';
import { dayShape } from './day-order';

/** Share of fitting cells below which the content contradicts the name. */
const MOSTLY = 0.5;
const NEARLY_ALL = 0.8;
/** For a column of days in a form that cannot be read, such as `31/6/2023`. */
const UNREAD_DAYS = 0.5;

/** How well the content fits the target that the name suggests, from 0 to 1; an empty column fits. */
export function contentAgrees(tab: string, target: Target, cells: readonly Cell[]): number {
  const { accepts } = target;
  switch (accepts.kind) {
    case 'day':
      return Math.max(
        unlessOther(shareOf(cells, (cell) => dayShape(cell) !== null)),
        shareOf(cells, isMeantAsDay) < NEARLY_ALL ? 0 : UNREAD_DAYS,
      );
    case 'whole':
      return unlessOther(shareOf(cells, accepts.unit === 'đồng' ? isAmount : isMeantAsTimeLimit));
    case 'yesNo':
    case 'choice':
      // An officer can still give unknown words a meaning, so they lower the rating only a little; days rule it out.
      return cells.length > 0 && shareOf(cells, isDay) > NEARLY_ALL
        ? 0
        : 0.8 + 0.2 * shareOf(cells, isWordOf(tab, target));
    default:
      return 1;
  }
}

/** Whether content alone identifies the target: dossier codes, procedure codes, or words of its list. */
export function contentTells(tab: string, target: Target, cells: readonly Cell[]): boolean {
  const { accepts, header, required } = target;
  if (cells.length === 0 || !required) return false;
  const isOfIt = accepts.kind === 'choice' ? isWordOf(tab, target) : CODES[header];
  return isOfIt !== undefined && shareOf(cells, isOfIt) >= NEARLY_ALL;
}

const CODES: Readonly<Record<string, (cell: Cell) => boolean>> = {
  [DOSSIERS_TAB.columns.code.header]: isDossierCode,
  [DOSSIERS_TAB.columns.procedureCode.header]: isProcedureCode,
};

function isWordOf(tab: string, { header, accepts }: Target): (cell: Cell) => boolean {
  const words = wordList(tab, header, accepts);
  return (cell) => acceptedFor(words, wordOf(cell)) !== null;
}

function isDay(cell: Cell): boolean {
  return typeof cell !== 'number' && dayShape(cell) !== null;
}

/** Two or three numbers with something between them. */
function isMeantAsDay(cell: Cell): boolean {
  if (dayShape(cell) !== null) return true;
  return typeof cell === 'string' && /^\D{0,12}\d{1,4}(?:\D{1,10}\d{1,4}){1,2}\D{0,12}$/.test(cell);
}

function isAmount(cell: Cell): boolean {
  return typeof cell === 'number' || readMoney(cell) !== null || isDecimal(cell);
}

/** Amounts in millions have decimals. */
function isDecimal(cell: Cell): boolean {
  return typeof cell === 'string' && /^\(?[-−]?\s*\d[\d., ]*\)?$/.test(cell.trim());
}

/** A number, or one with the word of a unit: each cell that cannot be read is then refused with its reason. */
function isMeantAsTimeLimit(cell: Cell): boolean {
  if (typeof cell === 'number' || readTimeLimit(cell) !== null) return true;
  return (
    typeof cell === 'string' && /(?:^|[ \d])(?:ngay|gio|tuan|thang)\b/.test(plain(cell)) && dayShape(cell) === null
  );
}

function unlessOther(share: number): number {
  return share < MOSTLY ? 0 : 0.8 + 0.2 * share;
}

function shareOf(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 0 ? 1 : filled.filter(holds).length / filled.length;
}
