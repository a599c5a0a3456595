import { percentOf } from '../percent';
import { capital } from './documents';
import type { FigureSlot, Line, Piece, RateSlot, Slot } from './pieces';
import { isSlot, say, textOf } from './pieces';
import {
  counting,
  inserting,
  lineText,
  type Mistake,
  oneOf,
  type Planted,
  printing,
  type SlotPlace,
  slotsIn,
} from './planting';
import type { WrittenReport } from './report';

const isFigure =
  (use: FigureSlot['use'], kind: (line: Line) => boolean = () => true) =>
  (slot: Slot, line: Line): slot is FigureSlot =>
    slot.role === 'figure' && slot.use === use && kind(line);
const isRate =
  (accepts: (rate: RateSlot) => boolean) =>
  (slot: Slot, line: Line): slot is RateSlot =>
    slot.role === 'rate' && accepts(slot) && line.kind === 'body';

const startsWith = ({ pieces: [first] }: Line) => (typeof first === 'string' ? first : '');
const isListed = (line: Line) => line.kind === 'body' && /^[-+]/.test(startsWith(line));
const isSentence = (line: Line) => line.kind === 'body' && !isListed(line);
const isTotalRow = ({ kind, pieces }: Line) => kind === 'row' && /^\t?(Tổng|Cộng)/.test(textOf(pieces));

/** Off by a few in a hundred, at least by one, never below one. */
function off(report: WrittenReport, place: SlotPlace<FigureSlot>, up: boolean): Planted {
  const { value, write } = place.slot;
  const step = value < 40 ? 1 : Math.ceil(value / 30);
  const leastStep = write(value + step) === write(value) ? 100 : step;
  return counting(report, place, up || value - leastStep < 1 ? value + leastStep : value - leastStep);
}

const partOff = (kind: string, where: (line: Line) => boolean): Mistake => ({
  kind,
  codes: ['parts-not-total', 'part-above-total', 'rate-wrong'],
  plant: (report, dice) => {
    const place = oneOf(slotsIn(report, isFigure('part', where)), dice);
    return place && off(report, place, dice.chance(50));
  },
});

function rateOff(report: WrittenReport, place: SlotPlace<RateSlot>): Planted {
  const { part, base } = place.slot;
  const { decimals, rounding } = report.facts.style;
  const shift = Math.ceil(base / 25);
  const other = part + shift < base ? part + shift : part - shift;
  return printing(report, place, percentOf(Math.max(1, other), base, decimals, rounding));
}

const wrongRate = (kind: string, accepts: (rate: RateSlot) => boolean, codes: readonly string[]): Mistake => ({
  kind,
  codes,
  plant: (report, dice) => {
    const place = oneOf(
      slotsIn(
        report,
        isRate((rate) => rate.base > 30 && accepts(rate)),
      ),
      dice,
    );
    return place && rateOff(report, place);
  },
});

/** The share of dossiers in time, told of those received instead of those resolved. */
function rateOfAnotherBase(report: WrittenReport): Planted | null {
  const {
    figures: { whole },
    style,
  } = report.facts;
  const [place] = slotsIn(
    report,
    isRate((rate) => rate.name === 'on time' && rate.with !== 'implied'),
  );
  const printed = percentOf(whole.early + whole.onTime, whole.received, style.decimals, style.rounding);
  return place && printed !== place.slot.printed ? printing(report, place, printed) : null;
}

/** Part and base of a fraction change places, the rate with them. Spending may exceed its estimate: no money. */
function fractionTurned(report: WrittenReport, place: SlotPlace<RateSlot>): Planted | null {
  const { part, base } = place.slot;
  const { decimals, rounding } = report.facts.style;
  if (part === base) return null;
  const turned = (slot: Slot): Slot => {
    if (slot.role === 'rate')
      return slot === place.slot ? { ...slot, printed: percentOf(base, part, decimals, rounding) } : slot;
    if (slot.role !== 'figure' || (slot.value !== part && slot.value !== base)) return slot;
    const value = slot.value === part ? base : part;
    return { ...slot, value, printed: slot.write(value) };
  };
  const lines = report.lines.map((line, at) =>
    at === place.line ? { ...line, pieces: line.pieces.map((piece) => (isSlot(piece) ? turned(piece) : piece)) } : line,
  );
  return { lines, at: place.line };
}

/** Whether the figure that is told again has been told in so many words before. */
function isToldFirst({ lines, facts }: WrittenReport, { value }: FigureSlot): boolean {
  const words = value === facts.figures.whole.late ? /trễ hạn/i : /đã giải quyết|giải quyết xong/i;
  return lines.some(
    ({ kind, pieces }) =>
      kind === 'body' &&
      words.test(textOf(pieces)) &&
      pieces.some(
        (piece) => isSlot(piece) && piece.role === 'figure' && piece.use !== 'again' && piece.value === value,
      ),
  );
}

function isLateTold({ lines, facts }: WrittenReport): boolean {
  const { late } = facts.figures.whole;
  const tells = (piece: Piece) => isSlot(piece) && piece.role === 'figure' && piece.value === late;
  return (
    late > 0 &&
    lines.some(({ kind, pieces }) => kind === 'body' && /trễ hạn/i.test(textOf(pieces)) && pieces.some(tells))
  );
}

export const MISTAKES_IN_FIGURES: readonly Mistake[] = [
  wrongRate('a rate off its fraction', (rate) => rate.with === 'fraction', ['rate-wrong', 'rate-other-base']),
  wrongRate('a rate off the base in its sentence', (rate) => rate.with === 'base', ['rate-wrong', 'rate-other-base']),
  wrongRate('a rate told twice with two values', (rate) => rate.with === 'implied' && rate.name !== null, [
    'figure-two-values',
    'rate-wrong',
    'rate-other-base',
  ]),
  { kind: 'a rate of another base', codes: ['rate-other-base', 'rate-wrong'], plant: rateOfAnotherBase },
  partOff('a part in a sentence off its total', isSentence),
  partOff('a part in a list off its total', isListed),
  partOff('a cell of a table off its total', ({ kind }) => kind === 'row'),
  {
    kind: 'a total row off',
    codes: ['parts-not-total', 'part-above-total'],
    plant: (report, dice) => {
      const place = oneOf(slotsIn(report, isFigure('plain', isTotalRow)), dice);
      return place && off(report, place, dice.chance(50));
    },
  },
  {
    kind: 'one figure with two values',
    codes: ['figure-two-values'],
    plant: (report, dice) => {
      const again = slotsIn(report, isFigure('again')).filter(({ slot }) => isToldFirst(report, slot));
      const place = oneOf(again, dice);
      return place && off(report, place, false);
    },
  },
  {
    kind: 'a part above its total',
    codes: ['part-above-total'],
    plant: (report, dice) => {
      const place = oneOf(slotsIn(report, isFigure('limited')), dice);
      return place && counting(report, place, (place.slot.of ?? 0) + dice.int(1, 9));
    },
  },
  {
    kind: 'a fraction above the whole',
    codes: ['rate-above-all', 'part-above-total'],
    plant: (report, dice) => {
      const isMoney = ({ line }: SlotPlace) =>
        report.lines.slice(line, line + 1).some((one) => lineText(one).includes('đồng'));
      const fractions = slotsIn(
        report,
        isRate((rate) => rate.with === 'fraction'),
      ).filter((place) => !isMoney(place));
      const place = oneOf(fractions, dice);
      return place && fractionTurned(report, place);
    },
  },
  {
    kind: 'late dossiers said to be none',
    codes: ['figure-two-values'],
    plant: (report, dice) =>
      !isLateTold(report)
        ? null
        : inserting(
            report,
            dice.of([
              say`Nhờ chỉ đạo sát sao, không có hồ sơ giải quyết trễ hạn.`,
              say`${capital(dice.of(report.facts.span.during))}, không xảy ra tình trạng hồ sơ trễ hạn.`,
              say`Không phát sinh hồ sơ giải quyết trễ hạn.`,
              say`Việc giải quyết hồ sơ bảo đảm tiến độ, không để hồ sơ nào bị trễ hạn.`,
            ]),
            'III',
            dice,
          ),
  },
  {
    kind: 'shares of one whole above 100%',
    codes: ['shares-above-all'],
    plant: (report, dice) =>
      inserting(
        report,
        dice.of([
          say`Kết quả khảo sát: rất hài lòng chiếm 62%, hài lòng chiếm 35%, chưa hài lòng chiếm 6%.`,
          say`Cơ cấu phiếu đánh giá: 71,5% rất hài lòng, 26,5% hài lòng và 4% không hài lòng.`,
          say`Tỷ lệ đánh giá rất hài lòng đạt 55%, hài lòng đạt 41%, không hài lòng 7%.`,
          say`Trong tổng số phiếu, rất hài lòng chiếm 48%, hài lòng chiếm 47%, bình thường chiếm 6%, chưa hài lòng chiếm 2%.`,
        ]),
        'II',
        dice,
      ),
  },
  {
    kind: 'a decimal point',
    codes: ['decimal-point'],
    plant: (report, dice) => {
      const place = oneOf(
        slotsIn(
          report,
          isRate(({ printed }) => printed.includes(',')),
        ),
        dice,
      );
      return place && printing(report, place, place.slot.printed.replace(',', '.'));
    },
  },
];
