import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewOf, standingErrors } from '../core/checks/review';
import { documentOf } from '../core/document/document-of';
import { templateProblemText, templateWarningText } from '../core/document/template-wording';
import { formsOf } from '../core/forms/forms-of';
import { reportInForce } from '../core/frozen/in-force';
import type { IndicatorCode } from '../core/indicators/catalogue';
import type { WorkbookReport } from '../core/report/make-report';
import { reportJson } from '../core/report/report-json';
import { TEMPLATE_TAB } from '../core/workbook/contract/product-tabs';
import { tableOf } from '../core/workbook/reading/read-workbook';
import { type StoredTemplates, storedTemplates } from '../core/workbook/reading/stored-template';
import defaultTemplate from '../template/default-template.docx';
import { formsXlsx } from '../xlsx/forms-xlsx';
import { bytesOf, fromCaller, progress, Refusal, todayInVietnam, written } from './edge';
import { NotAWorkbook, readXlsx } from './read-xlsx';
import { reconciliationLines } from './reconcile';
import { summary } from './summary';
import { tracedCodes, traceLines } from './trace';

const USAGE = `Cách dùng: npm run --silent report -- BẢNG_TÍNH.xlsx [--out THƯ_MỤC] [--template MẪU.docx] [--strict] [--forms] [--trace MÃ] [--reconcile]
  --out       thư mục ghi bao-cao.docx và chi-tieu.json (mặc định: out)
  --template  mẫu báo cáo riêng của đơn vị, dạng .docx
  --forms     ghi thêm bieu-06a.xlsx: Biểu II.06a và các phụ lục khác, mỗi phụ lục một trang tính
  --trace     in các dòng làm nên một chỉ tiêu, ví dụ HS_TRE_HAN; có thể ghi nhiều lần
  --reconcile in chênh lệch với biểu II.06a của phần mềm một cửa, dán ở tab «Đối chiếu» của bảng tính
  --strict    kết thúc với mã 2 khi còn lỗi chưa được chấp nhận: của bảng tính, hoặc do các quy tắc kiểm tra tìm thấy`;

/** Other tools rely on these exit codes. */
const EXIT = { written: 0, refused: 1, written_with_errors: 2 } as const;

/** Runs the command and returns its exit code; the only place of this command that catches errors. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  try {
    return await report(args);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof NotAWorkbook)) throw error;
    console.error(error.message);
    return EXIT.refused;
  }
}

async function report(args: readonly string[]): Promise<number> {
  const { workbook, out, template, strict, forms, traced, reconciles } = options(args);
  progress('Đọc bảng tính …');
  const read = await readXlsx(await bytesOf(workbook));
  progress('Tính chỉ tiêu, soạn báo cáo …');
  const { tables, made, frozen, changes } = reportInForce(read, todayInVietnam());
  if (changes) progress('Kỳ này đã chốt: báo cáo lấy số liệu và mẫu đã chốt.');
  const stored = storedTemplates(tableOf(tables, TEMPLATE_TAB));
  const reviewed = reviewOf({ tables, made, frozen });
  progress('Ghép vào mẫu …');
  const merged = documentOf(made, template ? await bytesOf(template) : templateIn(stored));
  if (merged.kind === 'refused') {
    const lines = merged.problems.map((problem) => `- ${templateProblemText(problem)}`);
    throw new Refusal(`Mẫu báo cáo có ${lines.length} lỗi, chưa ghi tệp nào:\n${lines.join('\n')}`);
  }
  const templateWarnings = merged.warnings.map((warning) => ({
    ...{ code: `template-${warning.code}`, severity: 'warning' as const },
    message: templateWarningText(warning),
  }));
  const paths = {
    document: join(out, 'bao-cao.docx'),
    figures: join(out, 'chi-tieu.json'),
    forms: forms ? join(out, 'bieu-06a.xlsx') : null,
  };
  await written(out, [
    [paths.document, merged.docx],
    [paths.figures, `${JSON.stringify(reportJson(made, templateWarnings), null, 2)}\n`],
    ...(paths.forms ? [[paths.forms, await formsFile(made)] as const] : []),
  ]);
  console.log(summary(made, reviewed, paths));
  for (const { message } of templateWarnings) console.log(message);
  if (reconciles) console.log(`\n${reconciliationLines(made, read)}`);
  for (const code of traced) console.log(`\n${traceLines(code, made, tables)}`);
  return strict && standingErrors(reviewed).length > 0 ? EXIT.written_with_errors : EXIT.written;
}

async function formsFile(made: WorkbookReport): Promise<Uint8Array> {
  const xlsx = await formsXlsx(formsOf(made));
  return new Uint8Array(await xlsx.arrayBuffer());
}

/** The ward's own template from the workbook, else the built-in one. */
function templateIn({ current }: StoredTemplates): Uint8Array {
  return current?.docx ?? Buffer.from(defaultTemplate, 'base64');
}

interface Options {
  readonly workbook: string;
  readonly out: string;
  readonly template: string | undefined;
  readonly strict: boolean;
  readonly forms: boolean;
  readonly traced: readonly IndicatorCode[];
  readonly reconciles: boolean;
}

function options(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [workbook, ...more] = positionals;
  if (!workbook || more.length > 0) throw new Refusal(USAGE);
  return {
    workbook: fromCaller(workbook),
    out: fromCaller(values.out ?? 'out'),
    template: values.template === undefined ? undefined : fromCaller(values.template),
    strict: values.strict ?? false,
    forms: values.forms ?? false,
    traced: tracedCodes(values.trace ?? []),
    reconciles: values.reconcile ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        template: { type: 'string' },
        strict: { type: 'boolean' },
        forms: { type: 'boolean' },
        trace: { type: 'string', multiple: true },
        reconcile: { type: 'boolean' },
      },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}
