import { toByteArray } from 'base64-js';
import { acceptances, acceptedCells } from '../../core/checks/acceptance';
import { checkReport } from '../../core/checks/check-report';
import { type Finding, factKey } from '../../core/checks/finding';
import { findingText } from '../../core/checks/finding-text';
import { type FileLine, linesOfText, readReportText } from '../../core/checks/read-report-text';
import { type Reviewed, reviewOf, standingErrors as standing } from '../../core/checks/review';
import { linesOfDocx } from '../../core/document/docx-lines';
import type { Table } from '../../core/workbook/contract/cell';
import { ACCEPTED_TAB } from '../../core/workbook/contract/product-tabs';
import { tabLayout } from '../../core/workbook/contract/tab-layout';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { CheckedFile } from '../../protocol/checked-file';
import type { PanelProblem } from '../../protocol/panel';
import { currentOfficer, exportedDocx, idInUrl } from '../drive/files';
import { loggedRun } from '../log/logged-run';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { retried } from '../run/retry';
import { appendCells } from '../sheet/row-cells';
import { isSetUp, productSheet } from '../sheet/set-up';
import { readTable, sheetOf } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';

/** Everything that is wrong with the Sheet: errors, warnings, and what officers accepted. */
export function reviewed({ tables, made, frozen }: Work): readonly Reviewed[] {
  return reviewOf({ tables, made, frozen });
}

/** The messages of errors that nobody accepted; a period with such errors is not frozen. */
export function standingErrors(work: Work): readonly string[] {
  return standing(reviewed(work)).map(({ finding }) => findingText(finding));
}

export interface Standing {
  readonly text: string;
  readonly isPersonal: boolean;
}

/**
 * What speaks against sharing: errors in the Sheet, and errors in the document itself, which may have been edited
 * since.
 */
export function standingAgainst(work: Work, documentUrl: string | null): readonly Standing[] {
  const found = reviewed(work);
  const inSheet = standing(found).map(({ finding }) => finding);
  // What an officer accepted in the Sheet is also accepted in the document made from it, and nothing is listed twice.
  const known = new Set(found.map(({ finding }) => sayingOf(finding)));
  const inDocument = documentUrl === null ? [] : errorsInDocument(work, idInUrl(documentUrl));
  if (inDocument === null) return [...inSheet.map(standingOf), { text: UNREAD, isPersonal: false }];
  return [...inSheet, ...inDocument.filter((finding) => !known.has(sayingOf(finding)))].map(standingOf);
}

const UNREAD = 'Google chưa cho đọc lại văn bản, nên những gì đã sửa bằng tay trên văn bản chưa được kiểm tra.';

function standingOf(finding: Finding): Standing {
  return { text: findingText(finding), isPersonal: finding.code.startsWith('personal-') };
}

function sayingOf({ code, message }: Finding): string {
  return `${code} ${message}`;
}

/** Null when the document cannot be read. */
function errorsInDocument({ made, frozen }: Work, id: string): readonly Finding[] | null {
  const docx = exportedDocx(id);
  const lines = docx && linesOfDocx(docx);
  return lines && checkReport(lines, { workbook: made, frozen }).filter(({ severity }) => severity === 'error');
}

export function panelProblem({ key, finding, accepted }: Reviewed): PanelProblem {
  return {
    key,
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    places: finding.places,
    accepted: accepted && { reason: accepted.reason, officer: accepted.acceptedBy, at: accepted.acceptedAt },
  };
}

/** Records the officer's reason with the accepted finding, in the Sheet and in the log. */
export function acceptProblem(key: string, reason: string): void {
  if (reason.trim() === '') throw new Refusal('refused', 'Hãy nêu lý do chấp nhận.');
  const work = readWork();
  const found = reviewed(work).find((one) => one.key === key);
  if (!found) throw new Refusal('refused', 'Sự việc đã thay đổi hoặc đã được sửa. Hãy kiểm tra lại.');
  if (found.accepted) throw new Refusal('refused', `${found.accepted.acceptedBy} đã chấp nhận sự việc này.`);
  loggedRun({
    action: 'Chấp nhận lỗi, cảnh báo',
    words: () => ({ remark: `${found.finding.message} Lý do: ${reason.trim()}` }),
    work: () => {
      const before = tableOf(work.tables, ACCEPTED_TAB);
      const { sheet, layout } = productSheet(ACCEPTED_TAB, before);
      const acceptance = { reason: reason.trim(), acceptedBy: currentOfficer(), acceptedAt: timeText(Date.now()) };
      const lastRow = Math.max(
        layout.headerRow + 1,
        retried(() => sheet.getLastRow()),
      );
      appendCells({ sheet, layout, lastRow }, acceptedCells(found.finding, acceptance));
    },
  });
}

/** Removes an acceptance; the log still shows that it was given. */
export function withdrawAcceptance(key: string): void {
  const sheet = sheetOf(ACCEPTED_TAB);
  const table = sheet ? readTable(sheet) : undefined;
  const acceptance = acceptances(table).get(key);
  if (!sheet || !table || !acceptance) throw new Refusal('refused', 'Sự việc này chưa được chấp nhận.');
  loggedRun({
    action: 'Rút lại chấp nhận',
    words: () => ({ remark: `Lý do đã nêu khi chấp nhận: ${acceptance.reason}` }),
    work: () => {
      for (const row of rowsOfFact(table, key)) retried(() => sheet.deleteRow(row));
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
  const lines = linesOf(toByteArray(base64));
  if (!lines || lines.length === 0) {
    throw new Refusal('refused', `Không đọc được tệp «${name}». Cần tệp Word dạng .docx hoặc tệp chữ .txt.`);
  }
  const { period } = readReportText(lines);
  const work = isSetUp() ? readWork() : null;
  const ours = work?.made.records.period?.name ?? null;
  const isSame = period !== null && ours !== null && JSON.stringify(period) === JSON.stringify(ours);
  const against = work && isSame ? { workbook: work.made, frozen: work.frozen } : null;
  const problems = checkReport(lines, against).map(
    (finding): PanelProblem => panelProblem({ key: factKey(finding), finding, problem: null, accepted: null }),
  );
  return { name, paragraphs: lines.length, comparedWithSheet: against !== null, problems };
}

function linesOf(bytes: Uint8Array): readonly FileLine[] | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return linesOfDocx(bytes);
  if (bytes.some((byte) => byte === 0) && !isUtf16(bytes)) return null;
  const blob = Utilities.newBlob([...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)]);
  if (isUtf16(bytes)) return linesOfText(blob.getDataAsString('UTF-16'));
  const text = blob.getDataAsString('UTF-8');
  return linesOfText(text.includes('\uFFFD') ? blob.getDataAsString('windows-1258').normalize('NFC') : text);
}

/** Judged by the byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
