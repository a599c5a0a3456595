import fc, { type Arbitrary } from 'fast-check';
import type { Dice } from './dice';
import { capital, citedInFull } from './documents';
import { type Facts, factsOf } from './facts';
import { fullName, shortName } from './office';
import { type Blocks, outlineFor, type Section } from './outline';
import { isSlot, joined, type Line, type Pieces, say, textOf } from './pieces';
import { dayText } from './span';

/** A written report whose statements agree, with its seams: the slots of its lines and its independent statements. */
export interface WrittenReport {
  readonly facts: Facts;
  readonly lines: readonly Line[];
  /** Runs of lines, by their indices: the statements of one section, whose order says nothing. */
  readonly siblings: readonly (readonly (readonly number[])[])[];
}

/** A report of every kind of office and period for each seed; a failing law names the seed alone. */
export const reportSeeds: Arbitrary<number> = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 }));

export function reportOfSeed(seed: number): WrittenReport {
  const facts = factsOf(seed);
  const writing: Writing = { facts, lines: [...letterhead(facts), ...opening(facts)], siblings: [] };
  outlineFor(facts).forEach((part, index) => {
    writeSection(part, [index], writing);
  });
  writing.lines.push(...closing(facts));
  return writing;
}

export function textOfReport({ lines }: Pick<WrittenReport, 'lines'>): string {
  return lines.map(({ pieces }) => textOf(pieces)).join('\n');
}

/** The same report with every figure so many times as large: rates, days and symbols stay. */
export function scaled<R extends Pick<WrittenReport, 'lines'>>(report: R, times: number): R {
  const lines = report.lines.map((line) => ({
    ...line,
    pieces: line.pieces.map((piece) => scaledPiece(piece, times)),
  }));
  return { ...report, lines };
}

function scaledPiece(piece: Pieces[number], times: number): Pieces[number] {
  if (!isSlot(piece) || piece.role !== 'figure') return piece;
  return { ...piece, value: piece.value * times, printed: piece.write(piece.value * times) };
}

/** The same report with the independent statements of each section in another order; those that cite documents stay. */
export function reordered(report: WrittenReport, dice: Dice): WrittenReport {
  const cites = (at: number) =>
    report.lines[at]?.pieces.some((piece) => isSlot(piece) && (piece.role === 'symbol' || piece.role === 'day'));
  const order = report.lines.map((_, at) => at);
  for (const blocks of report.siblings) {
    if (blocks.flat().some(cites)) continue;
    const start = blocks[0]?.[0] ?? 0;
    dice
      .shuffled(blocks)
      .flat()
      .forEach((at, index) => {
        order[start + index] = at;
      });
  }
  return { ...report, lines: order.flatMap((at) => report.lines.slice(at, at + 1)) };
}

interface Writing {
  readonly facts: Facts;
  readonly lines: Line[];
  readonly siblings: (readonly (readonly number[])[])[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];

function writeSection({ titles, write, sections = [] }: Section, path: readonly number[], writing: Writing): void {
  const { facts, lines, siblings } = writing;
  const number = numberOf(path, facts);
  lines.push({ kind: 'heading', pieces: [`${number} ${facts.dice.of(titles)}`] });
  const written = write?.(facts).filter((block) => block.length > 0) ?? [];
  const blocks = facts.isDense ? dense(written) : written;
  siblings.push(
    blocks.map((block) => {
      const first = lines.length;
      lines.push(...block);
      return block.map((_, index) => first + index);
    }),
  );
  sections.forEach((inside, index) => {
    writeSection(inside, [...path, index], writing);
  });
}

/** Neighbouring statements of one sentence each, in one paragraph. */
function dense(blocks: Blocks): Blocks {
  const paragraphs: (readonly Line[])[] = [];
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    if (last && isSentence(last) && isSentence(block)) paragraphs.splice(-1, 1, [inOneParagraph(last, block)]);
    else paragraphs.push(block);
  }
  return paragraphs;
}

function inOneParagraph(...blocks: Blocks): Line {
  return {
    kind: 'body',
    pieces: joined(
      blocks.flat().map(({ pieces }) => pieces),
      ' ',
    ),
  };
}

function isSentence(block: readonly Line[]): boolean {
  return block.length === 1 && block.every(({ kind, pieces }) => kind === 'body' && !/^[-+]/.test(textOf(pieces)));
}

function numberOf(path: readonly number[], { points }: Facts): string {
  const last = path.at(-1) ?? 0;
  if (path.length === 1) return `${ROMAN[last]}.`;
  if (path.length === 2) return `${last + 1}.`;
  return points === 'letters' ? `${LETTERS[last]})` : `${(path[1] ?? 0) + 1}.${last + 1}.`;
}

function letterhead({ dice, office, span }: Facts): readonly Line[] {
  const above = office.level === 'province' ? '' : `UBND ${office.above}`.toUpperCase();
  const [year, month, day] = span.to.split('-') as [string, string, string];
  const place = `${office.name}, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
  const title = dice.of([
    `Công tác cải cách hành chính ${span.name}`,
    `Kết quả công tác cải cách hành chính ${span.name}`,
    `Tình hình thực hiện công tác cải cách hành chính ${span.name}`,
    `Kết quả thực hiện công tác cải cách hành chính ${span.name}`,
  ]);
  return [
    `${above}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${fullName(office).toUpperCase()}\tĐộc lập - Tự do - Hạnh phúc`,
    `Số: ${dice.int(20, 300)}/BC-UBND\t${place}`,
    'BÁO CÁO',
    title,
    `Kính gửi: ${office.recipient}`,
  ].map((text) => ({ kind: 'letterhead', pieces: [text] }));
}

function opening({ dice, office, span, documents }: Facts): readonly Line[] {
  const days = `từ ngày ${dayText(span.from)} đến ngày ${dayText(span.to)}`;
  const plan = citedInFull(documents.planAbove, dice);
  const pieces = dice.of([
    say`Thực hiện ${plan}, ${fullName(office)} báo cáo kết quả ${span.name} (số liệu ${days}) như sau:`,
    say`Căn cứ ${plan}, ${fullName(office)} báo cáo công tác cải cách hành chính ${span.name} như sau:`,
    say`${capital(shortName(office))} báo cáo kết quả thực hiện công tác cải cách hành chính ${span.name}, số liệu được tính ${days}, cụ thể như sau:`,
    say`Triển khai ${plan}, ${fullName(office)} báo cáo tình hình thực hiện như sau:`,
  ]);
  return [{ kind: 'body', pieces }];
}

function closing({ dice, office, span }: Facts): readonly Line[] {
  const farewell = dice.of([
    `Trên đây là báo cáo của ${fullName(office)}./.`,
    `Trên đây là kết quả công tác cải cách hành chính ${span.name} của ${fullName(office)}./.`,
    `${fullName(office)} trân trọng báo cáo./.`,
  ]);
  const signing = dice.of([
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ]);
  const signer = dice.of(['Nguyễn Văn Bình', 'Trần Thị Hoa', 'Lê Minh Đức', 'Phạm Quốc Huy']);
  return [
    { kind: 'body', pieces: [farewell] },
    ...['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.', ...signing, signer].map(
      (text): Line => ({ kind: 'closing', pieces: [text] }),
    ),
  ];
}
