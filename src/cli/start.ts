import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sampleTables } from '../sample/sample-workbook';
import { reportCommand } from './report-command';
import { workbookBytes } from './write-workbook';

/** The first thing a newcomer runs: the sample workbook, then its report. */
const out = resolve('out');
const sample = join(out, 'so-lieu-mau.xlsx');

await mkdir(out, { recursive: true });
await writeFile(sample, await workbookBytes(sampleTables()));
console.log(`Bảng tính mẫu: ${sample}`);
process.exitCode = await reportCommand([sample, '--out', out]);
