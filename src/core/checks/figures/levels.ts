import Fraction from 'fraction.js';
import { cutOffDays } from '../../calendar/period';
import { TWO_LEVELS_FROM } from '../../law/two-levels';
import { type Claim, leansOnCarried } from '../claims/claim';
import { nameOf } from '../claims/concepts';
import { timeKey } from '../claims/frame';
import { type Finding, finding } from '../finding';
import type { ReportText } from '../text/report-text';
import { groupedBy, placesOf, printed, saidIn } from './conflicts';

const LEVELS = ['cấp tỉnh', 'cấp huyện', 'cấp xã'] as const;

/** The figures of all levels must add up to those of the whole province or district; with one level untold nothing is said. */
export function levelsToWhole(claims: readonly Claim[], text: ReportText): readonly Finding<'parts-not-total'>[] {
  const wholes = claims.filter(({ isOfAll, mention }) => isOfAll && mention);
  if (wholes.length === 0) return [];
  const groups = groupedBy(claims, ({ concept, frame }) => `${concept} ${timeKey(frame.time)}`);
  return groups.flatMap((group) => levelsOf(group, text));
}

function levelsOf(group: readonly Claim[], text: ReportText): readonly Finding<'parts-not-total'>[] {
  const whole = onlyOne(group.filter(({ isOfAll, mention }) => isOfAll && mention));
  const parts = whole && LEVELS.slice(firstLevel(whole)).flatMap((level) => toldOf(group, level, text));
  if (!parts || parts.length < 2 || parts.some((part) => part === null)) return [];
  const told = parts as readonly Claim[];
  const sum = told.reduce((all, { value }) => all.add(value), new Fraction(0));
  const left = whole.value.sub(sum);
  if (left.equals(0) || group.some(({ value }) => value.equals(left))) return [];
  const named = told.map((claim) => `${scopeName(claim)} ${saidIn(claim)}`).join(' + ');
  const facts = { what: nameOf(whole.concept), said: saidIn(whole), parts: named, sum: printed(sum) };
  return [
    finding(
      'parts-not-total',
      facts,
      placesOf([whole, ...told]),
      leansOnCarried([whole, ...told]) ? 'doubtful' : 'likely',
    ),
  ];
}

/** Nothing for a level that does not exist, null for one that is not told, or told twice. */
function toldOf(group: readonly Claim[], level: (typeof LEVELS)[number], text: ReportText): readonly (Claim | null)[] {
  const of = group.filter((claim) => claim.mention && scopeName(claim) === level);
  if (of.length === 0 && level === 'cấp huyện' && isOfTwoLevels(text)) return [];
  return [onlyOne(of)];
}

function onlyOne(claims: readonly Claim[]): Claim | null {
  const [first, ...others] = claims;
  return first && others.every(({ value }) => value.equals(first.value)) ? first : null;
}

function scopeName({ frame: { scope } }: Claim): string {
  return scope.kind === 'part' ? scope.of.replace(/^ubnd /, '') : '';
}

/** A district has no provincial level of its own. */
function firstLevel({ line }: Claim): number {
  return /(?:toàn|cả) (?:huyện|thị xã|quận)/i.test(line.text) ? 1 : 0;
}

function isOfTwoLevels({ period, days }: ReportText): boolean {
  const end = days?.to ?? (period && cutOffDays(period).to);
  if (end === null) return false;
  return end >= TWO_LEVELS_FROM;
}
