import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sampleTables } from '../sample/sample-workbook';
import { reportCommand } from './report-command';
import { workbookBytes } from './write-workbook';

// For a first try: writes the sample workbook and makes its report.
const out = resolve('out');
const sample = join(out, 'so-lieu-mau.xlsx');

await mkdir(out, { recursive: true });
await writeFile(sample, await workbookBytes(sampleTables()));
console.log(`Bảng tính mẫu: ${sample}`);
process.exitCode = await reportCommand([sample, '--out', out]);
