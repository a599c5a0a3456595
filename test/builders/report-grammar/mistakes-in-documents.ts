import type { Dice } from './dice';
import type { CitedDocument, Documents, OwnTopic } from './documents';
import { fullName, shortName } from './office';
import type { DaySlot, Piece, Pieces, Slot } from './pieces';
import { isSlot, say } from './pieces';
import { inResults, lineText, type Mistake, oneOf, type Planted, printing, slotsIn } from './planting';
import type { WrittenReport } from './report';
import { dayText } from './span';

const isDay =
  (accepts: (day: DaySlot) => boolean) =>
  (slot: Slot): slot is DaySlot =>
    slot.role === 'day' && accepts(slot);
const isShort = ({ printed }: DaySlot) => printed.includes('/');

function citedIn(report: WrittenReport): readonly CitedDocument[] {
  const text = report.lines.map(lineText).join('\n');
  const { own, laws } = report.facts.documents;
  return [...Object.values(own), ...laws].filter(({ symbol }) => text.includes(`số ${symbol} `));
}

function ownCited(report: WrittenReport, dice: Dice, ...topics: readonly OwnTopic[]): CitedDocument | null {
  const all: Documents['own'] = report.facts.documents.own;
  const cited = citedIn(report);
  return oneOf(
    topics.map((topic) => all[topic]).filter((one) => cited.includes(one)),
    dice,
  );
}

function twoDays(report: WrittenReport, dice: Dice): Pieces | null {
  const plan = ownCited(report, dice, 'plan', 'inspection', 'propaganda', 'control', 'digital');
  if (plan === null) return null;
  const other = dayText(`${plan.on.slice(0, 4)}-02-${String(dice.int(16, 27))}`);
  const named = `${plan.type} số ${plan.symbol} ngày ${other}`;
  return dice.of([
    say`Việc thực hiện ${named} được theo dõi hằng tháng.`,
    say`Theo ${named} của ${fullName(report.facts.office)}, các bộ phận đã hoàn thành việc được giao.`,
    say`Thực hiện ${named}, công chức chuyên môn đã tham mưu kịp thời.`,
    say`${named} về ${plan.subject} được phổ biến đến từng bộ phận.`,
  ]);
}

function twoSubjects(report: WrittenReport, dice: Dice): Pieces | null {
  const plan = ownCited(report, dice, 'plan', 'inspection', 'propaganda', 'control', 'digital');
  if (plan === null) return null;
  const other = dice.of([
    'phòng, chống dịch sốt xuất huyết',
    'tiếp công dân và giải quyết đơn thư',
    'tổ chức ngày hội đại đoàn kết',
    'diễn tập khu vực phòng thủ',
  ]);
  const [named, year] = [`${plan.type} số ${plan.symbol} ngày ${dayText(plan.on)}`, report.facts.span.year];
  return dice.of([
    say`Thực hiện ${named} về ${other} năm ${String(year)}, các bộ phận đã phối hợp chặt chẽ.`,
    say`Theo ${named} của ${fullName(report.facts.office)} về ${other}, công chức chuyên môn đã tham mưu kịp thời.`,
    say`${fullName(report.facts.office)} đã ban hành ${named} về việc ${other} năm ${String(year)}.`,
    say`Căn cứ ${named} về ${other}, ${shortName(report.facts.office)} đã phân công cụ thể.`,
  ]);
}

/** A law cited once more without the year in its symbol. */
function twoSymbols(report: WrittenReport, dice: Dice): Pieces | null {
  const { laws } = report.facts.documents;
  const law = oneOf(
    citedIn(report).filter((one) => laws.includes(one) && /\/\d{4}\//.test(one.symbol)),
    dice,
  );
  if (law === null) return null;
  const symbol = law.symbol.replace(/\/\d{4}\//, '/');
  const named = `${law.type} số ${symbol} ngày ${dayText(law.on)} của ${law.issuer} về ${law.subject}`;
  return dice.of([
    say`Việc thực hiện ${named} được duy trì.`,
    say`Theo ${named}, ${shortName(report.facts.office)} đã tổ chức quán triệt.`,
    say`${shortName(report.facts.office)} tiếp tục thực hiện ${named}.`,
    say`Thực hiện ${named}, các bộ phận đã phân công người phụ trách.`,
  ]);
}

/** The plan of the office above, on which the report rests, is that of the year before. */
function earlierPlan(report: WrittenReport): Planted | null {
  const { documents, span } = report.facts;
  const { symbol } = documents.planAbove;
  const at = report.lines.findIndex(({ pieces }) => pieces.some((piece) => isSlot(piece) && piece.printed === symbol));
  if (at < 0) return null;
  const earlier = (printed: string) => printed.replace(/20\d\d/, (year) => String(Number(year) - 1));
  const isOfPlan = (piece: Piece) =>
    isSlot(piece) && (piece.role === 'day' || piece.role === 'subject') && piece.symbol === symbol;
  const aged = (piece: Piece) =>
    isSlot(piece) && isOfPlan(piece) ? { ...piece, printed: earlier(piece.printed) } : piece;
  const lines = report.lines.map((line, index) => (index === at ? { ...line, pieces: line.pieces.map(aged) } : line));
  return span.kind === 'year' ? null : { lines, at };
}

function superseded({ facts: { office } }: WrittenReport, dice: Dice): Pieces | null {
  if (!office.twoTier) return null;
  const decree =
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính';
  return dice.of([
    say`Việc tiếp nhận hồ sơ thực hiện theo ${decree}.`,
    say`Căn cứ ${decree}, ${shortName(office)} tổ chức tiếp nhận và trả kết quả.`,
    say`Thực hiện ${decree}, hồ sơ được tiếp nhận tập trung.`,
    say`${fullName(office)} tiếp tục triển khai ${decree}.`,
  ]);
}

function draftOfIssued(report: WrittenReport, dice: Dice): Pieces | null {
  const issued = ownCited(report, dice, 'assets', 'spending');
  const name = issued?.subject.match(/Quy chế [\p{L}, ]*\p{L}(?= năm)/u)?.[0];
  if (!name) return null;
  return dice.of([
    say`Hiện đang xây dựng ${name} để trình ban hành.`,
    say`${name} đang trong quá trình xây dựng.`,
    say`${fullName(report.facts.office)} đang lấy ý kiến dự thảo ${name}.`,
    say`Công chức tài chính đang soạn thảo ${name}, dự kiến ban hành trong thời gian tới.`,
  ]);
}

function letterForPlan({ facts: { office, span } }: WrittenReport, dice: Dice): Pieces {
  const year = String(span.year);
  const cited = `Công văn số ${dice.int(60, 190)}/UBND-VP ngày 13/01/${year}`;
  return dice.of([
    say`${fullName(office)} đã ban hành ${cited} về việc ban hành Chương trình thực hành tiết kiệm, chống lãng phí năm ${year}.`,
    say`Đã ban hành ${cited} của ${fullName(office)} ban hành Kế hoạch đào tạo, bồi dưỡng năm ${year}.`,
    say`Thực hiện ${cited} của ${fullName(office)} về việc ban hành Quy chế tiếp công dân năm ${year}.`,
    say`Ngày 13/01/${year}, ${shortName(office)} có Công văn số ${String(dice.int(60, 190))}/UBND-VP ban hành Đề án cải tạo nơi tiếp dân.`,
  ]);
}

export const MISTAKES_IN_DOCUMENTS: readonly Mistake[] = [
  {
    kind: 'an impossible day of issue',
    codes: ['document-day-impossible'],
    plant: (report, dice) => {
      const place = oneOf(slotsIn(report, isDay(isShort)), dice);
      return (
        place &&
        printing(report, place, `${dice.of(['31/02', '30/02', '31/4', '31/11'])}/${place.slot.iso.slice(0, 4)}`)
      );
    },
  },
  {
    kind: 'a day of another year than the symbol',
    codes: ['document-year-off'],
    plant: (report, dice) => {
      const place = oneOf(
        slotsIn(
          report,
          isDay(({ symbol }) => /\/\d{4}\//.test(symbol)),
        ),
        dice,
      );
      if (!place) return null;
      const { iso, printed } = place.slot;
      const year = Number(iso.slice(0, 4));
      return printing(report, place, printed.replace(String(year), String(year - dice.int(1, 2))));
    },
  },
  { kind: 'a document with two days', codes: ['document-two-days'], plant: inResults(twoDays) },
  { kind: 'a document with two subjects', codes: ['document-two-subjects'], plant: inResults(twoSubjects) },
  { kind: 'a document under two symbols', codes: ['document-two-symbols'], plant: inResults(twoSymbols) },
  { kind: 'a plan of an earlier year', codes: ['plan-of-earlier-year'], plant: earlierPlan },
  { kind: 'a superseded basis', codes: ['basis-superseded'], plant: inResults(superseded) },
  { kind: 'a draft of what is issued', codes: ['draft-already-issued'], plant: inResults(draftOfIssued) },
  {
    kind: 'an official letter that issues a plan',
    codes: ['official-letter-as-plan'],
    plant: inResults(letterForPlan),
  },
];
