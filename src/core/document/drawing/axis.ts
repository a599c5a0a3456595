/** Ticks of an axis from 0 up to `most`, in steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number): readonly number[] {
  const steps = Array.from({ length: 9 }, (_, power) => 10 ** power).flatMap((one) => [one, 2 * one, 5 * one]);
  const step = steps.find((one) => one * MOST_STEPS >= most) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const MOST_STEPS = 5;
