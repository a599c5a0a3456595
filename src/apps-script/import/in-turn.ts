import { currentOfficer } from '../drive/files';
import { type LogLine, logLine, logPlace, logSheet, writeLogLine } from '../log/log';
import { failureOf, Refusal } from '../run/failure';
import { endLease, type Held, keptLease, type Lease, type RunState } from '../run/lease';
import { atOnce } from '../run/retry';
import { readTable } from '../sheet/tables';
import { IMPORT_WORDS } from './import-wording';

const LOCK_WAIT_MS = 10_000;

interface Turn<R> {
  readonly run: string;
  readonly action: string;
  /** Reads what the step starts with. A refusal here leaves no line in the log; it is called again under the lock. */
  readonly ready: () => R;
}

/** What a step of an import gets while it holds the lease and the lock. */
export interface InTurn {
  readonly lease: Lease;
  /** Closes the log line and ends the lease. */
  readonly finish: (remark: string) => void;
}

/**
 * Runs one step of an import or of its undoing. The lease keeps other officers out between steps; where it has expired
 * it is taken again, with the run's own log line. The lock, which is taken first and ends with the execution, keeps a
 * second window of the same officer out of the step.
 */
export function inTurn<R, T>({ run, action, ready }: Turn<R>, work: (begun: R, turn: InTurn) => T): T {
  ready();
  const officer = currentOfficer();
  const sheet = logSheet();
  if (!atOnce(() => LockService.getDocumentLock().tryLock(LOCK_WAIT_MS))) {
    throw new Refusal('busy', IMPORT_WORDS.busy);
  }
  const opening = (before: RunState) => logPlace({ sheet, log: readTable(sheet) }, run, before);
  const state = keptLease({ run, officer, action, opening });
  return ending(state, () => {
    if (state.isNew) writeLogLine(sheet, state.lease, lineOf(state.lease, 'Đang chạy', ''));
    return work(ready(), {
      lease: state.lease,
      finish(remark) {
        writeLogLine(sheet, state.lease, lineOf(state.lease, 'Xong', remark));
        endLease(state);
      },
    });
  });
}

/** A step that failed ends the lease: whoever continues takes it again. */
function ending<T>(state: Held, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { kind, message, details } = failureOf(error);
    if (kind === 'busy') throw error;
    const remark = [message, ...details].join(' ').slice(0, 1000);
    writeLogLine(logSheet(), state.lease, lineOf(state.lease, kind === 'refused' ? 'Từ chối' : 'Lỗi', remark));
    endLease(state);
    throw error;
  }
}

function lineOf(lease: Lease, result: LogLine['result'], remark: string): LogLine {
  return { ...logLine(lease, result), remark };
}
