import { dayText } from '../calendar/day-text';
import type { DayRange } from '../calendar/period';
import type { Comparison } from '../history/compare';
import { isWithin } from '../indicators/family';
import type { Figures } from '../indicators/figures';
import { isLeaf, OUTLINE, type SectionCode } from '../workbook/contract/outline';
import type { WorkDocument } from '../workbook/reading/read-documents';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { type Cite, citer } from './citation';
import { fillOwn } from './fill-tags';
import type { NarrativeParagraph } from './narrative';
import { NOTHING_TO_REPORT, ownSentences } from './sentences';

export interface ReportSection {
  readonly code: SectionCode;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

interface Composing {
  readonly records: WorkbookRecords;
  readonly figures: Figures;
  readonly comparison: Comparison;
  readonly values: ReadonlyMap<string, string>;
  readonly narrative: readonly NarrativeParagraph[];
}

/**
 * The body, section by section in the order of the outline: officers' paragraphs, the documents of the section, then
 * the sentences on its figures. Documents are cited in reading order, so that the first citation is the full one.
 */
export function composeSections({
  records,
  figures,
  comparison,
  values,
  narrative,
}: Composing): readonly ReportSection[] {
  const cite = citer();
  return OUTLINE.map(({ code, heading }) => {
    const paragraphs = [
      ...narrative.filter(({ section }) => section === code).map(({ text }) => text),
      ...citations(code, records, cite),
      ...ownSentences(code, { figures, comparison, ...records }).map((sentence) => fillOwn(sentence, values)),
      ...(code === 'IV' ? comingTasks(records) : []),
    ];
    if (paragraphs.length === 0 && isLeaf(code)) paragraphs.push(NOTHING_TO_REPORT);
    return { code, heading: fillOwn(heading, values), paragraphs };
  });
}

function citations(
  section: SectionCode,
  { documents, period, settings }: WorkbookRecords,
  cite: Cite,
): readonly string[] {
  if (!period) return [];
  const cited = (documents ?? []).filter(
    (document) => document.sections.includes(section) && isKnown(document, period),
  );
  const isOfPeriod = ({ own, issuedOn }: WorkDocument) => own && isWithin(period, issuedOn);
  const groups: readonly [opening: string, group: readonly WorkDocument[], issuerIsNamed: boolean][] = [
    ['Thực hiện', cited.filter(({ own }) => !own), false],
    ['Tiếp tục thực hiện', cited.filter((document) => document.own && !isOfPeriod(document)), false],
    [`Trong kỳ, ${settings.agency} đã ban hành:`, cited.filter(isOfPeriod), true],
  ];
  return groups.flatMap(([opening, group, issuerIsNamed]) =>
    group.length === 0 ? [] : [`${opening} ${group.map((document) => cite(document, { issuerIsNamed })).join('; ')}.`],
  );
}

/** Whether a document may be cited: a planned one may not; one without a day may when it has a number. */
function isKnown({ issuedOn, dueOn, symbol }: WorkDocument, period: DayRange): boolean {
  return issuedOn === null ? dueOn === null && /\d/.test(symbol) : issuedOn <= period.to;
}

function comingTasks({ tasks }: WorkbookRecords): readonly string[] {
  const coming = (tasks ?? []).filter(({ when }) => when === 'next-period');
  return coming.map(({ task, dueOn }, index) => {
    const deadline = dueOn === null ? '' : ` (chậm nhất ngày ${dayText(dueOn)})`;
    return `- ${task.replace(/[.;\s]+$/, '')}${deadline}${index === coming.length - 1 ? '.' : ';'}`;
  });
}
