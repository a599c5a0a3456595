import type { Report } from '../report/compose';
import { isInnerList } from '../report/inner-lists';
import type { ListItem } from '../report/vocabulary';
import type { TagTree } from './check-template';
import { tagName } from './tag-name';
import { asked } from './template-data';

/** Pieces of text and tags. A report of 2,000 documents in every list has about a million, Word stops at some more. */
const MOST_PIECES = 2_000_000;

/** Whether lists in lists would make a document that nobody can open; found without making it. */
export function isTooLong(trees: readonly TagTree[], report: Report): boolean {
  return trees.reduce((sum, tree) => sum + piecesIn(tree, { report, around: [] }), 0) > MOST_PIECES;
}

interface Scope {
  readonly report: Report;
  readonly around: readonly ListItem[];
}

function piecesIn(tree: TagTree, scope: Scope): number {
  return tree.reduce((sum, part) => {
    if (sum > MOST_PIECES || part.type !== 'placeholder' || part.module !== 'loop' || !part.subparsed) return sum + 1;
    return (
      sum + 1 + piecesOfLoop({ name: tagName(part.value), inverted: part.inverted === true }, part.subparsed, scope)
    );
  }, 0);
}

/** Items that contain lists, and items of such lists, are counted one by one; those of other lists as so many times one. */
function piecesOfLoop(
  { name, inverted }: { readonly name: string; readonly inverted: boolean },
  inside: TagTree,
  { report, around }: Scope,
): number {
  const found = asked(name, around, report);
  if (typeof found === 'object') {
    if (inverted) return found.length === 0 ? piecesIn(inside, { report, around }) : 0;
    if (!isInnerList(name) && !hasInnerList(inside)) return found.length * piecesIn(inside, { report, around });
    return found.reduce((sum, item) => sum + piecesIn(inside, { report, around: [...around, item] }), 0);
  }
  // A condition on a field of a list that is counted as a whole may hold.
  return found === undefined || Boolean(found) !== inverted ? piecesIn(inside, { report, around }) : 0;
}

function hasInnerList(tree: TagTree): boolean {
  return tree.some(
    (part) =>
      part.type === 'placeholder' &&
      part.subparsed !== undefined &&
      (isInnerList(tagName(part.value)) || hasInnerList(part.subparsed)),
  );
}
