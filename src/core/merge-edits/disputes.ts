import type { StoryParagraph } from '../document/made/story';
import type { XmlElement } from '../xml/element';
import { likeness, lineOfBlock, lineOfRow } from './align/lines';
import type { WideBox } from './boxes/standing-boxes';
import type { Followed } from './follow-sentences';
import { type Item, keyOfItem, paragraphsIn, saidIn, withoutOrdinal, wordsIn } from './items';
import type { Dispute, Withheld } from './plan';

/** Between two neighbours that stayed: what people took out, and what they wrote there. */
export interface Gap {
  /** The cell or table; null for the body. */
  readonly container: XmlElement | null;
  readonly gone: readonly Lost[];
  /** Items that stand one behind the other, together. */
  readonly added: readonly (readonly Item[])[];
}

interface Lost {
  readonly base: Item;
  /** Null when the new document no longer has it. */
  readonly now: Item | null;
}

interface Settled {
  readonly disputes: readonly Dispute[];
  readonly withheld: readonly Withheld[];
}

/**
 * What the new document changed and people took out: when they wrote something in its place, however unlike, both are in
 * dispute; else it stays out, and is told.
 */
export function settledGaps(gaps: readonly Gap[], followed: Followed, wide: readonly WideBox[]): Settled {
  const disputes: Dispute[] = [];
  const withheld: Withheld[] = [];
  for (const gap of gaps) {
    const changed = gap.gone.filter((lost) => isChanged(lost) && !followed.carried.has(lost.base as StoryParagraph));
    const dispute = disputeIn(gap, changed, followed);
    if (dispute) disputes.push(dispute);
    else withheld.push(...changed.flatMap(withheldOf));
    const renewed = new Set(dispute?.paragraphs);
    disputes.push(
      ...wide.filter((box) => !box.paragraphs.some((one) => renewed.has(one))).flatMap((box) => standingIn(gap, box)),
    );
  }
  return { disputes, withheld };
}

function isChanged({ base, now }: Lost): boolean {
  if (wordsIn(base) === '') return false;
  return now === null || keyOfItem(withoutOrdinal(base)) !== keyOfItem(withoutOrdinal(now));
}

function withheldOf({ base, now }: Lost): readonly Withheld[] {
  return now ? [{ before: wordsIn(base), now: wordsIn(now) }] : [];
}

function disputeIn({ container, added }: Gap, changed: readonly Lost[], { holding }: Followed): Dispute | null {
  const isOwn = (item: Item) => wordsIn(item) !== '' && !paragraphsIn(item).some((one) => holding.has(one));
  const runs = added.flatMap((run) => trimmed(run, isOwn)).filter((run) => run.every(({ node }) => node !== null));
  const [own] = [...runs].sort((a, b) => nearness(b, changed) - nearness(a, changed));
  const paragraphs = (own ?? []).flatMap(saidIn);
  if (!own || paragraphs.length === 0 || changed.length === 0) return null;
  const news = changed.flatMap(({ now }) => now ?? []);
  const nodes = own.flatMap(({ node }) => node ?? []);
  return { container, nodes, paragraphs, edited: quoted(own), now: quoted(news), news, isStanding: false };
}

/** What an earlier merge left over several paragraphs or cells of a gap. */
function standingIn({ container, added, gone }: Gap, box: WideBox): readonly Dispute[] {
  const own = added.flat().filter((item) => saidIn(item).some((one) => box.paragraphs.includes(one)));
  if (own.length === 0 || own.flatMap(saidIn).length !== box.paragraphs.filter(({ text }) => text.trim() !== '').length)
    return [];
  const news = gone.flatMap(({ now }) => now ?? []);
  const isKnown = quoted(news) === box.now;
  const nodes = own.flatMap(({ node }) => node ?? []);
  const paragraphs = own.flatMap(saidIn);
  return [
    { container, nodes, paragraphs, edited: quoted(own), now: box.now, news: isKnown ? news : [], isStanding: true },
  ];
}

function quoted(items: readonly Item[]): string {
  return items
    .map(wordsIn)
    .filter((text) => text !== '')
    .join(' | ');
}

/** Divided where an item is nobody's own. */
function trimmed(run: readonly Item[], isOwn: (item: Item) => boolean): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const item of run) {
    if (isOwn(item)) (parts[parts.length - 1] as Item[]).push(item);
    else parts.push([]);
  }
  return parts.filter(({ length }) => length > 0);
}

function nearness(run: readonly Item[], changed: readonly Lost[]): number {
  const lineOf = (item: Item) => ('cells' in item ? lineOfRow(item) : lineOfBlock(item));
  return Math.max(0, ...run.flatMap((item) => changed.map(({ base }) => likeness(lineOf(item), lineOf(base)))));
}
