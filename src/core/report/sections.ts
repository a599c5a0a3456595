import { indicatorsOf } from '../definitions/indicators-in-force';
import type { Comparison } from '../history/compare';
import type { WordsOf } from '../history/words-of';
import { type Figures, NO_DATA } from '../indicators/figures';
import type { Block } from '../outline/blocks';
import { codesAbove, isOrUnder, type OutlineSection, type SectionCode } from '../outline/outline';
import type { Problem, Read } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { askedIn } from './asked-in';
import { documentCitations } from './document-citations';
import { fillOwn } from './fill-tags';
import { filledHeading, wordsIn } from './headings';
import type { NarrativeParagraph } from './narrative';
import { listedOwn } from './own-items';
import { NOTHING_TO_REPORT, notWrittenText, sentencesOf } from './sentences';

/** `awaits`: nobody wrote anything, and the report says who has to; it must not claim that nothing happened. */
export type SectionState = 'has-content' | 'says-nothing-arose' | 'awaits';

/** Officers' paragraphs, citations of documents, tasks of the next period, sentences with figures. */
export type ContentKind = 'paragraphs' | 'documents' | 'tasks' | 'figures' | TableKind;

/** A sentence that only announces the table of its block, by the list that the table prints. */
export type TableKind = 'chinh_quyen_so' | 'muc_tieu' | 'chi_tieu_rieng';

const TABLES: Partial<Record<Block, TableKind>> = {
  digital: 'chinh_quyen_so',
  targets: 'muc_tieu',
  'own-indicators': 'chi_tieu_rieng',
};

export interface ReportSection {
  readonly code: SectionCode;
  /** With its tags filled. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly state: SectionState;
  readonly paragraphs: readonly string[];
  /** What the paragraphs consist of; empty when nobody wrote the section and no figure is known. */
  readonly content: readonly ContentKind[];
  /** The codes of the indicators in its sentences. */
  readonly indicators: readonly string[];
}

interface Composing {
  readonly wordsOf: WordsOf;
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  readonly comparison: Comparison;
  readonly values: ReadonlyMap<string, string>;
  readonly narrative: readonly NarrativeParagraph[];
}

/** A paragraph of a section; `kind` is null for a sentence without a figure. */
interface Said {
  readonly text: string;
  readonly kind: ContentKind | null;
  readonly indicators: readonly string[];
}

/**
 * The body, section by section in the order of the outline: officers' paragraphs, the documents of the section, then
 * the sentences on its figures. Documents are cited in reading order, so that the first citation is the full one. A
 * section with nothing in it or below it prints what the outline says for that case.
 */
export function composeSections(composing: Composing): Read<readonly ReportSection[]> {
  const { records, values } = composing;
  const contentOf = contents(composing);
  const words = wordsIn(values);
  const filled = askedIn(records).sections.map((section) => ({ section, said: contentOf(section) }));
  const printed = filled.filter(({ section, said }) => said.length > 0 || section.whenEmpty !== 'is-left-out');
  const above = new Set(printed.flatMap(({ section }) => codesAbove(section.code)));
  const problems: Problem[] = [];
  const value = filled.flatMap(({ section, said }): ReportSection[] => {
    const { code, blocks, whenEmpty } = section;
    const stands = said.length > 0 || above.has(code);
    if (!stands && whenEmpty === 'is-left-out') return [];
    const heading = filledHeading(section, words);
    problems.push(...heading.problems);
    return [
      {
        code,
        heading: heading.value,
        blocks,
        state: stands ? 'has-content' : (whenEmpty as SectionState),
        paragraphs: stands ? said.map(({ text }) => text) : [emptyText(section, records)],
        content: [...new Set(said.flatMap(({ kind }) => kind ?? []))],
        indicators: [...new Set(said.flatMap(({ indicators }) => indicators))],
      },
    ];
  });
  return { value, problems };
}

function contents({ records, figures, comparison, values, narrative, wordsOf }: Composing) {
  const citationsIn = documentCitations(records, wordsOf);
  const textsOf = textsBySection(narrative);
  const indicators = indicatorsOf(records);
  const measured = {
    targets: indicators.filter(({ target }) => target !== null).length,
    own: listedOwn(records).length,
  };
  const facts = { ...records, figures, comparison, measured, wordsOf };
  return ({ code, blocks }: OutlineSection): readonly Said[] => [
    ...(textsOf.get(code) ?? []).map((text) => written('paragraphs', text)),
    ...citationsIn(code).map((text) => written('documents', text)),
    ...blocks.flatMap((block) => sentencesOf(block, facts).map((sentence) => counted(block, sentence, values))),
  ];
}

function textsBySection(narrative: readonly NarrativeParagraph[]): ReadonlyMap<SectionCode, readonly string[]> {
  const texts = new Map<SectionCode, string[]>();
  for (const { section, text } of narrative) {
    const before = texts.get(section);
    if (before) before.push(text);
    else texts.set(section, [text]);
  }
  return texts;
}

function written(kind: ContentKind, text: string): Said {
  return { kind, text, indicators: [] };
}

/** Officers' words of a task are printed as typed; they are no sentence of the product, in which a wrong tag is a bug. */
function counted(block: Block, sentence: string, values: ReadonlyMap<string, string>): Said {
  if (block === 'coming-tasks') return written('tasks', sentence);
  const indicators = [...sentence.matchAll(/\{\{([A-Z][A-Z0-9_]*)[^{}]*\}\}/g)].map(([, code = '']) => code);
  const announced = sentence.endsWith(`${NO_DATA}.`) ? null : (TABLES[block] ?? null);
  return { kind: indicators.length > 0 ? 'figures' : announced, text: fillOwn(sentence, values), indicators };
}

function emptyText({ code, whenEmpty }: OutlineSection, { assignments }: WorkbookRecords): string {
  if (whenEmpty === 'says-nothing-arose') return NOTHING_TO_REPORT;
  const above = assignments.filter(({ sections }) => sections.some((one) => isOrUnder(code, one)));
  return notWrittenText([...new Set(above.map(({ officer }) => officer))]);
}
