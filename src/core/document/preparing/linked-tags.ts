import { eachElement, type XmlElement } from '../../xml/element';
import type { Finding } from '../check-template';
import { isTooLarge, linksOf, partsOf, relationsOf, textOfPart, unzipped } from '../package';
import type PizZip from '../pizzip';

/** Tags in what a part leads to: the addresses of its links, and whole files that Word puts in (ECMA-376, 17.17.2). */
export function tagsBehind(zip: PizZip, file: string, root: XmlElement): readonly Finding[] {
  const links = linksOf(zip, file).flatMap(({ id, target }) => {
    const tag = tagIn(target.replace(/%7b/gi, '{').replace(/%7d/gi, '}'));
    const paragraph = tag === null ? null : paragraphLinking(root, id);
    return tag === null || paragraph === null
      ? []
      : [{ file, offset: null, paragraph, problem: { code: 'tag-in-link' as const, tag } }];
  });
  const chunks = relationsOf(zip, file).flatMap(({ type, target }) => {
    const tag = type === 'aFChunk' ? tagIn(contentOf(zip, target)) : null;
    return tag === null
      ? []
      : [{ file, offset: null, problem: { code: 'tag-in-file' as const, tag, name: target.split('/').pop() ?? '' } }];
  });
  return [...links, ...chunks];
}

function tagIn(text: string): string | null {
  return /\{\{([^{}<>]*)\}\}/.exec(text)?.[1]?.trim() ?? null;
}

/** The words of a web page, a text (RTF writes `\{` for a brace) or a .docx. */
function contentOf(zip: PizZip, name: string): string {
  const text = textOfPart(zip, name);
  if (text.startsWith('{\\rtf')) return text.replace(/\\([{}])|[{}]/g, (_, written = '') => written);
  const bytes = text.startsWith('PK') ? (zip.file(name)?.asUint8Array() ?? null) : null;
  const inner = bytes && !isTooLarge(bytes) ? unzipped(bytes) : null;
  const parts = inner && partsOf(inner);
  return (inner && parts ? textOfPart(inner, parts.main) : text).replace(/<[^<>]*>/g, '').replace(/&#123;/g, '{');
}

/** The paragraph that uses a relation, counted from 1; null when none does. */
function paragraphLinking(root: XmlElement, id: string): number | null {
  let [paragraph, found]: [number, number | null] = [0, null];
  eachElement(root, (one) => {
    if (one.name === 'w:p' || one.name === 'a:p') paragraph++;
    const isUser = one.attributes.some(({ name, value }) => name.startsWith('r:') && value === id);
    if (isUser && found === null) found = Math.max(paragraph, 1);
  });
  return found;
}
