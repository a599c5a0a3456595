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

/**
 * How the processor time of `work` grows with a text made of one unit again and again: 1 when it is linear, `TIMES` when
 * it is quadratic. A ratio within one process, so that a busy machine changes it little.
 */
export function growthOf(unit: string, length: number, work: (text: string) => unknown): number {
  const text = (size: number) => unit.repeat(Math.ceil(size / unit.length));
  const [short, long] = [text(length), text(length * TIMES)];
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
