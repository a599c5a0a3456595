import type { Finding } from './check-template';
import { paragraphsOf, unescaped } from './docx-text';
import type PizZip from './pizzip';

/** Pictures that the product can draw, with their meanings. */
const PICTURE_TAGS = {
  bieu_do_ho_so: 'Thanh kết quả giải quyết hồ sơ: sớm hạn, đúng hạn, trễ hạn, còn trong hạn, quá hạn',
} as const;

export type PictureTag = keyof typeof PICTURE_TAGS;

/** Functions that draw PNG files; called only when the template uses the picture. */
export type Pictures = Readonly<Record<PictureTag, () => Uint8Array>>;

const DRAWING = /<w:drawing>.*?<\/w:drawing>/gs;
/** The alternative text; Word repeats it inside the picture, hence two elements. */
const TAG_IN_DESCRIPTION = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*\bdescr=")\s*\{\{([^{}"]*)\}\}\s*(")/g;

/** Finds pictures whose alternative text is an unknown tag. */
export function unknownPictures(file: string, xml: string): readonly Finding[] {
  return [...xml.matchAll(DRAWING)].flatMap(({ 0: drawing, index = 0 }): Finding[] => {
    const tag = tagOf(drawing);
    if (tag === null || isPictureTag(tag)) return [];
    const paragraph = paragraphsOf(xml.slice(0, index)).length;
    return [{ file, offset: null, paragraph, problem: { code: 'picture-unknown', tag } }];
  });
}

function tagOf(drawing: string): string | null {
  const [first] = drawing.matchAll(TAG_IN_DESCRIPTION);
  return first?.[2] === undefined ? null : unescaped(first[2]).trim();
}

/**
 * Replaces each picture whose alternative text is a tag. The new picture gets a file of its own: Word stores equal
 * pictures once, so overwriting the old file could also change other pictures.
 */
export function placePictures(zip: PizZip, file: string, pictures: Pictures): void {
  const xml = zip.file(file)?.asText() ?? '';
  const placed = xml.replace(DRAWING, (drawing) => {
    const tag = tagOf(drawing);
    if (tag === null || !isPictureTag(tag)) return drawing;
    const media = `media/cchc-${tag}.png`;
    zip.file(`word/${media}`, pictures[tag]());
    const relation = relate(zip, file, media);
    return drawing
      .replace(TAG_IN_DESCRIPTION, (_, before: string, __, after: string) => `${before}${PICTURE_TAGS[tag]}${after}`)
      .replace(
        /(<a:blip\b[^>]*\br:embed=")[^"]*(")/,
        (_, before: string, after: string) => `${before}${relation}${after}`,
      );
  });
  if (placed === xml) return;
  zip.file(file, placed);
  declarePng(zip);
}

function isPictureTag(tag: string): tag is PictureTag {
  return Object.keys(PICTURE_TAGS).includes(tag);
}

/** Returns the id of the part's relationship to the picture, which is added if missing. */
function relate(zip: PizZip, file: string, media: string): string {
  const relations = file.replace(/([^/]+)$/, '_rels/$1.rels');
  const xml = zip.file(relations)?.asText() ?? '';
  const id = `rId_${media.replace(/\W/g, '_')}`;
  if (!xml.includes(`Id="${id}"`)) {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const relation = `<Relationship Id="${id}" Type="${type}" Target="${media}"/>`;
    zip.file(relations, xml.replace('</Relationships>', `${relation}</Relationships>`));
  }
  return id;
}

function declarePng(zip: PizZip): void {
  const name = '[Content_Types].xml';
  const xml = zip.file(name)?.asText() ?? '';
  if (/Extension="png"/i.test(xml)) return;
  zip.file(name, xml.replace(/(<Types\b[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'));
}
