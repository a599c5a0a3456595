import type { Dice } from './dice';
import { shortName } from './office';
import type { Line, Pieces } from './pieces';
import { say, textOf } from './pieces';
import { inResults, type Mistake, oneOf, type Planted } from './planting';
import type { WrittenReport } from './report';
import type { SpanKind } from './span';

const COMPOUNDS = [
  'thủ tục',
  'hồ sơ',
  'cán bộ',
  'công chức',
  'kế hoạch',
  'ngân sách',
  'tiếp nhận',
  'phản ánh',
  'hành chính',
  'người dân',
];

function doubled({ lines }: WrittenReport, dice: Dice): Planted | null {
  const found = lines.flatMap(({ kind, pieces }, line) =>
    kind !== 'body'
      ? []
      : pieces.flatMap((piece, index) =>
          COMPOUNDS.filter((word) => typeof piece === 'string' && piece.includes(` ${word} `)).map((word) => ({
            line,
            index,
            word,
          })),
        ),
  );
  const place = oneOf(found, dice);
  if (!place) return null;
  const double = (line: Line): Line => ({
    ...line,
    pieces: line.pieces.map((piece, index) =>
      index === place.index && typeof piece === 'string'
        ? piece.replace(` ${place.word} `, ` ${place.word} ${place.word} `)
        : piece,
    ),
  });
  return { lines: lines.map((line, at) => (at === place.line ? double(line) : line)), at: place.line };
}

/** What is left over from another report. A period that ends with the report's is none: a quarter in its last month. */
const OTHER_PERIODS: Record<SpanKind, (number: number) => readonly string[]> = {
  month: () => ['Trong quý', 'Trong năm', 'Trong quý báo cáo'],
  quarter: (number) => (number === 4 ? ['Trong tháng'] : ['Trong tháng', 'Trong năm', 'Trong tháng báo cáo']),
  half: () => ['Trong quý', 'Trong tháng', 'Trong quý báo cáo'],
  'nine months': () => ['Trong quý', 'Trong tháng'],
  year: () => ['Trong quý', 'Trong tháng', 'Trong quý báo cáo'],
};

function otherPeriod({ facts: { span, office } }: WrittenReport, dice: Dice): Pieces | null {
  if (span.kind === 'month' && span.number % 3 === 0) return null;
  const during = dice.of(OTHER_PERIODS[span.kind](span.number));
  return dice.of([
    say`${during}, ${shortName(office)} đã chỉ đạo các bộ phận nâng cao chất lượng phục vụ.`,
    say`${during}, công tác cải cách hành chính được triển khai đồng bộ.`,
    say`${during}, các bộ phận duy trì nề nếp làm việc, không có đơn thư vượt cấp.`,
    say`${during} không phát sinh vụ việc phức tạp.`,
  ]);
}

function outdatedTerm({ facts: { span, office } }: WrittenReport, dice: Dice): Pieces | null {
  if (span.to < '2022-09') return null;
  return dice.of([
    say`Các dịch vụ công trực tuyến mức độ 3, mức độ 4 được cung cấp đầy đủ.`,
    say`${shortName(office)} vận động người dân sử dụng dịch vụ công mức độ 3, 4.`,
    say`Hồ sơ mức độ 4 được tiếp nhận và trả kết quả qua mạng.`,
    say`Tỷ lệ thủ tục cung cấp ở mức độ 3 và mức độ 4 tiếp tục được nâng lên.`,
  ]);
}

function otherYear({ facts: { span } }: WrittenReport, dice: Dice): Pieces {
  const year = String(span.year - dice.int(2, 3));
  return dice.of([
    say`Trong quý I năm ${year}, các bộ phận duy trì nề nếp làm việc.`,
    say`Trong năm ${year}, công tác cải cách hành chính được triển khai đồng bộ.`,
    say`Trong 6 tháng đầu năm ${year}, không phát sinh vụ việc phức tạp.`,
    say`Quý II năm ${year}, các bộ phận đã hoàn thành việc được giao.`,
  ]);
}

function leftover(_: WrittenReport, dice: Dice): Pieces {
  return dice.of([
    say`Số thủ tục được niêm yết là …… thủ tục.`,
    say`Đã ban hành XXX văn bản chỉ đạo.`,
    say`Tổ chức ... buổi tuyên truyền tại khu dân cư.`.map((piece) => String(piece).replace('...', '.......')),
    say`Đã kiểm tra ??? bộ phận.`,
  ]);
}

/** The last of two points takes a later letter. */
function skippedLetter({ lines }: WrittenReport, dice: Dice): Planted | null {
  const isPoint = (line: Line | undefined, letter: string) =>
    line?.kind === 'heading' && String(line.pieces[0]).startsWith(`${letter}) `);
  const nextHeading = (at: number) => lines.slice(at + 1).find(({ kind }) => kind === 'heading');
  const lastPoints = lines.flatMap((line, at) => (isPoint(line, 'b') && !isPoint(nextHeading(at), 'c') ? [at] : []));
  const at = oneOf(lastPoints, dice);
  if (at === null) return null;
  const relettered = (line: Line): Line => ({ ...line, pieces: [String(line.pieces[0]).replace('b) ', 'd) ')] });
  return { lines: lines.map((line, index) => (index === at ? relettered(line) : line)), at };
}

/** The last section of the results takes a later number. */
function skippedNumber({ lines }: WrittenReport): Planted | null {
  const at = lines.findLastIndex(({ kind, pieces }) => kind === 'heading' && /^6\. /.test(textOf(pieces)));
  if (at < 0) return null;
  const renumbered = (line: Line): Line => ({ ...line, pieces: [textOf(line.pieces).replace('6. ', '8. ')] });
  return { lines: lines.map((line, index) => (index === at ? renumbered(line) : line)), at };
}

export const MISTAKES_IN_WORDS: readonly Mistake[] = [
  { kind: 'a doubled word', codes: ['word-doubled'], plant: doubled },
  { kind: 'words of another period', codes: ['other-period-words'], plant: inResults(otherPeriod) },
  { kind: 'an outdated term', codes: ['term-outdated'], plant: inResults(outdatedTerm) },
  { kind: 'a period of another year', codes: ['other-year', 'other-period-words'], plant: inResults(otherYear) },
  { kind: 'something not filled in', codes: ['text-leftover'], plant: inResults(leftover) },
  { kind: 'a letter skipped', codes: ['letter-skipped'], plant: skippedLetter },
  { kind: 'a number skipped', codes: ['number-skipped'], plant: skippedNumber },
];
