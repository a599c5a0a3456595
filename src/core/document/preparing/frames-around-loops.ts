import type { XmlElement } from '../../xml/element';
import type { FrameKind } from '../template-problem';
import type { Loop } from './loops';
import { textIn } from './open-frames';
import type { Field, FoundTag } from './tags-in-tree';

export type Crossing = { readonly tag: FoundTag } & (
  | { readonly code: 'loop-misplaced' }
  | { readonly code: 'loop-in-frame'; readonly frame: FrameKind }
);

const KINDS: Readonly<Record<string, FrameKind>> = {
  'w:hyperlink': 'link',
  'w:fldSimple': 'field',
  'w:txbxContent': 'box',
  'w:bdo': 'other',
  'w:dir': 'other',
  'w:ruby': 'other',
  'w:sdt': 'other',
  'w:smartTag': 'other',
  'w:customXml': 'other',
  'm:oMath': 'other',
  'w:footnote': 'other',
  'w:endnote': 'other',
  'w:comment': 'other',
};
const OPENABLE = new Set(['w:hyperlink', 'w:fldSimple', 'w:bdo', 'w:dir']);

/**
 * What stands between the ends of a loop is repeated as it is, so it has to hold whole elements. A link or field around
 * one end that holds no other text is taken off: somebody typed there by chance. Answers the loops that remain wrong.
 */
export function openFramesOfLoops(loops: readonly Loop[]): readonly Crossing[] {
  const frames = new Frames();
  return loops.flatMap((loop): readonly Crossing[] => {
    const [from, to] = tails(loop);
    if (loop.open.mark === '-' || repeatsRows(from, to)) return [];
    const frame = frames.leftOn(from) ?? frames.leftOn(to) ?? fieldLeft(loop);
    if (frame !== null) return [{ code: 'loop-in-frame', frame, tag: loop.open }];
    const isAlike = frames.shapeOf(from) === frames.shapeOf(to) && from[1]?.name !== 'w:tbl';
    return isAlike ? [] : [{ code: 'loop-misplaced', tag: loop.open }];
  });
}

/** The elements around each end that are not around the other. */
function tails({ open, close }: Loop): readonly [readonly XmlElement[], readonly XmlElement[]] {
  let common = 0;
  while (common < open.path.length && open.path[common] === close.path[common]) common++;
  return [open.path.slice(Math.max(common - 1, 0)), close.path.slice(Math.max(common - 1, 0))];
}

/** Both ends stand in one table, in different rows or cells: the library repeats whole rows. */
function repeatsRows(from: readonly XmlElement[], to: readonly XmlElement[]): boolean {
  const [first, second] = [from[1]?.name, to[1]?.name];
  return first === second && (first === 'w:tr' || first === 'w:tc');
}

/** Takes frames off and knows which are off. */
class Frames {
  /** Each with what holds its content now. */
  private readonly opened = new Map<XmlElement, XmlElement>();

  /** The kind of a frame on the way to a tag that cannot be taken off. */
  leftOn(path: readonly XmlElement[]): FrameKind | null {
    for (let at = path.length - 1; at > 0; at--) {
      const frame = path[at] as XmlElement;
      const kind = KINDS[frame.name];
      if (kind && !this.opened.has(frame) && !this.open(frame, path[at - 1] as XmlElement)) return kind;
    }
    return null;
  }

  /** The names of the elements down to the text. */
  shapeOf(path: readonly XmlElement[]): string {
    const left = path.slice(1).filter((one) => !this.opened.has(one));
    return left.map(({ name }) => name).join(' ');
  }

  private open(frame: XmlElement, parent: XmlElement): boolean {
    if (!OPENABLE.has(frame.name) || !holdsOnlyEnds(textIn(frame)) || holdsPicture(frame)) return false;
    let holder = parent;
    for (let outer = this.opened.get(holder); outer; outer = this.opened.get(holder)) holder = outer;
    const at = holder.children.indexOf(frame);
    holder.children = [...holder.children.slice(0, at), ...frame.children, ...holder.children.slice(at + 1)];
    this.opened.set(frame, holder);
    return true;
  }
}

function fieldLeft({ open, close }: Loop): FrameKind | null {
  const around = [...open.fields, ...close.fields];
  const crossed = around.filter((field) => !(open.fields.includes(field) && close.fields.includes(field)));
  return crossed.every(isFieldOpened) ? null : 'field';
}

/** Takes the marks of a field away, so that its result is plain text. */
function isFieldOpened(field: Field): boolean {
  if (!field.isResult || !holdsOnlyEnds(field.result)) return false;
  for (const { mark, run } of field.marks.splice(0)) run.children = run.children.filter((child) => child !== mark);
  return true;
}

/** Nothing but beginnings and ends of loops, also when a tag goes on outside. */
function holdsOnlyEnds(text: string): boolean {
  const rest = text.replace(/\{\{\s*[#^/-][^{}]*\}\}/g, '').replace(/^[^{}]*\}\}/, '');
  return rest.replace(/\{\{?[^{}]*$/, '').trim() === '';
}

function holdsPicture(frame: XmlElement): boolean {
  if (/^w:(drawing|pict|object)$/.test(frame.name)) return true;
  return frame.children.some((child) => typeof child !== 'string' && holdsPicture(child));
}
