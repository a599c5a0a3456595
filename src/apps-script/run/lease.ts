import { Refusal } from './failure';
import { takenLock } from './lock';
import type { LogPlace } from './log';
import { retried } from './retry';

/**
 * Who is at work in this Sheet. A document lock ends with its execution, but making a report takes several: the lease
 * outlives them, and runs out by itself when its owner was killed.
 */
export interface Lease extends LogPlace {
  readonly run: string;
  readonly officer: string;
  readonly action: string;
  /** Milliseconds since 1970, as `Date.now` counts them. */
  readonly startedAt: number;
  readonly until: number;
  readonly note: RunNote;
}

/** What a later step of a run needs to know of an earlier one. */
export interface RunNote {
  /** Reports finished so far, by a short key of their agency and period. */
  readonly drafts?: Readonly<Record<string, number>>;
  readonly agency?: string;
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

export interface RunState {
  readonly lease: Lease | null;
  readonly unfinished: readonly Unfinished[];
  /** The folder of this Sheet's reports in each officer's Drive: what one officer makes, another cannot reach. */
  readonly folders: Readonly<Record<string, string>>;
}

const KEY = 'cchc.state';
/** An execution ends after six minutes at the latest. */
const LEASE_MS = 7 * 60_000;
/** A property holds 9 KB. */
const MOST_UNFINISHED = 20;

interface Taking {
  readonly run: string;
  readonly officer: string;
  readonly action: string;
  /** What the run knows at its start; asked for only once nobody else is at work. */
  readonly opening: (state: RunState) => LogPlace & Pick<Lease, 'note'>;
}

/**
 * Takes the lease, or says who has it. An officer may always take over from himself: his earlier run is then given up.
 * The lock is held no longer than it takes to read and write the state.
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
  const abandoned = holder ? [{ run: holder.run, officer: holder.officer }] : [];
  const unfinished = [...before.unfinished, ...abandoned].slice(-MOST_UNFINISHED);
  const begun = { run, officer, action, startedAt: now, until: now + LEASE_MS };
  const lease = { ...begun, ...opening({ ...before, unfinished }) };
  const state = { ...before, lease, unfinished };
  writeState(state);
  // An execution that ends gives its lock back; what follows here may take long, so it is given back at once.
  lock.releaseLock();
  return state;
}

/** The lease of a run if this officer still has it; null where it ran out or went to another. */
export function ownLease(run: string, officer: string): (RunState & { readonly lease: Lease }) | null {
  const state = readState();
  const { lease } = state;
  return lease?.run === run && lease.officer === officer && lease.until >= Date.now() ? { ...state, lease } : null;
}

/** The lease of a run that is going on; refused when another run took over or time ran out. */
export function heldLease(run: string): RunState & { readonly lease: Lease } {
  const state = readState();
  const { lease } = state;
  if (lease?.run !== run || lease.until < Date.now()) {
    throw new Refusal('refused', 'Lần chạy này đã hết hạn hoặc đã có lần chạy mới thay thế. Hãy bắt đầu lại.');
  }
  return { ...state, lease };
}

/** Who is at work now, if anybody. */
export function standingLease(): Lease | null {
  const { lease } = readState();
  return lease && lease.until > Date.now() ? lease : null;
}

/** What else the run leaves behind in properties goes with the same call. */
export function keepLease(
  state: RunState & { readonly lease: Lease },
  note: RunNote,
  beside: Readonly<Record<string, string>> = {},
): RunState & { readonly lease: Lease } {
  const { lease } = state;
  const kept = { ...state, lease: { ...lease, note: { ...lease.note, ...note }, until: Date.now() + LEASE_MS } };
  writeState(kept, beside);
  return kept;
}

export function endLease(state: RunState): void {
  writeState({ ...state, lease: null });
}

export function withFolder(state: RunState, officer: string, folder: string | null): RunState['folders'] {
  return folder === null ? state.folders : { ...state.folders, [officer]: folder };
}

function readState(): RunState {
  const text = retried(() => PropertiesService.getDocumentProperties().getProperty(KEY));
  return text === null ? { lease: null, unfinished: [], folders: {} } : (JSON.parse(text) as RunState);
}

function writeState(state: RunState, beside: Readonly<Record<string, string>> = {}): void {
  const changed = { ...beside, [KEY]: JSON.stringify(state) };
  retried(() => PropertiesService.getDocumentProperties().setProperties(changed));
}
