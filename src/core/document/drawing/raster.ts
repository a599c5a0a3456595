import { greyPng } from './png';

export const BLACK = 0;
export const WHITE = 255;

/** Lengths in pixels; `left` and `top` count from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A white sheet of grey pixels. What lies outside of it is not drawn. */
export class Raster {
  private readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height).fill(WHITE);
  }

  fill({ left, top, width, height }: Box, grey: number): void {
    const [start, end] = [Math.max(0, left), Math.min(this.width, left + width)];
    if (end <= start) return;
    for (let y = Math.max(0, top); y < Math.min(this.height, top + height); y++) {
      this.pixels.fill(grey, y * this.width + start, y * this.width + end);
    }
  }

  /** Black, with its edge inside the box; the area keeps its own grey. */
  frame({ left, top, width, height }: Box, edge: number): void {
    this.fill({ left, top, width, height: edge }, BLACK);
    this.fill({ left, top: top + height - edge, width, height: edge }, BLACK);
    this.fill({ left, top, width: edge, height }, BLACK);
    this.fill({ left: left + width - edge, top, width: edge, height }, BLACK);
  }

  /** A black line as a square pen of that size leaves it. */
  stroke(from: Point, to: Point, pen: number): void {
    const steps = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    for (let step = 0; step <= steps; step++) {
      const left = Math.round(from.x + ((to.x - from.x) * step) / steps);
      const top = Math.round(from.y + ((to.y - from.y) * step) / steps);
      this.fill({ left, top, width: pen, height: pen }, BLACK);
    }
  }

  png(): Uint8Array {
    return greyPng(this.width, this.height, this.pixels);
  }
}
