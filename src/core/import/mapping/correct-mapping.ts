import type { Table } from '../../workbook/contract/cell';
import { importTab, STAND_INS, targetsOf } from '../targets';
import { headerOfMapping } from './mapped-header';
import type { MappedColumn, Mapping } from './mapping';
import { sortRows } from './sort-rows';
import { unknownWords } from './unknown-words';

/** The mapping with one column meant for another target, or none; the column that had that target gives it up. */
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

/** The mapping with a word of a column meaning that accepted value, or nothing yet. */
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

/** What is remembered of a mapping: nothing out of the cells but words that were given a meaning. */
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

/** Required columns of the tab for which the export has none. */
export function lackingTargets({ tab: name, columns }: Mapping): readonly string[] {
  const tab = importTab(name);
  const mapped = new Set(columns.map(({ target }) => target));
  return (tab ? targetsOf(tab) : [])
    .filter(
      ({ header, required }) => required && ![header, ...(STAND_INS[header] ?? [])].some((name) => mapped.has(name)),
    )
    .map(({ header }) => header);
}

function wordsIn(
  table: Table,
  mapping: Mapping,
  { index, target }: { readonly index: number; readonly target: string },
) {
  const { data } = sortRows(table, headerOfMapping(mapping));
  return unknownWords(
    mapping.tab,
    target,
    data.map(({ cells }) => cells[index] ?? null),
  );
}
