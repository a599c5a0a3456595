import { createHash } from 'node:crypto';
import { reachKey } from '../drive/drive-access';
import { DriveState } from '../drive/drive-state';
import type { CacheStore } from '../services/cache';
import { Locks } from '../services/locks';
import type { LogLine } from '../services/logs';
import type { PropertyStore } from '../services/properties';
import { SpreadsheetFile, type SpreadsheetOptions } from '../spreadsheet/spreadsheet-file';
import { Calls } from './calls';
import { Clock } from './clock';
import { type Fault, type FaultMode, Faults } from './faults';
import { CONTAINER_UI, CURRENT_SPREADSHEET, DRIVE_FILE } from './scopes';
import { type Traits, USUAL_TRAITS } from './traits';

export interface Officer {
  readonly email: string;
  readonly name: string;
}

export interface WorldOptions {
  readonly officers?: readonly (string | Officer)[];
  /** The first instant of the clock. */
  readonly now?: number | string;
  /** The folder of the built script. */
  readonly dist?: string;
  /** All runs share one load of the script; without it each run loads the script anew, as Apps Script does. */
  readonly keepsScript?: boolean;
  /** Scopes that every officer has granted. */
  readonly scopes?: readonly string[];
  readonly scriptTimeZone?: string;
  readonly traits?: Partial<Traits>;
}

/** All officers' Drives and Sheets, one clock, and the planned faults. */
export class World {
  readonly clock: Clock;
  readonly calls = new Calls();
  readonly faults = new Faults();
  readonly locks = new Locks();
  readonly drive: DriveState;
  readonly logs: LogLine[] = [];
  /** In the order of their creation, copies included. */
  readonly spreadsheets: SpreadsheetFile[] = [];
  readonly officers: readonly string[];
  readonly dist: string | null;
  readonly keepsScript: boolean;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly traits: Traits;
  /** Milliseconds that each counted call takes on the clock. */
  millisecondsACall = 0;
  private readonly names: ReadonlyMap<string, string>;
  private readonly propertyStores = new Map<string, PropertyStore>();
  private readonly cacheStores = new Map<string, CacheStore>();
  private uuids = 0;

  constructor(options: WorldOptions) {
    const { officers = [], now = '2026-03-02T02:00:00Z', dist = null } = options;
    this.clock = new Clock(typeof now === 'number' ? now : Date.parse(now));
    this.drive = new DriveState(this.clock);
    this.officers = officers.map((officer) => (typeof officer === 'string' ? officer : officer.email));
    this.names = new Map(
      officers.flatMap((officer) => (typeof officer === 'string' ? [] : [[officer.email, officer.name]])),
    );
    this.dist = dist;
    this.keepsScript = options.keepsScript ?? false;
    this.scopes = options.scopes ?? [CURRENT_SPREADSHEET, DRIVE_FILE, CONTAINER_UI];
    this.scriptTimeZone = options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh';
    this.traits = { ...USUAL_TRAITS, ...options.traits };
  }

  spreadsheet(options: SpreadsheetOptions): SpreadsheetFile {
    const file = new SpreadsheetFile(this, options);
    this.spreadsheets.push(file);
    return file;
  }

  /** Makes the n-th counted call from now fail; the returned fault shows which call that was. */
  failAt(n: number, mode: FaultMode, error: Error | null = null): Fault {
    return this.faults.plan(n, mode, error);
  }

  /** Runs `action` just before the n-th counted call from now. */
  interruptAt(n: number, action: () => void): void {
    this.faults.interrupt(n, action);
  }

  /** Gives a copy of the script access to a file, as an officer's choice in Google's Picker does. */
  pick(officer: string, scriptId: string, fileId: string): void {
    this.drive.file(fileId).reachableBy.add(reachKey(officer, scriptId));
  }

  displayNameOf(email: string): string {
    return this.names.get(email) ?? email.replace(/@.*/, '');
  }

  properties(key: string): PropertyStore {
    return stored(this.propertyStores, key);
  }

  cache(key: string): CacheStore {
    return stored(this.cacheStores, key);
  }

  uuid(): string {
    this.uuids += 1;
    const hex = createHash('sha256').update(`uuid ${this.uuids}`).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  }
}

export function createWorld(options: WorldOptions = {}): World {
  return new World(options);
}

function stored<V>(stores: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const store = stores.get(key) ?? new Map<string, V>();
  stores.set(key, store);
  return store;
}
