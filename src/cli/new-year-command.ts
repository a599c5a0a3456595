import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Closing, closingOf } from '../core/new-year/closing';
import { checkText, differingText, earlyText, NO_YEAR, UNCOUNTED } from '../core/new-year/new-year-wording';
import { isSound, type NewYear, nextYear } from '../core/new-year/next-year';
import type { Table } from '../core/workbook/contract/cell';
import { NEW_YEAR_TAB } from '../core/workbook/contract/product-tabs';
import { readWorkbook } from '../core/workbook/reading/read-workbook';
import { bytesOf, fromCaller, progress, Refusal, todayInVietnam, written } from './edge';
import { readXlsxBook } from './read-xlsx';
import { workbookBytes } from './write-workbook';

const USAGE = `Cách dùng: npm run --silent new-year -- BẢNG_TÍNH.xlsx --out NĂM_SAU.xlsx
  --out  tệp bảng tính của năm sau; bảng tính cũ giữ nguyên`;

/** Other tools rely on these exit codes. */
const EXIT = { written: 0, refused: 1 } as const;

/** Runs the command and returns its exit code. */
export async function newYearCommand(args: readonly string[]): Promise<number> {
  try {
    await makeNewYear(args);
    return EXIT.written;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return EXIT.refused;
  }
}

async function makeNewYear(args: readonly string[]): Promise<void> {
  const { workbook, out } = options(args);
  progress('Đọc bảng tính …');
  const { tables, hidden } = await readXlsxBook(await bytesOf(workbook));
  const closing = closingOf(readWorkbook(tables).value);
  if (!closing) throw new Refusal(NO_YEAR);
  if (todayInVietnam() <= closing.cutOff) progress(`Lưu ý: ${earlyText(closing)}`);
  progress(`Lập bảng tính năm ${closing.year + 1} …`);
  const next = soundYear(tables, closing);
  await written(dirname(out), [[out, await workbookBytes(withoutMarker(next.tables), hidden)]]);
  console.log(checkText(next.check, closing));
  console.log(`Bảng tính năm ${closing.year + 1}: ${out}`);
}

/** Refuses when the two years do not count the same dossiers; then nothing is written. */
function soundYear(tables: readonly Table[], closing: Closing): NewYear {
  const next = nextYear(tables, closing);
  if (next.check.pending === null) throw new Refusal(UNCOUNTED);
  if (isSound(next.check)) return next;
  const lines = next.check.differing.map((dossier) => `- ${differingText(dossier)}`);
  throw new Refusal([checkText(next.check, closing), 'Chưa ghi tệp nào.', ...lines].join('\n'));
}

/** The marker is only for copies of a Sheet; a file is finished at once. */
function withoutMarker(tables: readonly Table[]): readonly Table[] {
  return tables.filter(({ name }) => name !== NEW_YEAR_TAB.name);
}

function options(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [workbook, ...more] = positionals;
  if (!workbook || more.length > 0 || values.out === undefined) throw new Refusal(USAGE);
  const paths = { workbook: fromCaller(workbook), out: fromCaller(values.out) };
  if (paths.workbook === paths.out)
    throw new Refusal('Bảng tính năm sau phải là một tệp khác: bảng tính cũ giữ nguyên.');
  return paths;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } });
  } catch {
    throw new Refusal(USAGE);
  }
}
