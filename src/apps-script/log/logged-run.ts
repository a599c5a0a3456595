import { currentOfficer } from '../drive/files';
import { failureOf } from '../run/failure';
import { endLease, type Held, type RunState, takeLease } from '../run/lease';
import { readTable } from '../sheet/tables';
import { type LogLine, logLine, logPlace, logSheet, writeLogLine } from './log';

/** What a log line says beyond who, when and how it ended. */
export type LogWords = Partial<
  Pick<LogLine, 'period' | 'document' | 'digest' | 'errors' | 'warnings' | 'remark' | 'report'>
>;

interface LoggedRun<T> {
  readonly action: string;
  /** Called when the line is opened and again when it is closed, so that it can say how far the work got. */
  readonly words: () => LogWords;
  readonly work: (state: Held) => T;
  /** What the state keeps of the work, asked after it, however it ended. */
  readonly kept?: (state: RunState) => Partial<Pick<RunState, 'opened'>>;
}

/** Runs a piece of work under the lease, with a log line that is opened before it and closed after it. */
export function loggedRun<T>({ action, words, work, kept = () => ({}) }: LoggedRun<T>): T {
  const officer = currentOfficer();
  const run = Utilities.getUuid().slice(0, 8);
  const sheet = logSheet();
  const opening = (before: RunState) => logPlace({ sheet, log: readTable(sheet) }, run, before);
  const state = takeLease({ run, officer, action, opening });
  const write = (result: LogLine['result']) =>
    writeLogLine(sheet, state.lease, { ...logLine(state.lease, result), ...words() });
  try {
    write('Đang chạy');
    const value = closing(() => work(state));
    write('Xong');
    return value;
  } finally {
    endLease({ ...state, ...kept(state) });
  }

  function closing(todo: () => T): T {
    try {
      return todo();
    } catch (error) {
      write(failureOf(error).kind === 'refused' ? 'Từ chối' : 'Lỗi');
      throw error;
    }
  }
}
