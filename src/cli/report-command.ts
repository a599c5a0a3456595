import { join } from 'node:path';
import { listedProblems } from '../core/checks/listed-problems';
import { countsOf, type Reviewed, reviewOf, standingErrors } from '../core/checks/review';
import { personalInTemplate } from '../core/checks/template-findings';
import { indicatorsOf } from '../core/definitions/indicators-in-force';
import { isAsSealed, sealed } from '../core/document/seal';
import { withTrialMark } from '../core/document/trial-mark';
import { PACKAGE_NAME } from '../core/figures-package/figures-package';
import { packageOf, packageText } from '../core/figures-package/make-package';
import type { WorkbookReport } from '../core/report/make-report';
import { reportJson } from '../core/report/report-json';
import { REPORT_KINDS, type ReportKind } from '../core/report/report-kind';
import { command } from './command';
import { inForceOrRefused, mergedOrRefused, storedFor } from './document-in-force';
import { bytesOf, fromCaller, progress, Refusal } from './edge';
import { writeFiles } from './files/write-files';
import { formsFiles } from './forms-files';
import { withBytes } from './progress/progress';
import { readXlsx } from './read-xlsx';
import { reconciliationLines } from './reconcile';
import { summary } from './summary';
import { tracedCodes, traceLines } from './trace';
import { REPORT_USAGE } from './usage/report-usage';
import type { Given } from './usage/usage';
import { OPERAND_FAULTS } from './usage/usage-wording';
import { VERSION } from './version';

/** Other tools rely on these exit codes. */
const EXIT = { written: 0, written_with_errors: 2 } as const;

const FILE_NAMES: Readonly<Record<ReportKind, string>> = { cchc: 'bao-cao.docx', kstthc: 'bao-cao-kstthc.docx' };

export const reportCommand = command(REPORT_USAGE, report);

async function report({ operands, options }: Given<typeof REPORT_USAGE>): Promise<number> {
  const { strict, forms, reconcile: reconciles } = options;
  const kind = kindNamed(options.kind ?? 'cchc');
  const template = options.template === undefined ? null : fromCaller(options.template);
  const [workbook, out] = [fromCaller(operands[0]), fromCaller(options.out ?? 'out')];
  progress('Đọc bảng tính …');
  const bytes = await bytesOf(workbook);
  const read = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  progress('Tính chỉ tiêu, soạn báo cáo …');
  const { tables, made, frozen, binding, changes } = inForceOrRefused(read);
  const traced = tracedCodes(options.trace, indicatorsOf(made.records));
  if (changes) progress('Kỳ này đã chốt: báo cáo lấy số liệu và mẫu đã chốt.');
  const isTrial = changes !== null && binding?.isTrial === true;
  if (isTrial) progress('Kỳ này chốt từ dữ liệu mẫu: báo cáo là bản làm thử.');
  const own = template ? await bytesOf(template) : storedFor(kind, tables);
  const reviewed = reviewOf({ tables, made, frozen, more: own ? personalInTemplate(own) : [] });
  progress('Ghép vào mẫu …');
  const { docx, warnings } = mergedOrRefused(made, kind, own);
  const problems = [...listedProblems(reviewed, made), ...warnings];
  const formFiles = forms ? await formsFiles(made, out) : [];
  const paths = {
    document: join(out, FILE_NAMES[kind]),
    figures: join(out, 'chi-tieu.json'),
    package: join(out, PACKAGE_NAME),
    forms: formFiles.map(({ path }) => path),
  };
  const files = [
    { path: paths.document, content: isTrial ? sealed(withTrialMark(docx)) : docx, isOwn: isAsSealed },
    { path: paths.figures, content: `${JSON.stringify(reportJson(made, problems), null, 2)}\n` },
    { path: paths.package, content: forLevelAbove(made, { reviewed, isFrozen: binding !== null && changes !== null }) },
    ...formFiles,
  ];
  await writeFiles(files, [workbook, ...(template ? [template] : [])]);
  console.log(summary(made, reviewed, paths));
  for (const { message } of warnings) console.log(message);
  if (reconciles) console.log(`\n${reconciliationLines(made, read)}`);
  for (const code of traced) console.log(`\n${traceLines(code, made, tables)}`);
  return strict && standingErrors(reviewed).length > 0 ? EXIT.written_with_errors : EXIT.written;
}

interface Standing {
  readonly reviewed: readonly Reviewed[];
  /** A freeze whose content is damaged is none: the report is then made from the rows of today. */
  readonly isFrozen: boolean;
}

function forLevelAbove(made: WorkbookReport, { reviewed, isFrozen: frozen }: Standing): string {
  return packageText(packageOf(made, { problems: countsOf(reviewed), frozen, madeAt: Date.now(), version: VERSION }));
}

function kindNamed(typed: string): ReportKind {
  const kind = REPORT_KINDS.find((one) => one === typed.trim().toLowerCase());
  if (kind === undefined) throw new Refusal(OPERAND_FAULTS.kind(typed, REPORT_KINDS));
  return kind;
}
