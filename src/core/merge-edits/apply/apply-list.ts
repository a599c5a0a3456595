import { piecesOf } from '../../document/made/pieces';
import { childElements, childOf, element, elementsNamed, type XmlElement } from '../../xml/element';
import type { Placed, PlannedList } from '../plan';
import { editText } from './edit-text';
import type { Newcomers } from './newcomers';
import type { Parents } from './parents';

export interface Tree {
  readonly parents: Parents;
  readonly body: XmlElement;
  readonly newcomers: Newcomers;
  /** Whether the document is divided into sections anew afterwards. */
  readonly dividesAnew: boolean;
}

/** Puts the blocks or rows of a list into the order of the result: new ones come in, dropped ones go. */
export function applyList(
  { container, order, removed }: PlannedList,
  { parents, body, newcomers, dividesAnew }: Tree,
): void {
  const into = container ?? body;
  let before: XmlElement | null = null;
  const firstKept = order.find((placed) => placed.kind === 'kept' && !placed.isMoved);
  for (const [at, placed] of order.entries()) {
    if (placed.kind === 'kept' && !placed.isMoved) {
      before = placed.node;
      continue;
    }
    if (placed.kind === 'kept') parents.remove(placed.node);
    const node: XmlElement | null =
      placed.kind === 'kept' ? placed.node : newcomers.made(placed.item, keptAround(order, at));
    if (!node) continue;
    if (before) parents.putAfter(before, node);
    else if (firstKept?.kind === 'kept') parents.putBefore(firstKept.node, node);
    else parents.putFirst(into, node);
    before = node;
  }
  for (const node of removed) {
    // The section that ends here would take the paper and headers of the next one.
    const endsSection = node.name === 'w:p' && elementsNamed(node, 'w:sectPr').length > 0;
    if (endsSection && !dividesAnew) clear(node);
    else parents.remove(node);
  }
  if (into.name === 'w:tc') endWithParagraph(into);
}

/** The nearest elements that stay, the one before first. */
function keptAround(order: readonly Placed[], at: number): readonly XmlElement[] {
  const nodes = (some: readonly Placed[]) => some.flatMap((placed) => (placed.kind === 'kept' ? [placed.node] : []));
  return [...nodes(order.slice(0, at)).reverse(), ...nodes(order.slice(at + 1))];
}

function clear(paragraph: XmlElement): void {
  const length = piecesOf(paragraph).reduce((sum, { text }) => sum + text.length, 0);
  if (length > 0) editText(paragraph, { from: 0, to: length, text: '' });
}

/** A cell ends with a paragraph (ECMA-376 part 1, 17.4.65). */
function endWithParagraph(cell: XmlElement): void {
  const blocks = childElements(cell).filter(({ name }) => name !== 'w:tcPr');
  if (blocks[blocks.length - 1]?.name === 'w:p') return;
  const properties = blocks.map((one) => childOf(one, 'w:pPr')).find((one) => one !== undefined);
  cell.children.push(element('w:p', ...(properties ? [properties] : [])));
}
