import type { DXT } from 'docxtemplater';
import { codesOf, type SectionCode } from '../outline/outline';
import { SHIPPED_CODES } from '../outline/sets/shipped-sets';
import type { Report } from '../report/compose';
import { INNER_LISTS, type InnerListName, isInnerList } from '../report/inner-lists';
import { LIST_NAMES, LISTS, type ListName } from '../report/list-fields';
import { listNamed, listOfPresence, sectionInTag } from '../report/list-tags';
import { VALUE_TAGS } from '../report/vocabulary';
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

/** What a workbook brings to the tags of the product: the sections in force and every tag with a value. */
export type InForce = Pick<Report, 'outline' | 'values'>;

/** The tags that a template may use. */
export interface KnownTags {
  isValue(tag: string): boolean;
  isSection(code: SectionCode): boolean;
}

/** Sections of every set that ships are known too, because one template serves the years before and after a change. */
export function knownTags(inForce: InForce | null): KnownTags {
  const sections = new Set([...SHIPPED_CODES, ...(inForce ? codesOf(inForce.outline) : [])]);
  return {
    isValue: (tag) => VALUE_TAGS.has(tag) || (inForce?.values.has(tag) ?? false),
    isSection: (code) => sections.has(code),
  };
}

type AnyList = ListName | InnerListName;

interface Reading {
  readonly known: KnownTags;
  /** With an unclosed loop it is unknown which list a field belongs to, so the fields of every list are accepted. */
  readonly hasOpenLoop: boolean;
}

/** Finds unknown tags in one part of the template. */
export function unknownTags(
  file: string,
  tags: readonly WrittenTag[],
  { known, hasOpenLoop }: Reading,
): readonly Finding[] {
  const findings: Finding[] = [];
  const around: (AnyList | undefined)[] = hasOpenLoop ? [...ALL_LISTS] : [];
  for (const { mark, name, paragraph } of tags) {
    const problem = mark === '/' ? null : objectionTo({ mark, name }, new Set(around), known);
    if (problem) findings.push({ file, offset: null, problem, ...(paragraph === undefined ? {} : { paragraph }) });
    if (mark === '/') around.pop();
    else if (mark !== '') around.push(mark === '^' ? undefined : listIn(name));
  }
  return findings;
}

/** The list that a loop repeats; undefined for a condition. */
export function listIn(name: string): AnyList | undefined {
  return isInnerList(name) ? name : listNamed(name)?.list;
}

function objectionTo({ mark, name }: WrittenTag, around: ReadonlySet<AnyList | undefined>, known: KnownTags) {
  if (mark === '' && name.startsWith('@')) return { code: 'tag-unsupported', tag: name.slice(1).trim() } as const;
  if (known.isValue(name) || isField(name, around)) return null;
  if (isInnerList(name) && !around.has(INNER_LISTS[name].within)) return { code: 'tag-not-a-list', tag: name } as const;
  const section = sectionInTag(name);
  if (section !== null && !known.isSection(section)) return { code: 'tag-unknown', tag: name } as const;
  if (mark === '') return misuse(name);
  return listIn(name) || listOfPresence(name) ? null : ({ code: 'tag-unknown', tag: name } as const);
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
  if (listIn(tag)) return { code: 'tag-not-a-value', tag };
  return { code: isField(tag, ALL_LISTS) ? 'tag-not-a-list' : 'tag-unknown', tag };
}

function isField(tag: string, lists: Iterable<AnyList | undefined>): boolean {
  return [...lists].some((list) => list !== undefined && FIELDS.get(list)?.has(tag));
}

const FIELDS = new Map<AnyList, ReadonlySet<string>>(
  Object.entries({ ...LISTS, ...INNER_LISTS }).map(([list, { fields }]) => [
    list as AnyList,
    new Set(Object.keys(fields)),
  ]),
);

const ALL_LISTS: readonly AnyList[] = [...LIST_NAMES, ...(Object.keys(INNER_LISTS) as InnerListName[])];

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
