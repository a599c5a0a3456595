import { readFileSync, writeFileSync } from 'node:fs';
import type { Table } from '../../src/core/workbook/contract/cell';
import { sampleTables as generated } from '../../src/sample/sample-workbook';
import { madeOnce } from './made-once';

/** The workbook of the sample, generated once in a run of the tests. */
export function sampleTables(): readonly Table[] {
  const path = madeOnce('sample.json', (made) => writeFileSync(made, JSON.stringify(generated())));
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A sample after every ninth dossier went: nearly every figure of the report is another one. */
export function fewerDossiers(tables: readonly Table[] = sampleTables()): readonly Table[] {
  return tables.map((table) =>
    table.name === 'Hồ sơ' ? { ...table, rows: table.rows.filter((_, at) => at === 0 || at % 9 !== 0) } : table,
  );
}
