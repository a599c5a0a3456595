import { Killed, ServiceException, serviceFailure } from './exceptions';
import { missingScope } from './scopes';
import type { World } from './world';

export interface ExecutionOptions {
  /** By default the world's scopes. */
  readonly scopes?: readonly string[];
  /** Whether menus and sidebars can be shown; true by default. */
  readonly hasUi?: boolean;
  /** Milliseconds of the world's clock after which the run is stopped; null for no limit. */
  readonly limit?: number | null;
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

  constructor(
    readonly world: World,
    readonly officer: string,
    readonly scriptId: string,
    { scopes = world.scopes, hasUi = true, limit = null }: ExecutionOptions = {},
  ) {
    this.scopes = scopes;
    this.hasUi = hasUi;
    this.limit = limit;
    this.startedAt = world.clock.now;
  }

  /** Makes a counted call, which can fail before or after it takes effect, or be the last one of a killed run. */
  call<R>(method: string, effect: () => R): R {
    const { calls, clock, faults } = this.world;
    calls.record(method);
    clock.advance(this.world.millisecondsACall);
    const fault = faults.next(method);
    this.mustLive();
    if (fault?.mode === 'kill') this.kill();
    if (fault?.mode === 'before') throw fault.error ?? serviceFailure(method);
    const result = effect();
    if (fault?.mode === 'after') throw fault.error ?? serviceFailure(method);
    return result;
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
    this.world.locks.releaseAll(this);
    throw new Killed();
  }

  end(): void {
    this.ended = true;
    this.world.locks.releaseAll(this);
  }

  mustLive(): void {
    if (this.killed) throw new Killed();
    if (this.ended) throw new Error('a service was called after the end of the run');
    if (this.limit !== null && this.world.clock.now - this.startedAt > this.limit) this.kill();
  }
}
