import { checkReport, findingJson } from '../core/checks/check-report';
import type { Finding } from '../core/checks/finding';
import { findingsText } from '../core/checks/finding-text';
import { reviewOf } from '../core/checks/review';
import { dataMarkOf } from '../core/document/data-mark';
import { reportInForce } from '../core/frozen/in-force';
import type { Table } from '../core/workbook/contract/cell';
import { command } from './command';
import { bytesOf, fromCaller, todayInVietnam } from './edge';
import { withBytes } from './progress/progress';
import { isWorkbook, reportLines } from './read-report';
import { readXlsx } from './read-xlsx';
import { CHECK_USAGE } from './usage/check-usage';
import type { Given } from './usage/usage';

/** Other tools rely on these exit codes. */
const EXIT = { sound: 0, contradictory: 2 } as const;

export const checkCommand = command(CHECK_USAGE, check);

async function check({ operands, options: { workbook, json } }: Given<typeof CHECK_USAGE>): Promise<number> {
  const report = fromCaller(operands[0]);
  const bytes = await bytesOf(report);
  const findings = isWorkbook(bytes, report)
    ? findingsInWorkbook(await withBytes((onProgress) => readXlsx(bytes, onProgress)))
    : checkReport(
        reportLines(bytes, report),
        workbook === undefined ? null : await readWorkbook(fromCaller(workbook), dataMarkOf(bytes)),
      );
  console.log(json ? JSON.stringify({ findings: findings.map(findingJson) }, null, 2) : findingsText(findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.contradictory : EXIT.sound;
}

/** `madeFrom`: the mark of the data from which the product made the report. */
async function readWorkbook(path: string, madeFrom: string | null) {
  const bytes = await bytesOf(path);
  const read = await withBytes((onProgress) => readXlsx(bytes, onProgress));
  const { made, frozen } = reportInForce(read, todayInVietnam());
  return { workbook: made, frozen, madeFrom };
}

/** Problems of reading and findings of the rules, without those that officers accepted. */
function findingsInWorkbook(read: readonly Table[]): readonly Finding[] {
  const { tables, made, frozen } = reportInForce(read, todayInVietnam());
  return reviewOf({ tables, made, frozen }).flatMap(({ finding, accepted }) => (accepted ? [] : [finding]));
}
