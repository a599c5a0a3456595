import { join, resolve } from 'node:path';
import { sampleTables } from '../sample/sample-workbook';
import { exitCodeOf } from './command';
import { writeFiles } from './files/write-files';
import { reportCommand } from './report-command';
import { workbookBytes } from './write-workbook';

// For a first try: writes the sample workbook and makes its report.
const out = resolve('out');
const sample = join(out, 'so-lieu-mau.xlsx');

process.exitCode = await exitCodeOf(async () => {
  await writeFiles([{ path: sample, content: await workbookBytes(sampleTables()) }]);
  console.log(`Bảng tính mẫu: ${sample}`);
  return reportCommand([sample, '--out', out]);
});
