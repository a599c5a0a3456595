import type { Table } from '../../core/workbook/contract/cell';
import { GOOGLE_SHEET } from '../drive/drive-state';
import { customFunctionGlobals } from '../services/custom-functions';
import { copied } from '../services/payload';
import { type Services, servicesOf } from '../services/services';
import { UiState } from '../ui/ui-state';
import { Killed, ServiceException } from '../world/exceptions';
import { Execution, type ExecutionOptions, SIX_MINUTES } from '../world/execution';
import { keptScript, loadDist } from '../world/load-dist';
import { CURRENT_SPREADSHEET } from '../world/scopes';
import type { World } from '../world/world';
import { fill, tablesOf } from './tables';
import { WorkbookState } from './workbook-state';

export interface SpreadsheetOptions {
  readonly tables: readonly Table[];
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly scriptId?: string;
  /** By default the first of the world's officers. */
  readonly owner?: string;
  readonly editors?: readonly string[];
}

/** A run that goes on until `end` is called. */
export interface Begun {
  readonly globals: Services;
  readonly run: Execution;
  end(): void;
}

/** A Sheet with its bound copy of the script. */
export class SpreadsheetFile {
  readonly ui = new UiState();
  readonly book: WorkbookState;
  readonly scriptId: string;

  constructor(
    readonly world: World,
    options: SpreadsheetOptions,
  ) {
    const { tables, name = 'Bảng tính', locale = 'vi_VN', timeZone = 'Asia/Ho_Chi_Minh', editors = [] } = options;
    const owner = options.owner ?? world.officers[0] ?? 'chu.bang.tinh@phuong.example';
    const root = world.drive.rootOf(owner);
    const { id } = world.drive.add({ name, mimeType: GOOGLE_SHEET, parent: root.id, owner });
    this.scriptId = options.scriptId ?? `script-of-${id}`;
    this.book = new WorkbookState(id, name, locale, timeZone, owner, [...editors]);
    for (const table of tables) fill(this.book, table);
    if (tables.length === 0) this.book.add(locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1');
  }

  /**
   * A copy that belongs to the officer, with its own copy of the script; neither the properties nor access for others
   * are copied.
   */
  copy(name: string, owner: string): SpreadsheetFile {
    const { locale, timeZone } = this.book;
    const copy = this.world.spreadsheet({ tables: [], name, owner, locale, timeZone });
    copy.book.becomeCopyOf(this.book);
    if (this.world.traits.copyWithinReach) this.world.pick(owner, this.scriptId, copy.book.id);
    return copy;
  }

  tables(): Table[] {
    return tablesOf(this.book);
  }

  /** The globals of a run that is never ended and holds nothing back, for tests of single services and edits by hand. */
  as(officer: string, options: ExecutionOptions = {}): Services {
    return servicesOf(new Execution(this.world, officer, this.scriptId, { holdsWrites: false, ...options }), this);
  }

  /** Starts a run that the caller ends, so that two runs can overlap. */
  begin(officer: string, options: ExecutionOptions = {}): Begun {
    const run = new Execution(this.world, officer, this.scriptId, { limit: SIX_MINUTES, ...options });
    return { globals: servicesOf(run, this), run, end: () => run.end() };
  }

  /** Runs the loaded script once, from start to end; throws Killed when the run was stopped. */
  execute<R>(officer: string, action: (script: Script) => R, options: ExecutionOptions = {}): R {
    const begun = this.begin(officer, options);
    try {
      const result = this.withScript(begun.globals, action);
      if (begun.run.killed) throw new Killed();
      return result;
    } catch (error) {
      throw begun.run.killed ? new Killed() : error;
    } finally {
      begun.end();
    }
  }

  /** Runs one function of the script by its name, as a menu item does. */
  call(officer: string, name: string, ...args: unknown[]): unknown {
    return this.execute(officer, (script) => functionNamed(script, name)(...args));
  }

  /** Runs the simple trigger onOpen, which may use the Sheet and its menus but nothing else. */
  open(officer: string): void {
    const event = { authMode: 'LIMITED' };
    this.execute(officer, (script) => functionNamed(script, 'onOpen')(event), { scopes: [CURRENT_SPREADSHEET] });
  }

  /** `google.script.run` from a page: values are copied both ways, and functions whose names end in `_` are hidden. */
  callFromPage(officer: string, name: string, ...args: unknown[]): unknown {
    if (name.endsWith('_')) throw new ServiceException(`Script function not found: ${name}`);
    const result = this.execute(officer, (script) => functionNamed(script, name)(...args.map(copied)), { hasUi: true });
    return copied(result);
  }

  customFunctionGlobals(): Record<string, unknown> {
    return customFunctionGlobals(this.world.logs);
  }

  private withScript<R>(globals: Services, action: (script: Script) => R): R {
    const { dist, clock, keepsScript } = this.world;
    if (dist === null) return action({ ...globals });
    if (keepsScript) return keptScript(dist, clock).run(globals, clock, action);
    return action(loadDist(dist, globals, () => clock.now));
  }
}

/** The loaded script's globals; calling a missing name fails as a call of undefined. */
// biome-ignore lint/suspicious/noExplicitAny: what a dist folder holds is known only when it is loaded
export type Script = Record<string, any>;

function functionNamed(script: Script, name: string): (...args: unknown[]) => unknown {
  const found: unknown = script[name];
  if (typeof found !== 'function') throw new ServiceException(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}
