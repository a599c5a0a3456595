import type { Point, Raster } from './raster';

/**
 * What a month and a number are written with, on a grid of 12 units of height: the points that a stroke joins, each with
 * its distance from the left and from the top as two hexadecimal digits.
 */
const GLYPHS: Readonly<Record<string, readonly string[]>> = {
  '0': ['20 50 72 7a 5c 2c 0a 02 20'],
  '1': ['13 40 4c', '1c 7c'],
  '2': ['03 02 20 50 72 74 0c 7c'],
  '3': ['01 10 50 72 74 56 26', '56 78 7a 5c 1c 0b'],
  '4': ['5c 50 08 78'],
  '5': ['70 00 05 55 77 7a 5c 1c 0b'],
  '6': ['60 30 04 0a 2c 5c 7a 77 55 25 07'],
  '7': ['00 70 3c'],
  '8': ['26 04 02 20 50 72 74 56 26 08 0a 2c 5c 7a 78 56'],
  '9': ['75 57 27 05 02 20 50 72 78 4c 1c'],
  T: ['00 80', '40 4c'],
  '.': ['0c 1c'],
};

/** In pixels: at 300 dots an inch the letters are as high as capitals of 9 pt. */
const UNIT = 2;
const PEN = 3;
const GAP = 7;

export const TEXT_HEIGHT = 12 * UNIT + PEN;

type Strokes = readonly (readonly Point[])[];

function strokesOf(letter: string): Strokes {
  return (GLYPHS[letter] ?? []).map((stroke) =>
    stroke.split(' ').map((point) => ({
      x: Number.parseInt(point.charAt(0), 16) * UNIT,
      y: Number.parseInt(point.charAt(1), 16) * UNIT,
    })),
  );
}

function widthOf(strokes: Strokes): number {
  return Math.max(0, ...strokes.flat().map(({ x }) => x)) + PEN;
}

/** In pixels. */
export function textWidth(text: string): number {
  const widths = [...text].map((letter) => widthOf(strokesOf(letter)));
  return widths.reduce((sum, width) => sum + width + GAP, -GAP);
}

interface Placed {
  /** The upper left corner of the first letter as one reads it. */
  readonly x: number;
  readonly y: number;
  /** Read from the bottom to the top. */
  readonly turned?: boolean;
}

export function write(raster: Raster, text: string, { x, y, turned = false }: Placed): void {
  let along = 0;
  for (const strokes of [...text].map(strokesOf)) {
    for (const points of strokes) {
      points.slice(1).forEach((to, index) => {
        raster.stroke(placed(points[index] ?? to), placed(to), PEN);
      });
    }
    along += widthOf(strokes) + GAP;
  }

  function placed({ x: right, y: down }: Point): Point {
    return turned ? { x: x + down, y: y - along - right - PEN } : { x: x + along + right, y: y + down };
  }
}
