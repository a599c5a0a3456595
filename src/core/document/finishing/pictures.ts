import {
  attributeOf,
  childElements,
  eachElement,
  element,
  elementsNamed,
  replaceInside,
  setAttribute,
  type XmlElement,
} from '../../xml/element';
import { escaped, unescaped } from '../../xml/entities';
import { xmlFile } from '../../xml/write-xml';
import type { Finding } from '../check-template';
import { relationsPart, treeOfPart } from '../package';
import type PizZip from '../pizzip';

/** Pictures that the product can draw. */
const PICTURE_TAGS = ['bieu_do_ho_so', 'bieu_do_thang'] as const;

export type PictureTag = (typeof PICTURE_TAGS)[number];

export interface Picture {
  readonly png: Uint8Array;
  /** For people who cannot see it. */
  readonly description: string;
  /** Height by width; without it the picture takes the shape of its placeholder. */
  readonly ratio?: number;
}

/** Functions that draw pictures, called only when the template uses them; null when there is nothing to draw. */
export type Pictures = Readonly<Record<PictureTag, () => Picture | null>>;

const TAG = /^\s*\{\{([^{}]*)\}\}\s*$/;

interface TaggedPicture {
  readonly tag: string;
  readonly drawing: XmlElement;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** The pictures of a part whose alternative text is a tag. */
export function taggedPictures(root: XmlElement): readonly TaggedPicture[] {
  const found: TaggedPicture[] = [];
  let paragraph = 0;
  eachElement(root, (one) => {
    if (one.name === 'w:p') paragraph++;
    const [tag] =
      one.name === 'w:drawing'
        ? descriptionsOf(one)
            .map((of) => tagOf(of))
            .filter(isText)
        : [];
    if (tag !== undefined) found.push({ tag, drawing: one, paragraph });
  });
  return found;
}

/** Finds pictures whose alternative text is an unknown tag. */
export function unknownPictures(file: string, root: XmlElement): readonly Finding[] {
  return taggedPictures(root)
    .filter(({ tag }) => !isPictureTag(tag))
    .map(({ tag, paragraph }) => ({ file, offset: null, paragraph, problem: { code: 'picture-unknown', tag } }));
}

/** The elements with the alternative text; Word repeats it inside the picture, hence two. */
function descriptionsOf(drawing: XmlElement): readonly XmlElement[] {
  return ownElements(drawing).filter(({ name }) => name === 'wp:docPr' || name === 'pic:cNvPr');
}

/** Without those of a drawing inside, in a text box. */
function ownElements(drawing: XmlElement): readonly XmlElement[] {
  return childElements(drawing).flatMap((child) => (child.name === 'w:drawing' ? [] : [child, ...ownElements(child)]));
}

function tagOf(described: XmlElement): string | undefined {
  const inside = TAG.exec(attributeOf(described, 'descr') ?? '')?.[1];
  return inside === undefined ? undefined : unescaped(inside).trim();
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

/** Whether an attribute is the alternative text by which a picture is told. */
export function isPictureTagged(one: XmlElement, attribute: string): boolean {
  return attribute === 'descr' && (one.name === 'wp:docPr' || one.name === 'pic:cNvPr') && tagOf(one) !== undefined;
}

/**
 * Replaces each picture whose alternative text is a tag. The new picture gets a file of its own: Word stores equal
 * pictures once, so overwriting the old file could also change other pictures. One that cannot be drawn goes away with
 * its paragraph.
 */
export function placePictures(zip: PizZip, file: string, root: XmlElement, pictures: Pictures): void {
  const missing = new Set<XmlElement>();
  for (const { tag, drawing } of taggedPictures(root)) {
    if (!isPictureTag(tag)) continue;
    const picture = pictures[tag]();
    if (!picture) {
      missing.add(drawing);
      continue;
    }
    const media = `word/media/cchc-${tag}.png`;
    if (!zip.file(media)) zip.file(media, picture.png);
    showPicture(drawing, picture, relationTo(zip, file, media));
    declarePng(zip);
  }
  if (missing.size > 0) dropPictures(root, missing);
}

function showPicture(drawing: XmlElement, { description, ratio }: Picture, relation: string): void {
  for (const one of descriptionsOf(drawing)) {
    if (tagOf(one) !== undefined) setAttribute(one, 'descr', escaped(description));
  }
  for (const one of ownElements(drawing)) {
    if (one.name === 'a:blip') {
      setAttribute(one, 'r:embed', relation);
      // Word shows the vector version of a picture that is listed there, not the picture itself.
      one.children = one.children.filter((child) => typeof child === 'string' || child.name !== 'a:extLst');
    }
    const width = Number(attributeOf(one, 'cx'));
    const isSize = (one.name === 'wp:extent' || one.name === 'a:ext') && width > 0;
    if (isSize && ratio !== undefined) setAttribute(one, 'cy', String(Math.round(width * ratio)));
  }
}

function isBlank({ name, children }: XmlElement): boolean {
  return name === 'w:t' && children.join('').trim() === '';
}

const HELD = ['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:sectPr', 'w:br', 'w:fldChar'];

/** A paragraph that also holds text, another picture or the end of a section stays. */
function dropPictures(root: XmlElement, missing: ReadonlySet<XmlElement>): void {
  const emptied = elementsNamed(root, 'w:p').filter((paragraph) => {
    const held = HELD.flatMap((name) => elementsNamed(paragraph, name)).filter((one) => !isBlank(one));
    return held.length > 0 && held.every((one) => missing.has(one));
  });
  const gone = new Set([...missing, ...emptied]);
  replaceInside(root, (one) => (gone.has(one) ? [] : null));
}

function isPictureTag(tag: string): tag is PictureTag {
  return PICTURE_TAGS.some((one) => one === tag);
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Returns the id of the part's relationship to the picture, which is added if missing. */
function relationTo(zip: PizZip, file: string, media: string): string {
  const root = treeOfPart(zip, relationsPart(file)) ?? withAttributes('Relationships', { xmlns: RELATIONS });
  const id = `rId_${media.slice('word/'.length).replace(/\W/g, '_')}`;
  if (!childElements(root).some((one) => attributeOf(one, 'Id') === id)) {
    const target = /^word\/[^/]*$/.test(file) ? media.slice('word/'.length) : `/${media}`;
    root.children.push(withAttributes('Relationship', { Id: id, Type: IMAGE, Target: target }));
    zip.file(relationsPart(file), xmlFile(root));
  }
  return id;
}

function declarePng(zip: PizZip): void {
  const types = treeOfPart(zip, '[Content_Types].xml');
  if (!types || childElements(types).some((one) => /^png$/i.test(attributeOf(one, 'Extension') ?? ''))) return;
  types.children.unshift(withAttributes('Default', { Extension: 'png', ContentType: 'image/png' }));
  zip.file('[Content_Types].xml', xmlFile(types));
}

function withAttributes(name: string, values: Readonly<Record<string, string>>): XmlElement {
  return { ...element(name), attributes: Object.entries(values).map(([key, value]) => ({ name: key, value })) };
}
