import { form06a } from '../core/annexes/form-06a';
import { groupedText } from '../core/indicators/number-text';
import { readForm06a } from '../core/reconcile/read-form-06a';
import { reconcile } from '../core/reconcile/reconcile';
import { differenceText, RESULT_WORDS } from '../core/reconcile/reconcile-wording';
import type { ComparedLine, Reconciled } from '../core/reconcile/reconciled';
import { reconciledView } from '../core/reconcile/reconciled-view';
import { lineName, outcomeText, remarkText, rowsText } from '../core/reconcile/result-cells';
import type { WorkbookReport } from '../core/report/make-report';
import { folded } from '../core/text/folded';
import type { Table } from '../core/workbook/contract/cell';
import { SOFTWARE_TAB_NAME } from '../core/workbook/contract/product-tabs';

/** The most dossiers listed for each reason. */
const ROWS_NAMED = 10;

/** The differences between the register and the software's form in the workbook, and the rows that can explain them. */
export function reconciliationLines({ records }: WorkbookReport, tables: readonly Table[]): string {
  const table = tables.find(({ name }) => folded(name) === folded(SOFTWARE_TAB_NAME));
  if (!table) return `Bảng tính không có tab «${SOFTWARE_TAB_NAME}» nên không đối chiếu với phần mềm một cửa.`;
  const form = form06a(records);
  const { period } = records;
  if (!form || !period) return 'Chưa đối chiếu được với phần mềm một cửa: chưa lập được biểu II.06a từ bảng tính.';
  const found = reconcile(form, readForm06a(table), records);
  return listed(reconciledView(found, { period, mostRows: ROWS_NAMED, rowOf: ({ row }) => row }));
}

function listed(found: Reconciled): string {
  return [
    `${RESULT_WORDS.title(found.period)}:`,
    ...found.lines.flatMap(lineTexts),
    ...(found.lines.length === 0 ? [`  ${outcomeText(found)}`] : []),
    ...(found.isRead ? [`  ${RESULT_WORDS.agreeing(found.agreeing)}`] : []),
    ...(found.closingUnknown === '' ? [] : [`  ${found.closingUnknown}`]),
    ...[...found.problems, ...found.contradictions].map((remark) => `  - ${remarkText(remark)}`),
  ].join('\n');
}

function lineTexts(line: ComparedLine): readonly string[] {
  const level = line.level === '' ? '' : `${line.level}, `;
  return [
    `  ${level}${lineName(line)}`,
    ...line.columns.map(({ number, label, ours, theirs }) => {
      const sides = `sổ ${groupedText(ours)}, phần mềm ${groupedText(theirs)}`;
      return `    ${number} ${label}: ${sides}, lệch ${differenceText(ours, theirs)}`;
    }),
    ...line.explanations.map((explanation) => {
      const { verdict, columns, count, reason } = explanation;
      return `      ${verdict} ${columns.join(', ')}: ${groupedText(count)} hồ sơ. ${reason}: ${rowsText(explanation)}`;
    }),
  ];
}
