/** The world's clock: it moves only when told to, and when a script sleeps or waits for a lock. */
export class Clock {
  constructor(private milliseconds: number) {}

  /** Milliseconds since 1970-01-01T00:00Z. */
  get now(): number {
    return this.milliseconds;
  }

  advance(milliseconds: number): void {
    this.milliseconds += Math.max(0, milliseconds);
  }

  set(instant: number | string): void {
    this.milliseconds = typeof instant === 'number' ? instant : Date.parse(instant);
  }
}
