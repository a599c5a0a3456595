import { COUNTS, type CountCode, isRateCode } from '../../indicators/catalogue';
import { INDICATORS_TAB } from '../../workbook/contract/tabs';
import { cellPlace, finding } from '../finding';
import type { Check } from '../subject';
import { type Claim, claimsOf } from './claims';
import { nameOf } from './concepts';
import { saidIn } from './conflicts';

/** Numbers typed by hand that differ from what the workbook counts. */
export const notOfWorkbook: Check<'figure-not-of-workbook'> = ({ text, workbook }) => {
  if (!workbook) return [];
  return claimsOf(text).flatMap((claim) => {
    const { concept, line } = claim;
    if (!COUNTS.has(concept as CountCode) || isRateCode(concept)) return [];
    const figure = workbook.figures[concept as CountCode];
    if (figure.value === null || borneOut(claim, figure.value)) return [];
    const place = cellPlace(
      INDICATORS_TAB.name,
      null,
      INDICATORS_TAB.columns.current.header,
      `${concept} = ${figure.text}`,
    );
    const facts = { what: nameOf(concept), said: saidIn(claim), counted: figure.text };
    return [finding('figure-not-of-workbook', facts, [line.place, place])];
  });
};

/** Compares to the precision printed: `1.922 triệu đồng` matches any sum of that many millions. */
function borneOut({ value, scale }: Claim, counted: number): boolean {
  return scale === 1 ? value === counted : Math.abs(value - counted) < scale;
}
