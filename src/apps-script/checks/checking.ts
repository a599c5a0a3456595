import { toByteArray } from 'base64-js';
import { acceptancesByKey, acceptedCells, renewedKeys } from '../../core/checks/acceptance';
import { checkReport, notComparedBecause } from '../../core/checks/check-report';
import { type Finding, factKey } from '../../core/checks/finding';
import { findingText } from '../../core/checks/finding-text';
import { type Reviewed, reviewOf, standingErrors as standing } from '../../core/checks/review';
import { coverageFindings } from '../../core/checks/sheet/coverage';
import { readReportFile } from '../../core/checks/text/report-file';
import { reportRefusalText } from '../../core/checks/text/report-refusal';
import { dataMarkOf } from '../../core/document/data-mark';
import type { Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB } from '../../core/workbook/contract/product-tabs';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { NO_PERIOD } from '../../core/workbook/problems/problem-wording';
import { lackingPeriod } from '../../core/workbook/reading/lacking-period';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { CheckedFile } from '../../protocol/checked-file';
import type { PanelProblem } from '../../protocol/panel';
import { currentOfficer } from '../drive/files';
import { loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { uncoveredHere } from '../sheet/coverage-here';
import { appendCells, writeCells } from '../sheet/row-cells';
import { isSetUp, productSheet } from '../sheet/set-up';
import { readTable, sheetOf } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';

/** Everything that is wrong with the rows of the Sheet: errors, warnings, and what officers accepted. */
export function reviewed({ tables, made, frozen }: Work, more: readonly Finding[] = []): readonly Reviewed[] {
  return reviewOf({ tables, made, frozen, more });
}

/** Also what the product put over whole tabs and no longer covers them; no report depends on it. */
export function reviewedWithCover(work: Work): readonly Reviewed[] {
  return reviewed(work, coverageFindings(uncoveredHere(work)));
}

/** The messages of errors that nobody accepted; a period with such errors is not frozen. */
export function standingErrors(work: Work): readonly string[] {
  return standing(reviewed(work)).map(({ finding }) => findingText(finding));
}

export function panelProblem({ key, finding, accepted }: Reviewed): PanelProblem {
  return {
    key: accepted?.key ?? key,
    code: finding.code,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    places: finding.places,
    accepted: accepted && { reason: accepted.reason, officer: accepted.acceptedBy, at: accepted.acceptedAt },
  };
}

/** Records the officer's reason with the accepted finding, in the Sheet and in the log; gives what was read, with it. */
export function acceptProblem(key: string, reason: string): Work {
  if (reason.trim() === '') throw new Refusal('refused', 'Hãy nêu lý do chấp nhận.');
  const work = readWork();
  const all = reviewedWithCover(work);
  const found = all.find((one) => one.key === key);
  if (!found) throw new Refusal('refused', 'Sự việc đã thay đổi hoặc đã được sửa. Hãy kiểm tra lại.');
  if (found.problem && lackingPeriod({ ...work.made.records, problems: work.made.problems }).includes(found.problem)) {
    throw new Refusal('refused', `${NO_PERIOD} Phải điền kỳ báo cáo, không chấp nhận kèm lý do được.`);
  }
  if (found.accepted) throw new Refusal('refused', `${found.accepted.acceptedBy} đã chấp nhận sự việc này.`);
  return keepAcceptance(work, { all, finding: found.finding, reason });
}

interface ToAccept {
  readonly finding: Finding;
  readonly reason: string;
  /** Everything found at the same time, whose acceptances from earlier versions get their new keys. */
  readonly all: readonly Reviewed[];
}

/** Records an acceptance in its tab, and in the log. Of what was read only that tab is read again. */
export function keepAcceptance(work: Work, { finding, reason, all }: ToAccept): Work {
  const accepted = loggedRun({
    action: 'Chấp nhận lỗi, cảnh báo',
    words: () => ({ remark: `${finding.message} Lý do: ${reason.trim()}` }),
    work: () => {
      const before = tableOf(work.tables, ACCEPTED_TAB);
      const { sheet, layout } = productSheet(ACCEPTED_TAB, before);
      const acceptance = { reason: reason.trim(), acceptedBy: currentOfficer(), acceptedAt: timeText(Date.now()) };
      const lastRow = Math.max(
        layout.headerRow + 1,
        retried(() => sheet.getLastRow()),
      );
      for (const [row, fact] of renewedKeys(all)) writeCells({ sheet, layout, lastRow }, row, { fact });
      appendCells({ sheet, layout, lastRow }, acceptedCells(finding, acceptance));
      return readTable(sheet, ACCEPTED_TAB.name);
    },
  });
  const renewed = (tables: readonly Table[]) => [
    ...tables.filter((table) => table !== tableOf(tables, ACCEPTED_TAB)),
    accepted,
  ];
  return { ...work, tables: renewed(work.tables), typed: renewed(work.typed) };
}

/** Removes an acceptance; the log still shows that it was given. */
export function withdrawAcceptance(key: string): void {
  const sheet = sheetOf(ACCEPTED_TAB);
  const table = sheet ? readTable(sheet) : undefined;
  const acceptance = acceptancesByKey(table).get(key);
  if (!sheet || !table || !acceptance) throw new Refusal('refused', 'Sự việc này chưa được chấp nhận.');
  loggedRun({
    action: 'Rút lại chấp nhận',
    words: () => ({ remark: `Lý do đã nêu khi chấp nhận: ${acceptance.reason}` }),
    work: () => {
      const column = tabLayout(ACCEPTED_TAB, table).columnOf('fact') + 1;
      for (const row of rowsOfFact(table, key)) {
        retried(
          () => sheet.deleteRow(row),
          () => (sheet.getRange(row, column).getValue() === key ? null : sheet),
        );
      }
    },
  });
}

/** Row numbers from 1, the last one first, so that deleting a row does not move the rows still to be deleted. */
function rowsOfFact({ rows }: Table, key: string): readonly number[] {
  const column = tabLayout(ACCEPTED_TAB, { rows }).columnOf('fact');
  const numbers = rows.flatMap((row, index) => (String(row[column] ?? '') === key ? [index + 1] : []));
  return numbers.reverse();
}

/** Checks a report that somebody else made against itself and, where it covers the same period, against this Sheet. */
export function checkReportFile(name: string, base64: string): CheckedFile {
  const bytes = toByteArray(base64);
  const read = readReportFile(bytes, decoded);
  if (!read.ok) throw new Refusal('refused', reportRefusalText(name, read.refusal));
  const { lines } = read;
  const work = isSetUp() ? readWork() : null;
  const against = work && { workbook: work.made, frozen: work.frozen, madeFrom: dataMarkOf(bytes) };
  const problems = checkReport(lines, against).map(
    (finding): PanelProblem => panelProblem({ key: factKey(finding), finding, problem: null, accepted: null }),
  );
  return {
    name,
    paragraphs: lines.length,
    comparedWithSheet: against !== null && !notComparedBecause(problems),
    problems,
  };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return Utilities.newBlob([...signed]).getDataAsString(encoding);
}
