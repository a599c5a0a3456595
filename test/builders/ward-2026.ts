import { readFileSync, writeFileSync } from 'node:fs';
import type { Table } from '../../src/core/workbook/contract/cell';
import { thirdQuarterOf2026 } from '../../src/sample/ward-2026/moment';
import { wardTables as generated } from '../../src/sample/ward-2026/ward-2026';
import { madeOnce } from './made-once';

/** The workbook of the 2026 sample, generated once in a run of the tests. */
export function ward2026(): readonly Table[] {
  const path = madeOnce('ward-2026.json', (made) =>
    writeFileSync(made, JSON.stringify(generated(thirdQuarterOf2026()))),
  );
  return JSON.parse(readFileSync(path, 'utf8'));
}
