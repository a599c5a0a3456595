import { LIST_TAGS } from '../../report/vocabulary';
import type { FoundTag } from './tags-in-tree';

export interface Loop {
  readonly open: FoundTag;
  readonly close: FoundTag;
}

/** Loops and conditions with both their ends, the inner ones first. What has no end is told by the library. */
export function loopsOf(tags: readonly FoundTag[]): readonly Loop[] {
  const loops: Loop[] = [];
  const open: FoundTag[] = [];
  for (const tag of tags) {
    if (tag.mark === '/') {
      const begun = open.pop();
      if (begun && (begun.name === tag.name || tag.name === '')) loops.push({ open: begun, close: tag });
    } else if (tag.mark !== '') open.push(tag);
  }
  return loops;
}

/** Lists of the office inside one another, or one condition in itself: four lists of fifty lines print millions. */
const MOST_LISTS = 3;
/** Conditions and lists together; each level costs the library a level of the stack. */
const MOST_LEVELS = 12;

export type Nesting = { readonly code: 'loop-too-deep' | 'loop-in-itself'; readonly tag: FoundTag };

/** Loops that stand too deep, or in a loop over the same list, which would print each item for each item. */
export function wrongNesting(tags: readonly FoundTag[]): readonly Nesting[] {
  const found: Nesting[] = [];
  const open: FoundTag[] = [];
  for (const tag of tags) {
    if (tag.mark === '/') open.pop();
    if (tag.mark === '/' || tag.mark === '') continue;
    const code = objectionTo(tag, open);
    if (code) found.push({ code, tag });
    open.push(tag);
    // Nothing is told twice of what stands deeper still.
    if (code === 'loop-too-deep') break;
  }
  return found;
}

function objectionTo(tag: FoundTag, around: readonly FoundTag[]): Nesting['code'] | null {
  const list = listOf(tag);
  const lists = around.map(listOf).filter((one) => one !== undefined);
  if (list !== undefined && lists.includes(list)) return 'loop-in-itself';
  const alike = around.filter(({ name }) => name === tag.name);
  const isTooDeep = around.length === MOST_LEVELS || alike.length === MOST_LISTS;
  return isTooDeep || (list !== undefined && lists.length === MOST_LISTS) ? 'loop-too-deep' : null;
}

function listOf({ mark, name }: FoundTag): string | undefined {
  return mark === '^' ? undefined : LIST_TAGS.get(name);
}
