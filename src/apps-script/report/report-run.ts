import { countsOf } from '../../core/checks/review';
import { figuresDigest } from '../../core/history/figures-digest';
import type { ReportKind } from '../../core/report/report-kind';
import { draftNumber, identityOf, type ReportIdentity, reportName } from '../../core/report/report-name';
import { TRIAL_REMARK, type Trial } from '../../core/report/trial-wording';
import type { Table } from '../../core/workbook/contract/cell';
import { LOG_TAB } from '../../core/workbook/contract/product-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import type { Made } from '../../protocol/report-run';
import { reviewed } from '../checks/checking';
import { type CreatedDocument, clearRun, createDocument, currentOfficer, removeFile } from '../drive/files';
import { keepVersions, type ToKeep } from '../life/made-versions';
import { leftRuns } from '../log/left-runs';
import { hasMadeReport, type LogLine, logLine, logPlace, logSheet, REPORT_ACTIONS, writeLogLine } from '../log/log';
import { today } from '../run/clock';
import { isDressed } from '../run/dressed';
import { failureOf, Refusal } from '../run/failure';
import { endLease, type Held, ownLease, takeLease, withFolder } from '../run/lease';
import { sampleMarkAmong } from '../sample/sample-mark';
import { trialOf } from '../sample/trial';
import { folderState } from '../sharing/report-folder';
import { FOLDER_WORDS } from '../sharing/report-folder-wording';
import { readTable, type Sheets, sheetsNow } from '../sheet/tables';
import { dueProperty } from '../today/today-endpoints';
import { refuseLacking } from '../workbook/known-period';
import { type KeptBy, readWork, type Work, writeIndicators } from '../workbook/workbook-in-force';
import { clearUnfinished } from './clear-unfinished';
import { finishedReports } from './drafts';
import type { MergedDocument } from './merged-document';
import { clearedSpare, rememberSpare } from './spare-folder';

interface Running {
  readonly state: Held;
  readonly sheets: Sheets;
  /** The tab `Nhật ký`, and what it held when the lease was taken. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly log: Table;
}

/** What a run knows when it writes its document. */
export interface ReportDesk extends Pick<Running, 'sheets' | 'log'> {
  readonly work: Work;
  readonly kind: ReportKind;
  readonly officer: string;
  readonly trial: Trial;
}

/** The document of a run, the versions of it that the Sheet keeps, and what the log says of it. */
export interface Composed extends MergedDocument {
  readonly versions: readonly ToKeep[];
  readonly remark: string;
}

export type Compose = (desk: ReportDesk) => Composed;

/** One call from the sidebar and one run: a further run would have to keep and read again what this one knows. */
export function reportRun(kind: ReportKind, compose: Compose): Made {
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
  return ending(running, () => made(running, kind, compose));
}

function made(running: Running, kind: ReportKind, compose: Compose): Made {
  const { log, state } = clearUnfinished(running.state, running.log, running.sheet);
  const { run, officer } = state.lease;
  const work = readWork(running.sheets);
  const { figures, records } = work.made;
  refuseLacking(work.made);
  const trial = trialOf(work, sampleMarkAmong(state.properties));
  const composed = compose({ work, kind, officer, log, trial, sheets: running.sheets });
  const { docx, templateWarnings } = composed;
  const identity = identityOf(work.made, kind);
  const name = reportName(identity, { ...datedDraft(work, identity, log), isTrial: trial !== null });
  const { folder: folderName, opensToColleagues } = records.settings;
  const document = createDocument({ run, name, docx, folder: state.folders[officer], folderName });
  keepVersions(run, composed.versions, { sheets: running.sheets, isLeft: leftRuns(log, state) });
  const after = { ...state, folders: withFolder(state, officer, document.folder) };
  const { spreadsheet } = running.sheets;
  const isNewFolder = document.folder !== state.folders[officer];
  const opened = folderState(after, officer, { opens: opensToColleagues, isNewFolder, spreadsheet });
  const { errors, warnings } = countsOf(reviewed(work));
  writeIndicators(work, keptBy(state, log));
  const remarks = [trial ? TRIAL_REMARK : '', composed.remark, FOLDER_WORDS.openTo(opened.openedTo)];
  const remark = remarks.filter((one) => one !== '').join(' ');
  const digest = figuresDigest(figures);
  const { period, agency, days } = identity;
  const said = { period, agency, days, document: document.url, digest, errors, warnings, remark };
  if (!isClosedAsDone(running, said)) throw givenWay(running, { ...document, isNewFolder });
  endLease(after, { ...dueProperty(work), ...clearedSpare(state, document.folder) });
  return { run, officer, name, url: document.url, errors, warnings, templateWarnings, trial, ...opened };
}

/** What tells that the cells of figures keep text: a report of this version, or set-up while they are blank. */
function keptBy(state: Held, log: Table): KeptBy {
  if (hasMadeReport(log)) return 'report';
  return isDressed(state) ? 'set-up' : 'nothing';
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
function givenWay(
  { state: { lease }, sheet }: Running,
  { id, folder, isNewFolder }: CreatedDocument & { readonly isNewFolder: boolean },
): Refusal {
  writeLogLine(sheet, lease, { ...logLine(lease, 'Từ chối'), remark: REPLACED });
  removeFile(id);
  if (isNewFolder) rememberSpare(lease.officer, folder);
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
    else if (folder !== null) rememberSpare(lease.officer, folder);
    throw error;
  }
}

function datedDraft({ made, today: madeOn }: Work, identity: ReportIdentity, log: Table) {
  const { reportedOn } = made.records.settings;
  // A date left open for the signing is none to find a file by.
  const day = reportedOn === 'open' ? today() : (reportedOn ?? madeOn);
  return { day, draft: draftNumber(finishedReports(log), identity) };
}
