import { dayText } from '../../core/calendar/day-text';
import { documentOf } from '../../core/document/document-of';
import { templateProblemText, templateWarningText } from '../../core/document/template-wording';
import { figuresDigest } from '../../core/history/figures-digest';
import type { WorkbookReport } from '../../core/report/make-report';
import type { ReportKind } from '../../core/report/report-kind';
import { KIND_NAMES } from '../../core/report/report-wording';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import type { Made } from '../../protocol/report-run';
import { reviewed } from '../checks/checking';
import { clearRun, createDocument, currentOfficer, removeFile } from '../drive/files';
import { hasMadeReport, type LogLine, logLine, logPlace, logSheet, REPORT_ACTIONS, writeLogLine } from '../log/log';
import { today } from '../run/clock';
import { isDressed } from '../run/dressed';
import { failureOf, Refusal } from '../run/failure';
import { endLease, type Held, ownLease, takeLease, withFolder } from '../run/lease';
import { folderState } from '../sharing/report-folder';
import { FOLDER_WORDS } from '../sharing/report-folder-wording';
import { readTable, type Sheets, sheetsNow } from '../sheet/tables';
import { templateInForce } from '../templates/template-in-force';
import { dueProperty } from '../today/today-endpoints';
import { knownPeriod } from '../workbook/known-period';
import { type KeptBy, readWork, type Work, writeIndicators } from '../workbook/workbook-in-force';
import { clearUnfinished } from './clear-unfinished';
import { earlierDrafts } from './drafts';

interface Running {
  readonly state: Held;
  readonly sheets: Sheets;
  /** The tab `Nhật ký`, and what it held when the lease was taken. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly log: Table;
}

/** One call from the sidebar and one run: a further run would have to keep and read again what this one knows. */
export function makeReport(kind: ReportKind = 'cchc'): Made {
  const officer = currentOfficer();
  const run = Utilities.getUuid().slice(0, 8);
  const sheets = sheetsNow();
  const sheet = logSheet(sheets);
  let log: Table = { name: '', rows: [] };
  const state = takeLease({
    run,
    officer,
    action: REPORT_ACTIONS[kind],
    opening: (before) => {
      log = readTable(sheet, LOG_TAB.name);
      return logPlace({ sheet, log }, run, before);
    },
  });
  const running = { state, sheets, sheet, log };
  return ending(running, () => made(running, kind));
}

function made(running: Running, kind: ReportKind): Made {
  const { log, state } = clearUnfinished(running.state, running.log, running.sheet);
  const { run, officer } = state.lease;
  const work = readWork(running.sheets);
  const { report, figures, records } = work.made;
  knownPeriod(work.made);
  const { docx, templateWarnings } = merged(work, kind);
  const agency = report.values.get('ten_co_quan') ?? '';
  const period = report.values.get('ky_bao_cao') ?? '';
  const name = documentName(kind, work.made, earlierDrafts(log, { kind, agency, period }));
  const { folder: folderName, opensToColleagues } = records.settings;
  const document = createDocument({ run, name, docx, folder: state.folders[officer], folderName });
  const after = { ...state, folders: withFolder(state, officer, document.folder) };
  const { spreadsheet } = running.sheets;
  const isNewFolder = document.folder !== state.folders[officer];
  const opened = folderState(after, officer, { opens: opensToColleagues, isNewFolder, spreadsheet });
  const { errors, warnings } = standingIn(work);
  writeIndicators(work, keptBy(state, log));
  const remark = FOLDER_WORDS.openTo(opened.openedTo);
  const digest = figuresDigest(figures);
  const said = { period, agency, document: document.url, digest, errors, warnings, remark };
  if (!isClosedAsDone(running, said)) throw givenWay(running, document.id);
  endLease(after, dueProperty(work));
  return { run, officer, name, url: document.url, errors, warnings, templateWarnings, ...opened };
}

function standingIn(work: Work): { readonly errors: number; readonly warnings: number } {
  const standing = reviewed(work).filter(({ accepted }) => accepted === null);
  const count = (severity: string) => standing.filter(({ finding }) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

/** What tells that the cells of figures keep text: a report of this version, or set-up while they are blank. */
function keptBy(state: Held, log: Table): KeptBy {
  if (hasMadeReport(log)) return 'report';
  return isDressed(state) ? 'set-up' : 'nothing';
}

function merged({ made, tables }: Work, kind: ReportKind): { docx: Uint8Array; templateWarnings: readonly string[] } {
  const document = documentOf(made, templateInForce(tables, kind), kind);
  if (document.kind === 'refused') {
    const details = document.problems.map(templateProblemText);
    throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details);
  }
  return { docx: document.docx, templateWarnings: document.warnings.map(templateWarningText) };
}

/**
 * Writes the line that makes the report a finished one, and reads it again: writes are buffered, and a read brings out
 * one that failed. A line below is that of a newer run of the same officer, which takes this report's place.
 */
function isClosedAsDone({ state: { lease }, sheet }: Running, said: Partial<LogLine>): boolean {
  writeLogLine(sheet, lease, { ...logLine(lease, 'Xong'), ...said });
  const lines = readTab(LOG_TAB, readTable(sheet, LOG_TAB.name)).rows;
  if (!lines.some(({ run }) => run === lease.run)) throw new Error(`«${LOG_TAB.name}» did not keep a line`);
  return !lines.some(({ row }) => row > lease.logRow);
}

const REPLACED = 'Đã có lần chạy mới của chính tài khoản này thay thế, nên lần này dừng lại.';

/** The line first: a run that is killed in between leaves a document without a line, which the next one removes. */
function givenWay({ state: { lease }, sheet }: Running, document: string): Refusal {
  writeLogLine(sheet, lease, { ...logLine(lease, 'Từ chối'), remark: REPLACED });
  removeFile(document);
  return new Refusal('refused', REPLACED);
}

/** An error ends the run: nothing half-made is left, and the log says what failed and what to do. */
function ending<T>({ state: { lease }, sheet }: Running, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { kind, message, details } = failureOf(error);
    const folder = clearRun(lease.run, { mayBeLate: kind !== 'refused' });
    const remark = [message, ...details].join(' ').slice(0, 1000);
    writeLogLine(sheet, lease, { ...logLine(lease, kind === 'refused' ? 'Từ chối' : 'Lỗi'), remark });
    const now = ownLease(lease.run, lease.officer);
    if (now) endLease({ ...now, folders: withFolder(now, lease.officer, folder) });
    throw error;
  }
}

/** Kind, period, agency and date; a second report of the same kind, agency and period is named as the next draft. */
function documentName(kind: ReportKind, { records, report }: WorkbookReport, earlier: number): string {
  const value = (tag: string) => report.values.get(tag) ?? '';
  // A date left open for the signing is none to find a file by.
  const date = records.settings.reportedOn === 'open' ? dayText(today()) : value('ngay_bao_cao');
  const day = date.replace(/\//g, '-');
  const name = `${KIND_NAMES[kind]} ${value('ky_bao_cao')} - ${value('ten_co_quan')} - ${day}`;
  return earlier === 0 ? name : `${name} (bản ${earlier + 1})`;
}
