import { type Day, realDay } from '../../calendar/day';
import { DAY_ZERO } from '../../workbook/reading/serial-day';
import type { TimedCell } from './grid-builder';
import { cellOfText } from './text-cell';

/** Where Excel's HTML says more of a cell than its text: `x:num="45090"` and `mso-number-format:"mm\/dd\/yyyy"`. */
export interface CellSource {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Number formats by class, of the page's style sheets. */
  readonly formats: ReadonlyMap<string, string>;
}

const DAY_SECONDS = 86_400;
const DAY_LIKE = /\d[/.-]\d{1,2}[/.-]\d|thg|tháng|\d[ -][a-z]{3}/i;

export function cellOfHtml({ text, attributes, formats }: CellSource): TimedCell {
  const shown = cellOfText(text);
  const format = formatOf(attributes, formats);
  const number = excelNumber(attributes['x:num']);
  if (number !== null && (isDayFormat(format) || (format === null && DAY_LIKE.test(text)))) return serialCell(number);
  if (typeof shown !== 'string') return { cell: shown, second: null };
  // A code such as 0012 is a number only for Excel.
  if (number !== null && !/^0\d/.test(shown)) return { cell: number, second: null };
  return { cell: isMonthFirst(format) ? dayOfMonthFirst(shown) : shown, second: null };
}

function excelNumber(attribute: string | undefined): number | null {
  const number = Number(attribute ?? '');
  return attribute === undefined || attribute.trim() === '' || !Number.isFinite(number) ? null : number;
}

function serialCell(serial: number): TimedCell {
  if (serial < 1 || serial >= 100_000) return { cell: serial, second: null };
  const whole = Math.floor(serial);
  return { cell: { day: (whole + DAY_ZERO) as Day }, second: Math.round((serial - whole) * DAY_SECONDS) };
}

function dayOfMonthFirst(text: string): TimedCell['cell'] {
  const [, month, date, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text) ?? [];
  const day = realDay(Number(year), Number(month), Number(date));
  return day === null ? text : { day };
}

const FORMAT = /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;"'{}]+))/i;

/** Null when neither the cell nor its class has one. */
function formatOf(attributes: CellSource['attributes'], formats: CellSource['formats']): string | null {
  const own = formatIn(attributes.style ?? '');
  if (own !== null) return own;
  const named = (attributes.class ?? '').split(/\s+/).find((name) => formats.has(name));
  return named === undefined ? null : (formats.get(named) ?? null);
}

function formatIn(style: string): string | null {
  const [, double, single, bare] = FORMAT.exec(style) ?? [];
  const format = double ?? single ?? bare;
  return format === undefined ? null : format.replace(/\\/g, '').trim();
}

/** The number formats that a style sheet gives to classes. */
export function formatsIn(css: string): readonly (readonly [string, string])[] {
  return css.split('}').flatMap((rule) => {
    const [selectors = '', style = ''] = rule.split('{');
    const format = formatIn(style);
    return format === null
      ? []
      : [...selectors.matchAll(/\.([\w-]+)/g)].map(([, name]) => [name as string, format] as const);
  });
}

function isDayFormat(format: string | null): boolean {
  return format !== null && (/[dy]/i.test(withoutTexts(format)) || /date/i.test(format));
}

function isMonthFirst(format: string | null): boolean {
  return format !== null && /^[^dy]*m[^dy]*d+[^dy]*y/i.test(withoutTexts(format));
}

/** Without quoted words, colours, hours, and the named formats of Excel that are no days. */
function withoutTexts(format: string): string {
  return format
    .slice(0, 100)
    .replace(/"[^"]*"|\[[^\]]*\]|h+:m+(?::s+)?/gi, '')
    .replace(/\b(?:standard|currency|yes\/no|fixed)\b/gi, '');
}
