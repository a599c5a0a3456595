import { NO_DATA } from '../indicators/figures';
import { NO_RATE } from '../indicators/number-text';
import type { SectionCode } from '../outline/outline';
import { NARRATIVE_TAB } from '../workbook/contract/record-tabs';
import { errorAt, type Problem, type ProblemDetail, type Read, warningAt } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type Filled, fillTags } from './fill-tags';
import { VALUE_TAGS } from './vocabulary';

export interface NarrativeParagraph {
  readonly section: SectionCode;
  readonly text: string;
}

/** Officers' paragraphs in order, with their tags filled in. A paragraph with a wrong tag is left out and reported. */
export function fillNarrative(
  narrative: WorkbookRecords['narrative'],
  values: ReadonlyMap<string, string>,
): Read<readonly NarrativeParagraph[]> {
  const problems: Problem[] = [];
  const ordered = [...narrative].sort((a, b) => a.order - b.order || a.row - b.row);
  const value = ordered.flatMap(({ row, sections, text }) => {
    const filled = filledParagraphs(text, values);
    const bad = firstBad(filled);
    if (bad) {
      problems.push(problemAt(row, bad));
      return [];
    }
    const missing = missingIn(filled, values);
    if (missing.length > 0) problems.push(warningAt(placeOf(row), { code: 'narrative-figure-missing', tags: missing }));
    const texts = filled.flatMap((result) => (result.kind === 'filled' ? [result.text] : []));
    return sections.flatMap((section) => texts.map((paragraph) => ({ section, text: paragraph })));
  });
  return { value, problems };
}

/** The problem with the tags of a paragraph; null when there is none. */
export function tagProblem(text: string, row: number | null, own: ReadonlyMap<string, string>): Problem | null {
  const bad = firstBad(filledParagraphs(text, new Map([...VALUE_TAGS, ...own])));
  return bad ? problemAt(row, bad) : null;
}

function filledParagraphs(text: string, values: ReadonlyMap<string, string>): readonly Filled[] {
  return paragraphsOf(text).map((paragraph) => fillTags(paragraph, values));
}

type Bad = Exclude<Filled, { kind: 'filled' }>;

function firstBad(filled: readonly Filled[]): Bad | undefined {
  return filled.find((result): result is Bad => result.kind !== 'filled');
}

function problemAt(row: number | null, bad: Bad): Problem {
  return errorAt(placeOf(row), problemOf(bad));
}

function placeOf(row: number | null) {
  return { sheet: NARRATIVE_TAB.name, row, column: NARRATIVE_TAB.columns.text.header };
}

/** The tags that print no figure, so that the sentence around them says nothing or too much. */
function missingIn(filled: readonly Filled[], values: ReadonlyMap<string, string>): readonly string[] {
  const tags = filled.flatMap((result) => (result.kind === 'filled' ? result.places.map(({ tag }) => tag) : []));
  return [...new Set(tags)].filter((tag) => [NO_RATE, NO_DATA].includes(values.get(tag) ?? ''));
}

/** A line break in a cell begins a new paragraph. A typed `./.` becomes a full stop: it belongs at the report's end. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().replace(/\s*\.\s*\/\s*\.$/, '.'));
  return lines.filter((line) => line !== '');
}

function problemOf(filled: Bad): ProblemDetail {
  return filled.kind === 'unknown-tag'
    ? { code: 'narrative-tag-unknown', tag: filled.tag }
    : { code: 'narrative-tag-broken', found: filled.found };
}
