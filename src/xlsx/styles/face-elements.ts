import { childOf, type ElementTree } from '../package/element-tree';
import type { CellFace, FacePart } from './cell-face';
import { THIN } from './read-faces';

/** The elements of a style that differ from those of the style it is made from; null and undefined for none. */
export interface StyleElements {
  readonly format: string | null;
  readonly font: ElementTree | null;
  readonly fill: ElementTree | null;
  readonly border: ElementTree | null;
  readonly alignment: ElementTree | undefined;
}

interface Base {
  readonly own: (list: 'fonts' | 'borders', id: number) => ElementTree | undefined;
  readonly xf: ElementTree | undefined;
}

const FONT: readonly FacePart[] = ['fontWeight', 'fontColor', 'fontSize', 'fontStyle', 'fontFamily'];
const ALIGNMENT: readonly FacePart[] = ['wrap', 'vertical', 'horizontal'];
const BORDER: readonly FacePart[] = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'];

export function faceElements(face: CellFace, parts: readonly FacePart[], { own, xf }: Base): StyleElements {
  const differ = (group: readonly FacePart[]) => group.some((part) => parts.includes(part));
  const { fontId = 0, borderId = 0 } = xf?.attributes ?? {};
  return {
    format: face.format ?? null,
    font: differ(FONT) ? fontOf(face, parts, own('fonts', Number(fontId))) : null,
    fill: parts.includes('background') ? fillOf(face) : null,
    border: differ(BORDER) ? borderOf(face, parts, own('borders', Number(borderId))) : null,
    alignment: differ(ALIGNMENT) ? alignmentOf(face, childOf(xf, 'alignment')) : undefined,
  };
}

function leaf(name: string, attributes: ElementTree['attributes'] = {}): ElementTree {
  return { name, attributes, children: [] };
}

/** The order of ECMA-376 part 1, 18.8.22 as Excel writes it. */
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color'];

function fontOf(face: CellFace, parts: readonly FacePart[], base: ElementTree | undefined): ElementTree {
  const own: Readonly<Record<string, ElementTree | null>> = {
    b: face.fontWeight === 'bold' ? leaf('b') : null,
    i: face.fontStyle === 'italic' ? leaf('i') : null,
    sz: leaf('sz', { val: face.fontSize ?? '10' }),
    name: leaf('name', { val: face.fontFamily ?? 'Arial' }),
    ...(parts.includes('fontColor') ? { color: leaf('color', { rgb: argb(face.fontColor ?? '#000000') }) } : {}),
    // The scheme of a theme would bring its own family back.
    ...(parts.includes('fontFamily') ? { scheme: null } : {}),
  };
  const kept = (base?.children ?? []).filter(({ name }) => !(name in own));
  const rank = ({ name }: ElementTree) => {
    const found = FONT_ORDER.indexOf(name);
    if (found >= 0) return found;
    return name === 'name' ? FONT_ORDER.length : FONT_ORDER.length + 1;
  };
  const children = [...kept, ...Object.values(own).filter((one) => one !== null)];
  return { name: 'font', attributes: {}, children: children.sort((a, b) => rank(a) - rank(b)) };
}

function fillOf({ background }: CellFace): ElementTree {
  if (background === undefined)
    return { name: 'fill', attributes: {}, children: [leaf('patternFill', { patternType: 'none' })] };
  const pattern = {
    name: 'patternFill',
    attributes: { patternType: 'solid' },
    children: [leaf('fgColor', { rgb: argb(background) }), leaf('bgColor', { indexed: '64' })],
  };
  return { name: 'fill', attributes: {}, children: [pattern] };
}

function borderOf(face: CellFace, parts: readonly FacePart[], base: ElementTree | undefined): ElementTree {
  const side = (name: string, part: FacePart) => {
    const own = childOf(base, name);
    if (!parts.includes(part)) return own ?? leaf(name);
    const style = face[part];
    if (style === undefined || style === '') return leaf(name);
    const written = style === THIN || style.includes(' ') ? 'thin' : style;
    return { name, attributes: { style: written }, children: [leaf('color', { rgb: 'FF000000' })] };
  };
  const others = (base?.children ?? []).filter(({ name }) => !['left', 'right', 'top', 'bottom'].includes(name));
  return {
    name: 'border',
    attributes: base?.attributes ?? {},
    children: [
      side('left', 'borderLeft'),
      side('right', 'borderRight'),
      side('top', 'borderTop'),
      side('bottom', 'borderBottom'),
      ...(others.length > 0 ? others : [leaf('diagonal')]),
    ],
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellFace, base: ElementTree | undefined): ElementTree {
  const isChosen = horizontal === 'left' || horizontal === 'center' || horizontal === 'right';
  return leaf('alignment', {
    ...base?.attributes,
    horizontal: isChosen ? horizontal : undefined,
    vertical: vertical === 'top' ? vertical : vertical === 'middle' ? 'center' : undefined,
    wrapText: wrap === 'true' ? '1' : undefined,
  });
}

/** Names of colours are not among what Excel knows. */
function argb(colour: string): string {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  return `FF${(digits ?? '000000').toUpperCase()}`;
}
