import { personalShares, type Share, shareTold } from '../builders/personal-sentences';

/** Prints, kind by kind, what the finder of personal data finds, and what it takes for personal data that is none. */
export function benchPersonalData(): void {
  const [positive, innocent] = [personalShares('positive'), personalShares('innocent')];
  console.log(`Personal data: found ${percent(shareTold(positive))}`);
  for (const share of positive) print(share, share.others);
  console.log(`Innocent sentences: told ${percent(shareTold(innocent))}`);
  for (const share of innocent) print(share, share.told);
}

/** The share, then the sentences that were judged wrongly. */
function print({ kind, told, others }: Share, wrong: readonly string[]): void {
  console.log(`  ${kind}: ${told.length} of ${told.length + others.length}`);
  for (const sentence of wrong) console.log(`    ${sentence}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
