/**
 * `before` throws before the call takes effect, `after` throws although it took effect, `kill` stops the run at it.
 * `late` lets a write that is held back return, and fails when it is carried out; for any other call it is `before`.
 */
export type FaultMode = 'before' | 'after' | 'kill' | 'late';

export interface Fault {
  readonly mode: FaultMode;
  readonly error: Error | null;
  /** The call that failed (`Drive.Files.create`); null if none has yet. */
  readonly hit: string | null;
}

type Plan = { -readonly [K in keyof Fault]: Fault[K] };

/** The planned faults, by the number of the counted call. */
export class Faults {
  private passed = 0;
  private readonly plans = new Map<number, Plan>();
  private readonly interruptions = new Map<number, () => void>();

  plan(n: number, mode: FaultMode, error: Error | null): Fault {
    const plan: Plan = { mode, error, hit: null };
    this.plans.set(this.passed + n, plan);
    return plan;
  }

  /** Runs `action` just before the n-th counted call from now: another officer's run, an edit. */
  interrupt(n: number, action: () => void): void {
    this.interruptions.set(this.passed + n, action);
  }

  clear(): void {
    this.plans.clear();
    this.interruptions.clear();
  }

  next(method: string): Fault | null {
    this.passed += 1;
    const call = this.passed;
    const interruption = this.interruptions.get(call);
    this.interruptions.delete(call);
    const plan = this.plans.get(call) ?? null;
    this.plans.delete(call);
    interruption?.();
    if (plan) plan.hit = method;
    return plan;
  }
}
