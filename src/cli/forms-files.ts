import { join } from 'node:path';
import type { WorkbookReport } from '../core/report/make-report';
import type { FileToWrite } from './files/write-files';

/** The .xlsx files of `--forms`. Their code is loaded only when asked for, because its packages take time to load. */
export async function formsFiles(made: WorkbookReport, out: string): Promise<readonly FileToWrite[]> {
  const [{ formsOf }, { statisticFormsOf }, { formsXlsx }] = await Promise.all([
    import('../core/forms/forms-of'),
    import('../core/forms/statistic-forms-of'),
    import('../xlsx/forms-xlsx'),
  ]);
  const files = { 'bieu-06a.xlsx': formsOf(made), 'bieu-mau.xlsx': statisticFormsOf(made) };
  return Promise.all(
    Object.entries(files).map(async ([name, forms]) => {
      const xlsx = await formsXlsx(forms);
      return { path: join(out, name), content: new Uint8Array(await xlsx.arrayBuffer()) };
    }),
  );
}
