import { countText, groupedText } from '../../indicators/number-text';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { agree, type Claim, claimsOf } from './claims';
import { type Concept, nameOf } from './concepts';

/** Two values for the same thing: one finding for each value that differs from the first. */
export const twoValues: Check<'figure-two-values'> = ({ text }) => {
  const byConcept = new Map<Concept, Claim[]>();
  for (const claim of claimsOf(text)) {
    const claims = byConcept.get(claim.concept);
    if (claims) claims.push(claim);
    else byConcept.set(claim.concept, [claim]);
  }
  return [...byConcept.values()].flatMap(disagreements);
};

function disagreements(claims: readonly Claim[]): readonly Finding<'figure-two-values'>[] {
  const different: Claim[] = [];
  for (const claim of claims) if (!different.some((other) => agree(claim, other))) different.push(claim);
  const [first, ...others] = different;
  if (!first) return [];
  return others.map((other) => {
    const facts = { what: nameOf(first.concept), said: saidIn(first), other: saidIn(other) };
    return finding(
      'figure-two-values',
      facts,
      placesOf(claims.filter((claim) => agree(claim, first) || agree(claim, other))),
    );
  });
}

/** As printed; «không có» for a sentence that states there is none. */
export function saidIn({ mention, value }: Claim): string {
  if (!mention) return '«không có»';
  return mention.base === null ? mention.printed : groupedText(value);
}

const MOST_PLACES = 6;

export function placesOf(claims: readonly Claim[]): readonly Claim['line']['place'][] {
  return [...new Set(claims.map(({ line }) => line.place))].slice(0, MOST_PLACES);
}

export function printed(value: number): string {
  return countText(value, { leadingZero: false });
}
