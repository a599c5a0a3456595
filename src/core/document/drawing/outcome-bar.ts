import type { Figures } from '../../indicators/figures';
import { greyPng } from './png';

const WIDTH = 1200;
const HEIGHT = 120;
const LINE = 3;
const WHITE = 255;
/** In pixels; a part that is not 0 is never invisible. */
const LEAST_WIDTH = 12;

/** The pattern of each part, from left to right; the parts differ without colour, for any office printer. */
const PARTS = [
  { code: 'HS_SOM_HAN', grey: () => 215 },
  { code: 'HS_DUNG_HAN', grey: () => 150 },
  { code: 'HS_TRE_HAN', grey: () => 0 },
  { code: 'HS_DANG_TRONG_HAN', grey: (x: number, y: number) => ((x + y) % 12 < 3 ? 0 : WHITE) },
  { code: 'HS_DANG_QUA_HAN', grey: (x: number, y: number) => ((x + y) % 8 < 4 ? 0 : 110) },
] as const;

/** The dossiers in scope as one bar: early, on time, late, pending in time, overdue. Returns a PNG file. */
export function outcomeBar(figures: Figures): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(0);
  const widths = partWidths(PARTS.map(({ code }) => figures[code].value ?? 0));
  let left = LINE;
  PARTS.forEach(({ grey }, index) => {
    const end = left + (widths[index] ?? 0);
    for (let y = LINE; y < HEIGHT - LINE; y++) {
      for (let x = left; x < end - LINE; x++) pixels[y * WIDTH + x] = grey(x, y);
    }
    left = end;
  });
  return greyPng(WIDTH, HEIGHT, pixels);
}

function partWidths(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const room = WIDTH - LINE;
  if (total === 0) return counts.map(() => 0);
  const widths = counts.map((count) => (count === 0 ? 0 : Math.max(LEAST_WIDTH, Math.floor((room * count) / total))));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widest ? width + rest : width));
}
