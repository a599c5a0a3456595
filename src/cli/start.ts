import { join, resolve } from 'node:path';
import type { Table } from '../core/workbook/contract/cell';
import { sampleTables } from '../sample/sample-workbook';
import { thirdQuarterOf2026 } from '../sample/ward-2026/moment';
import { wardTables } from '../sample/ward-2026/ward-2026';
import { exitCodeOf } from './command';
import { writeFiles } from './files/write-files';
import { reportCommand } from './report-command';
import { workbookBytes } from './write-workbook';

// For a first try: writes the two sample workbooks and makes their reports.
const OUT = resolve('out');
const OUT_2026 = join(OUT, '2026');

process.exitCode = await exitCodeOf(async () => {
  const first = await written(OUT, sampleTables());
  console.log();
  const second = await written(OUT_2026, wardTables(thirdQuarterOf2026()));
  return Math.max(first, second);
});

async function written(out: string, tables: readonly Table[]): Promise<number> {
  const sample = join(out, 'so-lieu-mau.xlsx');
  await writeFiles([{ path: sample, content: await workbookBytes([...tables]) }]);
  console.log(`Bảng tính mẫu: ${sample}`);
  return reportCommand([sample, '--out', out]);
}
