import type { Table } from '../../workbook/contract/cell';
import { importTab, REPLACED_BY, targetsOf } from '../targets';
import { headerOfMapping } from './mapped-header';
import type { MappedColumn, Mapping } from './mapping';
import { sortRows } from './sort-rows';
import { unknownWords } from './unknown-words';

/** The mapping with another target, or none, for one column; a column that had this target loses it. */
export function withTarget(
  table: Table,
  mapping: Mapping,
  { index, target }: Pick<MappedColumn, 'index' | 'target'>,
): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      if (column.index === index)
        return { ...column, target, words: target === null ? [] : wordsIn(table, mapping, { index, target }) };
      return column.target === target ? { ...column, target: null, words: [] } : column;
    }),
  };
}

/** The mapping with an accepted value, or none, for one word of a column. */
export function withWord(
  mapping: Mapping,
  index: number,
  meaning: { readonly found: string; readonly accepted: string | null },
): Mapping {
  const columns = mapping.columns.map((column) => {
    const words = column.words.map((word) => (word.found === meaning.found ? { ...word, ...meaning } : word));
    return column.index === index ? { ...column, words } : column;
  });
  return { ...mapping, columns };
}

/** The part of a mapping that is remembered: no cell content except words that were given a meaning. */
export function withoutContent(mapping: Mapping): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => ({
      ...column,
      samples: [],
      words: column.words.filter(({ accepted }) => accepted !== null),
    })),
  };
}

/** Required columns of the tab that no column of the export fills. */
export function lackingTargets({ tab, columns }: Mapping): readonly string[] {
  const mapped = new Set(columns.map(({ target }) => target));
  return requiredTargets(tab).filter(
    (header) => ![header, ...(REPLACED_BY[header] ?? [])].some((name) => mapped.has(name)),
  );
}

export function requiredTargets(name: string): readonly string[] {
  const tab = importTab(name);
  return (tab ? targetsOf(tab) : []).filter(({ required }) => required).map(({ header }) => header);
}

function wordsIn(
  table: Table,
  mapping: Mapping,
  { index, target }: { readonly index: number; readonly target: string },
) {
  const { data } = sortRows(table, headerOfMapping(mapping), mapping.span);
  return unknownWords(
    mapping.tab,
    target,
    data.map(({ cells }) => cells[index] ?? null),
  );
}
