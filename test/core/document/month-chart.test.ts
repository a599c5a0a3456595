import fc from 'fast-check';
import { roundTicks } from '../../../src/core/document/drawing/axis';
import { monthChart } from '../../../src/core/document/drawing/month-chart';
import { type Png, pngOf } from '../../builders/png';

interface Month {
  readonly month: string;
  readonly received: number;
  readonly resolved: number;
}

function months(...counts: readonly (readonly [received: number, resolved: number])[]): readonly Month[] {
  return counts.map(([received, resolved], index) => {
    const month = `${String(((index + 11) % 12) + 1).padStart(2, '0')}/${2025 + Math.floor((index + 11) / 12)}`;
    return { month, received, resolved };
  });
}

/** Columns of the picture that are black over at least as many pixels without a break, from left to right. */
function blackColumns({ width, height, pixels }: Png, least: number): readonly { x: number; high: number }[] {
  return Array.from({ length: width }, (_, x) => {
    let [high, current] = [0, 0];
    for (let y = 0; y < height; y++) {
      current = pixels[y * width + x] === 0 ? current + 1 : 0;
      high = Math.max(high, current);
    }
    return { x, high };
  }).filter(({ high }) => high >= least);
}

/** Neighbouring black columns as one: the solid bars, and the two edges of the hollow ones. */
function blackParts(png: Png, least = 40): readonly { wide: number; high: number }[] {
  const parts: { wide: number; high: number; last: number }[] = [];
  for (const { x, high } of blackColumns(png, least)) {
    const before = parts[parts.length - 1];
    if (before?.last === x - 1 && Math.abs(before.high - high) < 3)
      Object.assign(before, { wide: before.wide + 1, last: x });
    else parts.push({ wide: 1, high, last: x });
  }
  return parts.map(({ wide, high }) => ({ wide, high }));
}

describe('the chart of months', () => {
  test('is 16 cm wide at 300 dots an inch', () => {
    const { width } = pngOf(monthChart(months([3, 2])));
    expect((width / 300) * 2.54).toBeCloseTo(16, 1);
  });

  test('is drawn in black and white alone', () => {
    const { pixels } = pngOf(monthChart(months([1033, 1029], [871, 0], [460, 380])));
    expect([...new Set(pixels)].sort((a, b) => a - b)).toEqual([0, 255]);
  });

  test('shows what was received as a hollow bar and what was resolved as a solid one, in proportion', () => {
    const [edge, other, solid] = blackParts(pngOf(monthChart(months([400, 200]))));
    expect([edge?.wide, other?.wide]).toEqual([3, 3]);
    expect(solid?.wide).toBeGreaterThan(50);
    expect((edge?.high ?? 0) / (solid?.high ?? 1)).toBeCloseTo(2, 1);
  });

  test('has no bar for a count of 0, and one however small for any other', () => {
    const parts = (received: number, resolved: number) =>
      blackParts(pngOf(monthChart(months([received, resolved], [5000, 1]))), 9).filter(({ wide }) => wide > 50).length;
    expect(parts(5000, 0)).toBe(parts(5000, 5000) - 1);
  });

  test.each([
    [1, 7],
    [4, 46],
    [7, 1033],
    [13, 12_890],
    [18, 99_999],
  ])('of %d months with up to %d dossiers is a small file in which nothing is cut off', (count, most) => {
    const png = monthChart(months(...Array.from({ length: count }, () => [most, most] as const)));
    expect(png.length).toBeLessThan(40_000);
    const { width, height, pixels } = pngOf(png);
    const edge = [...pixels.subarray(0, width), ...Array.from({ length: height }, (_, y) => pixels[y * width])];
    expect(edge.filter((grey) => grey !== 255)).toEqual([]);
  });

  test('writes the numbers of neighbouring bars apart from one another', () => {
    // Between the bars of two months there is a column without any ink above the axis.
    const { width, pixels } = pngOf(monthChart(months(...Array.from({ length: 18 }, () => [12_345, 12_345] as const))));
    const blank = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: 120 }, (_, y) => pixels[y * width + x]).every((grey) => grey === 255),
    );
    const gaps = blank.filter((x, index) => blank[index - 1] !== x - 1);
    expect(gaps.length).toBeGreaterThanOrEqual(2 * 18);
  });

  test('is the same whenever it is drawn', () => {
    expect(monthChart(months([3, 2], [4, 4]))).toEqual(monthChart(months([3, 2], [4, 4])));
  });
});

describe('the ticks of an axis', () => {
  test.each([
    [1, [0, 1]],
    [7, [0, 2, 4, 6]],
    [46, [0, 10, 20, 30, 40]],
    [1033, [0, 500, 1000]],
  ])('up to %d are %j', (most, ticks) => expect(roundTicks(most)).toEqual(ticks));

  test('are two to six, evenly apart, none above the largest count and the next one above it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const ticks = roundTicks(most);
        const step = ticks[1] as number;
        const last = ticks[ticks.length - 1] as number;
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks).toEqual(ticks.map((_, index) => index * step));
        expect(String(step)).toMatch(/^[125]0*$/);
        expect(last <= most && last + step > most).toBe(true);
      }),
    );
  });
});
