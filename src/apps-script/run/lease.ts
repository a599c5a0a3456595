import { Refusal } from '../failure';
import { retried } from './retry';

/**
 * Who is at work in this Sheet. A document lock ends with its execution, but making a report takes several: the lease
 * outlives them, and runs out by itself when its owner was killed.
 */
export interface Lease {
  readonly run: string;
  readonly officer: string;
  readonly action: string;
  /** Milliseconds since 1970, as `Date.now` counts them. */
  readonly startedAt: number;
  readonly until: number;
  /** The run's line in the log, 1-based. */
  readonly logRow: number;
  readonly note: RunNote;
}

/** What a later step of a run needs to know of an earlier one. */
export interface RunNote {
  readonly earlierReports?: number;
  readonly documentId?: string;
  readonly url?: string;
  readonly period?: string;
  readonly digest?: string;
  readonly errors?: number;
  readonly warnings?: number;
  readonly opensToColleagues?: boolean;
}

/** A run that ended without a word; its files are looked for when its officer comes back. */
export type Unfinished = Pick<Lease, 'run' | 'officer'>;

interface State {
  readonly lease: Lease | null;
  readonly unfinished: readonly Unfinished[];
}

const KEY = 'cchc.state';
/** An execution ends after six minutes at the latest. */
const LEASE_MS = 7 * 60_000;
const LOCK_WAIT_MS = 10_000;
/** A property holds 9 KB. */
const MOST_UNFINISHED = 20;

export type Taken = Pick<Lease, 'run' | 'officer' | 'action'>;

/** Takes the lease, or says who has it. An officer may always take over from himself: his earlier run is then given up. */
export function takeLease({ run, officer, action }: Taken): State {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new Refusal('busy', 'Bảng tính đang bận. Hãy thử lại sau một phút.');
  try {
    const state = readState();
    const now = Date.now();
    const holder = state.lease;
    if (holder && holder.until > now && holder.officer !== officer) {
      const minutes = Math.ceil((holder.until - now) / 60_000);
      throw new Refusal(
        'busy',
        `${holder.officer} đang chạy «${holder.action}». Hãy đợi xong, chậm nhất ${minutes} phút nữa, rồi chạy lại.`,
      );
    }
    const unfinished = holder ? [...state.unfinished, holder].slice(-MOST_UNFINISHED) : state.unfinished;
    const lease = { run, officer, action, startedAt: now, until: now + LEASE_MS, logRow: 0, note: {} };
    const taken = { lease, unfinished: unfinished.map(({ run, officer }) => ({ run, officer })) };
    writeState(taken);
    return taken;
  } finally {
    lock.releaseLock();
  }
}

/** The lease of a run that is going on; refused when another run took over or time ran out. */
export function heldLease(run: string): State & { readonly lease: Lease } {
  const { lease, unfinished } = readState();
  if (lease?.run !== run || lease.until < Date.now()) {
    throw new Refusal('refused', 'Lần chạy này đã hết hạn hoặc đã có lần chạy mới thay thế. Hãy bắt đầu lại.');
  }
  return { lease, unfinished };
}

export function keepLease(state: State, change: Partial<Lease>): Lease {
  const lease = { ...(state.lease as Lease), ...change, until: Date.now() + LEASE_MS };
  writeState({ lease, unfinished: state.unfinished });
  return lease;
}

export function endLease({ unfinished }: State): void {
  writeState({ lease: null, unfinished });
}

function readState(): State {
  const text = retried(() => PropertiesService.getDocumentProperties().getProperty(KEY));
  return text === null ? { lease: null, unfinished: [] } : (JSON.parse(text) as State);
}

function writeState(state: State): void {
  retried(() => PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(state)));
}
