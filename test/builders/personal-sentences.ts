import { readFileSync } from 'node:fs';
import { personalDataIn } from '../../src/core/personal-data/personal-data';

type Sort = 'positive' | 'innocent';

/** From outside, written by somebody who had not read the rules, written beside the rules, and written before a rule. */
const SOURCES = ['cases', 'written', 'neighbours', 'others'] as const;

/** How many sentences of a kind hold personal data in the finder's eyes. */
export interface Share {
  readonly kind: string;
  readonly told: readonly string[];
  readonly others: readonly string[];
}

/** Each sentence is a paragraph of its own; those with tabs are rows of a table. */
export function personalShares(sort: Sort): readonly Share[] {
  return SOURCES.flatMap((source) => {
    const path = `test/data/personal-data/${source}-${sort}.json`;
    const kinds = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly string[]>>;
    return Object.entries(kinds).map(([kind, sentences]) => ({ kind: `${source}: ${kind}`, ...parted(sentences) }));
  });
}

function parted(sentences: readonly string[]): Omit<Share, 'kind'> {
  const isTold = (sentence: string) => personalDataIn(sentence).length > 0;
  return { told: sentences.filter(isTold), others: sentences.filter((sentence) => !isTold(sentence)) };
}

/** The share of all sentences that are told of. */
export function shareTold(shares: readonly Share[]): number {
  const told = shares.reduce((sum, { told }) => sum + told.length, 0);
  const all = shares.reduce((sum, { told, others }) => sum + told.length + others.length, 0);
  return told / all;
}
