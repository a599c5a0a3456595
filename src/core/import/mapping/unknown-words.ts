import type { Cell } from '../../workbook/contract/cell';
import { wordKey } from '../plain';
import { importTab, targetsOf } from '../targets';
import { acceptedValues } from '../values/accepted-words';
import { converter, wordOf } from '../values/convert-cell';
import type { UnknownWord } from './mapping';

/** A column with more unknown words is not a column of choices. */
const MOST_WORDS = 40;

/** Words of the column that are not in the target's lists, most frequent first. */
export function unknownWords(tabName: string, targetHeader: string, cells: readonly Cell[]): readonly UnknownWord[] {
  const tab = importTab(tabName);
  const target = tab && targetsOf(tab).find(({ header }) => header === targetHeader);
  if (!target || acceptedValues(target.accepts).length === 0) return [];
  const accepted = acceptedValues(target.accepts);
  const convert = converter(tabName, target);
  const unknown = new Map<string, { readonly found: string; rows: number }>();
  for (const cell of cells) {
    const found = wordOf(cell);
    const value = convert(cell);
    if (value === null || accepted.includes(String(value))) continue;
    const entry = unknown.get(wordKey(found));
    if (entry) entry.rows++;
    else unknown.set(wordKey(found), { found, rows: 1 });
  }
  return [...unknown.values()]
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_WORDS)
    .map((word) => ({ ...word, accepted: null }));
}
