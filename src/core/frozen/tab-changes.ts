import type { Day } from '../calendar/day';
import type { Table } from '../workbook/contract/cell';
import type { Tab } from '../workbook/contract/tab';
import type { FrozenChanges } from '../workbook/problems/frozen-changes';
import { type SeenPair, seenAtEnd, tableAtEnd } from './as-at-end';
import { type ComparedRow, comparedRows } from './compared-rows';
import { matchRows } from './match-rows';
import { type RowReader, rowReader } from './row-reader';
import type { TabRule } from './tab-rules';

export type RowChange = FrozenChanges['rows'][number];

export interface TabChanges {
  /** In the order of today's rows, deleted rows last. */
  readonly changes: readonly RowChange[];
  /** Today's tab without what happened after the end of the period. */
  readonly atEnd: Table | undefined;
}

interface Compared {
  readonly before: Table | undefined;
  readonly after: Table | undefined;
  /** Last day of the frozen period. */
  readonly end: Day;
}

/** The edits of a tab that concern a period. */
export function tabChanges(rule: TabRule, { before, after, end }: Compared): TabChanges {
  const { tab } = rule;
  if (rule.cameLater && !before) return { changes: [], atEnd: after };
  const reader = rowReader(rule);
  const spellings = new Map<string, string>();
  const [old, now] = [comparedRows(tab, before, spellings), comparedRows(tab, after, spellings)];
  const matched = matchRows(old, now, reader.keys);
  const pairs = matched.pairs.map((pair) => seenAtEnd(rule, pair, reader, end));
  const isInside = (row: ComparedRow) => reader.isInside(row, end);
  const changed = pairs
    .filter((pair) => isInside(pair.before) || isInside(pair.after))
    .flatMap((pair) => changedRow(tab, reader, pair));
  const added = (rule.laterRowsAreNew ? [] : matched.added.filter(isInside)).map((row) =>
    wholeRow(tab, reader, { kind: 'added', row }),
  );
  const removed = matched.removed.filter(isInside).map((row) => wholeRow(tab, reader, { kind: 'removed', row }));
  const present = [...changed, ...added].sort((a, b) => Number(a.row) - Number(b.row));
  const later = matched.added.filter((row) => !isInside(row));
  return { changes: [...present, ...removed], atEnd: tableAtEnd(rule, { before, after, pairs, later }) };
}

function changedRow(tab: Tab, reader: RowReader, { before, after, notYet }: SeenPair): readonly RowChange[] {
  const { fields, valueIn, textIn } = reader;
  const edited = fields.filter((field) => !notYet.has(field) && valueIn(before, field) !== valueIn(after, field));
  if (edited.length === 0) return [];
  const cells = edited.map((field) => {
    return { column: headerOf(tab, field), before: textIn(before, field), after: textIn(after, field) };
  });
  return [{ sheet: tab.name, row: after.row, key: reader.nameOf(before), kind: 'changed', cells }];
}

interface WholeRow {
  readonly kind: 'added' | 'removed';
  readonly row: ComparedRow;
}

function wholeRow(tab: Tab, { fields, textIn, nameOf }: RowReader, { kind, row }: WholeRow): RowChange {
  const cells = fields.flatMap((field) => {
    const [column, text] = [headerOf(tab, field), textIn(row, field)];
    if (text === '') return [];
    return [kind === 'added' ? { column, before: '', after: text } : { column, before: text, after: '' }];
  });
  return { sheet: tab.name, row: kind === 'added' ? row.row : null, key: nameOf(row), kind, cells };
}

function headerOf(tab: Tab, field: string): string {
  return tab.columns[field]?.header ?? '';
}
