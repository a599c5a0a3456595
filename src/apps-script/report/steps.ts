import { dayText } from '../../core/calendar/day-text';
import { documentOf } from '../../core/document/document-of';
import { templateProblemText, templateWarningText } from '../../core/document/template-wording';
import { figuresDigest } from '../../core/history/figures-digest';
import type { WorkbookReport } from '../../core/report/make-report';
import type { ReportKind } from '../../core/report/report-kind';
import { KIND_NAMES } from '../../core/report/report-wording';
import type { Table } from '../../core/workbook/contract/cell';
import type { Begun, Finished, Made } from '../../protocol/report-run';
import { reviewed } from '../checks/checking';
import { clearRun, createDocument, currentOfficer } from '../drive/files';
import { type LogLine, logPlace, logSheet, REPORT_ACTIONS, reportKindOf, writeLogLine } from '../log/log';
import { today } from '../run/clock';
import { failureOf, Refusal } from '../run/failure';
import { endLease, heldLease, keepLease, type Lease, type RunState, takeLease, withFolder } from '../run/lease';
import { folderState } from '../sharing/report-folder';
import { readTable } from '../sheet/tables';
import { templateInForce } from '../templates/template-in-force';
import { dueProperty } from '../today/today-endpoints';
import { knownPeriod } from '../workbook/known-period';
import { readWork, writeIndicators } from '../workbook/workbook-in-force';
import { clearUnfinished } from './clear-unfinished';
import { draftCounts, earlierDrafts } from './drafts';

/**
 * Making a report takes three calls from the sidebar, so that it can show real progress: the log line, the document,
 * the end. Between them the lease keeps other officers out and carries what the next step needs.
 */
export function beginReport(kind: ReportKind = 'cchc'): Begun {
  const officer = currentOfficer();
  const run = Utilities.getUuid().slice(0, 8);
  const sheet = logSheet();
  let log: Table = { name: '', rows: [] };
  const state = takeLease({
    run,
    officer,
    action: REPORT_ACTIONS[kind],
    opening: () => {
      log = readTable(sheet);
      return { ...logPlace(log, run), note: { drafts: draftCounts(log, kind) } };
    },
  });
  return ending(state, () => {
    writeLogLine(sheet, state.lease, lineOf(state.lease, 'Đang chạy'));
    if (state.unfinished.some((left) => left.officer === officer)) {
      keepLease(clearUnfinished(state, officer, log), {});
    }
    return { run, officer };
  });
}

export function makeReport(run: string): Made {
  const state = heldLease(run);
  return ending(state, () => {
    const work = readWork();
    const { report, figures, records } = work.made;
    knownPeriod(work.made);
    const { officer, action, note } = state.lease;
    const kind = reportKindOf(action) ?? 'cchc';
    const merged = documentOf(work.made, templateInForce(work.tables, kind), kind);
    if (merged.kind === 'refused') {
      const details = merged.problems.map(templateProblemText);
      throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details);
    }
    const agency = report.values.get('ten_co_quan') ?? '';
    const period = report.values.get('ky_bao_cao') ?? '';
    const name = documentName(kind, work.made, earlierDrafts(note.drafts ?? {}, agency, period));
    const { docx } = merged;
    const folder = state.folders[officer];
    const document = createDocument({ run, name, docx, folder, folderName: records.settings.folder });
    const standing = reviewed(work).filter(({ accepted }) => accepted === null);
    const count = (severity: string) => standing.filter(({ finding }) => finding.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    keepLease(
      { ...state, folders: withFolder(state, officer, document.folder) },
      {
        documentId: document.id,
        url: document.url,
        period,
        agency,
        digest: figuresDigest(figures),
        errors,
        warnings,
        opensToColleagues: records.settings.opensToColleagues,
      },
      dueProperty(work),
    );
    writeIndicators(work);
    const templateWarnings = merged.warnings.map(templateWarningText);
    return { name, url: document.url, errors, warnings, templateWarnings };
  });
}

export function finishReport(run: string): Finished {
  const state = heldLease(run);
  return ending(state, () => {
    const { officer, note } = state.lease;
    const folder = folderState(state, officer, note.opensToColleagues ?? false);
    const remark = folder.openedTo.length > 0 ? `Đã mở cho: ${folder.openedTo.join(', ')}` : '';
    writeLogLine(logSheet(), state.lease, { ...lineOf(state.lease, 'Xong'), remark });
    endLease(state);
    return folder;
  });
}

/** An error in any step ends the run: nothing half-made is left, and the log says what failed and what to do. */
function ending<T>(state: RunState & { readonly lease: Lease }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { lease } = state;
    const { kind, message, details } = failureOf(error);
    const folder = clearRun(lease.run, { mayBeLate: kind !== 'refused' });
    const remark = [message, ...details].join(' ').slice(0, 1000);
    const result = kind === 'refused' ? 'Từ chối' : 'Lỗi';
    writeLogLine(logSheet(), lease, { ...lineOf(lease, result), document: '', remark });
    endLease({ ...state, folders: withFolder(state, lease.officer, folder) });
    throw error;
  }
}

function lineOf({ run, officer, action, startedAt, note }: Lease, result: LogLine['result']): LogLine {
  return {
    run,
    action,
    officer,
    startedAt,
    endedAt: result === 'Đang chạy' ? null : Date.now(),
    period: note.period ?? '',
    result,
    document: note.url ?? '',
    digest: note.digest ?? '',
    errors: note.errors ?? null,
    warnings: note.warnings ?? null,
    remark: '',
    agency: note.agency ?? '',
  };
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
