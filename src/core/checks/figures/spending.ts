import { groupedText, rateText } from '../../indicators/number-text';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { type Claim, claimsOf } from './claims';
import { type Concept, nameOf } from './concepts';
import { placesOf, saidIn } from './conflicts';

const PARTS: readonly Concept[] = ['CHI_DAU_TU', 'CHI_THUONG_XUYEN', 'DU_PHONG'];
/** How many lines after the total its parts may stand. */
const LONGEST_LIST = 6;

/** Parts listed under the amount spent so far that exceed it: probably they are parts of the year's estimate. */
export const estimateUnderActual: Check<'estimate-under-actual'> = ({ text }) => {
  const claims = claimsOf(text);
  const lineOf = new Map(text.lines.map((line, index) => [line, index]));
  const positionOf = ({ line }: Claim) => lineOf.get(line) ?? -1;
  return claims
    .filter(({ concept }) => concept === 'NS_CHI')
    .flatMap((total): readonly Finding<'estimate-under-actual'>[] => {
      const at = positionOf(total);
      const parts = claims.filter((claim) => {
        const distance = positionOf(claim) - at;
        const isOwnEstimate =
          distance > 0 && /dự toán/i.test(claim.line.text) && !/trong đó|gồm|:$/i.test(total.line.text);
        return PARTS.includes(claim.concept) && distance >= 0 && distance <= LONGEST_LIST && !isOwnEstimate;
      });
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (parts.length === 0 || sum <= total.value) return [];
      const named = parts.map((part) => `${nameOf(part.concept).toLowerCase()} ${saidIn(part)}`).join(', ');
      const facts = { said: saidIn(total), parts: named, sum: `${groupedText(sum)} đồng` };
      return [finding('estimate-under-actual', facts, placesOf([total, ...parts]))];
    })
    .slice(0, 1);
};

/** Luật Ngân sách nhà nước 2015, Điều 10: 2% to 4% of total spending. Only a warning, since the base is debatable. */
export const contingencyInText: Check<'contingency-off-law'> = ({ text }) => {
  const claims = claimsOf(text);
  const first = (concept: Concept) => claims.find((claim) => claim.concept === concept);
  const [contingency, investment, recurrent] = [first('DU_PHONG'), first('CHI_DAU_TU'), first('CHI_THUONG_XUYEN')];
  if (!contingency || !investment || !recurrent || contingency.value === 0) return [];
  const total = contingency.value + investment.value + recurrent.value;
  if (isLawful(contingency.value, total)) return [];
  const facts = {
    amount: saidIn(contingency),
    total: `tổng ba khoản ${groupedText(total)} đồng`,
    share: shareText(contingency.value, total),
  };
  return [finding('contingency-off-law', facts, placesOf([contingency, investment, recurrent]))];
};

export function isLawful(contingency: number, total: number): boolean {
  return contingency * 100 >= total * 2 && contingency * 100 <= total * 4;
}

export function shareText(part: number, total: number): string {
  return rateText(part, total, { decimals: 2, rounding: 'truncate' });
}
