import { inLanguageOf, Killed, ServiceException, serviceFailure } from './exceptions';
import type { FaultMode } from './faults';
import { carriesOut, HeldWrites, isHeldBack } from './held-writes';
import { missingScope } from './scopes';
import type { World } from './world';

export interface ExecutionOptions {
  /** By default the world's scopes. */
  readonly scopes?: readonly string[];
  /** Whether menus and sidebars can be shown; true by default. */
  readonly hasUi?: boolean;
  /** Milliseconds of the world's clock after which the run is stopped; null for no limit. */
  readonly limit?: number | null;
  /** Whether writes are held back, as Google does; without it each takes effect at once. */
  readonly holdsWrites?: boolean;
}

/** Six minutes per run: https://developers.google.com/apps-script/guides/services/quotas. */
export const SIX_MINUTES = 360_000;

/** One run of the script by one officer. */
export class Execution {
  killed = false;
  ended = false;
  readonly hasUi: boolean;
  private readonly scopes: readonly string[];
  private readonly limit: number | null;
  private readonly startedAt: number;
  private readonly held: HeldWrites | null;

  constructor(
    readonly world: World,
    readonly officer: string,
    readonly scriptId: string,
    { scopes = world.scopes, hasUi = true, limit = null, holdsWrites = true }: ExecutionOptions = {},
  ) {
    this.scopes = scopes;
    this.hasUi = hasUi;
    this.limit = limit;
    this.startedAt = world.clock.now;
    this.held = holdsWrites ? new HeldWrites() : null;
  }

  /** Makes a counted call, which can fail before or after it takes effect, or be the last one of a killed run. */
  call<R>(method: string, effect: () => R): R {
    const { mode, failure } = this.arrival(method);
    if (mode === 'before' || mode === 'late') {
      if (carriesOut(method, true)) this.held?.lose();
      throw failure();
    }
    if (carriesOut(method, true)) this.carryOut();
    const result = effect();
    if (mode === 'after') throw failure();
    return result;
  }

  holdsBack(method: string): boolean {
    return this.held !== null && isHeldBack(method);
  }

  /** Makes a counted call whose effect is held back. */
  hold(method: string, effect: () => unknown): void {
    const { mode, failure } = this.arrival(method);
    if (mode === 'before') throw failure();
    this.held?.add(effect, mode === 'late' ? failure() : null);
    if (mode === 'after') throw failure();
  }

  carryOut(): void {
    this.held?.carryOut();
  }

  /** Counts a call, and says how it is to fail. */
  private arrival(method: string): { readonly mode: FaultMode | null; readonly failure: () => Error } {
    const { calls, clock, faults } = this.world;
    calls.record(method);
    clock.advance(this.world.millisecondsACall);
    const fault = faults.next(method);
    this.mustLive();
    if (fault?.mode === 'kill') this.kill();
    return { mode: fault?.mode ?? null, failure: () => fault?.error ?? serviceFailure(method) };
  }

  mustReach(service: string, method: string): void {
    this.mustLive();
    const scope = missingScope(service, method, this.scopes);
    if (!scope) return;
    throw new ServiceException(
      `Specified permissions are not sufficient to call ${service}.${method}. Required permissions: ${scope}`,
    );
  }

  has(scope: string): boolean {
    return this.scopes.includes(scope);
  }

  kill(): never {
    this.killed = true;
    this.held?.lose();
    this.world.locks.releaseAll(this);
    throw new Killed();
  }

  /** What is still held is carried out at the end, and may fail only then. */
  end(): void {
    try {
      this.carryOut();
    } catch (error) {
      throw inLanguageOf(this.world, error);
    } finally {
      this.ended = true;
      this.world.locks.releaseAll(this);
    }
  }

  mustLive(): void {
    if (this.killed) throw new Killed();
    if (this.ended) throw new Error('a service was called after the end of the run');
    if (this.limit !== null && this.world.clock.now - this.startedAt > this.limit) this.kill();
  }
}
