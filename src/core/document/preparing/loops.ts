import { listIn } from '../check-template';
import type { FoundTag } from './tags-in-tree';

export interface Loop {
  readonly open: FoundTag;
  readonly close: FoundTag;
}

export interface LoopMistake {
  readonly code: 'loop-unclosed' | 'loop-unopened' | 'loop-mismatched';
  readonly tag: FoundTag;
  /** The end that stands where its own was expected. */
  readonly closing: string;
}

export interface Matched {
  /** Loops and conditions with both their ends, the inner ones first. */
  readonly loops: readonly Loop[];
  readonly mistakes: readonly LoopMistake[];
}

/** Finds the end of each loop, and every mistake of their ends at once: the library stops at the first. */
export function matchedLoops(tags: readonly FoundTag[]): Matched {
  const matching = new Matching(tags);
  for (const tag of tags) {
    if (tag.mark === '/') matching.end(tag);
    else if (tag.mark !== '') matching.begin(tag);
  }
  return matching.finished();
}

class Matching {
  readonly loops: Loop[] = [];
  readonly mistakes: LoopMistake[] = [];
  private readonly open: FoundTag[] = [];
  private readonly openNames = new Counts();
  /** Ends still to come, less the beginnings still to come. */
  private readonly ends = new Counts();
  /** Ends already told with the loop that they cross. */
  private readonly told = new Counts();

  constructor(tags: readonly FoundTag[]) {
    for (const { mark, name } of tags) this.ends.add(name, weight(mark));
  }

  begin(tag: FoundTag): void {
    this.ends.add(tag.name, 1);
    this.openNames.add(tag.name, 1);
    this.open.push(tag);
  }

  end(tag: FoundTag): void {
    const { name } = tag;
    this.ends.add(name, -1);
    const begun = this.open[this.open.length - 1];
    if (this.told.of(name) > 0 && begun?.name !== name) this.told.add(name, -1);
    else if (begun && (name === '' || begun.name === name || this.openNames.of(name) > 0)) this.closeUpTo(tag);
    else if (begun && this.ends.of(begun.name) <= 0) this.blame('loop-mismatched', this.pop(), name);
    else this.blame('loop-unopened', tag);
  }

  finished(): Matched {
    while (this.open.length > 0) this.blame('loop-unclosed', this.pop());
    return this;
  }

  /** What was begun inside and has its end behind is crossed; what has none was never closed. */
  private closeUpTo(tag: FoundTag): void {
    let begun = this.pop();
    while (tag.name !== '' && begun.name !== tag.name) {
      const isCrossed = this.ends.of(begun.name) - this.told.of(begun.name) > 0;
      this.blame(isCrossed ? 'loop-mismatched' : 'loop-unclosed', begun, tag.name);
      if (isCrossed) this.told.add(begun.name, 1);
      begun = this.pop();
    }
    this.loops.push({ open: begun, close: tag });
  }

  private pop(): FoundTag {
    const begun = this.open.pop() as FoundTag;
    this.openNames.add(begun.name, -1);
    return begun;
  }

  private blame(code: LoopMistake['code'], tag: FoundTag, closing = ''): void {
    this.mistakes.push({ code, tag, closing });
  }
}

class Counts {
  private readonly counts = new Map<string, number>();

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  add(name: string, count: number): void {
    this.counts.set(name, this.of(name) + count);
  }
}

function weight(mark: FoundTag['mark']): number {
  if (mark === '') return 0;
  return mark === '/' ? 1 : -1;
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
  return mark === '^' ? undefined : listIn(name);
}
