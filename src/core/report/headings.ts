import type { OutlineSection } from '../outline/outline';
import { OUTLINE_TAB } from '../workbook/contract/rule-tabs';
import { errorAt, type Problem, type ProblemDetail, type Read } from '../workbook/problems/problem';
import { type BadTag, badTagsIn, fillTags } from './fill-tags';
import { WORD_TAG_NAMES } from './word-tags';

/**
 * The heading with its word tags filled. Each tag that is none of words is left out and reported at the row of the
 * tab `Đề cương`.
 */
export function filledHeading(section: OutlineSection, words: ReadonlyMap<string, string>): Read<string> {
  const filled = fillTags(section.heading, words);
  const text = filled.kind === 'filled' ? filled.text : withoutBadTags(section.heading, words);
  return { value: text, problems: problemsOf(section, words) };
}

/** The values that headings may hold. */
export function wordsIn(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...values].filter(([tag]) => WORD_TAG_NAMES.has(tag)));
}

function withoutBadTags(heading: string, words: ReadonlyMap<string, string>): string {
  const filled = heading.replace(/\{\{([^{}]*)\}\}/g, (_, tag: string) => words.get(tag.trim()) ?? '');
  return filled
    .replace(/\{\{[^{}]*$|\{\{|\}\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A tag that stands there twice is one mistake. */
function problemsOf(section: OutlineSection, words: ReadonlyMap<string, string>): readonly Problem[] {
  const bad = badTagsIn(section.heading, words);
  const once = new Map(bad.map((tag) => [JSON.stringify(tag), tag]));
  return [...once.values()].map((tag) => problemAt(section, detailOf(tag)));
}

function detailOf(bad: BadTag): ProblemDetail {
  return bad.kind === 'unknown-tag'
    ? { code: 'heading-tag-unknown', tag: bad.tag }
    : { code: 'heading-tag-broken', found: bad.found };
}

function problemAt({ row }: OutlineSection, detail: ProblemDetail): Problem {
  return errorAt({ sheet: OUTLINE_TAB.name, row: row ?? null, column: OUTLINE_TAB.columns.heading.header }, detail);
}
