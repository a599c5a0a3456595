import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { journalOf } from '../core/import/journal/journal';
import { journalEdits } from '../core/import/journal/write-journal';
import type { DayOrder } from '../core/import/mapping/day-order';
import type { ImportPlan } from '../core/import/plan/import-plan';
import { importRule } from '../core/import/plan/import-rule';
import { planImport } from '../core/import/plan/plan-import';
import { folded } from '../core/text/folded';
import type { Table } from '../core/workbook/contract/cell';
import { problemText } from '../core/workbook/problems/problem-wording';
import { bytesOf, fromCaller, progress, Refusal, written } from './edge';
import { editableXlsx } from './edit-xlsx';
import { readExportRows } from './import-source';
import { importJson, importSummary } from './import-summary';
import { readXlsx } from './read-xlsx';
import { DAY_ORDER_OPTIONS } from './reading-lines';
import { lossesOf } from './xlsx-losses';

const USAGE = `Cách dùng: npm run --silent import -- BẢNG_TÍNH.xlsx TỆP_XUẤT [--tab "Hồ sơ"] [--sheet "Tháng 1"]…
    [--map "Cột của tệp=Cột của tab"]… [--day-order dmy|mdy|swapped] [--apply] [--force] [--json]
  TỆP_XUẤT  tệp xuất từ phần mềm một cửa, sổ văn bản hoặc phần mềm kế toán
  --tab     tab nhận dữ liệu: Hồ sơ, Thủ tục, Văn bản hoặc Thu chi (mặc định: theo các cột của tệp)
  --sheet   bảng của tệp cần nhập, có thể ghi nhiều lần; "*" là mọi bảng cùng mẫu (mặc định: bảng hợp nhất)
  --map     cột của tệp (tên hoặc chữ cái, như C) ghi vào cột nào của tab, có thể ghi nhiều lần; để trống sau dấu = là
            không nhập cột đó
  --day-order
            khi tệp chưa rõ thứ tự ngày, tháng: dmy (ngày/tháng/năm), mdy (tháng/ngày/năm) hoặc swapped (ô ngày đã bị
            đổi chỗ ngày với tháng)
  --apply   ghi vào bảng tính; không có thì chỉ xem trước
  --force   ghi cả khi bảng tính có phần sẽ mất, như biểu đồ, macro
  --json    in kết quả dạng JSON`;

/** Other tools rely on these exit codes. Refused rows do not make a run fail. */
const EXIT = { done: 0, refused: 1 } as const;

/** Runs the command and returns its exit code; the only place of this command that catches errors. */
export async function importCommand(args: readonly string[]): Promise<number> {
  try {
    await runImport(options(args));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return EXIT.refused;
  }
}

async function runImport({ workbook, source, wishes, apply, force, json }: ReturnType<typeof options>): Promise<void> {
  progress('Đang đọc bảng tính và tệp xuất…');
  const bytes = await bytesOf(workbook);
  const tables = await readXlsx(bytes);
  const read = await readExportRows(await bytesOf(source), tables, wishes);
  const rows = read.value;
  const editable = await editableXlsx(bytes, tables);
  const isFormula = editable.isFormula(rows.tab);
  const plan = planImport(tables, rows, { isFormula });
  refuseObstacles(plan);
  const table = tables.find(({ name }) => folded(name) === folded(plan.tab)) as Table;
  const edits = journalEdits(table, journalOf(plan), isFormula);
  const isWritten = apply && edits.cells.length + edits.rows.length > 0;
  if (isWritten) {
    refuseLosses(bytes, force);
    progress('Đang ghi bảng tính…');
    await written(dirname(workbook), [[workbook, await editable.withEdits(plan.tab, edits)]]);
  }
  const outcome = { plan, read, mode: isWritten ? 'written' : apply ? 'nothing-new' : 'preview' } as const;
  console.log(json ? importJson(outcome) : importSummary(outcome));
}

function refuseObstacles({ obstacles }: ImportPlan): void {
  if (obstacles.length > 0) throw new Refusal(obstacles.map(problemText).join('\n'));
}

/** Refuses to write a workbook that would lose charts or other parts, unless the officer insists. */
function refuseLosses(bytes: Uint8Array, force: boolean): void {
  const losses = lossesOf(bytes);
  if (losses.length === 0 || force) return;
  throw new Refusal(
    `Bảng tính có ${losses.join('; ')}: ghi vào tệp sẽ làm mất các phần này, nên chưa ghi gì. ` +
      'Hãy nhập trên bản không có các phần đó, hoặc thêm --force nếu chấp nhận mất.',
  );
}

function options(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [workbook, source, ...more] = positionals;
  if (!workbook || !source || more.length > 0) throw new Refusal(USAGE);
  const tab = values.tab === undefined ? undefined : importRule(values.tab)?.tab.name;
  if (values.tab !== undefined && tab === undefined) throw new Refusal(USAGE);
  const dayOrder = dayOrderOf(values['day-order']);
  const wishes = { tab, sheets: values.sheet ?? [], maps: values.map ?? [], dayOrder };
  const { apply = false, force = false, json = false } = values;
  return { workbook: fromCaller(workbook), source: fromCaller(source), wishes, apply, force, json };
}

function dayOrderOf(typed: string | undefined): DayOrder | null {
  if (typed === undefined) return null;
  const order = Object.entries(DAY_ORDER_OPTIONS).find(([, option]) => option === typed.toLowerCase());
  if (!order) throw new Refusal(USAGE);
  return order[0] as DayOrder;
}

function parsed(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const text = { type: 'string' } as const;
  const known = {
    tab: text,
    sheet: texts,
    map: texts,
    'day-order': text,
    apply: flag,
    force: flag,
    json: flag,
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known });
  } catch {
    throw new Refusal(USAGE);
  }
}
