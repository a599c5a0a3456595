import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/cli/read-xlsx';
import { workbookBytes } from '../../src/cli/write-workbook';
import { dayOfIso } from '../../src/core/calendar/day';
import { countFigures } from '../../src/core/definitions/count-figures';
import { documentOf } from '../../src/core/document/document-of';
import { monthChart } from '../../src/core/document/drawing/month-chart';
import { byMonth } from '../../src/core/indicators/by-month';
import { groupDossiers } from '../../src/core/indicators/dossier-facts';
import { reportOf } from '../../src/core/report/make-report';
import type { Dossier } from '../../src/core/workbook/reading/read-dossiers';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { sampleTables } from '../../src/sample/sample-workbook';
import { benchChecks } from './checks';
import { benchImport } from './import';
import { benchMergeEdits } from './merge-edits';
import { benchPersonalData } from './personal-data';
import { benchServiceCalls } from './service-calls';
import { benchStartUp } from './start-up';
import { benchWholeCommand } from './whole-command';

// Times are medians on one machine: compare the ratios, not the milliseconds.
const LEAST_TIMES = 7;
const LEAST_MILLISECONDS = 400;

function median(work: () => unknown): number {
  const times: number[] = [];
  const end = performance.now() + LEAST_MILLISECONDS;
  while (times.length < LEAST_TIMES || performance.now() < end) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times = [await timeOf(work), await timeOf(work), await timeOf(work)];
  return times.sort((a, b) => a - b)[1] as number;
}

/** Reads and adds up every field that the indicators need: the least work that any counting must do. */
function barePass(dossiers: readonly Dossier[]): number {
  let sum = 0;
  for (const dossier of dossiers) {
    const { procedure } = dossier;
    sum += dossier.receivedOn + dossier.dueOn + (dossier.returnedOn ?? 0) + dossier.amountVnd;
    if (dossier.status === 'cancelled') sum++;
    if (dossier.channel === 'online') sum++;
    if (dossier.returnedByPost) sum++;
    if (dossier.paidOnline) sum++;
    if (dossier.electronicCopy) sum++;
    if (procedure.online !== 'none') sum++;
    if (procedure.bearsFee) sum++;
    if (procedure.certifiesCopies) sum++;
    if (procedure.level === 'commune') sum++;
  }
  return sum;
}

const tables = sampleTables();
const xlsx = await workbookBytes(tables);
const template = readFileSync('src/template/default-template.docx');
const today = dayOfIso('2023-06-13');
const coldRead = await timeOf(() => readXlsx(xlsx));
const coldReport = await timeOf(() => reportOf(tables, today));
const made = reportOf(tables, today);
const coldMerge = await timeOf(() => documentOf(made, template));
const { value: records } = readWorkbook(tables);
const sample = records.dossiers as readonly Dossier[];
const view = { from: dayOfIso('2022-12-15'), to: today, scope: 'all' } as const;

function register(count: number): Dossier[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(sample[index % sample.length] as Dossier),
    row: index + 2,
  }));
}

function heapUsed(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

console.log('Indicators against one bare pass over the same dossiers');
for (const count of [10_000, 100_000, 1_000_000]) {
  const before = heapUsed();
  const dossiers = register(count);
  const bytesEach = (heapUsed() - before) / count;
  const all = median(() => countFigures({ ...records, dossiers }));
  const grouping = median(() => groupDossiers(dossiers, view));
  const bare = median(() => barePass(dossiers));
  console.log(
    `  ${count.toLocaleString('en')} dossiers: all indicators ${all.toFixed(1)} ms, of which the register ` +
      `${grouping.toFixed(1)} ms = ${(grouping / bare).toFixed(2)} × the bare pass (${bare.toFixed(1)} ms); ` +
      `all ÷ bare ${(all / bare).toFixed(2)}; ${bytesEach.toFixed(0)} bytes a dossier`,
  );
}

const read = await medianOf(() => readXlsx(xlsx));
const report = median(() => reportOf(tables, today));
const merge = median(() => documentOf(made, template));
const chart = median(() => monthChart(byMonth(made.records) ?? []));
const start = performance.now();
spawnSync(process.execPath, ['tools/run.mjs', 'src/cli/start.ts']);
const command = performance.now() - start;
console.log('The sample, 5,544 rows of dossiers');
console.log(
  `  reading the .xlsx ${read.toFixed(0)} ms, records and figures and sentences ${report.toFixed(0)} ms, merging ${merge.toFixed(0)} ms (of it the picture of the months ${((chart / merge) * 100).toFixed(0)}%); ` +
    `the first time in a process ${coldRead.toFixed(0)}, ${coldReport.toFixed(0)} and ${coldMerge.toFixed(0)} ms`,
);
console.log(
  `  npm start, sample made and reported: ${command.toFixed(0)} ms; of it in the core ${(((report + merge) / command) * 100).toFixed(0)}%`,
);
benchMergeEdits({ template, today });
benchPersonalData();
benchChecks({ tables, made, template, making: report + merge, reading: read, median });
await benchWholeCommand();
await benchStartUp();
benchServiceCalls();
benchImport();
