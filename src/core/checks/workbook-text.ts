import { fillTags } from '../report/fill-tags';
import type { WorkbookReport } from '../report/make-report';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from '../workbook/contract/budget-tabs';
import type { Column } from '../workbook/contract/column';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import type { SectionCode } from '../workbook/contract/outline';
import { SETTINGS } from '../workbook/contract/settings';
import type { Tab } from '../workbook/contract/tab';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  INDICATORS_TAB,
  NARRATIVE_TAB,
  SETTINGS_TAB,
  STAFF_TAB,
  TASKS_TAB,
} from '../workbook/contract/tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { cellPlace } from './finding';
import type { ReportText, TextLine } from './report-text';

type RowLists = Omit<WorkbookRecords, 'settings' | 'period' | 'calendar' | 'drafts'>;

/** The tab of each list of rows. The tab's columns say whether the report prints them. */
const TAB_OF: Readonly<Record<keyof RowLists, Tab>> = {
  narrative: NARRATIVE_TAB,
  tasks: TASKS_TAB,
  documents: DOCUMENTS_TAB,
  estimates: ESTIMATES_TAB,
  ledger: LEDGER_TAB,
  projects: PROJECTS_TAB,
  staff: STAFF_TAB,
  courses: COURSES_TAB,
  digital: DIGITAL_TAB,
  procedures: PROCEDURES_TAB,
  dossiers: DOSSIERS_TAB,
  petitions: PETITIONS_TAB,
  assignments: ASSIGNMENTS_TAB,
  indicatorRows: INDICATORS_TAB,
};

/**
 * Everything officers typed that is printed in the report, with its cell. Sentences that the product itself writes are
 * made from the figures and need no checking.
 */
export function workbookText({ records, report }: WorkbookReport): ReportText {
  const { period } = records;
  const special: Partial<Record<keyof RowLists, readonly TextLine[]>> = {
    narrative: records.narrative.flatMap(({ row, sections, text }) => {
      const filled = fillTags(text, report.values);
      // A paragraph with a bad tag is left out of the report, and the reader has reported it.
      return filled.kind === 'filled' ? sentences(NARRATIVE_TAB, 'text', row, filled.text, sections[0] ?? null) : [];
    }),
    tasks: (records.tasks ?? []).flatMap(({ row, task, sections, when }) =>
      sentences(TASKS_TAB, 'task', row, task, sections[0] ?? (when === 'next-period' ? 'IV' : 'I.1')),
    ),
    documents: printedCells(
      DOCUMENTS_TAB,
      records.documents?.map(({ typedSymbol, ...document }) => ({ ...document, symbol: typedSymbol })) ?? null,
    ),
  };
  const lists = Object.entries(TAB_OF) as [keyof RowLists, Tab][];
  const lines = [
    ...settingLines(records.settings),
    ...lists.flatMap(([list, tab]) => special[list] ?? printedCells(tab, records[list])),
  ];
  return { lines, period: period?.name ?? null, days: period && { from: period.from, to: period.to } };
}

/** The setting `Lưu` is printed as the last line of the recipients. */
function settingLines(settings: WorkbookRecords['settings']): readonly TextLine[] {
  return (Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]).flatMap((setting) => {
    const column: Column<unknown> = SETTINGS[setting];
    const kind = lineKind(column);
    if (kind === null) return [];
    const isArchive = setting === 'archive';
    const texts = [settings[setting]].flat().map((typed) => String(typed ?? ''));
    return texts
      .filter((text) => text !== '')
      .map((typed) => {
        const text = isArchive ? `- Lưu: ${typed.replace(/^[-\s]*lưu\s*:?\s*/i, '')}` : typed;
        return line(isArchive ? 'closing' : kind, text, cellPlace(SETTINGS_TAB.name, null, column.header, text));
      });
  });
}

function lineKind({ printed }: Column<unknown>): 'field' | 'symbol' | null {
  if (printed === null || printed === 'name') return null;
  return printed === 'words' ? 'field' : 'symbol';
}

/** One line for each paragraph: a line break in a cell starts a new one. */
function sentences(tab: Tab, field: string, row: number, text: string, section: SectionCode | null): TextLine[] {
  const paragraphs = text.split(/\r\n|\r|\n/).map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => line('body', paragraph, placeIn(tab, field, row, paragraph), section));
}

/** The printed cells, column by column. Text repeated in many rows, such as a ledger item, is included once. */
function printedCells(tab: Tab, rows: readonly { readonly row: number }[] | null): readonly TextLine[] {
  return Object.entries(tab.columns).flatMap(([field, column]) => {
    const kind = lineKind(column);
    if (kind === null) return [];
    const seen = new Set<string>();
    return (rows ?? []).flatMap((row) => {
      const text = String((row as Readonly<Record<string, unknown>>)[field] ?? '').trim();
      if (text === '' || seen.has(text)) return [];
      seen.add(text);
      return [line(kind, text, placeIn(tab, field, row.row, text))];
    });
  });
}

function placeIn(tab: Tab, field: string, row: number, text: string) {
  return cellPlace(tab.name, row, tab.columns[field]?.header ?? null, text);
}

function line(
  kind: TextLine['kind'],
  text: string,
  place: TextLine['place'],
  section: SectionCode | null = null,
): TextLine {
  return { kind, text, place, section, cells: null };
}
