import { plain } from '../plain';
import { cellsOf, type TakenTable } from './column-doubts';
import type { MappedColumn, Mapping } from './mapping';
import { unknownWords } from './unknown-words';

/**
 * The mapping of a further table, with what was decided of the columns that the leading one has as well. A target that
 * the leading table gives to one of these columns is taken from any other.
 */
export function alignedTo(leading: Mapping, own: Mapping): Mapping {
  const decided = new Map(leading.columns.map((column) => [plain(column.header), column]));
  const given = new Set(own.columns.map(({ header }) => decided.get(plain(header))?.target ?? null));
  const columns = own.columns.map((column): MappedColumn => {
    const same = decided.get(plain(column.header));
    const target = same ? same.target : given.has(column.target) ? null : column.target;
    const words = same?.words ?? (target === null ? [] : column.words);
    const order = leading.columns.find((one) => target !== null && one.target === target)?.dayOrder;
    return { ...column, target, words, ...(order === undefined ? {} : { dayOrder: order }) };
  });
  return { ...own, tab: leading.tab, columns };
}

/** The leading mapping with the unknown words of all tables that are taken. */
export function withWordsOfAll(leading: Mapping, tables: readonly TakenTable[]): Mapping {
  if (tables.length < 2) return leading;
  const columns = leading.columns.map((column) => {
    const { target } = column;
    if (target === null) return column;
    const meanings = new Map(column.words.map(({ found, accepted }) => [found, accepted]));
    const words = unknownWords(leading.tab, target, cellsOf(tables, target));
    return { ...column, words: words.map((word) => ({ ...word, accepted: meanings.get(word.found) ?? null })) };
  });
  return { ...leading, columns };
}
