import { type Cell, isDayCell } from '../../workbook/contract/cell';
import { plain } from '../plain';
import { FOOTERS, GROUP_NUMBER, GROUPS, TOTALS } from '../words/row-words';
import { isDossierCode, isProcedureCode, textOf } from './cell-shapes';
import { dayShape } from './day-order';

/** The most cells of a group row: its number, its name and a count. */
const GROUP_CELLS = 3;

/** `1 2 3`, `(1) (2) (3)=(1)+(2)`, `A B 1 2`: Vietnamese forms number their columns under the header. */
export function areColumnNumbers(filled: readonly Cell[]): boolean {
  if (filled.length < 2) return false;
  const numbers = filled.map((cell) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(textOf(cell))?.[1] ?? '');
  const counted = numbers.filter((number) => number !== '').map(Number);
  const others = filled.filter((_, index) => numbers[index] === '');
  const rises = counted.every((number, index) => index === 0 || number === (counted[index - 1] as number) + 1);
  return (
    counted.length >= 2 &&
    rises &&
    (counted[0] as number) <= 2 &&
    others.every((cell) => /^\(?[A-Ea-e]\)?$/.test(textOf(cell)))
  );
}

/** Some software prints the header again on every page. */
export function repeatsHeader(filled: readonly Cell[], headerTexts: ReadonlySet<string>): boolean {
  const same = filled.filter((cell) => headerTexts.has(textOf(cell))).length;
  return same >= 2 && same >= filled.length * 0.8;
}

/** A row with a day or a code is data. Digits alone may be an amount. */
function holdsKey(filled: readonly Cell[]): boolean {
  return filled.some((cell) => isDossierCode(cell) || isProcedureCode(cell) || isWrittenDay(cell));
}

function isWrittenDay(cell: Cell): boolean {
  return isDayCell(cell) || (typeof cell === 'string' && !/^\d+$/.test(cell.trim()) && dayShape(cell) !== null);
}

export function isTotals(filled: readonly Cell[]): boolean {
  const first = filled.find((cell) => !GROUP_NUMBER.test(plain(textOf(cell))));
  return typeof first === 'string' && TOTALS.test(plain(first)) && !holdsKey(filled);
}

/** `signing`: the row above belongs to the signatures, so names may follow. */
export function isFooter(filled: readonly Cell[], signing: boolean): boolean {
  if (holdsKey(filled) || !filled.every((cell) => typeof cell === 'string')) return false;
  return signing || filled.some((cell) => FOOTERS.test(plain(textOf(cell))));
}

/** One cell across the whole width, or a number and a name; but a lone dossier code is an incomplete row of data. */
export function isGroup(filled: readonly Cell[]): boolean {
  if (filled.length > GROUP_CELLS || holdsKey(filled)) return false;
  const texts = filled.map((cell) => plain(textOf(cell)));
  const [first = '', second = ''] = texts;
  if (texts.length === 1) return typeof filled[0] === 'string';
  const named = GROUP_NUMBER.test(first) ? second : first;
  const rest = texts.slice(GROUP_NUMBER.test(first) ? 2 : 1);
  const isNumbered = GROUP_NUMBER.test(first) && !/^\d+$/.test(first) && rest.length === 0;
  return (
    isNumbered || (GROUPS.test(named) && rest.length <= 1 && rest.every((text) => /^(?:\d+(?: ho so)?)?$/.test(text)))
  );
}
