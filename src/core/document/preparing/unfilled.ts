import { attributeOf, eachElement, type XmlElement } from '../../xml/element';
import { unescaped } from '../../xml/entities';
import type { Finding } from '../check-template';
import { isPictureTagged } from '../finishing/pictures';
import type { Found } from './tags-in-tree';

/** A tag where nothing is filled and nobody looks, such as an alternative text: it stays as it is. */
export interface UnfilledTag {
  readonly tag: string;
  readonly paragraph: number;
}

const TAG = /\{\{([^{}]*)\}\}/;

/** Tags in the code of fields, which Word shows only on demand (Alt+F9). */
export function tagsInFieldCodes(file: string, { fields }: Found): readonly Finding[] {
  return fields.flatMap(({ field, paragraph }) => {
    const tag = TAG.exec(field.instruction)?.[1]?.trim();
    return tag === undefined ? [] : [{ file, offset: null, paragraph, problem: { code: 'tag-in-field-code', tag } }];
  });
}

/** Where people read what is no text of a paragraph: the letters of WordArt and watermarks, the numbers of a chart. */
const READ = new Set(['v:textpath string', 'c:v', 'cx:v', 'cx:pt']);
const TEXTS = new Set(['w:t', 'm:t', 'a:t', 'w:instrText']);

/** Tags outside of texts: `refused` where people read them, the others `left`. */
export function tagsOutsideTexts(root: XmlElement) {
  const [refused, left]: [UnfilledTag[], UnfilledTag[]] = [[], []];
  let paragraph = 0;
  eachElement(root, (one) => {
    if (one.name === 'w:p' || one.name === 'a:p') paragraph++;
    const text = TEXTS.has(one.name) ? '' : one.children.filter((child) => typeof child === 'string').join('');
    const places = [{ name: one.name, raw: text }, ...attributesOf(one)];
    for (const { name, raw } of places) {
      const tag = TAG.exec(unescaped(raw))?.[1]?.trim();
      if (tag !== undefined) (READ.has(name) ? refused : left).push({ tag, paragraph });
    }
  });
  return { refused, left };
}

function attributesOf(one: XmlElement): readonly { readonly name: string; readonly raw: string }[] {
  return one.attributes
    .filter(({ name, value }) => value.includes('{') && name !== 'w:instr' && !isPictureTagged(one, name))
    .map(({ name }) => ({ name: `${one.name} ${name}`, raw: attributeOf(one, name) ?? '' }));
}
