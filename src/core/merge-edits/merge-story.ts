import type { Story, StoryBlock, StoryParagraph, StoryRow } from '../document/made/story';
import type { XmlElement } from '../xml/element';
import { aligned, cellsFound } from './align/align';
import { type Line, lineOfBlock, lineOfRow } from './align/lines';
import { mergedOrder, outOfOrder, sameAmongAdded, type Triple, triplesOf } from './align/merged-order';
import { paragraphsIn, wordsIn } from './edits-since';
import { type Gone, withFollowedSentences } from './follow-sentences';
import { mergedAsides } from './merge-asides';
import { mergedParagraph, type Versions } from './merge-paragraph';
import type { Dropped, Placed, Plan, PlannedList, PlannedText, Withheld } from './plan';
import { isRemarkedOn } from './remarks';

/** Says what has to be done to the edited document so that it has the new figures and keeps the work of hands. */
export function mergedStory({ base, edited, now }: Versions<Story>): Plan {
  const merger = new StoryMerger();
  merger.blocks({ base: base.body, edited: edited.body, now: now.body }, null);
  const asides = mergedAsides({ base: base.asides, edited: edited.asides, now: now.asides });
  const { lists, dropped } = merger;
  const { texts, carried } = withFollowedSentences(merger.texts, merger.gone, merger.added);
  const withheld = merger.withheld.filter(({ base }) => !carried.has(base as StoryParagraph));
  const dividesAnew = base.sections === edited.sections && base.sections !== now.sections;
  return { texts: [...texts, ...asides], lists, dropped, withheld, dividesAnew };
}

type Item = StoryBlock | StoryRow;

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
  readonly dropped: Dropped[] = [];
  readonly withheld: (Withheld & { readonly base: Item })[] = [];
  readonly gone: Gone[] = [];
  /** Paragraphs that people wrote or put together. */
  readonly added: StoryParagraph[] = [];

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
      this.texts.push(mergedParagraph({ base, edited, now }));
    }
  }

  private row({ base, edited, now }: Versions<StoryRow>): void {
    const toEdited = cellsFound(base.cells, edited.cells);
    const toNow = cellsFound(base.cells, now.cells);
    for (const [at, cell] of base.cells.entries()) {
      const [one, other] = [edited.cells[toEdited[at] ?? -1], now.cells[toNow[at] ?? -1]];
      if (one && other) this.blocks({ base: cell.blocks, edited: one.blocks, now: other.blocks }, one.node);
    }
  }

  private list<T extends Item>(versions: Versions<readonly T[]>, { container, lineOf, merge }: Manner<T>): void {
    const [base, edited, now] = [versions.base.map(lineOf), versions.edited.map(lineOf), versions.now.map(lineOf)];
    const [toEdited, toNow] = [aligned(base, edited), aligned(base, now)];
    const sameAdded = sameAmongAdded({ edited, now, toEdited, toNow });
    const counts = { editedCount: edited.length, nowCount: now.length };
    const triples = triplesOf({ toEdited, toNow, ...counts, sameAdded });
    const removed: XmlElement[] = [];
    const kept = triples.filter((triple) => {
      const found = versionsAt(triple, versions);
      if (found.base && found.edited && found.now) merge(found as Versions<T>);
      if (found.base && found.edited && !found.now) return this.isKept(found, { container, removed });
      if (found.base && found.now && !found.edited) this.withhold(found.base, found.now);
      if (found.edited && !found.base && !found.now) this.added.push(...paragraphsIn(found.edited));
      return found.edited !== undefined || found.base === undefined;
    });
    this.place(mergedOrder(kept), { versions, container, removed });
  }

  /** Whether what the new document no longer has stays, because people worked on it. */
  private isKept({ base, edited }: Versions<Item | undefined>, { container, removed }: Around): boolean {
    if (!base || !edited) return true;
    const { node } = edited;
    const isTouched = textOf(base) !== textOf(edited) || isRemarkedOn(node);
    const said = paragraphsIn(edited).filter(({ text }) => text.trim() !== '');
    const [first, last] = [said[0], said[said.length - 1]];
    if (isTouched && first && last && node) this.dropped.push({ node, container, first, last, text: wordsIn(edited) });
    else if (!isTouched && node) removed.push(node);
    return isTouched;
  }

  private withhold(base: Item, now: Item): void {
    if ('text' in base && 'text' in now) this.gone.push({ base, now });
    const [was, is] = [base, now].map(withoutOrdinal) as [Item, Item];
    if (textOf(was) !== textOf(is)) this.withheld.push({ base, before: wordsIn(base), now: wordsIn(now) });
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

function textOf(item: Item): string {
  return 'cells' in item ? lineOfRow(item).key : lineOfBlock(item).key;
}

/** A row without the number that counts rows, which changes when a row before it comes or goes. */
function withoutOrdinal(item: Item): Item {
  return 'cells' in item && /^\s*\d+\s*$/.test(lineOfRow({ ...item, cells: item.cells.slice(0, 1) }).key)
    ? { ...item, cells: item.cells.slice(1) }
    : item;
}
