import { type Closing, closingOf } from '../core/new-year/closing';
import { checkText, differingText, earlyText, NO_YEAR, UNCOUNTED } from '../core/new-year/new-year-wording';
import { isSound, type NewYear, nextYear } from '../core/new-year/next-year';
import type { Table } from '../core/workbook/contract/cell';
import { NEW_YEAR_TAB } from '../core/workbook/contract/product-tabs';
import { readWorkbook } from '../core/workbook/reading/read-workbook';
import { command } from './command';
import { bytesOf, fromCaller, progress, Refusal, todayInVietnam } from './edge';
import { writeFiles } from './files/write-files';
import { withBytes } from './progress/progress';
import { readXlsx } from './read-xlsx';
import { NEW_YEAR_USAGE } from './usage/new-year-usage';
import type { Given } from './usage/usage';
import { workbookBytes } from './write-workbook';

/** Other tools rely on it. */
const WRITTEN = 0;

export const newYearCommand = command(NEW_YEAR_USAGE, makeNewYear);

async function makeNewYear({ operands, options }: Given<typeof NEW_YEAR_USAGE>): Promise<number> {
  const [workbook, out] = [fromCaller(operands[0]), fromCaller(options.out)];
  if (workbook === out) throw new Refusal('Bảng tính năm sau phải là một tệp khác: bảng tính cũ giữ nguyên.');
  progress('Đọc bảng tính …');
  const bytes = await bytesOf(workbook);
  const tables = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  const closing = closingOf(readWorkbook(tables).value);
  if (!closing) throw new Refusal(NO_YEAR);
  if (todayInVietnam() <= closing.cutOff) progress(`Lưu ý: ${earlyText(closing)}`);
  progress(`Lập bảng tính năm ${closing.year + 1} …`);
  const next = soundYear(tables, closing);
  await writeFiles([{ path: out, content: await workbookBytes(withoutMarker(next.tables)), isNew: true }], [workbook]);
  console.log(checkText(next.check, closing));
  console.log(`Bảng tính năm ${closing.year + 1}: ${out}`);
  return WRITTEN;
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
