import type { MonthCounts } from '../../indicators/by-month';
import { groupedText } from '../../indicators/number-text';
import { roundTicks } from './axis';
import { TEXT_HEIGHT, textWidth, write } from './lettering';
import { BLACK, type Box, Raster, WHITE } from './raster';

/** 16 cm by 6 cm at 300 dots an inch. */
const WIDTH = 1890;
const HEIGHT = 709;
export const MONTH_CHART_RATIO = HEIGHT / WIDTH;

const LINE = 3;
const MARGIN = 8;
const ROW = TEXT_HEIGHT + 12;
/** Between the bars of two months, as a share of the room of a month. */
const GAP_SHARE = 0.2;

type Month = Pick<MonthCounts, 'month' | 'received' | 'resolved'>;

interface Plot extends Box {
  /** In pixels. */
  readonly heightOf: (count: number) => number;
}

/**
 * Two bars a month, received in white and resolved in black, so that copies and printers without colours show them
 * too; each with its number. Returns a PNG file.
 */
export function monthChart(months: readonly Month[]): Uint8Array {
  const raster = new Raster(WIDTH, HEIGHT);
  const most = Math.max(...months.flatMap(({ received, resolved }) => [received, resolved]));
  const ticks = roundTicks(most);
  const room = Math.max(...ticks.map((tick) => textWidth(groupedText(tick)))) + 2 * MARGIN;
  const { barWidth, isTurned } = barsIn((WIDTH - room) / months.length, months);
  const above = MARGIN + (isTurned ? widestNumber(months) : TEXT_HEIGHT) + MARGIN;
  const height = HEIGHT - above - 2 * ROW - MARGIN;
  const plot: Plot = {
    ...{ left: room, top: above, width: WIDTH - room, height },
    heightOf: (count) => Math.round((height * count) / most),
  };
  drawTicks(raster, plot, ticks);
  months.forEach((month, index) => {
    const middle = Math.round(plot.left + (plot.width * (index + 0.5)) / months.length);
    drawBar(raster, plot, { middle: middle - barWidth / 2, barWidth, isTurned, count: month.received, grey: WHITE });
    drawBar(raster, plot, { middle: middle + barWidth / 2, barWidth, isTurned, count: month.resolved, grey: BLACK });
    drawMonth(raster, plot, { middle, month: month.month, isFirst: index === 0 });
  });
  raster.fill({ left: plot.left, top: bottomOf(plot), width: plot.width, height: LINE }, BLACK);
  return raster.png();
}

/** Numbers that are wider than their bar are turned. */
function barsIn(room: number, months: readonly Month[]) {
  const barWidth = Math.min(110, Math.floor((room * (1 - GAP_SHARE)) / 2));
  return { barWidth, isTurned: widestNumber(months) + MARGIN > barWidth };
}

function widestNumber(months: readonly Month[]): number {
  return Math.max(
    ...months.flatMap(({ received, resolved }) => [received, resolved]).map((count) => textWidth(groupedText(count))),
  );
}

function bottomOf({ top, height }: Plot): number {
  return top + height;
}

/** Dotted, because a printer without colours shows a grey line as uneven dots. */
function drawTicks(raster: Raster, plot: Plot, ticks: readonly number[]): void {
  for (const tick of ticks) {
    const top = bottomOf(plot) - plot.heightOf(tick);
    const text = groupedText(tick);
    write(raster, text, { x: plot.left - MARGIN - textWidth(text), y: top - TEXT_HEIGHT / 2 });
    for (let left = plot.left; left < WIDTH; left += 9) raster.fill({ left, top, width: LINE, height: 2 }, BLACK);
  }
}

interface Bar {
  readonly middle: number;
  readonly barWidth: number;
  readonly isTurned: boolean;
  readonly count: number;
  readonly grey: number;
}

function drawBar(raster: Raster, plot: Plot, { middle, barWidth, isTurned, count, grey }: Bar): void {
  const height = count === 0 ? 0 : Math.max(2 * LINE, plot.heightOf(count));
  const bar = {
    left: Math.round(middle - barWidth / 2) + 1,
    top: bottomOf(plot) - height,
    width: barWidth - 2,
    height,
  };
  raster.fill(bar, grey);
  if (height > 0) raster.frame(bar, LINE);
  const text = groupedText(count);
  const [length, across] = [textWidth(text), TEXT_HEIGHT];
  const [width, tall] = isTurned ? [across, length] : [length, across];
  const label = { left: Math.round(middle - width / 2), top: bar.top - MARGIN - tall, width, height: tall };
  raster.fill(label, WHITE);
  write(raster, text, { x: label.left, y: isTurned ? label.top + tall : label.top, turned: isTurned });
}

/** `T3`, and under the first month and each January the year. */
function drawMonth(
  raster: Raster,
  plot: Plot,
  { middle, month, isFirst }: { readonly middle: number; readonly month: string; readonly isFirst: boolean },
): void {
  const [number = '', year = ''] = month.split('/');
  const top = bottomOf(plot) + LINE + MARGIN;
  writeCentred(`T${Number(number)}`, top);
  if (isFirst || number === '01') writeCentred(year, top + ROW);

  function writeCentred(text: string, y: number): void {
    write(raster, text, { x: Math.round(middle - textWidth(text) / 2), y });
  }
}
