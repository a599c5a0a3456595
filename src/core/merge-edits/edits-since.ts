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
}

/** What people changed in a document since it was made, in reading order; what programs change by saving is no edit. */
export function editsSince(base: Story, edited: Story): readonly Edit[] {
  const [places, basePlaces] = [placesIn(edited), placesIn(base)];
  const edits: Edit[] = [];
  compare(base.body, edited.body, lineOfBlock);
  return edits;

  function compare<T extends Item>(before: readonly T[], after: readonly T[], lineOf: (one: T) => Line): void {
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
      if (!old || was === undefined) tell('added', undefined, item);
      else {
        if (moved.has(was)) tell('moved', old, item);
        inside(old, item);
      }
    }
    for (const [at, item] of before.entries()) if (to[at] === null) tell('removed', item, undefined);
  }

  function inside(before: Item, after: Item): void {
    if ('cells' in before && 'cells' in after) rows(before, after);
    else if ('rows' in before && 'rows' in after) compare(before.rows, after.rows, lineOfRow);
    else if ('text' in before && 'text' in after && !isSame(before, after)) tell('changed', before, after);
  }

  function rows(before: StoryRow, after: StoryRow): void {
    for (const [at, other] of cellsFound(before.cells, after.cells).entries()) {
      const [cell, found] = [before.cells[at], after.cells[other ?? -1]];
      if (cell && found) compare(cell.blocks, found.blocks, lineOfBlock);
    }
  }

  function tell(kind: Edit['kind'], before: Item | undefined, after: Item | undefined): void {
    const item = after ?? before;
    const first = item && paragraphsIn(item)[0];
    const place = first && (places.get(first) ?? basePlaces.get(first));
    const texts = { before: before ? wordsIn(before) : '', after: after ? wordsIn(after) : '' };
    if (item && place && texts.before + texts.after !== '') edits.push({ kind, what: whatIs(item), place, ...texts });
  }
}

function isSame(before: StoryParagraph, after: StoryParagraph): boolean {
  return before.text === after.text || keyOf(wordsOfParagraph(before)) === keyOf(wordsOfParagraph(after));
}

function whatIs(item: Item): Edit['what'] {
  return 'cells' in item ? 'row' : item.kind;
}
