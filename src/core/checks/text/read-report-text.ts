import type { FileLine } from '../../document/file-line';
import type { Outline } from '../../outline/outline';
import { type FoundPlace, paragraphPlace } from '../finding';
import { type KnownHeadings, knownHeadings } from './known-headings';
import { type MeantLine, meantLines } from './meant-lines';
import { officeIn } from './office-name';
import { outlineOf, type Standing } from './outline';
import { PLAIN_LINE, type ReportText, type TextLine } from './report-text';
import { headerOf, isColumnNumbers } from './table-header';
import { coveredDays, coveredPeriod } from './text-period';
import { isUnwritten } from './unwritten-mark';
import { withoutWraps } from './wrapped-lines';

/** Lines of a text file, with tabs between the cells of a row. Paragraphs are numbered from 1, empty ones included. */
export function linesOfText(text: string): readonly FileLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\f|\v|\u2028|\u2029/)
    .map((line, index): FileLine => ({ paragraph: index + 1, text: line, cells: null, table: null, part: null }))
    .filter(({ text: line }) => line.trim() !== '');
}

/**
 * The report line by line, each with the headings it stands under: those of the outline in force, if there is a workbook,
 * and what offices usually call them. What stands beside the body comes last.
 */
export function readReportText(lines: readonly FileLine[], inForce: Outline | null = null): ReportText {
  const meant = meantLines(lines);
  const ofBody = meant.filter(({ part }) => part === null);
  const read = [
    ...bodyLines(unwrapped(ofBody), knownHeadings(inForce)),
    ...meant.filter(({ part }) => part !== null).map(asideLine),
  ];
  return { lines: read, period: coveredPeriod(read), days: coveredDays(read), office: officeIn(read) };
}

/** Nothing before the title is a sentence, nor after the closing begins. */
function unwrapped(lines: readonly MeantLine[]): readonly MeantLine[] {
  const title = lines.slice(0, LETTERHEAD_LINES).findIndex(({ text }) => TITLE.test(text)) + 1;
  const closing = lines.findIndex(({ text }, index) => index >= title && CLOSING.test(text));
  const end = closing < 0 ? lines.length : closing;
  return [...lines.slice(0, title), ...withoutWraps(lines.slice(title, end)), ...lines.slice(end)];
}

/** `Nơi nhận hồ sơ` is a place of the one-stop desk. */
const CLOSING = /^(?:nơi nhận\s*(?::|\t|$)|TM\.|KT\.|TL\.|TUQ\.)/i;
/** How the part below the text is called where findings are listed by section. */
const CLOSING_PART = 'Phần cuối báo cáo';
const FIRST_PART = /^(?:phần\s+)?[IVX]{1,6}\s*[.:)-]/;

function bodyLines(lines: readonly MeantLine[], known: KnownHeadings): readonly TextLine[] {
  const start = startOfBody(lines);
  const closing = lines.findIndex(({ text }, index) => index >= start && CLOSING.test(text));
  const end = closing < 0 ? lines.length : closing;
  const annex = startOfAnnexes(lines, end);
  const [body, annexes] = [lines.slice(start, end), lines.slice(annex)];
  const tableOf = tablesIn([...body, ...annexes]);
  return [
    ...lines.slice(0, start).map((line): TextLine => ({ ...plainLine(line, null), kind: 'letterhead' })),
    ...outlinedLines(body, tableOf, known),
    ...lines.slice(end, annex).map((line): TextLine => ({ ...plainLine(line, CLOSING_PART), kind: 'closing' })),
    ...annexLines(annexes, tableOf),
  ];
}

function plainLine({ paragraph, text, cells }: MeantLine, section: string | null): Omit<TextLine, 'kind'> {
  return { ...PLAIN_LINE, text, cells, place: paragraphPlace(paragraph, text, section) };
}

function outlinedLines(lines: readonly MeantLine[], tableOf: Tables, known: KnownHeadings): readonly TextLine[] {
  return outlineOf(lines, known).map(({ isHeading, ...standing }: Standing, index): TextLine => {
    const line = lines[index] as MeantLine;
    const section = isHeading ? line.text : (standing.headings[standing.headings.length - 1] ?? null);
    const kind = isHeading ? 'heading' : isNumbered(line) ? 'symbol' : isUnwritten(line.text) ? 'awaits' : 'body';
    return { ...plainLine(line, section), ...standing, table: tableOf.get(line.table) ?? null, kind };
  });
}

/** Annexes stand below the signature. Their rows are read for figures; their paragraphs are titles and notes. */
function annexLines(lines: readonly MeantLine[], tableOf: Tables): readonly TextLine[] {
  let title: string | null = null;
  return lines.map((line): TextLine => {
    if (ANNEX_TITLE.test(line.text)) title = line.text;
    const kind = line.cells === null ? 'field' : isNumbered(line) ? 'symbol' : 'body';
    return { ...plainLine(line, title), table: tableOf.get(line.table) ?? null, kind };
  });
}

/** A row that only numbers the columns. */
function isNumbered({ cells }: MeantLine): boolean {
  return cells !== null && isColumnNumbers(cells);
}

const ANNEX_TITLE = /^(?:phụ lục|biểu)(?![\p{L}])/iu;

function startOfAnnexes(lines: readonly MeantLine[], closing: number): number {
  const found = lines.findIndex(
    ({ text, cells }, index) => index > closing && cells === null && ANNEX_TITLE.test(text),
  );
  return found < 0 ? lines.length : found;
}

type Tables = ReadonlyMap<number | null, NonNullable<TextLine['table']>>;

/** The tables by their number in the file, numbered anew: the letterhead may be a table too. */
function tablesIn(lines: readonly MeantLine[]): Tables {
  const rows = new Map<number, { readonly cells: readonly string[] }[]>();
  for (const { table, cells } of lines) {
    if (table === null || cells === null) continue;
    const known = rows.get(table);
    if (known) known.push({ cells });
    else rows.set(table, [{ cells }]);
  }
  return new Map([...rows].map(([table, cells], index) => [table, { number: index + 1, header: headerOf(cells) }]));
}

function asideLine({ paragraph, text, part }: MeantLine): TextLine {
  const place: FoundPlace = { ...paragraphPlace(paragraph, text), ...(part !== null && { part }) };
  return { ...PLAIN_LINE, text, place, kind: 'aside' };
}

const TITLE = /^báo cáo(?:$| )/i;
const LETTERHEAD_LINES = 25;

/** The body begins after `Kính gửi` and its recipients; else after the title; else at the first part. */
function startOfBody(lines: readonly MeantLine[]): number {
  const first = lines.findIndex(({ text }) => FIRST_PART.test(text));
  const end = first < 0 ? Math.min(lines.length, LETTERHEAD_LINES) : first;
  const addressed = lines.findIndex(({ text }) => /^kính gửi/i.test(text));
  if (addressed >= 0 && addressed < end) return afterAddressees(lines, { from: addressed + 1, end });
  const title = lines.findIndex(({ text }) => isTitle(text));
  if (title < 0 || title >= end) return 0;
  let next = title + 1;
  while (next < end && (lines[next]?.text ?? '').length < 160 && !/[.:;]$/.test(lines[next]?.text ?? '')) next++;
  return next;
}

/** `BÁO CÁO` alone, or with its subject on the same line in capitals. */
function isTitle(text: string): boolean {
  return /^báo cáo$/i.test(text) || (/^BÁO CÁO /.test(text) && text === text.toUpperCase());
}

function afterAddressees(lines: readonly MeantLine[], { from, end }: { from: number; end: number }): number {
  let next = from;
  while (next < end && /^[-•+]/.test(lines[next]?.text ?? '')) next++;
  return next;
}
