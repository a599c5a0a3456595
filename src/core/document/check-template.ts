import type { DXT } from 'docxtemplater';
import { LIST_NAMES, LIST_TAGS, LISTS, type ListName, PRESENCE_TAGS, VALUE_TAGS } from '../report/vocabulary';
import { tagName } from './tag-name';
import type { TemplateProblem } from './template-problem';

type WithoutPlace<P> = P extends { readonly place: unknown } ? Omit<P, 'place'> : never;

/** A mistake in one part of the .docx; its paragraph is looked up later. */
export interface Finding {
  /** `word/document.xml`, `word/header1.xml`, … */
  readonly file: string;
  /** Position of the tag in the text of the part; null when unknown. */
  readonly offset: number | null;
  /** Counted from 1; for mistakes that have no position in the text, such as a picture. */
  readonly paragraph?: number;
  readonly problem: WithoutPlace<TemplateProblem>;
}

/** The tags of a part as docxtemplater gives them: a tree, in which loops contain the tags inside them. */
export type TagTree = readonly DXT.Part[];

/** Finds unknown tags in one part of the template. `broken` are the syntax errors already found in that part. */
export function unknownTags(file: string, tree: TagTree, broken: readonly Finding[]): readonly Finding[] {
  const findings: Finding[] = [];
  const codes = broken.map(({ problem }) => problem.code);
  // The library reports each stray `}}` as an empty tag too.
  const emptyIsStray = codes.some((code) => code === 'tag-unopened' || code === 'braces-tripled');
  // With an unclosed loop it is unknown which list a field belongs to, so the fields of every list are accepted.
  visit(tree, codes.some((code) => code.startsWith('loop-')) ? LIST_NAMES : []);
  return findings;

  function visit(parts: TagTree, lists: readonly ListName[]): void {
    for (const part of parts) {
      if (part.type !== 'placeholder' || (part as { location?: string }).location === 'end') continue;
      const tag = tagName(part.value);
      if (tag === '' && emptyIsStray) continue;
      if (part.module === 'loop') {
        const list = LIST_TAGS.get(tag);
        const known = list || VALUE_TAGS.has(tag) || PRESENCE_TAGS.has(tag) || isField(tag, lists);
        if (!known) report(part, { code: 'tag-unknown', tag });
        visit(part.subparsed ?? [], list && !part.inverted ? [...lists, list] : lists);
      } else if (part.module) report(part, { code: 'tag-unsupported', tag });
      else if (!VALUE_TAGS.has(tag) && !isField(tag, lists)) report(part, misuse(tag));
    }
  }

  function report(part: DXT.Part, problem: Finding['problem']): void {
    findings.push({ file, offset: part.offset ?? null, problem });
  }
}

function misuse(tag: string): Finding['problem'] {
  if (LIST_TAGS.has(tag)) return { code: 'tag-not-a-value', tag };
  return { code: isField(tag, LIST_NAMES) ? 'tag-not-a-list' : 'tag-unknown', tag };
}

function isField(tag: string, lists: readonly ListName[]): boolean {
  return lists.some((list) => Object.keys(LISTS[list].fields).includes(tag));
}

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly file?: string;
    readonly offset?: number | readonly number[];
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly context?: string;
    readonly part?: { readonly value?: string };
    readonly errors?: readonly LibraryError[];
  };
}

/** The errors of the library, one finding each; it throws one error that contains all others. */
export function findingsOf(error: unknown): readonly Finding[] {
  const { properties = {} } = error as LibraryError;
  if (properties.errors) return properties.errors.flatMap(findingsOf);
  const { offset, file = '' } = properties;
  const first = typeof offset === 'number' ? offset : (offset?.[0] ?? null);
  return [{ file, offset: first, problem: problemOf(properties) }];
}

function problemOf({
  id,
  xtag = '',
  openingtag = '',
  closingtag = '',
  context = '',
  part,
}: NonNullable<LibraryError['properties']>): Finding['problem'] {
  const tag = tagName((xtag || part?.value || '').replace(/[{}]/g, ''));
  // For `{{{TAG}}}` the library reports each outer brace as an error of its own.
  if (/^[{}]$/.test(context)) return { code: 'braces-tripled' };
  switch (id) {
    case 'unclosed_tag':
    case 'duplicate_open_tag':
      return { code: 'tag-unclosed', tag };
    case 'unopened_tag':
    case 'duplicate_close_tag':
      return { code: 'tag-unopened', tag };
    case 'unclosed_loop':
      return { code: 'loop-unclosed', tag };
    case 'unopened_loop':
      return { code: 'loop-unopened', tag };
    case 'closing_tag_does_not_match_opening_tag':
      return { code: 'loop-mismatched', tag: openingtag, closing: closingtag };
    case 'unbalanced_loop_tags':
    case 'loop_position_invalid':
    case 'no_xml_tag_found_at_left':
    case 'no_xml_tag_found_at_right':
      return { code: 'loop-misplaced', tag };
    case 'raw_xml_tag_should_be_only_text_in_paragraph':
    case 'raw_tag_outerxml_invalid':
    case 'unimplemented_tag_type':
      return { code: 'tag-unsupported', tag };
    default:
      return { code: 'part-damaged' };
  }
}
