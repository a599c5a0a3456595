/** How much longer the input is the second time. A quadratic cost would grow with the square of it. */
const TIMES = 8;
/** Below this the fixed cost of a call hides everything; in milliseconds. */
const LEAST = 3;

function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function leastOf(work: () => unknown): number {
  return Math.min(cpuMilliseconds(work), cpuMilliseconds(work));
}

/** A piece of text, given its number from 1 where each is another. */
type Unit = string | ((number: number) => string);

/**
 * How the processor time of `work` grows with a text made of one unit again and again, or of units that differ by a
 * running number: 1 when it is linear, `TIMES` when it is quadratic. A ratio within one process, so that a busy machine changes it little.
 */
export function growthOf(unit: Unit, length: number, work: (text: string) => unknown): number {
  const numbered = typeof unit === 'string' ? () => unit : unit;
  const count = Math.ceil(length / numbered(1).length);
  const text = (times: number) => Array.from({ length: count * times }, (_, index) => numbered(index + 1)).join('');
  const [short, long] = [text(1), text(TIMES)];
  work(short);
  return (
    leastOf(() => work(long)) /
    (Math.max(
      LEAST,
      leastOf(() => work(short)),
    ) *
      TIMES)
  );
}

/** Far from linear, with room for a busy machine; a quadratic cost reaches `TIMES`. */
export const MOST_GROWTH = TIMES / 2;
