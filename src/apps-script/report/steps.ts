import { templateProblemText } from '../../core/document/template-wording';
import { figuresDigest } from '../../core/indicators/indicator-table';
import { documentOf, type WorkbookReport } from '../../core/make-report';
import type { Begun, Finished, Made } from '../../core/protocol';
import { createDocument, currentOfficer, removeFilesOfRun } from '../drive/files';
import { openToColleagues } from '../drive/permissions';
import { failureOf, Refusal } from '../failure';
import { endLease, heldLease, keepLease, type Lease, takeLease } from '../run/lease';
import { type LogLine, logSheet, pastReports, REPORT_ACTION, writeLogLine } from '../run/log';
import { readTable } from '../sheet/tables';
import { templateInForce } from '../template-in-force';
import { clearUnfinished } from './clear-unfinished';
import { readWork, writeIndicators } from './work';

/**
 * Making a report takes three calls from the sidebar, so that its progress is real: the log line, the document, the
 * end. Between them the lease keeps other officers out and carries what the next step needs.
 */
export function beginReport(): Begun {
  const officer = currentOfficer();
  const run = Utilities.getUuid().slice(0, 8);
  const sheet = logSheet();
  const state = takeLease({ run, officer, action: REPORT_ACTION });
  try {
    const log = readTable(sheet);
    const cleared = clearUnfinished(state.unfinished, officer, log);
    const unfinished = state.unfinished.filter((left) => !cleared.includes(left.run));
    const earlierReports = pastReports(log).filter(({ result }) => result === 'Xong').length;
    const lease = keepLease({ ...state, unfinished }, { logRow: log.rows.length + 1, note: { earlierReports } });
    writeLogLine(sheet, lease.logRow, lineOf(lease, 'Đang chạy'));
    return { run, officer };
  } catch (error) {
    endLease(state);
    throw error;
  }
}

export function makeReport(run: string): Made {
  return step(run, ({ lease, keep }) => {
    const work = readWork();
    const { report, problems, figures } = work.made;
    const merged = documentOf(work.made, templateInForce(work.tables));
    if (merged.kind === 'refused') {
      const details = merged.problems.map(templateProblemText);
      throw new Refusal('refused', 'Mẫu báo cáo có lỗi, chưa tạo văn bản.', details);
    }
    const name = documentName(work.made, lease.note.earlierReports ?? 0);
    const { folder: folderName } = work.made.settings;
    const { url, id } = createDocument({ run, name, folderName, docx: merged.docx });
    const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    keep({
      documentId: id,
      url,
      period: report.values.get('ky_bao_cao') ?? '',
      digest: figuresDigest(figures),
      errors,
      warnings,
      opensToColleagues: work.made.settings.opensToColleagues,
    });
    writeIndicators(work);
    return { name, url, errors, warnings };
  });
}

export function finishReport(run: string): Finished {
  return step(run, ({ lease, end }) => {
    const { opensToColleagues, documentId = '' } = lease.note;
    const openedTo = opensToColleagues ? openToColleagues(documentId, lease.officer) : [];
    const remark = openedTo.length > 0 ? `Đã mở cho: ${openedTo.join(', ')}` : '';
    writeLogLine(logSheet(), lease.logRow, { ...lineOf(lease, 'Xong'), remark });
    end();
    return { openedTo };
  });
}

interface Step {
  readonly lease: Lease;
  keep(note: Lease['note']): void;
  end(): void;
}

/** Whatever goes wrong in a step ends the run: nothing half-made stays, and the log says what failed and what to do. */
function step<T>(run: string, work: (step: Step) => T): T {
  const state = heldLease(run);
  let { lease } = state;
  try {
    return work({
      lease,
      keep: (note) => {
        lease = keepLease(state, { note: { ...lease.note, ...note } });
      },
      end: () => endLease(state),
    });
  } catch (error) {
    const { kind, message, details } = failureOf(error);
    removeFilesOfRun(run);
    const remark = [message, ...details].join(' ').slice(0, 1000);
    const result = kind === 'refused' ? 'Từ chối' : 'Lỗi';
    writeLogLine(logSheet(), lease.logRow, { ...lineOf(lease, result), document: '', remark });
    endLease(state);
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
  };
}

/** Agency, period and date; a further report never takes the place of an earlier one but counts as the next draft. */
function documentName({ report }: WorkbookReport, earlierReports: number): string {
  const value = (tag: string) => report.values.get(tag) ?? '';
  const day = value('ngay_bao_cao').replace(/\//g, '-');
  const name = `Báo cáo CCHC ${value('ky_bao_cao')} - ${value('ten_co_quan')} - ${day}`;
  return earlierReports === 0 ? name : `${name} (bản ${earlierReports + 1})`;
}
