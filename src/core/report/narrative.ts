import type { SectionCode } from '../workbook/contract/outline';
import { NARRATIVE_TAB } from '../workbook/contract/tabs';
import { errorAt, type Problem, type ProblemDetail, type Read } from '../workbook/problems/problem';
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
    const texts = filled.flatMap((result) => (result.kind === 'filled' ? [result.text] : []));
    return sections.flatMap((section) => texts.map((paragraph) => ({ section, text: paragraph })));
  });
  return { value, problems };
}

/** The problem with the tags of a paragraph; null when there is none. */
export function tagProblem(text: string, row: number | null): Problem | null {
  const bad = firstBad(filledParagraphs(text, VALUE_TAGS));
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
  return errorAt({ sheet: NARRATIVE_TAB.name, row, column: NARRATIVE_TAB.columns.text.header }, problemOf(bad));
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
