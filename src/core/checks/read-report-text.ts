import type { SectionCode } from '../workbook/contract/outline';
import { SECTION_CODES } from '../workbook/contract/outline';
import { paragraphPlace } from './finding';
import type { ReportText, TextLine } from './report-text';
import { coveredDays, coveredPeriod } from './text-period';

/** One paragraph, or one row of a table, of a file. */
export interface FileLine {
  readonly paragraph: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
}

/** Lines of a text file, with tabs between the cells of a row. Paragraphs are numbered from 1, empty ones included. */
export function linesOfText(text: string): readonly FileLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({
      paragraph: index + 1,
      text: line.trim(),
      cells: line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null,
    }))
    .filter(({ text: line }) => line !== '');
}

/** The report line by line, each with the section it belongs to. */
export function readReportText(lines: readonly FileLine[]): ReportText {
  const bodyStart = startOfBody(lines);
  const outline = outlineReader();
  let closing = false;
  const read = lines.map(({ paragraph, text, cells }, index): TextLine => {
    closing ||= index >= bodyStart && CLOSING.test(text);
    const isHeading = !closing && cells === null && index >= bodyStart && outline.enter(text);
    const kind = index < bodyStart ? 'letterhead' : closing ? 'closing' : isHeading ? 'heading' : 'body';
    const section = kind === 'letterhead' || closing ? null : outline.section();
    return { text, cells, section, kind, place: paragraphPlace(paragraph, text) };
  });
  return { lines: read, period: coveredPeriod(read), days: coveredDays(read) };
}

const CLOSING = /^(nơi nhận\s*:?|TM\.|KT\.|TL\.|TUQ\.)/i;
const FIRST_PART = /^(phần\s+)?I\s*[.:)-]/;

/** The body begins after `Kính gửi` and its recipients; else after the title; else at the first part. */
function startOfBody(lines: readonly FileLine[]): number {
  const first = lines.findIndex(({ text }) => FIRST_PART.test(text));
  const end = first < 0 ? Math.min(lines.length, 25) : first;
  const addressed = lines.findIndex(({ text }) => /^kính gửi/i.test(text));
  if (addressed >= 0 && addressed < end) {
    let next = addressed + 1;
    while (next < end && /^[-–•+]/.test(lines[next]?.text ?? '')) next++;
    return next;
  }
  const title = lines.findIndex(({ text }) => /^báo cáo$/i.test(text));
  if (title < 0 || title >= end) return 0;
  let next = title + 1;
  while (next < end && (lines[next]?.text ?? '').length < 160 && !/[.:;]$/.test(lines[next]?.text ?? '')) next++;
  return next;
}

/** Nghị định 30/2020/NĐ-CP numbers mục by Roman numerals, khoản by numbers, điểm by letters. */
const PART = /^(?:phần\s+)?([IVX]{1,4})\s*[.:)]\s*\S/;
const ITEM = /^(\d{1,2})\s*[.)]\s+\S/;
const POINT = /^([a-zđ])\s*[).]\s+\S/;
/** In characters: longer lines are text, not headings. */
const LONGEST_HEADING = 160;

function outlineReader() {
  let path: readonly string[] = [];
  return {
    /** Returns whether the line is a heading, and if so enters its section. */
    enter(text: string): boolean {
      const part = PART.exec(text)?.[1];
      const item = ITEM.exec(text)?.[1];
      const point = POINT.exec(text)?.[1];
      if (text.length > LONGEST_HEADING || /[.;:,]$/.test(text.replace(/\.\/\.$/, ''))) return false;
      if (part) path = [part];
      else if (item && path.length > 0) path = [path[0] as string, item];
      else if (point && path.length > 1) path = [...path.slice(0, 2), point];
      else return false;
      return true;
    },
    /** The deepest section of the standard outline that contains the current line. */
    section(): SectionCode | null {
      for (let depth = path.length; depth > 0; depth--) {
        const code = path.slice(0, depth).join('.') as SectionCode;
        if (SECTION_CODES.includes(code)) return code;
      }
      return null;
    },
  };
}
