import { type Day, isoOf } from '../../core/calendar/day';
import { dayInVietNam, midnightInVietNam } from '../../core/calendar/viet-nam';
import type { Clock } from '../../emulator/world/clock';

/** The clock of an office: it goes on by itself, from today or from a day that was set. */
export class OfficeClock {
  private ahead = 0;

  /** @param now The real time, in milliseconds since 1970. */
  constructor(
    private readonly world: Clock,
    private readonly now: () => number,
  ) {}

  /** Moves the world's clock to the present. */
  goOn(): void {
    this.world.advance(this.now() + this.ahead - this.world.now);
  }

  /** Puts the office on another day, at the same time of day. */
  setDay(day: Day): void {
    const real = this.now();
    const sinceMidnight = real - midnightInVietNam(dayInVietNam(real));
    this.ahead = midnightInVietNam(day) + sinceMidnight - real;
    this.world.set(real + this.ahead);
  }

  /** The office's day, as `2026-09-16`. */
  get day(): string {
    return isoOf(dayInVietNam(this.now() + this.ahead));
  }
}
