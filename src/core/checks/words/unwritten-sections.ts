import { periodText, rangeText } from '../../calendar/period-text';
import type { ReportSection } from '../../report/sections';
import { NARRATIVE_TAB } from '../../workbook/contract/record-tabs';
import { cellPlace, type Finding, finding } from '../finding';
import type { Check, Subject } from '../subject';
import { asMeant } from '../text/as-meant';
import { listMarkOf } from '../text/list-marks';
import { piecesOf, type ReportText, type TextLine } from '../text/report-text';
import { unwrittenMark } from '../text/unwritten-mark';

type Unwritten = 'section-unwritten';

/** Sections that nobody wrote: those of the workbook, and those that a text says are awaited. */
export const unwrittenSections: Check<Unwritten> = ({ text, workbook }) => [
  ...awaited(workbook).map((section) => inWorkbook(section, text)),
  ...text.lines.flatMap((line) => inLine(line, { text, workbook })),
];

/** None without a period: then no report can be made, and the reader of the settings says so. */
function awaited(workbook: Subject['workbook']): readonly ReportSection[] {
  return workbook?.records.period ? workbook.report.sections.filter(({ state }) => state === 'awaits') : [];
}

function inWorkbook({ code, heading, paragraphs }: ReportSection, text: ReportText): Finding<Unwritten> {
  const officers = unwrittenMark(asMeant(paragraphs.join(' ')))?.officers ?? '';
  const named = `${code} ${asMeant(heading)}`;
  const facts = { section: code, heading: asMeant(heading), officers, period: periodOf(text) };
  return finding('section-unwritten', facts, [
    cellPlace(NARRATIVE_TAB.name, null, NARRATIVE_TAB.columns.section.header, named),
  ]);
}

function inLine(line: TextLine, { text, workbook }: Pick<Subject, 'text' | 'workbook'>): readonly Finding<Unwritten>[] {
  if (line.kind === 'aside') return [];
  return piecesOf(line).flatMap((piece) => {
    const mark = unwrittenMark(piece);
    const facts = mark && {
      ...asInWorkbook(sectionAbove(line), workbook),
      officers: mark.officers,
      period: periodOf(text),
    };
    return facts ? [finding('section-unwritten', facts, [line.place])] : [];
  });
}

interface Named {
  readonly section: string;
  readonly heading: string;
}

/** A template may print the headings of parts in capitals. */
function asInWorkbook(named: Named, workbook: Subject['workbook']): Named {
  const heading = (workbook?.report.sections ?? [])
    .filter(({ code }) => code === named.section)
    .map((section) => asMeant(section.heading))
    .find((typed) => typed.toLowerCase() === named.heading.toLowerCase());
  return heading === undefined ? named : { ...named, heading };
}

/** By the marks of the headings above, `II.`, `6.` and `b)`; without a code when the nearest heading has no mark. */
function sectionAbove({ headings }: TextLine): Named {
  const marks = headings.map(listMarkOf);
  const nearest = marks[marks.length - 1];
  if (!nearest) return { section: '', heading: headings[headings.length - 1] ?? '' };
  const numbered = marks.flatMap((mark) => (mark && mark.level > 0 ? [mark.mark] : []));
  return { section: numbered.join('.'), heading: nearest.words };
}

/** The period is part of the fact: a section left out once is asked for again in the next report. */
function periodOf({ period, days }: ReportText): string {
  if (period) return periodText(period);
  return days ? rangeText(days) : '';
}
