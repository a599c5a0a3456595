import { percentOf } from '../percent';
import { isSlot, type Line, type Piece, type RateSlot, textOf } from './pieces';
import type { Mistake, Planted } from './planting';
import type { WrittenReport } from './report';

/** The report with one line's slots replaced. */
function withLine({ lines }: WrittenReport, at: number, replaced: (piece: Piece) => Piece): Planted | null {
  if (at < 0) return null;
  return {
    lines: lines.map((line, index) => (index === at ? { ...line, pieces: line.pieces.map(replaced) } : line)),
    at,
  };
}

const tells = (line: Line, value: number) =>
  line.pieces.some((piece) => isSlot(piece) && piece.role === 'figure' && piece.value === value);

/** What is pending adds up in its own line, but no longer with what was received and resolved. */
function pendingOff(report: WrittenReport): Planted | null {
  const { pending, inTime } = report.facts.figures.whole;
  const more = Math.ceil(pending / 8);
  const isOfPending = (line: Line) =>
    line.kind === 'body' && /giải quyết/.test(textOf(line.pieces)) && tells(line, inTime);
  const at = report.lines.findIndex((line) => isOfPending(line) && tells(line, pending));
  return withLine(report, at, (piece) => {
    if (!isSlot(piece) || piece.role !== 'figure' || (piece.value !== pending && piece.value !== inTime)) return piece;
    return { ...piece, value: piece.value + more, printed: piece.write(piece.value + more) };
  });
}

/** More dossiers paid online than filed online, with no word of why. */
function paidAboveFiled(report: WrittenReport): Planted | null {
  const { figures, style } = report.facts;
  const at = report.lines.findIndex(({ pieces }) => /hồ sơ thanh toán trực tuyến/.test(textOf(pieces)));
  const rate = report.lines[at]?.pieces.find((piece): piece is RateSlot => isSlot(piece) && piece.role === 'rate');
  if (!rate) return null;
  const part = figures.whole.online + Math.ceil(figures.whole.online / 5) + 3;
  const base = part * 2 + 1;
  return withLine(report, at, (piece) => {
    if (!isSlot(piece)) return piece;
    if (piece === rate) return { ...rate, part, base, printed: percentOf(part, base, style.decimals, style.rounding) };
    if (piece.role !== 'figure') return piece;
    const value = piece.value === rate.part ? part : base;
    return { ...piece, value, printed: piece.write(value) };
  });
}

function endMarkTwice(report: WrittenReport): Planted | null {
  const at = report.lines.findIndex(({ kind, pieces }) => kind === 'heading' && /^III\./.test(textOf(pieces))) - 1;
  const last = report.lines[at]?.pieces.at(-1);
  if (report.lines[at]?.kind !== 'body' || typeof last !== 'string' || !last.endsWith('.')) return null;
  return withLine(report, at, (piece) => (piece === last ? `${last.slice(0, -1)}./.` : piece));
}

export const MISTAKES_ACROSS_LINES: readonly Mistake[] = [
  {
    kind: 'what is pending off what was received and resolved',
    codes: ['parts-not-total', 'part-above-total', 'figure-two-values'],
    plant: pendingOff,
  },
  { kind: 'more paid online than filed online', codes: ['paid-online-above-filed'], plant: paidAboveFiled },
  { kind: 'the end mark in the middle', codes: ['end-mark-repeated'], plant: endMarkTwice },
];
