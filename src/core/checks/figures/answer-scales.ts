import type { NumberMention } from '../claims/numbers-in-text';
import type { TextLine } from '../text/report-text';
import { type Share, sharesIn } from './shares';

export type Group = readonly Share[];

/** Answers of which everybody gives one, and grades of which everybody has one; the first that fits counts. */
const SCALES: readonly (readonly RegExp[])[] = [
  [/rất không hài lòng/, /rất hài lòng/, /(?:không|chưa) hài lòng/, /bình thường|trung lập/, /hài lòng/],
  [/xuất sắc/, /hoàn thành tốt|(?<!\p{L})tốt nhiệm vụ/u, /(?:không|chưa) hoàn thành/, /hoàn thành/],
  [/xuất sắc/, /(?<!\p{L})tốt/u, /(?<!\p{L})khá/u, /trung bình/, /(?<!\p{L})yếu|kém/u],
];
const FEWEST_ANSWERS = 3;
/** In characters: an item that says more before its share measures another thing. */
const LONGEST_ANSWER = 60;

/** `71,5% rất hài lòng, 26,5% hài lòng và 4% không hài lòng`, whatever verb they are told with. */
export function answersIn(shares: Group): readonly Group[] {
  const untold = shares.filter(({ part }) => part === null);
  if (untold.length < FEWEST_ANSWERS) return [];
  return oneScale(untold).filter((group) => !group.every(({ rate }) => saysShare(rate)));
}

/** The same in a list: each answer with its share in a line of its own. */
export function listedAnswers(lines: readonly TextLine[]): readonly Group[] {
  const groups: Share[][] = [[]];
  for (const line of lines) {
    const shares = sharesIn(line);
    const [only] = shares;
    const isAnswer =
      only &&
      shares.length === 1 &&
      only.rate.start <= LONGEST_ANSWER &&
      SCALES.some((scale) => answerOf(only, scale) >= 0);
    if (isAnswer) groups[groups.length - 1]?.push(only);
    else if (groups[groups.length - 1]?.length !== 0) groups.push([]);
  }
  return groups.filter(({ length }) => length >= FEWEST_ANSWERS).flatMap(oneScale);
}

/** The scale of which all these are answers, each told once. */
function oneScale(shares: Group): readonly Group[] {
  for (const scale of SCALES) {
    const group = shares.filter((share) => answerOf(share, scale) >= 0);
    const answers = new Set(group.map((share) => answerOf(share, scale)));
    if (group.length >= FEWEST_ANSWERS && answers.size === group.length) return [group];
  }
  return [];
}

/** By the words behind the rate where they name an answer, else by those before it. */
function answerOf({ rate }: Share, scale: readonly RegExp[]): number {
  const named = (words: string) => scale.findIndex((answer) => answer.test(words));
  const behind =
    /^ ?(?:số )?(?:phiếu |người |ý kiến |cán bộ |công chức |viên chức |đơn vị |được |xếp loại |đánh giá |là )*(?:rất |không |chưa |hoàn thành )?(?:hài lòng|bình thường|xuất sắc|tốt|khá|trung bình|yếu|nhiệm vụ|hoàn thành)/;
  return behind.test(rate.after) ? named(rate.after) : named(rate.before.split(/[,;]/).pop() ?? '');
}

export function saysShare({ before }: NumberMention): boolean {
  return /(?<!\p{L})chiếm\s*(?:t[ỷỉ] (?:lệ|trọng)\s*)?$/u.test(before);
}
