import { LEDGER_TAB } from '../../workbook/contract/budget-tabs';
import { type Cell, isBlank, type Table } from '../../workbook/contract/cell';
import { choiceText } from '../../workbook/contract/column';
import { PROCEDURES_TAB } from '../../workbook/contract/dossier-tabs';
import type { ImportRow, ImportRows } from '../import-rows';
import { wordKey } from '../plain';
import { EXTRA_HEADERS, importTab, targetsOf } from '../targets';
import { type Converter, converter } from '../values/convert-cell';
import { readTimeLimit } from '../values/time-limit';
import { headerOfMapping } from './mapped-header';
import type { MappedColumn, Mapping } from './mapping';
import { type SkippedRow, sortRows } from './sort-rows';

export interface Imported {
  readonly value: ImportRows;
  /** Rows of the export that are not data, with the reason. */
  readonly skipped: readonly SkippedRow[];
}

interface Source {
  readonly header: string;
  readonly index: number;
  readonly convert: Converter;
}

/** The rows of the export under the workbook's headers and in its words. Columns without a target are dropped here. */
export function importRows(table: Table, mapping: Mapping): Imported {
  const { data, skipped } = sortRows(table, headerOfMapping(mapping));
  const sources = sourcesOf(mapping);
  const records = data.map(({ row, cells }) => ({ row, record: recordOf(cells, sources) }));
  const filled = records.filter(({ record }) => record.size > 0);
  const empty = records.filter(({ record }) => record.size === 0);
  const expanded = filled.flatMap(({ row, record }) =>
    expand(mapping.tab, record).map((one) => ({ row, record: one })),
  );
  const headers = headersOf(
    mapping.tab,
    expanded.map(({ record }) => record),
    sources,
  );
  return {
    value: {
      tab: mapping.tab,
      headers,
      rows: expanded.map(
        ({ row, record }): ImportRow => ({ row, cells: headers.map((header) => record.get(header) ?? null) }),
      ),
    },
    skipped: [...skipped, ...empty.map(({ row }): SkippedRow => ({ row, reason: 'nothing-mapped' }))].sort(
      (a, b) => a.row - b.row,
    ),
  };
}

function sourcesOf({ tab: name, columns }: Mapping): readonly Source[] {
  const tab = importTab(name);
  const targets = new Map((tab ? targetsOf(tab) : []).map((target) => [target.header, target]));
  return columns.flatMap((column) => {
    const target = column.target === null ? undefined : targets.get(column.target);
    return target
      ? [{ header: target.header, index: column.index, convert: converter(name, target, chosenWords(column)) }]
      : [];
  });
}

function chosenWords({ words }: MappedColumn): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap(({ found, accepted }) => (accepted === null ? [] : [[wordKey(found), accepted] as const])),
  );
}

type CellsByHeader = ReadonlyMap<string, Cell>;

/** When two columns have one target, the first filled cell counts. */
function recordOf(cells: readonly Cell[], sources: readonly Source[]): CellsByHeader {
  const record = new Map<string, Cell>();
  for (const { header, index, convert } of sources) {
    const cell = convert(cells[index] ?? null);
    if (!isBlank(cell) && !record.has(header)) record.set(header, cell);
    const unit = header === timeLimit.header ? (readTimeLimit(cells[index] ?? null)?.unit ?? null) : null;
    if (unit !== null && !record.has(timeUnit.header)) record.set(timeUnit.header, unit);
  }
  return record;
}

const { timeLimit, timeUnit } = PROCEDURES_TAB.columns;
const { kind, amountVnd } = LEDGER_TAB.columns;

/** A ledger row with both revenue and spending becomes two rows of the workbook. */
function expand(tab: string, record: CellsByHeader): readonly CellsByHeader[] {
  if (tab !== LEDGER_TAB.name) return [record];
  const amounts = [
    { amount: record.get(EXTRA_HEADERS.received) ?? null, flow: choiceText(kind, 'revenue') },
    { amount: record.get(EXTRA_HEADERS.spent) ?? null, flow: choiceText(kind, 'spending') },
  ].filter(({ amount }) => amount !== null && amount !== 0);
  if (amounts.length === 0) return [record];
  return amounts.map(({ amount, flow }) => new Map([...record, [kind.header, flow], [amountVnd.header, amount]]));
}

/** Headers in the order of the tab: mapped columns, and those filled from another column's cells. */
function headersOf(name: string, records: readonly CellsByHeader[], sources: readonly Source[]): readonly string[] {
  const tab = importTab(name);
  const present = new Set([...sources.map(({ header }) => header), ...records.flatMap((record) => [...record.keys()])]);
  const inner: readonly string[] = [EXTRA_HEADERS.received, EXTRA_HEADERS.spent];
  return (tab ? targetsOf(tab) : [])
    .map(({ header }) => header)
    .filter((header) => present.has(header) && !inner.includes(header));
}
