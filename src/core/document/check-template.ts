import type { DXT } from 'docxtemplater';
import { LIST_NAMES, LIST_TAGS, LISTS, type ListName, PRESENCE_TAGS, VALUE_TAGS } from '../report/vocabulary';
import { type DocxParagraph, paragraphsOf } from './docx-text';
import type { TemplatePlace, TemplateProblem } from './template-problem';

type WithoutPlace<P> = P extends { readonly place: unknown } ? Omit<P, 'place'> : never;

/** A mistake in one part of the .docx, before its paragraph is known. */
export interface Finding {
  /** `word/document.xml`, `word/header1.xml`, … */
  readonly file: string;
  /** Where the tag stands in the part's text; null when that is unknown. */
  readonly offset: number | null;
  /** Counted from 1, for what stands outside the text. */
  readonly paragraph?: number;
  readonly problem: WithoutPlace<TemplateProblem>;
}

/** What docxtemplater gives for a part: its tags as a tree, loops holding what stands inside them. */
export type TagTree = readonly DXT.Part[];

/** Tags that print or loop over nothing the report has, in one part of the template; `broken` is what else is wrong. */
export function unknownTags(file: string, tree: TagTree, broken: readonly Finding[]): readonly Finding[] {
  const findings: Finding[] = [];
  const codes = broken.map(({ problem }) => problem.code);
  // The library makes an empty tag of each `}}` that closes nothing.
  const emptyIsStray = codes.some((code) => code === 'tag-unopened' || code === 'braces-tripled');
  // With a loop left open nobody can tell which list a field belongs to: then every field passes.
  visit(tree, codes.some((code) => code.startsWith('loop-')) ? LIST_NAMES : []);
  return findings;

  function visit(parts: TagTree, lists: readonly ListName[]): void {
    for (const part of parts) {
      if (part.type !== 'placeholder' || (part as { location?: string }).location === 'end') continue;
      const tag = part.value.trim();
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
    readonly errors?: readonly LibraryError[];
  };
}

/** The library's own errors, one finding each; several mistakes arrive as one error that holds them all. */
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
}: NonNullable<LibraryError['properties']>): Finding['problem'] {
  const tag = xtag.replace(/[{}]/g, '').trim();
  // Of `{{{TAG}}}` the outer braces are complained of one by one.
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

/** Gives each finding its paragraph; findings of one part come in the order of its text. */
export function located(findings: readonly Finding[], xmlOf: (file: string) => string | null): TemplateProblem[] {
  const placed = findings.map((finding) => ({ ...finding, place: placeOf(finding, xmlOf(finding.file)) }));
  placed.sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      Number(a.place?.paragraph) - Number(b.place?.paragraph) ||
      Number(a.offset) - Number(b.offset),
  );
  const problems = placed.map(({ problem, place }) => ({ ...problem, place }));
  return problems.filter((problem, index) => {
    const before = problems[index - 1];
    const isSame = before?.code === problem.code && before.place?.paragraph === problem.place?.paragraph;
    return !(isSame && problem.code === 'braces-tripled');
  });
}

function placeOf({ file, offset, paragraph }: Finding, xml: string | null): TemplatePlace | null {
  const part = partOf(file);
  if (!part) return null;
  const paragraphs = xml === null ? [] : paragraphsOf(xml);
  const index = paragraph === undefined ? indexAt(offset, paragraphs) : paragraph - 1;
  const found = paragraphs[index];
  return found ? { part, paragraph: index + 1, excerpt: found.text.trim() } : { part, paragraph: null, excerpt: '' };
}

function indexAt(offset: number | null, paragraphs: readonly DocxParagraph[]): number {
  let end = 0;
  return paragraphs.findIndex(({ rawLength }) => {
    end += rawLength;
    return offset !== null && offset < end;
  });
}

function partOf(file: string): TemplatePlace['part'] | null {
  if (file.startsWith('word/document')) return 'body';
  if (file.startsWith('word/header')) return 'header';
  if (file.startsWith('word/footer')) return 'footer';
  if (file.startsWith('word/')) return 'notes';
  return file.startsWith('docProps/') ? 'properties' : null;
}
