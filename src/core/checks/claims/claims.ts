import type { ReportText, TextLine } from '../text/report-text';
import { type Carry, nextSentence } from './carry';
import type { Claim } from './claim';
import type { Concept } from './concepts';
import { PERIOD, PLAN } from './frame';
import { itemsOf } from './items';
import { listReader } from './lists';
import { type NumberMention, numbersIn } from './numbers-in-text';
import { type Office, officeOf } from './office';
import { readSentence } from './read-sentence';
import { type Sentence, sentencesOf } from './sentences';
import type { ReportTime } from './time-words';

const READ = new WeakMap<ReportText, readonly Claim[]>();

/** Cached per text, since many rules ask. */
export function claimsOf(text: ReportText): readonly Claim[] {
  const claims = READ.get(text) ?? claimsIn(text);
  READ.set(text, claims);
  return claims;
}

function claimsIn(text: ReportText): readonly Claim[] {
  const office = officeOf(text);
  const lists = listReader();
  const claims = text.lines.flatMap((line) => {
    const begun = lists.enter(line);
    if (line.kind !== 'body' || line.cells) return [];
    const read = readLine(line, begun, { office, of: text });
    lists.leave(line, read.carry);
    return line.isAhead ? read.claims.map(planned) : read.claims;
  });
  return early(claims.map((claim) => ofYear(claim, text.period?.year)));
}

/** Under directions and proposals every figure is one to come. */
function planned(claim: Claim): Claim {
  return { ...claim, frame: { ...claim.frame, time: PLAN } };
}

/** What is given for a year is the same in each of its periods. */
const YEARLY: ReadonlySet<Concept> = new Set<Concept>(['CB_BIEN_CHE', 'CB_HIEN_CO', 'GN_KE_HOACH', 'TTHC_TONG']);

function ofYear(claim: Claim, year: number | undefined): Claim {
  const { scope, time } = claim.frame;
  const isOwnYear = time.kind === 'other' && time.of === `năm ${year}`;
  return isOwnYear && YEARLY.has(claim.concept) ? { ...claim, frame: { scope, time: PERIOD } } : claim;
}

/** In a report that never mentions early results, "on time" includes them. */
function early(claims: readonly Claim[]): readonly Claim[] {
  const tellsEarly = claims.some(({ concept }) => concept === 'HS_SOM_HAN' || concept === 'HS_SOM_DUNG_HAN');
  return tellsEarly ? claims : claims.map((claim) => renamed(claim, 'HS_DUNG_HAN', 'HS_SOM_DUNG_HAN'));
}

function renamed(claim: Claim, from: Concept, to: Concept): Claim {
  return claim.concept === from ? { ...claim, concept: to } : claim;
}

export interface Setting {
  readonly office: Office;
  readonly of: ReportTime;
}

/** Without a digit or one of these words a sentence claims nothing, nor does it introduce a list. */
const MAY_TELL = /\d|không|chưa|toàn bộ|tất cả|đều|:\s*$/iu;

/** What a sentence that stands by itself claims, such as a row of a table in words. */
export function claimsOfLine(line: TextLine, begun: Carry, setting: Setting): readonly Claim[] {
  return readLine(line, begun, setting).claims;
}

function readLine(line: TextLine, begun: Carry, { office, of }: Setting) {
  const { text } = line;
  const claims: Claim[] = [];
  let carry = begun;
  if (!MAY_TELL.test(text)) return { claims, carry };
  const hasGroups = /chuyên trách|viên chức/iu.test(text) && /công chức/iu.test(text);
  const sentences = sentencesOf(text);
  const numbers = bySentence(
    numbersIn(line).filter((number) => !isOwnFigure(number, line)),
    sentences,
  );
  sentences.forEach((sentence, index) => {
    if (!MAY_TELL.test(sentence.text)) return;
    const from = index === 0 ? begun : nextSentence(carry);
    const read = readSentence(itemsOf(sentence, numbers[index] ?? [], of), from, {
      line,
      office,
      sentence: index,
      hasGroups,
    });
    claims.push(...read.claims);
    carry = read.carry;
  });
  return { claims, carry };
}

/** Filled in by the product for an indicator of the office's own, whose name says what it counts. */
function isOwnFigure({ start, end }: NumberMention, { filled }: TextLine): boolean {
  return filled.some((one) => one.code === null && one.start < end && start < one.end);
}

/** One pass over both, since numbers and sentences come in order. */
function bySentence(numbers: readonly NumberMention[], sentences: readonly Sentence[]) {
  const own: NumberMention[][] = sentences.map(() => []);
  const startOf = (at: number) => sentences[at]?.start ?? Number.POSITIVE_INFINITY;
  let at = 0;
  for (const number of numbers) {
    while (startOf(at + 1) <= number.start) at++;
    while (at > 0 && startOf(at) > number.start) at--;
    own[at]?.push(number);
  }
  return own;
}
