import { journalOf } from '../core/import/journal/journal';
import { journalEdits } from '../core/import/journal/write-journal';
import type { DayOrder } from '../core/import/mapping/day-order';
import type { ImportPlan } from '../core/import/plan/import-plan';
import { importRule } from '../core/import/plan/import-rule';
import { planImport } from '../core/import/plan/plan-import';
import { folded } from '../core/text/folded';
import type { Table } from '../core/workbook/contract/cell';
import { problemText } from '../core/workbook/problems/problem-wording';
import { command } from './command';
import { bytesOf, fromCaller, progress, Refusal } from './edge';
import { editableXlsx } from './edit-xlsx';
import { digestOf } from './files/digest';
import { writeFiles } from './files/write-files';
import { readExportRows } from './import-source';
import { importJson, importSummary } from './import-summary';
import { withBytes, withProgress } from './progress/progress';
import { readXlsx } from './read-xlsx';
import { DAY_ORDER_OPTIONS } from './reading-lines';
import { IMPORT_USAGE } from './usage/import-usage';
import type { Given } from './usage/usage';
import { OPERAND_FAULTS } from './usage/usage-wording';

/** Other tools rely on it. Refused rows do not make a run fail. */
const DONE = 0;

export const importCommand = command(IMPORT_USAGE, runImport);

async function runImport({ operands, options }: Given<typeof IMPORT_USAGE>): Promise<number> {
  const [workbook, source] = [fromCaller(operands[0]), fromCaller(operands[1])];
  const { apply, json } = options;
  const wishes = {
    tab: options.tab === undefined ? undefined : tabNamed(options.tab),
    sheets: options.sheet,
    maps: options.map,
    dayOrder: options['day-order'] === undefined ? null : dayOrderNamed(options['day-order']),
  };
  progress('Đang đọc bảng tính và tệp xuất…');
  const bytes = await bytesOf(workbook);
  const digest = digestOf(bytes);
  const tables = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  const read = await readExportRows(await bytesOf(source), tables, wishes);
  const rows = read.value;
  const editable = await editableXlsx(bytes, tables);
  const isFormula = await editable.isFormula(rows.tab);
  const plan = planImport(tables, rows, { isFormula });
  refuseObstacles(plan);
  const table = tables.find(({ name }) => folded(name) === folded(plan.tab)) as Table;
  const edits = journalEdits(table, journalOf(plan), isFormula);
  const isWritten = apply && edits.cells.length + edits.rows.length > 0;
  let notices = editable.notWritten();
  if (isWritten) {
    progress('Đang ghi bảng tính…');
    const edited = await withProgress('cells', (progress) => editable.withEdits(plan.tab, edits, progress));
    await writeFiles([{ path: workbook, content: edited.bytes, over: digest }], [source]);
    notices = [...notices, ...edited.notices];
  }
  const mode = isWritten ? 'written' : apply ? 'nothing-new' : 'preview';
  const outcome = { plan, read, notices, mode } as const;
  console.log(json ? importJson(outcome) : importSummary(outcome));
  return DONE;
}

function refuseObstacles({ obstacles }: ImportPlan): void {
  if (obstacles.length > 0) throw new Refusal(obstacles.map(problemText).join('\n'));
}

/** The tab's own name, however it was typed. */
function tabNamed(typed: string): string {
  const rule = importRule(typed);
  if (!rule) throw new Refusal(OPERAND_FAULTS.tab(typed));
  return rule.tab.name;
}

function dayOrderNamed(typed: string): DayOrder {
  const order = Object.entries(DAY_ORDER_OPTIONS).find(([, option]) => option === typed.toLowerCase());
  if (!order) throw new Refusal(OPERAND_FAULTS.dayOrder(typed, Object.values(DAY_ORDER_OPTIONS)));
  return order[0] as DayOrder;
}
