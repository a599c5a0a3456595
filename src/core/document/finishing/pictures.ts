import { attributeOf, childElements, eachElement, element, setAttribute, type XmlElement } from '../../xml/element';
import { unescaped } from '../../xml/entities';
import { xmlFile } from '../../xml/write-xml';
import type { Finding } from '../check-template';
import { relationsPart, treeOfPart } from '../package';
import type PizZip from '../pizzip';

/** Pictures that the product can draw, with their meanings. */
const PICTURE_TAGS = {
  bieu_do_ho_so: 'Thanh kết quả giải quyết hồ sơ: sớm hạn, đúng hạn, trễ hạn, còn trong hạn, quá hạn',
} as const;

export type PictureTag = keyof typeof PICTURE_TAGS;

/** Functions that draw PNG files; called only when the template uses the picture. */
export type Pictures = Readonly<Record<PictureTag, () => Uint8Array>>;

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
 * pictures once, so overwriting the old file could also change other pictures.
 */
export function placePictures(zip: PizZip, file: string, root: XmlElement, pictures: Pictures): void {
  for (const { tag, drawing } of taggedPictures(root)) {
    if (!isPictureTag(tag)) continue;
    const media = `word/media/cchc-${tag}.png`;
    if (!zip.file(media)) zip.file(media, pictures[tag]());
    for (const one of descriptionsOf(drawing)) {
      if (tagOf(one) !== undefined) setAttribute(one, 'descr', PICTURE_TAGS[tag]);
    }
    for (const blip of ownElements(drawing).filter(({ name }) => name === 'a:blip')) {
      setAttribute(blip, 'r:embed', relationTo(zip, file, media));
      // Word shows the vector version of a picture that is listed there, not the picture itself.
      blip.children = blip.children.filter((child) => typeof child === 'string' || child.name !== 'a:extLst');
    }
    declarePng(zip);
  }
}

function isPictureTag(tag: string): tag is PictureTag {
  return Object.keys(PICTURE_TAGS).includes(tag);
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
