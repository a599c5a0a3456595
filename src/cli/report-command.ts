import { join } from 'node:path';
import { listedProblems } from '../core/checks/listed-problems';
import { reviewOf, standingErrors } from '../core/checks/review';
import { personalInTemplate } from '../core/checks/template-findings';
import { documentOf } from '../core/document/document-of';
import type { TemplateWarning } from '../core/document/template-problem';
import { templateProblemText, templateWarningText } from '../core/document/template-wording';
import { reportInForce } from '../core/frozen/in-force';
import type { WorkbookReport } from '../core/report/make-report';
import { type ListedProblem, reportJson } from '../core/report/report-json';
import { TEMPLATE_TAB } from '../core/workbook/contract/product-tabs';
import { tableOf } from '../core/workbook/reading/read-workbook';
import { storedTemplates } from '../core/workbook/reading/stored-template';
import defaultTemplate from '../template/default-template.docx';
import { command } from './command';
import { bytesOf, fromCaller, progress, Refusal, todayInVietnam } from './edge';
import { writeFiles } from './files/write-files';
import { withBytes } from './progress/progress';
import { readXlsx } from './read-xlsx';
import { reconciliationLines } from './reconcile';
import { summary } from './summary';
import { tracedCodes, traceLines } from './trace';
import { REPORT_USAGE } from './usage/report-usage';
import type { Given } from './usage/usage';

/** Other tools rely on these exit codes. */
const EXIT = { written: 0, written_with_errors: 2 } as const;

export const reportCommand = command(REPORT_USAGE, report);

async function report({ operands, options }: Given<typeof REPORT_USAGE>): Promise<number> {
  const { strict, forms, reconcile: reconciles } = options;
  const template = options.template === undefined ? null : fromCaller(options.template);
  const [workbook, out] = [fromCaller(operands[0]), fromCaller(options.out ?? 'out')];
  const traced = tracedCodes(options.trace);
  progress('Đọc bảng tính …');
  const bytes = await bytesOf(workbook);
  const read = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  progress('Tính chỉ tiêu, soạn báo cáo …');
  const { tables, made, frozen, changes } = reportInForce(read, todayInVietnam());
  if (changes) progress('Kỳ này đã chốt: báo cáo lấy số liệu và mẫu đã chốt.');
  const own = template ? await bytesOf(template) : storedTemplates(tableOf(tables, TEMPLATE_TAB)).current?.docx;
  const reviewed = reviewOf({ tables, made, frozen, more: own ? personalInTemplate(own) : [] });
  progress('Ghép vào mẫu …');
  const merged = documentOf(made, own ?? Buffer.from(defaultTemplate, 'base64'));
  if (merged.kind === 'refused') {
    const lines = merged.problems.map((problem) => `- ${templateProblemText(problem)}`);
    throw new Refusal(`Mẫu báo cáo có ${lines.length} lỗi, chưa ghi tệp nào:\n${lines.join('\n')}`);
  }
  const warnings = merged.warnings.map(listedWarning);
  const problems = [...listedProblems(reviewed, made), ...warnings];
  const paths = {
    document: join(out, 'bao-cao.docx'),
    figures: join(out, 'chi-tieu.json'),
    forms: forms ? join(out, 'bieu-06a.xlsx') : null,
  };
  const files = [
    { path: paths.document, content: merged.docx },
    { path: paths.figures, content: `${JSON.stringify(reportJson(made, problems), null, 2)}\n` },
    ...(paths.forms ? [{ path: paths.forms, content: await formsFile(made) }] : []),
  ];
  await writeFiles(files, [workbook, ...(template ? [template] : [])]);
  console.log(summary(made, reviewed, paths));
  for (const { message } of warnings) console.log(message);
  if (reconciles) console.log(`\n${reconciliationLines(made, read)}`);
  for (const code of traced) console.log(`\n${traceLines(code, made, tables)}`);
  return strict && standingErrors(reviewed).length > 0 ? EXIT.written_with_errors : EXIT.written;
}

/** A warning about the template, which has no place in the workbook. */
function listedWarning(warning: TemplateWarning): ListedProblem {
  const nowhere = { sheet: null, row: null, column: null };
  return { code: `template-${warning.code}`, severity: 'warning', ...nowhere, message: templateWarningText(warning) };
}

/** Loaded only when asked for, because its packages take time to load. */
async function formsFile(made: WorkbookReport): Promise<Uint8Array> {
  const [{ formsOf }, { formsXlsx }] = await Promise.all([
    import('../core/forms/forms-of'),
    import('../xlsx/forms-xlsx'),
  ]);
  const xlsx = await formsXlsx(formsOf(made));
  return new Uint8Array(await xlsx.arrayBuffer());
}
