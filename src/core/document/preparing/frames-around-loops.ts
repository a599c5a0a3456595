import type { XmlElement } from '../../xml/element';
import type { FrameKind } from '../template-problem';
import { type Loop, loopsOf } from './loops';
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
};
const OPENABLE = new Set(['w:hyperlink', 'w:fldSimple', 'w:bdo', 'w:dir']);

/**
 * What stands between the ends of a loop is repeated as it is, so it has to hold whole elements. A link or field around
 * one end that holds nothing but tags is taken off: somebody typed there by chance. Answers the loops that remain wrong.
 */
export function openFramesOfLoops(tags: readonly FoundTag[]): readonly Crossing[] {
  return loopsOf(tags).flatMap((loop): readonly Crossing[] => {
    const [from, to] = tails(loop);
    if (loop.open.mark === '-' || repeatsRows(from, to)) return [];
    const frame = frameLeft(from, to) ?? fieldLeft(loop);
    if (frame !== null) return [{ code: 'loop-in-frame', frame, tag: loop.open }];
    const same = shapeOf(from) === shapeOf(to) && !(from[0]?.name ?? '').startsWith('w:tbl');
    return same ? [] : [{ code: 'loop-misplaced', tag: loop.open }];
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

function frameLeft(from: readonly XmlElement[], to: readonly XmlElement[]): FrameKind | null {
  for (const path of [from, to]) {
    for (let at = path.length - 1; at > 0; at--) {
      const frame = path[at] as XmlElement;
      const kind = KINDS[frame.name];
      if (kind && !isOpened(frame, path[at - 1] as XmlElement)) return kind;
    }
  }
  return null;
}

/** Whether the frame is off, now or by an earlier loop. */
function isOpened(frame: XmlElement, parent: XmlElement): boolean {
  const at = parent.children.indexOf(frame);
  if (at < 0) return true;
  if (!OPENABLE.has(frame.name) || !holdsOnlyTags(textIn(frame)) || holdsPicture(frame)) return false;
  parent.children.splice(at, 1, ...frame.children);
  return true;
}

function fieldLeft({ open, close }: Loop): FrameKind | null {
  const around = [...open.fields, ...close.fields];
  const crossed = around.filter((field) => !(open.fields.includes(field) && close.fields.includes(field)));
  return crossed.every(isFieldOpened) ? null : 'field';
}

/** Takes the marks of a field away, so that its result is plain text. */
function isFieldOpened(field: Field): boolean {
  if (!field.isResult || !holdsOnlyTags(field.result)) return false;
  for (const { mark, run } of field.marks.splice(0)) run.children = run.children.filter((child) => child !== mark);
  return true;
}

/** Also when a tag begins or ends outside. */
function holdsOnlyTags(text: string): boolean {
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '').replace(/^[^{}]*\}\}/, '');
  return rest.replace(/\{\{?[^{}]*$/, '').trim() === '';
}

function holdsPicture(frame: XmlElement): boolean {
  if (/^w:(drawing|pict|object)$/.test(frame.name)) return true;
  return frame.children.some((child) => typeof child !== 'string' && holdsPicture(child));
}

/** The names of the elements down to the text; what was taken off no longer counts. */
function shapeOf(tail: readonly XmlElement[]): string {
  const left = tail.filter((one, at) => at === 0 || tail[at - 1]?.children.includes(one) || !OPENABLE.has(one.name));
  return left
    .slice(1)
    .map(({ name }) => name)
    .join(' ');
}
