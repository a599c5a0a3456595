import type { DXT } from 'docxtemplater';
import { LIST_NAMES, LIST_TAGS, LISTS, type ListName, PRESENCE_TAGS, VALUE_TAGS } from '../report/vocabulary';
import { paragraphsOf } from './docx-text';
import type { TemplatePlace, TemplateProblem } from './template-problem';

type WithoutPlace<P> = P extends { readonly place: unknown } ? Omit<P, 'place'> : never;

/** A mistake in one part of the .docx, before its paragraph is known. */
export interface Finding {
  /** `word/document.xml`, `word/header1.xml`, … */
  readonly file: string;
  /** Where the tag stands in the part's text; null when that is unknown. */
  readonly offset: number | null;
  readonly problem: WithoutPlace<TemplateProblem>;
}

/** What docxtemplater gives for a part: its tags as a tree, loops holding what stands inside them. */
export type TagTree = readonly DXT.Part[];

/** Tags that print or loop over nothing the report has, in one part of the template. */
export function unknownTags(file: string, tree: TagTree, loopsAreBroken: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  // With a loop left open nobody can tell which list a field belongs to: then every field passes.
  visit(tree, loopsAreBroken ? LIST_NAMES : []);
  return findings;

  function visit(parts: TagTree, lists: readonly ListName[]): void {
    for (const part of parts) {
      if (part.type !== 'placeholder' || (part as { location?: string }).location === 'end') continue;
      const tag = part.value.trim();
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
  return lists.some((list) => tag in LISTS[list].fields);
}

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly file?: string;
    readonly offset?: number | readonly number[];
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly explanation?: string;
    readonly errors?: readonly LibraryError[];
  };
  readonly message: string;
}

/** The library's own errors, one finding each; several mistakes arrive as one error that holds them all. */
export function findingsOf(error: unknown): readonly Finding[] {
  const { properties = {}, message } = error as LibraryError;
  if (properties.errors) return properties.errors.flatMap(findingsOf);
  const { offset, file = '' } = properties;
  const first = typeof offset === 'number' ? offset : (offset?.[0] ?? null);
  return [{ file, offset: first, problem: problemOf(properties, message) }];
}

function problemOf(
  { id, xtag = '', openingtag = '', closingtag = '', explanation }: NonNullable<LibraryError['properties']>,
  message: string,
): Finding['problem'] {
  const tag = xtag.replace(/[{}]/g, '').trim();
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
      return { code: 'part-damaged', explanation: explanation ?? message };
  }
}

/** Gives each finding its paragraph; findings of one part come in the order of its text. */
export function located(findings: readonly Finding[], xmlOf: (file: string) => string | null): TemplateProblem[] {
  const ordered = [...findings].sort((a, b) => a.file.localeCompare(b.file) || Number(a.offset) - Number(b.offset));
  return ordered.map(({ file, offset, problem }) => ({ ...problem, place: placeOf(file, offset, xmlOf(file)) }));
}

function placeOf(file: string, offset: number | null, xml: string | null): TemplatePlace | null {
  const part = partOf(file);
  if (!part) return null;
  let end = 0;
  const paragraphs = xml === null || offset === null ? [] : paragraphsOf(xml);
  const index = paragraphs.findIndex(({ rawLength }) => {
    end += rawLength;
    return offset !== null && offset < end;
  });
  if (index < 0) return { part, paragraph: null, excerpt: '' };
  return { part, paragraph: index + 1, excerpt: (paragraphs[index]?.text ?? '').trim() };
}

function partOf(file: string): TemplatePlace['part'] | null {
  if (file.startsWith('word/document')) return 'body';
  if (file.startsWith('word/header')) return 'header';
  if (file.startsWith('word/footer')) return 'footer';
  if (file.startsWith('word/')) return 'notes';
  return file.startsWith('docProps/') ? 'properties' : null;
}
