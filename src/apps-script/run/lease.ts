import { Refusal } from './failure';
import { takenLock } from './lock';
import { atOnce } from './retry';

/** Where a run writes its line: determined at the start, so that the run reads the log only once. */
export interface LogPlace {
  /** 1-based. */
  readonly logRow: number;
  /** 0-based, by field. */
  readonly logColumns: Readonly<Record<string, number>>;
}

/**
 * Who is working in this Sheet. A document lock ends with its execution and names nobody, but an import takes several
 * executions: the lease outlives them, and expires when its run was killed.
 */
export interface Lease extends LogPlace {
  readonly run: string;
  readonly officer: string;
  readonly action: string;
  /** Milliseconds since 1970, as `Date.now` counts them. */
  readonly startedAt: number;
  readonly until: number;
}

/**
 * A run that was replaced before it had ended; its files are looked for when its officer comes back. Versions before
 * 0.4 kept only who it was.
 */
export type Unfinished = Pick<Lease, 'run' | 'officer'> & Partial<Pick<Lease, 'action' | 'startedAt' | 'logRow'>>;

export interface RunState {
  readonly lease: Lease | null;
  readonly unfinished: readonly Unfinished[];
  /** The folder for this Sheet's reports in each officer's Drive: one officer's files are out of another's reach. */
  readonly folders: Readonly<Record<string, string>>;
  /** By officer: a digest of that folder and of the colleagues whom it is open to; left out before the first. */
  readonly opened?: Readonly<Record<string, string>>;
}

const KEY = 'cchc.state';
/** An execution ends after six minutes at the latest. */
const LEASE_MS = 7 * 60_000;
const MOST_UNFINISHED = 20;
/** A property holds 9 KB, its key included. */
const MOST_BYTES = 9000;

interface Taking {
  readonly run: string;
  readonly officer: string;
  readonly action: string;
  /** What the run knows at its start; called only when nobody else holds the lease. */
  readonly opening: (state: RunState) => LogPlace;
}

/**
 * Takes the lease, or refuses and says who has it. An officer may always take over his own lease: his earlier run is
 * then abandoned. The lock is held only while the state is read and written.
 */
export function takeLease({ run, officer, action, opening }: Taking): RunState & { readonly lease: Lease } {
  const lock = takenLock();
  const before = readState();
  const now = Date.now();
  const holder = before.lease;
  if (holder && holder.until > now && holder.officer !== officer) {
    const minutes = Math.ceil((holder.until - now) / 60_000);
    throw new Refusal(
      'busy',
      `${holder.officer} đang chạy «${holder.action}». Hãy đợi xong, chậm nhất ${minutes} phút nữa, rồi chạy lại.`,
    );
  }
  const abandoned = holder ? [unfinishedOf(holder)] : [];
  const unfinished = [...before.unfinished, ...abandoned].slice(-MOST_UNFINISHED);
  const begun = { run, officer, action, startedAt: now, until: now + LEASE_MS };
  const lease = { ...begun, ...opening({ ...before, unfinished }) };
  const state = { ...before, lease, unfinished };
  writeState(state);
  // The lock would only end with the execution, and what follows may take long.
  atOnce(() => lock.releaseLock());
  return state;
}

/** The lease of a run if this officer still has it; null when it expired or was taken by another run. */
export function ownLease(run: string, officer: string): (RunState & { readonly lease: Lease }) | null {
  const state = readState();
  const { lease } = state;
  return lease?.run === run && lease.officer === officer && lease.until >= Date.now() ? { ...state, lease } : null;
}

/** The lease that is valid now, whoever has it; null when there is none. */
export function standingLease(): Lease | null {
  const { lease } = readState();
  return lease && lease.until > Date.now() ? lease : null;
}

/** Extends the lease. */
export function keepLease(state: RunState & { readonly lease: Lease }): RunState & { readonly lease: Lease } {
  const kept = { ...state, lease: { ...state.lease, until: Date.now() + LEASE_MS } };
  writeState(kept);
  return kept;
}

/** `beside` holds other properties, written with the same call. */
export function endLease(state: RunState, beside: Readonly<Record<string, string>> = {}): void {
  writeState({ ...state, lease: null }, beside);
}

function unfinishedOf({ run, officer, action, startedAt, logRow }: Lease): Unfinished {
  return { run, officer, action, startedAt, logRow };
}

export function withFolder(state: RunState, officer: string, folder: string | null): RunState['folders'] {
  return folder === null ? state.folders : { ...state.folders, [officer]: folder };
}

function readState(): RunState {
  const text = atOnce(() => PropertiesService.getDocumentProperties().getProperty(KEY));
  return text === null ? { lease: null, unfinished: [], folders: {} } : (JSON.parse(text) as RunState);
}

function writeState(state: RunState, beside: Readonly<Record<string, string>> = {}): void {
  const changed = { ...beside, [KEY]: fitting(state) };
  atOnce(() => PropertiesService.getDocumentProperties().setProperties(changed));
}

/**
 * Where very many officers make reports, forgets what can be done without: killed runs, the oldest first, whose documents
 * then stay; at last whom the folders are open to, so that the next reports open them again.
 */
function fitting(state: RunState): string {
  const text = JSON.stringify(state);
  if (bytesOf(text) <= MOST_BYTES) return text;
  const { opened, ...others } = state;
  if (state.unfinished.length > 0) return fitting({ ...state, unfinished: state.unfinished.slice(1) });
  return opened ? fitting(others) : text;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '_').length;
}
