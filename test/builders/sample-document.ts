import { readFileSync, writeFileSync } from 'node:fs';
import type { Table } from '../../src/core/workbook/contract/cell';
import { madeOnce } from './made-once';
import { DEFAULT_TEMPLATE } from './reports';
import { sampleTables } from './sample';
import { merged } from './templates';

/** The report of the sample in the default template, merged once in a run of the tests. */
export function sampleDocument(): Uint8Array {
  return mergedOnce('sample', sampleTables);
}

export function mergedOnce(name: string, tables: () => readonly Table[]): Uint8Array {
  const path = madeOnce(`${name}.docx`, (made) => writeFileSync(made, merged(tables(), DEFAULT_TEMPLATE)));
  return new Uint8Array(readFileSync(path));
}
