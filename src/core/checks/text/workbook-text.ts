import { isOrUnder, markOf, type Outline, plainHeading, type SectionCode, sectionsWith } from '../../outline/outline';
import { fillTags } from '../../report/fill-tags';
import type { WorkbookReport } from '../../report/make-report';
import type { Column } from '../../workbook/contract/column';
import { DOCUMENTS_TAB, NARRATIVE_TAB, TASKS_TAB } from '../../workbook/contract/record-tabs';
import { OUTLINE_TAB, SETTINGS_TAB } from '../../workbook/contract/rule-tabs';
import { SETTINGS } from '../../workbook/contract/settings';
import type { Tab } from '../../workbook/contract/tab';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { cellPlace } from '../finding';
import { LIST_NAMES, type ListName, ROW_LISTS } from '../row-lists';
import { asMeant } from './as-meant';
import { filledLines } from './filled-lines';
import type { Subject } from './heading-subjects';
import { subjectOfSection, timeOfSection } from './known-headings';
import { PLAIN_LINE, type ReportText, type TextLine } from './report-text';
import { isUnwritten } from './unwritten-mark';

/** Drafts are for another period and not printed. */
type PrintedList = Exclude<ListName, 'drafts'>;
const PRINTED_LISTS = LIST_NAMES.filter((name): name is PrintedList => name !== 'drafts');

/**
 * Everything officers typed that is printed in the report, with its cell. Sentences that the product itself writes are
 * made from the figures and need no checking.
 */
export function workbookText({ records, report }: WorkbookReport): ReportText {
  const { period, outline } = records;
  const standing = (section: SectionCode | null) => standingIn(outline, section);
  const special: Partial<Record<PrintedList, readonly TextLine[]>> = {
    narrative: records.narrative.flatMap(({ row, sections, text }) => {
      const filled = fillTags(text, report.values);
      // A paragraph with a bad tag is left out of the report, and the reader has reported it.
      if (filled.kind !== 'filled') return [];
      const section = sections[0] ?? null;
      return sentences({ tab: NARRATIVE_TAB, field: 'text', row, ...standing(section) }, filled);
    }),
    tasks: (records.tasks ?? []).flatMap(({ row, task, sections, when, origin }) => {
      const isNext = when === 'next-period';
      const block = isNext ? 'coming-tasks' : origin === 'assigned' ? 'assigned-tasks' : 'tasks';
      const section = sections[0] ?? sectionsWith(outline, block)[0] ?? null;
      const stands = standing(section);
      const cell = { tab: TASKS_TAB, field: 'task', row, ...stands, isAhead: isNext || stands.isAhead };
      return sentences(cell, { text: task, places: [] });
    }),
    documents: printedCells(
      DOCUMENTS_TAB,
      records.documents?.map(({ typedSymbol, ...document }) => ({ ...document, symbol: typedSymbol })) ?? null,
    ),
  };
  const lines = [
    ...settingLines(records.settings),
    ...ownHeadings(outline),
    ...PRINTED_LISTS.flatMap((list) => special[list] ?? printedCells(ROW_LISTS[list].tab, records[list])),
  ];
  const days = period && { from: period.from, to: period.to };
  return { lines, period: period?.name ?? null, days, office: records.settings.agency ?? '' };
}

const ARCHIVE = /^[-\s]*lưu(?!\s*trữ)\s*:?\s*/i;

/** The setting `Lưu` is printed as the last line of the recipients, or the one that was typed among them. */
function settingLines(settings: WorkbookRecords['settings']): readonly TextLine[] {
  return (Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]).flatMap((setting) => {
    const column: Column<unknown> = SETTINGS[setting];
    const kind = lineKind(column);
    if (kind === null) return [];
    const texts = [settings[setting]].flat().map((typed) => asMeant(String(typed ?? '')));
    return texts
      .filter((text) => text !== '')
      .map((typed) => {
        const isArchive = setting === 'archive' || (setting === 'recipients' && ARCHIVE.test(typed));
        const text = isArchive ? `- Lưu: ${typed.replace(ARCHIVE, '')}` : typed;
        return line(isArchive ? 'closing' : kind, text, cellPlace(SETTINGS_TAB.name, null, column.header, text));
      });
  });
}

function lineKind({ printed }: Column<unknown>): 'field' | 'symbol' | null {
  if (printed === null || printed === 'name') return null;
  return printed === 'words' ? 'field' : 'symbol';
}

interface Cell extends Standing {
  readonly tab: Tab;
  readonly field: string;
  readonly row: number;
}

/** One line for each paragraph: a line break in a cell starts a new one. */
function sentences(
  { tab, field, row, headings, isAhead, subject }: Cell,
  filled: Parameters<typeof filledLines>[0],
): TextLine[] {
  return filledLines(filled).map((paragraph) => ({
    ...line(isUnwritten(paragraph.text) ? 'awaits' : 'body', paragraph.text, placeIn(tab, field, row, paragraph.text)),
    headings,
    isAhead,
    subject,
    filled: paragraph.filled,
  }));
}

interface Standing {
  /** Above the section and its own, as the report prints them; the period in them is left out. */
  readonly headings: readonly string[];
  readonly isAhead: boolean;
  readonly subject: Subject | null;
}

/** Where a section stands: under its part and item. One whose time is not told is of the time of that above. */
function standingIn({ sections }: Outline, section: SectionCode | null): Standing {
  const above = sections.filter(({ code }) => section !== null && isOrUnder(section, code));
  const times = above.map(timeOfSection).filter((time) => time !== null);
  const subjects = above.map(subjectOfSection).filter((subject) => subject !== null);
  return {
    subject: subjects[subjects.length - 1] ?? null,
    headings: above.map((one) => `${markOf(one.code)} ${asMeant(plainHeading(one))}`),
    isAhead: times[times.length - 1] === 'ahead',
  };
}

/** The headings that officers typed; those of the sets that ship need no checking. */
function ownHeadings(outline: Outline): readonly TextLine[] {
  if (outline.sections.every(({ row }) => row === undefined)) return [];
  const { name, columns } = OUTLINE_TAB;
  return outline.sections.map((section) => {
    const text = asMeant(plainHeading(section));
    return line('field', text, cellPlace(name, null, columns.heading.header, text));
  });
}

/** The printed cells, column by column. Text repeated in many rows, such as a ledger item, is included once. */
function printedCells(tab: Tab, rows: readonly { readonly row: number }[] | null): readonly TextLine[] {
  return Object.entries(tab.columns).flatMap(([field, column]) => {
    const kind = lineKind(column);
    if (kind === null) return [];
    const seen = new Set<string>();
    return (rows ?? []).flatMap((row) => {
      const text = asMeant(String((row as Readonly<Record<string, unknown>>)[field] ?? ''));
      if (text === '' || seen.has(text)) return [];
      seen.add(text);
      return [line(kind, text, placeIn(tab, field, row.row, text))];
    });
  });
}

function placeIn(tab: Tab, field: string, row: number, text: string) {
  return cellPlace(tab.name, row, tab.columns[field]?.header ?? null, text);
}

function line(kind: TextLine['kind'], text: string, place: TextLine['place']): TextLine {
  return { ...PLAIN_LINE, kind, text, place };
}
