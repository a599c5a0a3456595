import { SHIPPED_CODES } from '../../outline/sets/shipped-sets';
import { LIST_NAMES } from '../../report/list-fields';
import { VALUE_TAGS } from '../../report/vocabulary';
import type { Found } from './tags-in-tree';

export interface OtherMark {
  /** As it stands in the template. */
  readonly mark: string;
  /** The tag that was probably meant. */
  readonly tag: string;
  readonly paragraph: number;
}

/** Marks that can mean nothing else than a place to fill. */
const PLACES = [
  /[{｛]\s*[{｛]([^{}｛｝]*)[}｝]\s*[}｝]/g,
  /\$\{([^{}]*)\}/g,
  /[{｛]([^{}｛｝]*)[}｝]/g,
  /<<([^<>]*)>>/g,
];

/** Quotation marks and brackets of ordinary texts too: «Một cửa», [1]. */
const QUOTES = [/«([^«»]*)»/g, /\[([^[\]]*)\]/g];

const TAG = /\{\{[^{}]*\}\}/g;

/** Marks of other software that stand in a template as if they were tags, each told once. */
export function otherMarks({ paragraphs, fields }: Found): readonly OtherMark[] {
  const merged = fields.flatMap(({ field, paragraph }) => {
    const [, name = ''] = /^\s*MERGEFIELD\s+"?([^"\\\s]+)/i.exec(field.instruction) ?? [];
    return name === '' ? [] : [{ mark: `MERGEFIELD ${name}`, tag: name, paragraph }];
  });
  const typed = paragraphs.flatMap(({ text, number }) =>
    marksIn(text).map((found) => ({ ...found, paragraph: number })),
  );
  const told = new Set<string>();
  return [...merged, ...typed].filter(({ mark, tag }) => {
    const isShown = !mark.startsWith('MERGEFIELD') && merged.some((one) => one.tag === tag);
    const isNew = !isShown && !told.has(mark);
    told.add(mark);
    return isNew;
  });
}

function marksIn(paragraph: string): readonly { readonly mark: string; readonly tag: string }[] {
  const found: { mark: string; tag: string }[] = [];
  let text = paragraph.replace(TAG, ' ');
  for (const pattern of [...PLACES, ...QUOTES]) {
    const isQuote = QUOTES.includes(pattern);
    text = text.replace(pattern, (mark: string, inside: string) => {
      const tag = tagOf(inside, isQuote);
      if (tag === null) return mark;
      found.push({ mark: mark.trim(), tag });
      return ' ';
    });
  }
  return found;
}

const LONGEST = 64;

/** What is meant, when it is a code that the product knows or looks like one. */
function tagOf(inside: string, isQuote: boolean): string | null {
  const [, mark = '', name = ''] = /^([#^/]?)\s*(.*)$/s.exec(inside.trim()) ?? [];
  const known = TAGS.has(name) ? name : KNOWN.get(name.toLowerCase());
  if (known !== undefined) return `${mark}${known}`;
  const looksLike = isQuote ? /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/ : /^[A-Z][A-Z0-9_]+$/;
  return name.length <= LONGEST && looksLike.test(name) ? `${mark}${name}` : null;
}

const LISTS = LIST_NAMES.flatMap((list) => [list, ...SHIPPED_CODES.map((section) => `${list}.${section}`)]);
const TAGS: ReadonlySet<string> = new Set([...LISTS.map((list) => `co_${list}`), ...LISTS, ...VALUE_TAGS.keys()]);
const KNOWN: ReadonlyMap<string, string> = new Map([...TAGS].map((tag) => [tag.toLowerCase(), tag]));
