import type { Report } from '../report/compose';
import type { TagTree } from './check-template';
import { tagName } from './tag-name';
import { timesRepeated } from './template-data';

/** Pieces of text and tags. A report of 2,000 documents in every list has about a million, Word stops at some more. */
const MOST_PIECES = 2_000_000;

/** Whether lists in lists would make a document that nobody can open; found without making it. */
export function isTooLong(trees: readonly TagTree[], report: Report): boolean {
  return trees.reduce((sum, tree) => sum + piecesIn(tree, report), 0) > MOST_PIECES;
}

function piecesIn(tree: TagTree, report: Report): number {
  return tree.reduce((sum, part) => {
    if (part.type !== 'placeholder' || part.module !== 'loop' || !part.subparsed) return sum + 1;
    return sum + timesRepeated(report, tagName(part.value), part.inverted === true) * piecesIn(part.subparsed, report);
  }, 0);
}
