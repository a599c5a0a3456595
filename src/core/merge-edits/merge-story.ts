import {
  paragraphsOfBlocks,
  type Story,
  type StoryBlock,
  type StoryParagraph,
  type StoryRow,
} from '../document/made/story';
import type { XmlElement } from '../xml/element';
import { aligned, cellsFound } from './align/align';
import { gapsOf, withoutRewritten } from './align/gaps';
import { type Line, lineOfBlock, lineOfRow } from './align/lines';
import { type Alignments, mergedOrder, outOfOrder, sameAmongAdded, type Triple, triplesOf } from './align/merged-order';
import { otherWideBoxes, withStandingBoxes } from './boxes/keep-boxes';
import type { Boxes } from './boxes/standing-boxes';
import { type Gap, settledGaps } from './disputes';
import { type Gone, withFollowedSentences } from './follow-sentences';
import { type Item, keyOfItem, paragraphsIn, saidIn, wordsIn } from './items';
import { mergedAsides } from './merge-asides';
import { mergedParagraph, type Versions } from './merge-paragraph';
import type { Dispute, Placed, Plan, PlannedList, PlannedText } from './plan';
import { isRemarkedOn } from './remarks';

/** Says what has to be done to the edited document so that it has the new figures and keeps the work of hands. */
export function mergedStory({ base, edited, now }: Versions<Story>, boxes: Boxes): Plan {
  const merger = new StoryMerger(boxes);
  merger.blocks({ base: base.body, edited: edited.body, now: now.body }, null);
  const asides = mergedAsides({ base: base.asides, edited: edited.asides, now: now.asides }, boxes);
  const followed = withFollowedSentences(merger.texts, merger.gone, merger.added);
  const settled = settledGaps(merger.gaps, followed, boxes.wide);
  const found = [...merger.dropped, ...settled.disputes];
  const disputes = [...found, ...otherWideBoxes(found, boxes)];
  const dividesAnew = base.sections === edited.sections && base.sections !== now.sections;
  return {
    texts: withStandingBoxes([...followed.texts, ...asides.texts], disputes, boxes),
    lists: merger.lists,
    disputes,
    added: [...merger.added, ...asides.added],
    withheld: settled.withheld,
    dividesAnew,
  };
}

/** How the items of a list are compared and merged. */
interface Manner<T extends Item> {
  readonly container: XmlElement | null;
  readonly lineOf: (one: T) => Line;
  readonly merge: (versions: Versions<T>) => void;
}

/** The list in which an item stands, and what goes from it. */
interface Around {
  readonly container: XmlElement | null;
  readonly removed: XmlElement[];
}

class StoryMerger {
  readonly texts: PlannedText[] = [];
  readonly lists: PlannedList[] = [];
  readonly dropped: Dispute[] = [];
  readonly gaps: Gap[] = [];
  readonly gone: Gone[] = [];
  /** Paragraphs that people wrote or put together. */
  readonly added: StoryParagraph[] = [];

  constructor(private readonly boxes: Boxes) {}

  blocks(versions: Versions<readonly StoryBlock[]>, container: XmlElement | null): void {
    this.list(versions, { container, lineOf: lineOfBlock, merge: (found) => this.block(found) });
  }

  private block({ base, edited, now }: Versions<StoryBlock>): void {
    if (base.kind === 'table' && edited.kind === 'table' && now.kind === 'table') {
      const manner = {
        container: edited.node,
        lineOf: lineOfRow,
        merge: (found: Versions<StoryRow>) => this.row(found),
      };
      this.list({ base: base.rows, edited: edited.rows, now: now.rows }, manner);
    } else if (base.kind === 'paragraph' && edited.kind === 'paragraph' && now.kind === 'paragraph') {
      this.texts.push(mergedParagraph({ base, edited, now }, this.boxes.within.get(edited)));
    }
  }

  private row({ base, edited, now }: Versions<StoryRow>): void {
    const toEdited = cellsFound(base.cells, edited.cells);
    const toNow = cellsFound(base.cells, now.cells);
    const known = new Set(toEdited);
    const own = edited.cells.filter((_, at) => !known.has(at));
    this.added.push(...own.flatMap(({ blocks }) => paragraphsOfBlocks(blocks)));
    for (const [at, cell] of base.cells.entries()) {
      const [one, other] = [edited.cells[toEdited[at] ?? -1], now.cells[toNow[at] ?? -1]];
      if (one && other) this.blocks({ base: cell.blocks, edited: one.blocks, now: other.blocks }, one.node);
    }
  }

  private list<T extends Item>(versions: Versions<readonly T[]>, { container, lineOf, merge }: Manner<T>): void {
    const [base, edited, now] = [versions.base.map(lineOf), versions.edited.map(lineOf), versions.now.map(lineOf)];
    const toNow = aligned(base, now);
    const toEdited = withoutRewritten(aligned(base, edited), { base, edited, now, toNow });
    const sameAdded = sameAmongAdded({ edited, now, toEdited, toNow });
    const counts = { editedCount: edited.length, nowCount: now.length };
    const triples = triplesOf({ toEdited, toNow, ...counts, sameAdded });
    const removed: XmlElement[] = [];
    const kept = triples.filter((triple) => {
      const found = versionsAt(triple, versions);
      if (found.base && found.edited && found.now) merge(found as Versions<T>);
      if (found.base && found.edited && !found.now) return this.isKept(found, { container, removed });
      if (found.edited && !found.base && !found.now) this.added.push(...paragraphsIn(found.edited));
      return found.edited !== undefined || found.base === undefined;
    });
    this.leaveOpen({ toEdited, toNow, sameAdded }, { versions, container });
    this.place(mergedOrder(kept), { versions, container, removed });
  }

  /** What people took out or rewrote: whether they dispute it is told when it is known where its sentences went. */
  private leaveOpen<T extends Item>(
    { toEdited, toNow, sameAdded }: Omit<Alignments, 'editedCount' | 'nowCount'>,
    { versions, container }: Pick<Around, 'container'> & { readonly versions: Versions<readonly T[]> },
  ): void {
    const at = (list: readonly T[], place: number | null | undefined) => list[place ?? -1] ?? null;
    for (const { gone, added } of gapsOf(toEdited, versions.edited.length)) {
      const lost = gone.flatMap((place) => {
        const base = at(versions.base, place);
        return base ? [{ base, now: at(versions.now, toNow[place]) }] : [];
      });
      for (const { base, now } of lost) if ('text' in base && now && 'text' in now) this.gone.push({ base, now });
      const own = added.map((run) =>
        run.filter((place) => !sameAdded.has(place)).flatMap((one) => at(versions.edited, one) ?? []),
      );
      this.gaps.push({ container, gone: lost, added: own });
    }
  }

  /** Whether what the new document no longer has stays, because people worked on it. */
  private isKept({ base, edited }: Versions<Item | undefined>, { container, removed }: Around): boolean {
    if (!base || !edited) return true;
    const { node } = edited;
    const isTouched = keyOfItem(base) !== keyOfItem(edited) || isRemarkedOn(node) || this.isBoxed(edited);
    const paragraphs = saidIn(edited);
    const dropped = { container, paragraphs, edited: wordsIn(edited), now: '', news: [], isStanding: false };
    if (isTouched && paragraphs.length > 0 && node) this.dropped.push({ ...dropped, nodes: [node] });
    else if (!isTouched && node) removed.push(node);
    return isTouched;
  }

  private isBoxed(item: Item): boolean {
    const { within, wide } = this.boxes;
    return paragraphsIn(item).some((one) => within.has(one) || wide.some(({ paragraphs }) => paragraphs.includes(one)));
  }

  private place<T extends Item>(
    order: readonly Triple[],
    { versions, container, removed }: Around & { readonly versions: Versions<readonly T[]> },
  ): void {
    const ofEdited = order.filter(({ edited }) => edited !== null);
    const before = [...ofEdited].sort((a, b) => (a.edited as number) - (b.edited as number));
    const moved = outOfOrder(before, ofEdited);
    const isAsBefore = removed.length === 0 && moved.size === 0 && ofEdited.length === order.length;
    if (isAsBefore) return;
    const placed = order.flatMap((triple): readonly Placed[] => {
      const { edited, now } = versionsAt(triple, versions);
      if (edited?.node) return [{ kind: 'kept', node: edited.node, isMoved: moved.has(triple) }];
      return now ? [{ kind: 'new', item: now }] : [];
    });
    this.lists.push({ container, order: placed, removed });
  }
}

function versionsAt<T>(triple: Triple, { base, edited, now }: Versions<readonly T[]>): Versions<T | undefined> {
  const at = (list: readonly T[], place: number | null) => (place === null ? undefined : list[place]);
  return { base: at(base, triple.base), edited: at(edited, triple.edited), now: at(now, triple.now) };
}
