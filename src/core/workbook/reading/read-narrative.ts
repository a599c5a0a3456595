import type { Outline, SectionCode } from '../../outline/outline';
import { NARRATIVE_TAB } from '../contract/record-tabs';
import type { RowOf } from '../contract/tab';
import { type Problem, type Read, warningAt } from '../problems/problem';
import { isForOther, periodName } from './period-name';
import type { ReportPeriod } from './read-period';
import { sectionReader } from './read-sections';

export type Paragraph = Omit<RowOf<typeof NARRATIVE_TAB>, 'section'> & { readonly sections: readonly SectionCode[] };

export interface Narrative {
  /** Paragraphs of this report. */
  readonly narrative: readonly Paragraph[];
  /** Paragraphs written for another period: kept for the next writer, never printed unread. */
  readonly drafts: readonly Paragraph[];
}

export function readNarrative(
  rows: readonly RowOf<typeof NARRATIVE_TAB>[],
  { period, outline }: { readonly period: ReportPeriod | null; readonly outline: Outline },
): Read<Narrative> {
  const problems: Problem[] = [];
  const reader = sectionReader(outline);
  const narrative: Paragraph[] = [];
  const drafts: Paragraph[] = [];
  for (const { section, ...row } of rows) {
    const sections = reader.read(section, placeOf(row.row, 'section'), 'paragraph');
    if (!sections) continue;
    if (!period || !isForOther(row.writtenFor, period)) narrative.push({ ...row, sections });
    else {
      drafts.push({ ...row, sections });
      const detail = { writtenFor: row.writtenFor, period: periodName(period) };
      problems.push(warningAt(placeOf(row.row, 'writtenFor'), { code: 'narrative-for-other-period', ...detail }));
    }
  }
  return { value: { narrative, drafts }, problems: [...problems, ...reader.problems] };
}

function placeOf(row: number, field: keyof typeof NARRATIVE_TAB.columns) {
  return { sheet: NARRATIVE_TAB.name, row, column: NARRATIVE_TAB.columns[field].header };
}
