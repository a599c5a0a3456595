import { type Cell, isBlank } from '../workbook/cell';
import { DOSSIERS_TAB } from '../workbook/tabs';
import { acceptedFor, wordList } from './accepted-words';
import { isDossierCode, isProcedureCode } from './cell-shapes';
import { wordOf } from './convert-cell';
import type { HeaderColumn } from './find-header';
import { namesOf } from './known-headers';
import { holdsPhrase, plain } from './plain';
import { readDay } from './read-day';
import { readMoney } from './read-money';
import type { Target } from './targets';
import { readTimeLimit } from './time-limit';

/** A column of the export with enough of its content to judge by. */
export interface SampledColumn extends HeaderColumn {
  /** Filled cells of the first rows. */
  readonly cells: readonly Cell[];
}

const BY_WHOLE_NAME = 1;
const BY_PART_OF_NAME = 0.6;
const BY_CONTENT = 0.5;
/** Content that mostly cannot be what the name says outweighs the name. */
const MOSTLY = 0.5;
const NEARLY_ALL = 0.8;

/** How likely a column is this target, from 0 to 1: by its name first, then by what stands in it. */
export function rateColumn(tab: string, target: Target, column: SampledColumn): number {
  const byName = rateName(namesOf(tab, target.header), column.names.map(plain));
  if (byName > 0) return fits(target, column.cells) ? byName : byName * 0.2;
  return isTellingContent(tab, target, column.cells) ? BY_CONTENT : 0;
}

/** Lower lines of a header tell less than all lines together. */
function rateName(known: readonly string[], names: readonly string[]): number {
  const bare = names.map((name, depth) => ({ name, weight: 1 - depth * 0.05 }));
  const whole = bare.find(({ name }) => known.includes(name));
  if (whole) return BY_WHOLE_NAME * whole.weight;
  const phrases = known.filter((phrase) => phrase.includes(' '));
  const longest = Math.max(
    0,
    ...bare.flatMap(({ name }) =>
      phrases.filter((phrase) => holdsPhrase(name, phrase)).map((phrase) => phrase.length / name.length),
    ),
  );
  return longest === 0 ? 0 : BY_PART_OF_NAME * (0.5 + longest / 2);
}

function fits({ accepts }: Target, cells: readonly Cell[]): boolean {
  if (accepts.kind === 'day') return mostly(cells, MOSTLY, (cell) => readDay(cell) !== null);
  if (accepts.kind === 'whole') {
    return mostly(
      cells,
      MOSTLY,
      (cell) => readMoney(cell) !== null || readTimeLimit(cell) !== null || typeof cell === 'number',
    );
  }
  return accepts.kind === 'yesNo' || accepts.kind === 'choice'
    ? !mostly(cells, NEARLY_ALL, isDayLike) || cells.length === 0
    : true;
}

function isDayLike(cell: Cell): boolean {
  return typeof cell !== 'number' && readDay(cell) !== null;
}

/** Only what cannot be anything else: codes of dossiers and procedures, and words of one list. */
function isTellingContent(tab: string, target: Target, cells: readonly Cell[]): boolean {
  const { accepts, header, required } = target;
  if (cells.length === 0) return false;
  if (accepts.kind === 'code' && required) {
    const pattern = CODE_PATTERNS[header];
    return pattern !== undefined && mostly(cells, NEARLY_ALL, pattern);
  }
  if (accepts.kind !== 'choice' || !required) return false;
  const words = wordList(tab, header, accepts);
  return mostly(cells, NEARLY_ALL, (cell) => typeof cell === 'string' && acceptedFor(words, wordOf(cell)) !== null);
}

const CODE_PATTERNS: Readonly<Record<string, (cell: Cell) => boolean>> = {
  [DOSSIERS_TAB.columns.code.header]: isDossierCode,
  [DOSSIERS_TAB.columns.procedureCode.header]: isProcedureCode,
};

function mostly(cells: readonly Cell[], share: number, holds: (cell: Cell) => boolean): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.filter(holds).length >= filled.length * share;
}
