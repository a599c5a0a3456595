import { parseArgs } from 'node:util';
import { checkReport, findingJson } from '../core/checks/check-report';
import type { Finding } from '../core/checks/finding';
import { findingText } from '../core/checks/finding-text';
import { reviewOf } from '../core/checks/review';
import { reportInForce } from '../core/frozen/in-force';
import type { Table } from '../core/workbook/contract/cell';
import { bytesOf, fromCaller, Refusal, todayInVietnam } from './edge';
import { isWorkbook, reportLines } from './read-report';
import { readXlsx } from './read-xlsx';

const USAGE = `Cách dùng: npm run --silent check -- TỆP [--workbook BẢNG_TÍNH.xlsx] [--json]
  TỆP         báo cáo .docx hoặc .txt, không nhất thiết do phần mềm này tạo; hoặc chính bảng tính .xlsx
  --workbook  bảng tính để đối chiếu số liệu và văn bản
  --json      in kết quả dạng JSON`;

/** Other tools rely on these exit codes. */
const EXIT = { sound: 0, unreadable: 1, contradictory: 2 } as const;

/** Runs the command and returns its exit code. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  try {
    return await check(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return EXIT.unreadable;
  }
}

async function check(args: readonly string[]): Promise<number> {
  const { report, workbook, json } = options(args);
  const bytes = await bytesOf(report);
  const findings = isWorkbook(bytes)
    ? findingsInWorkbook(await readXlsx(bytes))
    : checkReport(reportLines(bytes, report), workbook === undefined ? null : await readWorkbook(workbook));
  console.log(json ? JSON.stringify({ findings: findings.map(findingJson) }, null, 2) : listed(findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.contradictory : EXIT.sound;
}

async function readWorkbook(path: string) {
  const { made, frozen } = reportInForce(await readXlsx(await bytesOf(path)), todayInVietnam());
  return { workbook: made, frozen };
}

/** Problems of reading and findings of the rules, without those that officers accepted. */
function findingsInWorkbook(read: readonly Table[]): readonly Finding[] {
  const { tables, made, frozen } = reportInForce(read, todayInVietnam());
  return reviewOf({ tables, made, frozen }).flatMap(({ finding, accepted }) => (accepted ? [] : [finding]));
}

function listed(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [...group('lỗi', errors), ...group('cảnh báo', warnings)].join('\n');
}

function group(name: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [`Không có ${name}.`];
  return [`Có ${findings.length} ${name}:`, ...findings.map((finding) => `  - ${findingText(finding)}`)];
}

function options(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [report, ...more] = positionals;
  if (!report || more.length > 0) throw new Refusal(USAGE);
  return {
    report: fromCaller(report),
    workbook: values.workbook === undefined ? undefined : fromCaller(values.workbook),
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    const known = { workbook: { type: 'string' }, json: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options: known });
  } catch {
    throw new Refusal(USAGE);
  }
}
