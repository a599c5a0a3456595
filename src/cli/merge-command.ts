import { join } from 'node:path';
import type { Story } from '../core/document/made/story';
import { isAsSealed, sealed } from '../core/document/seal';
import { kindOfStory } from '../core/merge-edits/kind-of-story';
import { mergeEdits, openReport } from '../core/merge-edits/merge-edits';
import { MERGE_FAULTS, mergeSummary } from '../core/merge-edits/merge-wording';
import { isLeftOpen, type OpenedReport } from '../core/merge-edits/merged-report';
import type { ReportKind } from '../core/report/report-kind';
import { isOtherReport } from '../core/report-life/same-document';
import { lastMade } from '../core/versions/kept-versions';
import type { Table } from '../core/workbook/contract/cell';
import { command } from './command';
import { inForceOrRefused, mergedOrRefused, storedFor } from './document-in-force';
import { bytesOf, fromCaller, progress, Refusal } from './edge';
import { writeFiles } from './files/write-files';
import { withBytes } from './progress/progress';
import { reportLines } from './read-report';
import { readXlsx } from './read-xlsx';
import { MERGE_USAGE } from './usage/merge-usage';
import type { Given } from './usage/usage';

/** Other tools rely on these exit codes. */
const EXIT = { merged: 0, left_open: 2 } as const;

const FILE_NAME = 'bao-cao-moi.docx';

export const mergeCommand = command(MERGE_USAGE, merge);

async function merge({ operands, options }: Given<typeof MERGE_USAGE>): Promise<number> {
  const [workbook, path] = [fromCaller(operands[0]), fromCaller(operands[1])];
  const [basePath, templatePath] = [options.base, options.template].map((one) => one && fromCaller(one));
  progress('Đọc văn bản đã sửa …');
  const edited = await opened(path);
  const given = basePath ? await opened(basePath) : null;
  if (basePath && isOtherReport(await bytesOf(basePath), await bytesOf(path)))
    throw new Refusal(MERGE_FAULTS.otherReport(path, basePath));
  progress('Đọc bảng tính …');
  const bytes = await bytesOf(workbook);
  const read = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  progress('Soạn báo cáo theo số liệu mới …');
  const { tables, made } = inForceOrRefused(read);
  const kind = edited.made?.kind ?? given?.made?.kind ?? kindOfStory(edited.story);
  const own = templatePath ? await bytesOf(templatePath) : storedFor(kind, tables);
  const period = made.report.values.get('ky_bao_cao') ?? '';
  const base = given?.story ?? baseOf(edited, read, { period, kind });
  if (edited.made && edited.made.period !== period) progress(MERGE_FAULTS.otherPeriod(edited.made.period, period));
  const now = openReport(mergedOrRefused(made, kind, own).docx);
  if (!now) throw new Error('a document that was just made cannot be read');
  progress('Ghép số liệu mới vào văn bản đã sửa …');
  const merged = mergeEdits(base, { edited, now });
  const out = join(fromCaller(options.out ?? 'out'), FILE_NAME);
  const inputs = [workbook, path, ...[basePath, templatePath].flatMap((one) => one || [])];
  // With nothing new, the edited file itself is the result.
  const content = merged.docx === edited.docx ? merged.docx : sealed(merged.docx);
  await writeFiles([{ path: out, content, isOwn: isAsSealed }], inputs);
  console.log(mergeSummary(merged));
  console.log(`Văn bản: ${out}`);
  return isLeftOpen(merged) ? EXIT.left_open : EXIT.merged;
}

async function opened(path: string): Promise<OpenedReport> {
  const bytes = await bytesOf(path);
  const report = openReport(bytes);
  if (report) return report;
  // Says what the file is instead, as other commands do.
  reportLines(bytes, path);
  throw new Refusal(MERGE_FAULTS.notDocx(path));
}

function baseOf(
  edited: OpenedReport,
  tables: readonly Table[],
  report: { readonly period: string; readonly kind: ReportKind },
): Story {
  const made = edited.made ?? lastMade(tables, report);
  if (!made) throw new Refusal(MERGE_FAULTS.noBase);
  return made.story;
}
