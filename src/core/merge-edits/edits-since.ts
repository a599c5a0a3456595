import type { Story, StoryParagraph, StoryRow } from '../document/made/story';
import { aligned, cellsFound } from './align/align';
import { type Line, lineOfBlock, lineOfRow } from './align/lines';
import { outOfOrder } from './align/merged-order';
import { type Item, paragraphsIn, wordsIn } from './items';
import { type Place, placesIn } from './places';
import { keyOf, wordsOfParagraph } from './words/words';

/** What people did to one paragraph, or to one row or table as a whole. */
export interface Edit {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly what: 'paragraph' | 'row' | 'table';
  /** In the edited document; of what was removed, in the document as it was made. */
  readonly place: Place;
  /** '' for what was added. Cells are divided by bars. */
  readonly before: string;
  /** '' for what was removed. */
  readonly after: string;
  /** The words of the row in which it stood; '' outside tables. */
  readonly row: string;
}

/** What people changed in a document since it was made, in reading order; what programs change by saving is no edit. */
export function editsSince(base: Story, edited: Story): readonly Edit[] {
  const [places, basePlaces] = [placesIn(edited), placesIn(base)];
  const edits: Edit[] = [];
  compare({ before: base.body, after: edited.body, row: '' }, lineOfBlock);
  return edits;

  function compare<T extends Item>({ before, after, row }: Lists<T>, lineOf: (one: T) => Line): void {
    const to = aligned(before.map(lineOf), after.map(lineOf));
    const from = new Map(to.flatMap((other, at) => (other === null ? [] : [[other, at] as const])));
    const found = [...from.values()];
    const moved = outOfOrder(
      [...found].sort((a, b) => a - b),
      [...from].sort(([a], [b]) => a - b).map(([, at]) => at),
    );
    for (const [at, item] of after.entries()) {
      const was = from.get(at);
      const old = was === undefined ? undefined : before[was];
      if (!old || was === undefined) tell('added', { item, row });
      else {
        if (moved.has(was)) tell('moved', { old, item, row });
        inside({ old, item, row });
      }
    }
    for (const [at, item] of before.entries()) if (to[at] === null) tell('removed', { old: item, row });
  }

  function inside({ old, item, row }: Pair & { readonly old: Item; readonly item: Item }): void {
    if ('cells' in old && 'cells' in item) cells(old, item);
    else if ('rows' in old && 'rows' in item) compare({ before: old.rows, after: item.rows, row }, lineOfRow);
    else if ('text' in old && 'text' in item && !isSame(old, item)) tell('changed', { old, item, row });
  }

  function cells(before: StoryRow, after: StoryRow): void {
    for (const [at, other] of cellsFound(before.cells, after.cells).entries()) {
      const [cell, found] = [before.cells[at], after.cells[other ?? -1]];
      if (cell && found) compare({ before: cell.blocks, after: found.blocks, row: wordsIn(before) }, lineOfBlock);
    }
  }

  function tell(kind: Edit['kind'], { old, item, row }: Pair): void {
    const told = item ?? old;
    const first = told && paragraphsIn(told)[0];
    const place = first && (places.get(first) ?? basePlaces.get(first));
    const texts = { before: old ? wordsIn(old) : '', after: item ? wordsIn(item) : '' };
    if (told && place && texts.before + texts.after !== '')
      edits.push({ kind, what: whatIs(told), place, ...texts, row });
  }
}

interface Lists<T extends Item> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly row: string;
}

interface Pair {
  readonly old?: Item;
  readonly item?: Item;
  readonly row: string;
}

function isSame(before: StoryParagraph, after: StoryParagraph): boolean {
  return before.text === after.text || keyOf(wordsOfParagraph(before)) === keyOf(wordsOfParagraph(after));
}

function whatIs(item: Item): Edit['what'] {
  return 'cells' in item ? 'row' : item.kind;
}
