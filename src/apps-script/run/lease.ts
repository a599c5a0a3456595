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
  /** How many leases there were; versions before 0.4 did not count. */
  readonly turn?: number;
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
  /** By officer: a digest of that folder and of the colleagues whom it is open to; none before the first. */
  readonly opened: Readonly<Record<string, string>>;
  /** Runs of which nothing is left to clear, by their marks. */
  readonly cleared: readonly string[];
  /** All properties of the Sheet, as they were read with the state. */
  readonly properties: Properties;
}

export type Held = RunState & { readonly lease: Lease };
type Properties = Readonly<Record<string, string>>;

/** An execution ends after six minutes at the latest. */
const LEASE_MS = 7 * 60_000;
const MOST_UNFINISHED = 20;

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
export function takeLease(taking: Taking): Held {
  const lock = takenLock();
  const state = leaseFrom(stateNow(), taking);
  // The lock would only end with the execution, and what follows may take long.
  atOnce(() => lock.releaseLock());
  return state;
}

/**
 * For a run of several executions that holds the lock: its lease is extended where it still has it, else taken as any
 * other. Read and written under one lock, so that a run which took it meanwhile, in a second window, keeps it.
 */
export function keptLease(taking: Taking): Held & { readonly isNew: boolean } {
  const before = stateNow();
  const { lease } = before;
  if (!isOwn(lease, taking)) return { ...leaseFrom(before, taking), isNew: true };
  const kept = { ...before, lease: { ...lease, until: Date.now() + LEASE_MS } };
  writeLease(kept);
  return { ...kept, isNew: false };
}

function isOwn(lease: Lease | null, { run, officer }: Pick<Lease, 'run' | 'officer'>): lease is Lease {
  return lease?.run === run && lease.officer === officer && lease.until >= Date.now();
}

function leaseFrom(before: RunState, { run, officer, action, opening }: Taking): Held {
  const startedAt = Date.now();
  const holder = before.lease;
  if (holder && holder.until > startedAt && holder.officer !== officer) throw busyWith(holder, startedAt);
  const abandoned = holder ? [unfinishedOf(holder)] : [];
  const unfinished = [...before.unfinished, ...abandoned].slice(-MOST_UNFINISHED);
  const turn = (storedIn(before.properties).lease?.turn ?? 0) + 1;
  const begun = { run, officer, action, startedAt, until: startedAt + LEASE_MS, turn };
  const state = { ...before, lease: { ...begun, ...opening({ ...before, unfinished }) }, unfinished };
  writeLease(state);
  return state;
}

function busyWith({ officer, action, until }: Lease, now: number): Refusal {
  const minutes = Math.ceil((until - now) / 60_000);
  return new Refusal(
    'busy',
    `${officer} đang chạy «${action}». Hãy đợi xong, chậm nhất ${minutes} phút nữa, rồi chạy lại.`,
  );
}

/** The lease of a run if this officer still has it; null when it expired or was taken by another run. */
export function ownLease(run: string, officer: string): Held | null {
  const state = stateNow();
  const { lease } = state;
  return isOwn(lease, { run, officer }) ? { ...state, lease } : null;
}

/** The lease that is valid now, whoever has it; null when there is none. */
export function standingLease(): Lease | null {
  const { lease } = stateNow();
  return lease && lease.until > Date.now() ? lease : null;
}

/**
 * Ends the lease of this run: one that another run has taken meanwhile stays, since the ends of runs are kept apart from
 * the lease. `beside` holds other properties, written with the same call.
 */
export function endLease(state: Held, beside: Properties = {}): void {
  const { lease, properties } = state;
  const key = RECORD_KEY + lease.officer;
  const record = recordOf(state, lease.officer);
  const changed = record === recordOf(stateIn(properties), lease.officer) ? {} : { [key]: record };
  const ended = { ...beside, ...changed, [endKey(lease)]: markOf(lease) };
  atOnce(() => PropertiesService.getDocumentProperties().setProperties(ended));
}

function unfinishedOf({ run, officer, action, startedAt, logRow }: Lease): Unfinished {
  return { run, officer, action, startedAt, logRow };
}

export function withFolder(state: RunState, officer: string, folder: string | null): RunState['folders'] {
  return folder === null ? state.folders : { ...state.folders, [officer]: folder };
}

/** The lease as it was last taken, even when it has ended. Versions before 0.4 kept what is known of officers here, too. */
const LEASE_KEY = 'cchc.state';

interface Stored extends Pick<RunState, 'lease' | 'unfinished'> {
  readonly folders?: RunState['folders'];
  readonly opened?: RunState['opened'];
}

/** What is known of an officer, in a property of its own: each holds 9 KB, and an office may have hundreds of them. */
interface OfficerRecord {
  readonly folder?: string;
  readonly opened?: string;
  readonly cleared?: readonly string[];
}

const RECORD_KEY = 'cchc.officer.';

/** A run that lost its lease is dead by the time that so many others have followed. */
const ENDS = 16;
const endKey = ({ turn = 0 }: Lease) => `cchc.ended.${turn % ENDS}`;

/** An import takes several leases as one run. */
export function markOf({ run, startedAt = 0 }: Unfinished): string {
  return `${run} ${startedAt}`;
}

export function stateNow(): RunState {
  return stateIn(atOnce(() => PropertiesService.getDocumentProperties().getProperties()));
}

function storedIn({ [LEASE_KEY]: text }: Properties): Stored {
  return text === undefined ? { lease: null, unfinished: [] } : (JSON.parse(text) as Stored);
}

function stateIn(properties: Properties): RunState {
  const { lease, unfinished, folders, opened } = storedIn(properties);
  const records = Object.keys(properties)
    .filter((key) => key.startsWith(RECORD_KEY))
    .map((key) => ({
      officer: key.slice(RECORD_KEY.length),
      record: JSON.parse(properties[key] ?? '') as OfficerRecord,
    }));
  const each = (field: 'folder' | 'opened') =>
    Object.fromEntries(
      records.flatMap(({ officer, record: { [field]: value } }) => (value === undefined ? [] : [[officer, value]])),
    );
  const cleared = new Set(records.flatMap(({ record }) => record.cleared ?? []));
  return {
    lease: lease && properties[endKey(lease)] !== markOf(lease) ? lease : null,
    unfinished: unfinished.filter((one) => !cleared.has(markOf(one))),
    folders: { ...folders, ...each('folder') },
    opened: { ...opened, ...each('opened') },
    cleared: [],
    properties,
  };
}

/** Under the lock. What an earlier version kept with the lease gets its own properties. */
function writeLease(state: Held): void {
  const { lease, unfinished, properties } = state;
  const { folders = {}, opened = {} } = storedIn(properties);
  const officers = Object.keys({ ...folders, ...opened });
  const moved = Object.fromEntries(officers.map((officer) => [RECORD_KEY + officer, recordOf(state, officer)]));
  const changed = { ...moved, [LEASE_KEY]: JSON.stringify({ lease, unfinished }) };
  atOnce(() => PropertiesService.getDocumentProperties().setProperties(changed));
}

function recordOf({ folders, opened, cleared, lease }: RunState, officer: string): string {
  const own = lease?.officer === officer ? cleared : [];
  return JSON.stringify({ folder: folders[officer], opened: opened[officer], cleared: own });
}
