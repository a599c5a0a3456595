import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfUtcMilliseconds } from '../core/calendar/day';
import { documentOf } from '../core/document/document-of';
import { type StoredTemplates, storedTemplates } from '../core/document/stored-template';
import { templateProblemText } from '../core/document/template-wording';
import { reportOf } from '../core/make-report';
import { reportJson } from '../core/report-json';
import { tableOf } from '../core/workbook/read-workbook';
import { TEMPLATE_TAB } from '../core/workbook/tabs';
import defaultTemplate from '../template/default-template.docx';
import { NotAWorkbook, readXlsx } from './read-xlsx';
import { summary } from './summary';

const USAGE = `Cách dùng: npm run --silent report -- BẢNG_TÍNH.xlsx [--out THƯ_MỤC] [--template MẪU.docx] [--strict]
  --out       thư mục ghi bao-cao.docx và chi-tieu.json (mặc định: out)
  --template  mẫu báo cáo riêng của đơn vị, dạng .docx
  --strict    kết thúc với mã 2 khi bảng tính có lỗi`;

/** The exit codes are a contract with other tools. */
const EXIT = { written: 0, refused: 1, written_with_errors: 2 } as const;

/** A failure that the officer can mend; its message is all they need to see. */
class Refusal extends Error {}

/** Runs the command and answers its exit code; the only place of this edge that catches. */
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
  const { workbook, out, template, strict } = options(args);
  progress('Đọc bảng tính …');
  const tables = await readXlsx(await bytesOf(workbook));
  progress('Tính chỉ tiêu, soạn báo cáo …');
  const stored = storedTemplates(tableOf(tables, TEMPLATE_TAB));
  const made = reportOf(tables, todayInVietnam());
  progress('Ghép vào mẫu …');
  const merged = documentOf(made, template ? await bytesOf(template) : templateIn(stored));
  if (merged.kind === 'refused') {
    const lines = merged.problems.map((problem) => `- ${templateProblemText(problem)}`);
    throw new Refusal(`Mẫu báo cáo có ${lines.length} lỗi, chưa ghi tệp nào:\n${lines.join('\n')}`);
  }
  const paths = { document: join(out, 'bao-cao.docx'), figures: join(out, 'chi-tieu.json') };
  await written(out, [
    [paths.document, merged.docx],
    [paths.figures, `${JSON.stringify(reportJson(made), null, 2)}\n`],
  ]);
  console.log(summary(made, paths));
  const hasErrors = made.problems.some(({ severity }) => severity === 'error');
  return strict && hasErrors ? EXIT.written_with_errors : EXIT.written;
}

/** The ward's own template travels in the workbook. */
function templateIn({ current }: StoredTemplates): Uint8Array {
  return current?.docx ?? Buffer.from(defaultTemplate, 'base64');
}

interface Options {
  readonly workbook: string;
  readonly out: string;
  readonly template: string | undefined;
  readonly strict: boolean;
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
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, template: { type: 'string' }, strict: { type: 'boolean' } },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

/** npm runs scripts in the package's folder and says in INIT_CWD where it was called. */
function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`Không đọc được tệp «${path}»${code === 'ENOENT' ? ': không có tệp này' : ''}.`);
  }
}

/** Whole files or none: an officer may have last month's report open in Word. */
async function written(folder: string, files: readonly (readonly [path: string, content: string | Uint8Array])[]) {
  try {
    await mkdir(folder, { recursive: true });
    for (const [path, content] of files) await writeFile(`${path}.tmp`, content);
    for (const [path] of files) await rename(`${path}.tmp`, path);
  } catch {
    for (const [path] of files) await unlink(`${path}.tmp`).catch(() => undefined);
    throw new Refusal(`Không ghi được vào thư mục «${folder}». Hãy đóng các tệp đang mở trong đó rồi chạy lại.`);
  }
}

function progress(step: string): void {
  console.error(step);
}

/** Viet Nam keeps UTC+7 all year. */
function todayInVietnam() {
  return dayOfUtcMilliseconds(Date.now() + 7 * 60 * 60 * 1000);
}
