import Fraction from 'fraction.js';
import { yearOf } from '../../calendar/day';
import { groupedText, rateText } from '../../indicators/number-text';
import { type Operand, quotientOf } from '../../indicators/rate';
import { BUDGET_LAW_2015, laterBudgetLaw } from '../../law/budget-law';
import type { Superseded } from '../../law/superseded';
import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { type Concept, nameOf } from '../claims/concepts';
import { type Finding, type FoundPlace, finding } from '../finding';
import { type Check, lawOf } from '../subject';
import { placesOf, saidIn } from './conflicts';
import type { Contingency } from './figure-rules';

const SHARE = BUDGET_LAW_2015.contingency;

const PARTS: readonly Concept[] = ['CHI_DAU_TU', 'CHI_THUONG_XUYEN', 'DU_PHONG'];
/** How many lines after the total its parts may stand. */
const LONGEST_LIST = 6;

/** Parts listed under the amount spent so far that exceed it: probably they are parts of the year's estimate. */
export const estimateUnderActual: Check<'estimate-under-actual'> = ({ text }) => {
  const claims = claimsOf(text);
  const lineOf = new Map(text.lines.map((line, index) => [line, index]));
  const positionOf = ({ line }: Claim) => lineOf.get(line) ?? -1;
  return claims
    .filter(
      ({ concept, frame, isExact }) =>
        concept === 'NS_CHI' && frame.scope.kind === 'whole' && frame.time.kind !== 'plan' && isExact,
    )
    .flatMap((total): readonly Finding<'estimate-under-actual'>[] => {
      const at = positionOf(total);
      const parts = claims.filter((claim) => {
        const distance = positionOf(claim) - at;
        const isOwnEstimate =
          distance > 0 && /dự toán/i.test(claim.line.text) && !/trong đó|gồm|:$/i.test(total.line.text);
        return PARTS.includes(claim.concept) && distance >= 0 && distance <= LONGEST_LIST && !isOwnEstimate;
      });
      const sum = parts.reduce((all, { value }) => all.add(value), new Fraction(0));
      if (parts.length === 0 || sum.lte(total.value)) return [];
      const named = parts.map((part) => `${nameOf(part.concept).toLowerCase()} ${saidIn(part)}`).join(', ');
      const facts = { said: saidIn(total), parts: named, sum: `${groupedText(sum)} đồng` };
      return [finding('estimate-under-actual', facts, placesOf([total, ...parts]))];
    })
    .slice(0, 1);
};

/** Only a warning, since the base is debatable. */
export const contingencyInText: Check<'contingency-off-law'> = (subject) => {
  const { text } = subject;
  const claims = claimsOf(text);
  const first = (concept: Concept) => claims.find((claim) => claim.concept === concept);
  const [contingency, investment, recurrent] = [first('DU_PHONG'), first('CHI_DAU_TU'), first('CHI_THUONG_XUYEN')];
  if (!contingency || !investment || !recurrent || contingency.value.equals(0)) return [];
  const total = contingency.value.add(investment.value).add(recurrent.value);
  if (isLawful(contingency.value, total)) return [];
  const known = {
    amount: saidIn(contingency),
    of: 'three-items' as const,
    total: groupedText(total),
    share: shareText(contingency.value, total),
  };
  const year = text.days ? yearOf(text.days.to) : (text.period?.year ?? null);
  const places = placesOf([contingency, investment, recurrent]);
  return [contingencyFound(known, { year, law: lawOf(subject), places })];
};

interface Around {
  readonly year: number | null;
  readonly law: readonly Superseded[];
  readonly places: readonly FoundPlace[];
}

/** Doubtful in the years of a later law: what share it asks for is not known here. */
export function contingencyFound(
  known: Omit<Contingency, 'year' | 'laterLaw'>,
  { year, law, places }: Around,
): Finding<'contingency-off-law'> {
  const laterLaw = laterBudgetLaw(year, law);
  const confidence = laterLaw === null ? 'certain' : 'doubtful';
  return finding('contingency-off-law', { ...known, year, laterLaw }, places, confidence);
}

export function isLawful(contingency: Operand, total: Operand): boolean {
  const share = quotientOf(contingency, total)?.mul(100);
  return !share || (share.gte(SHARE.least) && share.lte(SHARE.most));
}

export function shareText(part: Operand, total: Operand): string {
  return rateText(part, total, { decimals: 2, rounding: 'truncate' });
}
