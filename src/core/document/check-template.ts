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

/** A tag as it is written, wherever it was read. */
export interface WrittenTag {
  readonly mark: '#' | '^' | '/' | '-' | '';
  readonly name: string;
  readonly paragraph?: number;
}

/**
 * Finds unknown tags in one part of the template. With an unclosed loop it is unknown which list a field belongs to, so
 * the fields of every list are accepted.
 */
export function unknownTags(file: string, tags: readonly WrittenTag[], hasOpenLoop: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  const around: (ListName | undefined)[] = hasOpenLoop ? [...LIST_NAMES] : [];
  for (const { mark, name, paragraph } of tags) {
    const problem = mark === '/' ? null : objectionTo(mark, name, new Set(around));
    if (problem) findings.push({ file, offset: null, problem, ...(paragraph === undefined ? {} : { paragraph }) });
    if (mark === '/') around.pop();
    else if (mark !== '') around.push(mark === '^' ? undefined : LIST_TAGS.get(name));
  }
  return findings;
}

function objectionTo(mark: WrittenTag['mark'], name: string, lists: ReadonlySet<ListName | undefined>) {
  if (mark === '' && name.startsWith('@')) return { code: 'tag-unsupported', tag: name.slice(1).trim() } as const;
  if (VALUE_TAGS.has(name) || isField(name, lists)) return null;
  if (mark === '') return misuse(name);
  return LIST_TAGS.has(name) || PRESENCE_TAGS.has(name) ? null : ({ code: 'tag-unknown', tag: name } as const);
}

/** The tags of the tree of the library, in reading order. */
export function tagsOfTree(tree: TagTree): readonly WrittenTag[] {
  return tree.flatMap((part): readonly WrittenTag[] => {
    if (part.type !== 'placeholder') return [];
    const name = tagName(part.value);
    if (part.module !== 'loop') return [{ mark: '', name: part.module ? `@${name}` : name }];
    if ((part as { location?: string }).location === 'end') return [{ mark: '/', name }];
    const begun: WrittenTag = { mark: part.inverted ? '^' : '#', name };
    return part.subparsed ? [begun, ...tagsOfTree(part.subparsed), { mark: '/', name }] : [begun];
  });
}

function misuse(tag: string): Finding['problem'] {
  if (LIST_TAGS.has(tag)) return { code: 'tag-not-a-value', tag };
  return { code: isField(tag, LIST_NAMES) ? 'tag-not-a-list' : 'tag-unknown', tag };
}

function isField(tag: string, lists: Iterable<ListName | undefined>): boolean {
  return [...lists].some((list) => list !== undefined && FIELDS.get(list)?.has(tag));
}

const FIELDS = new Map(LIST_NAMES.map((list) => [list, new Set(Object.keys(LISTS[list].fields))]));

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
