import type { WorkbookReport } from '../make-report';
import { fillTags } from '../report/fill-tags';
import type { SectionCode } from '../workbook/outline';
import { SETTINGS } from '../workbook/settings';
import {
  COURSES_TAB,
  DIGITAL_TAB,
  DOCUMENTS_TAB,
  ESTIMATES_TAB,
  LEDGER_TAB,
  NARRATIVE_TAB,
  PROJECTS_TAB,
  SETTINGS_TAB,
  STAFF_TAB,
  TASKS_TAB,
  type Tab,
} from '../workbook/tabs';
import { cellPlace } from './finding';
import type { ReportText, TextLine } from './report-text';

/**
 * Whatever officers typed that reaches the report, each piece with its cell: the product's own sentences are made of the
 * figures and need no checking.
 */
export function workbookText({ records, report }: WorkbookReport): ReportText {
  const { period } = records;
  const lines = [
    ...settingLines(records.settings),
    ...records.narrative.flatMap(({ row, sections, text }) => {
      const filled = fillTags(text, report.values);
      // A paragraph with a bad tag is not in the report, and the reader has named it.
      return filled.kind === 'filled' ? sentences(NARRATIVE_TAB, 'text', row, filled.text, sections[0] ?? null) : [];
    }),
    ...(records.tasks ?? []).flatMap(({ row, task, sections, when }) =>
      sentences(TASKS_TAB, 'task', row, task, sections[0] ?? (when === 'next-period' ? 'IV' : 'I.1')),
    ),
    ...fields(DOCUMENTS_TAB, 'subject', records.documents),
    ...fields(DOCUMENTS_TAB, 'issuer', records.documents),
    ...fields(ESTIMATES_TAB, 'item', records.estimates),
    ...fields(LEDGER_TAB, 'item', records.ledger),
    ...fields(PROJECTS_TAB, 'name', records.projects),
    ...fields(PROJECTS_TAB, 'state', records.projects),
    ...fields(STAFF_TAB, 'title', records.staff),
    ...fields(COURSES_TAB, 'name', records.courses),
    ...fields(DIGITAL_TAB, 'name', records.digital),
  ];
  return { lines, period: period?.name ?? null, days: period && { from: period.from, to: period.to } };
}

/** The signatory's name belongs into a report, and the accounts it is shared with stay out of it. */
function settingLines(settings: WorkbookReport['records']['settings']): readonly TextLine[] {
  const typed = [
    [SETTINGS.agency.header, [settings.agency]],
    [SETTINGS.parentAgency.header, [settings.parentAgency]],
    [SETTINGS.addressees.header, settings.addressees],
    [SETTINGS.recipients.header, settings.recipients],
    [SETTINGS.authority.header, settings.authority],
  ] as const;
  const place = (name: string, text: string) => cellPlace(SETTINGS_TAB.name, null, name, text);
  const archive = `- Lưu: ${settings.archive.replace(/^[-\s]*lưu\s*:?\s*/i, '')}`;
  return [
    ...typed.flatMap(([name, texts]) =>
      texts.filter((text) => text !== '').map((text) => line('field', text, place(name, text))),
    ),
    line('closing', archive, place(SETTINGS.archive.header, archive)),
  ];
}

/** A line break in a cell begins a new paragraph. */
function sentences(tab: Tab, field: string, row: number, text: string, section: SectionCode | null): TextLine[] {
  const paragraphs = text.split(/\r\n|\r|\n/).map((paragraph) => paragraph.trim());
  return paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => line('body', paragraph, placeIn(tab, field, row, paragraph), section));
}

/** The same words in many rows, such as an item of the ledger, are looked at once. */
function fields<K extends string>(
  tab: Tab,
  field: K,
  rows: readonly (Readonly<Record<K, string>> & { readonly row: number })[] | null,
): readonly TextLine[] {
  const seen = new Set<string>();
  return (rows ?? []).flatMap((row) => {
    const text = row[field].trim();
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [line('field', text, placeIn(tab, field, row.row, text))];
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
