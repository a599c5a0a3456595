import Fraction from 'fraction.js';
import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import type { Concept } from '../claims/concepts';
import { frameKey, WHOLE_REPORT } from '../claims/frame';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { ReportText, TextLine } from '../text/report-text';
import { printed } from './conflicts';
import { fitOf, type Quantity, rightText } from './rate-fit';
import { isNarrowedAround } from './rate-scope';
import { type Share, sharesIn } from './shares';
import { countsBeside, type InTime, isOfTimeliness, lateRateOf } from './timeliness';

/** What a rate should follow from. */
interface Outcome {
  readonly part: Fraction;
  readonly all: Fraction;
  readonly lines: readonly TextLine[];
  /** Other definitions in use, such as that of Quyết định 766/QĐ-TTg: a rate that fits one of them is right. */
  readonly others: readonly (readonly [part: Fraction, base: Fraction])[];
  readonly received: Fraction | null;
}

/** The counts of the whole report that the shares resolved in time and late follow from. */
interface Resolved {
  readonly inTime: Outcome;
  readonly late: Outcome;
}

type Rule = 'rate-wrong' | 'rate-other-base';

/** `Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 94,7%` where the counts told elsewhere make it another one. */
export const namedRates: Check<Rule> = ({ text }) => {
  const counts = resolvedIn(text);
  const elsewhere = linesOfOtherFrames(text);
  return text.lines.flatMap((line, index) =>
    sharesIn(line).flatMap((share) => {
      const named = outcomeNamed(share);
      if (!named) return [];
      const beside = countsBeside(share);
      if (beside) return judge(share, outcomeBeside(beside, named));
      if (!counts || elsewhere.has(line) || isNarrowedAround(share, text, index)) return [];
      const isUnclear = named === 'late' && lateRateOf(share) === 'bare' && !isAmongDossiers(text, index, counts.late);
      return isUnclear ? [] : judge(share, counts[named]);
    }),
  );
};

function outcomeNamed(share: Share): keyof Resolved | null {
  if (isOfTimeliness(share)) return 'inTime';
  return lateRateOf(share) ? 'late' : null;
}

function outcomeBeside({ inTime, all }: InTime, named: keyof Resolved): Outcome {
  return { part: named === 'late' ? all.sub(inTime) : inTime, all, lines: [], others: [], received: null };
}

/** In lines: how far behind its counts a bare rate may stand. */
const FAR = 12;
const OF_OTHERS = /(?<!\p{L})(?:nhiệm vụ|phản ánh|kiến nghị|đơn thư|khiếu nại|tố cáo|văn bản|báo cáo)(?!\p{L})/u;

/** Whether the counts stand shortly before under the same heading, with nothing between that may be late as well. */
function isAmongDossiers({ lines }: ReportText, index: number, { lines: counted }: Outcome): boolean {
  const own = lines[index] as TextLine;
  const before = lines.slice(Math.max(0, index - FAR), index + 1);
  const first = before.findIndex((line) => counted.includes(line));
  const between = first < 0 ? [] : before.slice(first);
  return (
    between.length > 0 &&
    between.every(
      (line) => line.headings.join('|') === own.headings.join('|') && !OF_OTHERS.test(line.text.toLowerCase()),
    )
  );
}

function judge(share: Share, { part, all, lines, others, received }: Outcome): readonly Finding<Rule>[] {
  const { rate, line } = share;
  const fits = (one: Fraction, base: Fraction) => base.gt(0) && fitOf(exact(one), exact(base), rate) !== 'none';
  if (fits(part, all) || isNearlyNone(share, part, all) || others.some(([one, base]) => fits(one, base))) return [];
  const facts = {
    said: rate.printed,
    ratio: `${printed(part)}/${printed(all)}`,
    right: rightText(part, all, isSmall(part, all) ? { ...rate, decimals: Math.max(rate.decimals, 2) } : rate),
  };
  const places = [...new Set([line, ...lines].map(({ place }) => place))];
  if (received && fits(part, received)) {
    return [finding('rate-other-base', { ...facts, other: printed(received) }, places, 'likely')];
  }
  return [finding('rate-wrong', facts, places, 'likely')];
}

function isSmall(part: Fraction, all: Fraction): boolean {
  return part.mul(100).lt(all);
}

/** `Tỷ lệ trễ hạn: 0%` for 7 of 5.335 is only coarse. */
function isNearlyNone({ rate }: Share, part: Fraction, all: Fraction): boolean {
  return rate.value.equals(0) && rate.decimals === 0 && isSmall(part, all);
}

function exact(value: Fraction): Quantity {
  return { value, slack: new Fraction(0), isApproximate: false };
}

/** Cached, since rates told twice are compared only where there are no counts. */
export function resolvedIn(text: ReportText): Resolved | null {
  const known = RESOLVED.get(text) ?? { counts: read(text) };
  RESOLVED.set(text, known);
  return known.counts;
}

const RESOLVED = new WeakMap<ReportText, { readonly counts: Resolved | null }>();

function read(text: ReportText): Resolved | null {
  const one = onlyValues(text);
  const [all, late, early, onTime] = [one('HS_GIAI_QUYET'), one('HS_TRE_HAN'), one('HS_SOM_HAN'), one('HS_DUNG_HAN')];
  const [both, received, pending] = [one('HS_SOM_DUNG_HAN'), one('HS_TIEP_NHAN'), one('HS_DANG_TRONG_HAN')];
  if (!all || all.value.equals(0)) return null;
  const split = early && onTime ? early.value.add(onTime.value) : null;
  const inTime = both?.value ?? split ?? (late ? all.value.sub(late.value) : null);
  if (!inTime || inTime.gt(all.value)) return null;
  const known = { all: all.value, received: received?.value ?? null };
  const others: (readonly [Fraction, Fraction])[] = late ? [[all.value.sub(late.value), all.value]] : [];
  if (received && pending) others.push([inTime.add(pending.value), received.value]);
  return {
    inTime: { ...known, part: inTime, others, lines: linesOf([all, both ?? early ?? late]) },
    late: {
      ...known,
      part: late?.value ?? all.value.sub(inTime),
      others: othersLate({ all, inTime, late, received, overdue: one('HS_DANG_QUA_HAN') }),
      lines: linesOf([all, late ?? both ?? early]),
    },
  };
}

function linesOf(claims: readonly (Claim | null)[]): readonly TextLine[] {
  return claims.flatMap((claim) => claim?.line ?? []);
}

interface Late {
  readonly all: Claim;
  readonly inTime: Fraction;
  readonly late: Claim | null;
  readonly received: Claim | null;
  readonly overdue: Claim | null;
}

/** All that were not in time, and with those still pending that are overdue. */
function othersLate({ all, inTime, late, received, overdue }: Late): Outcome['others'] {
  const resolved = [all.value.sub(inTime), late?.value ?? all.value.sub(inTime)];
  const bases = [all, ...(received ? [received] : [])].map(({ value }) => value);
  return resolved.flatMap((part) => [
    [part, all.value] as const,
    ...(overdue ? bases.map((base) => [part.add(overdue.value), base] as const) : []),
  ]);
}

/** The claim of a concept for the whole report and its period, when all such claims say the same exact value. */
function onlyValues(text: ReportText): (concept: Concept) => Claim | null {
  const whole = claimsOf(text).filter(({ frame }) => frameKey(frame) === frameKey(WHOLE_REPORT));
  return (concept) => {
    const claims = whole.filter((claim) => claim.concept === concept);
    const [first] = claims;
    return first && claims.every(({ value, isExact }) => isExact && value.equals(first.value)) ? first : null;
  };
}

/** A line that tells figures of a level, a place or another time may mean those by its rate as well. */
function linesOfOtherFrames(text: ReportText): ReadonlySet<TextLine> {
  const others = claimsOf(text).filter(({ frame }) => frameKey(frame) !== frameKey(WHOLE_REPORT));
  return new Set(others.map(({ line }) => line));
}
