import type { Dice } from './dice';
import { type FigureSlot, isSlot, type Line, type Pieces, type Slot, textOf } from './pieces';
import type { WrittenReport } from './report';

/** A report with one mistake in it. */
export interface Planted {
  readonly lines: readonly Line[];
  /** The line with the mistake, from 0. */
  readonly at: number;
}

/** A kind of mistake: what tells it, and where it can be planted. */
export interface Mistake {
  readonly kind: string;
  /** Any of these codes tells it. */
  readonly codes: readonly string[];
  /** Null where the report has no place for it. */
  readonly plant: (report: WrittenReport, dice: Dice) => Planted | null;
}

export interface SlotPlace<S extends Slot = Slot> {
  readonly line: number;
  readonly piece: number;
  readonly slot: S;
}

/** The slots that can be changed, in the order of the text. */
export function slotsIn<S extends Slot>(
  { lines }: WrittenReport,
  accepts: (slot: Slot, line: Line) => slot is S,
): readonly SlotPlace<S>[] {
  return lines.flatMap((line, at) =>
    line.pieces.flatMap((piece, index): SlotPlace<S>[] =>
      isSlot(piece) && accepts(piece, line) ? [{ line: at, piece: index, slot: piece }] : [],
    ),
  );
}

export function oneOf<T>(places: readonly T[], dice: Dice): T | null {
  return places.length === 0 ? null : dice.of(places);
}

/** The report with one slot printing something else. */
export function printing(report: WrittenReport, place: SlotPlace, printed: string): Planted {
  return putting(report, place, { ...place.slot, printed });
}

/** The report with another number in one place. */
export function counting(report: WrittenReport, place: SlotPlace<FigureSlot>, value: number): Planted {
  return putting(report, place, { ...place.slot, value, printed: place.slot.write(value) });
}

function putting({ lines }: WrittenReport, { line, piece }: SlotPlace, slot: Slot): Planted {
  const put = ({ kind, pieces }: Line): Line => ({
    kind,
    pieces: pieces.map((old, at) => (at === piece ? slot : old)),
  });
  return { lines: lines.map((old, at) => (at === line ? put(old) : old)), at: line };
}

/** The report with one more paragraph, right behind a heading of the results, or of the assessment. */
export function inserting(report: WrittenReport, pieces: Pieces, under: 'II' | 'III', dice: Dice): Planted {
  const part = (number: string) =>
    report.lines.findIndex(
      ({ kind, pieces: [first] }) => kind === 'heading' && typeof first === 'string' && first.startsWith(`${number}. `),
    );
  const [from, to] = under === 'II' ? [part('II'), part('III')] : [part('III'), part('IV')];
  const starts = report.siblings.flatMap(([block]) => block?.slice(0, 1) ?? []).filter((at) => from < at && at < to);
  const at = dice.of(under === 'II' ? starts : starts.slice(0, 1));
  const line: Line = { kind: 'body', pieces };
  return { lines: [...report.lines.slice(0, at), line, ...report.lines.slice(at)], at };
}

/** Inserts what `write` says somewhere among the results. */
export function inResults(write: (report: WrittenReport, dice: Dice) => Pieces | null): Mistake['plant'] {
  return (report, dice) => {
    const pieces = write(report, dice);
    return pieces && inserting(report, pieces, 'II', dice);
  };
}

export function lineText({ pieces }: Line): string {
  return textOf(pieces);
}
