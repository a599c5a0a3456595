import { dayText } from '../../calendar/day-text';
import { tidy } from '../../text/folded';
import { type Cell, isBlank, isDayCell } from '../../workbook/contract/cell';
import { PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import { DOCUMENTS_TAB } from '../../workbook/contract/record-tabs';
import { plain, wordKey } from '../plain';
import type { Target } from '../targets';
import { DOCUMENT_TYPES, NO, YES } from '../words/value-words';
import { acceptedFor, type WordList, wordList } from './accepted-words';
import type { MoneyUnit } from './money-unit';
import { procedureCode } from './procedure-code';
import { readDay } from './read-day';
import { readMoney } from './read-money';
import { readTimeLimit } from './time-limit';

/** Converts a cell of the export to one that the workbook accepts; what cannot be read is kept unchanged. */
export type Converter = (cell: Cell) => Cell;

export interface ColumnReading {
  /** Meanings that the officer gave to words, by `wordKey`. */
  readonly chosen?: WordList;
  /** In which the column gives its amounts of money; null for đồng. */
  readonly unit?: MoneyUnit | null;
}

export function converter(tab: string, target: Target, reading: ColumnReading = {}): Converter {
  const convert = converterOf(tab, target, reading);
  return (cell) =>
    isBlank(cell) || isDash(cell) ? null : (convert(typeof cell === 'string' ? tidy(cell) : cell) ?? asText(cell));
}

/** Here null means that the cell could not be read. */
function converterOf(
  tab: string,
  target: Target,
  { chosen = new Map(), unit = null }: ColumnReading,
): (cell: Cell) => Cell {
  const { accepts, header } = target;
  switch (accepts.kind) {
    case 'day':
      return (cell) => {
        const day = readDay(cell);
        return day === null ? null : { day };
      };
    case 'whole':
      if (tab === PROCEDURES_TAB.name && header === PROCEDURES_TAB.columns.timeLimit.header) {
        return (cell) => readTimeLimit(cell)?.days ?? null;
      }
      return (cell) => readMoney(cell, unit) ?? withUnit(cell, unit);
    case 'yesNo':
    case 'choice':
      return wordConverter(tab, target, chosen);
    case 'code':
      return header === PROCEDURES_TAB.columns.code.header ? procedureCode : codeOf;
    default:
      return tab === DOCUMENTS_TAB.name && header === DOCUMENTS_TAB.columns.type.header ? documentType : () => null;
  }
}

/** An amount that cannot be read keeps its unit, or it could be taken for one in đồng. */
function withUnit(cell: Cell, unit: MoneyUnit | null): Cell {
  return unit === null || unit.power === 0 ? null : `${wordOf(cell)} (${unit.name})`;
}

function wordConverter(tab: string, { header, accepts }: Target, chosen: WordList): (cell: Cell) => Cell {
  const words = wordList(tab, header, accepts);
  const isFee = tab === PROCEDURES_TAB.name && header === PROCEDURES_TAB.columns.bearsFee.header;
  return remembering((cell) => {
    const text = wordOf(cell);
    const known = chosen.get(wordKey(text)) ?? acceptedFor(words, text);
    if (known !== null || !isFee) return known;
    // Lists of procedures give the amount of the fee instead of yes or no.
    const amount = readMoney(cell);
    return amount === null ? null : amount > 0 ? YES : NO;
  });
}

/** Caches results, since thousands of rows share a few words. */
function remembering(convert: Converter): Converter {
  const known = new Map<Cell, Cell>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = convert(cell);
    known.set(cell, value);
    return value;
  };
}

/** The text of a cell in a column of choices. */
export function wordOf(cell: Cell): string {
  return isDayCell(cell) ? dayText(cell.day) : String(cell ?? '').trim();
}

/** A number becomes the text of a code, unless it is too large to be printed without an exponent. */
function codeOf(cell: Cell): Cell {
  if (typeof cell !== 'number') return null;
  return Number.isSafeInteger(cell) ? String(cell) : cell;
}

const TYPES = new Map(Object.entries(DOCUMENT_TYPES).map(([name, short]) => [plain(name), short]));

function documentType(cell: Cell): Cell {
  return TYPES.get(plain(wordOf(cell))) ?? null;
}

/** Software fills empty cells with dashes. */
function isDash(cell: Cell): boolean {
  return typeof cell === 'string' && /^[-–—]+$/.test(cell.trim());
}

function asText(cell: Cell): Cell {
  if (isDayCell(cell)) return dayText(cell.day);
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : cell;
}
