import { dayText } from '../../calendar/day-text';
import { cutOffDays, type DayRange } from '../../calendar/period';
import { claimsOf } from '../claims/claims';
import { type NumberMention, numbersIn } from '../claims/numbers-in-text';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { coveredDaysLine, coveredPeriodLine } from '../text/text-period';

interface Written {
  readonly mention: NumberMention;
  readonly line: TextLine;
}

/** Both đồng and triệu đồng in one paragraph or list. */
export const unitsMixed: Check<'units-mixed'> = ({ text }) => {
  const found: Finding<'units-mixed'>[] = [];
  for (const group of listsOf(text.lines)) {
    const money = group.flatMap((line) =>
      numbersIn(line)
        .filter(({ unit }) => unit === 'đồng')
        .map((mention): Written => ({ mention, line })),
    );
    const first = money.find(({ mention }) => mention.scale === 1);
    const other = money.find(({ mention }) => mention.scale > 1);
    if (!first || !other) continue;
    const facts = { one: first.mention.printed, other: other.mention.printed };
    found.push(finding('units-mixed', facts, [...new Set([first.line.place, other.line.place])]));
  }
  return found;
};

const MARK = /^\s*(?:[-–•+*]|\d{1,2}[.)]|[a-zđ]\))\s/i;

/** Lists with the sentence that introduces them; a paragraph outside a list is a group of one. */
function listsOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const current = groups[groups.length - 1];
    const before = current?.[current.length - 1];
    const continues =
      line.kind === 'body' && !line.cells && MARK.test(line.text) && before?.kind === 'body' && !before.cells;
    if (current && continues && isUnderSame(before, line) && (MARK.test(before.text) || /:$/.test(before.text))) {
      current.push(line);
    } else groups.push([line]);
  }
  return groups;
}

function isUnderSame(before: TextLine, { headings }: TextLine): boolean {
  return before.headings.join('|') === headings.join('|');
}

/** Both `5328`, or `5,328`, and `5.424` in one report. */
export const separatorsMixed: Check<'separators-mixed'> = ({ text }) => {
  const large = claimsOf(text).flatMap(({ mention, line }): Written[] =>
    mention?.value.gte(1000) ? [{ mention, line }] : [],
  );
  const bare = large.find(({ mention }) => /^(?:\d{4,}|\d{1,3}(?:,\d{3})+(?!\d))/.test(mention.printed));
  const grouped = large.find(({ mention }) => /^\d{1,3}\.\d{3}/.test(mention.printed));
  if (!bare || !grouped) return [];
  const facts = { without: bare.mention.printed, with: grouped.mention.printed };
  return [finding('separators-mixed', facts, [...new Set([bare.line.place, grouped.line.place])])];
};

/** In a report's decimals the comma; `88.8%` is how other software prints it. */
export const decimalPoints: Check<'decimal-point'> = ({ text }) => {
  const written = text.lines
    .filter(({ kind }) => kind === 'body')
    .flatMap((line) => numbersIn(line).map((mention): Written => ({ mention, line })))
    .filter(({ mention }) => mention.hasDecimalPoint && isMeasured(mention));
  const [first] = written;
  if (!first) return [];
  const said = first.mention.printed;
  const places = [...new Set(written.map(({ line }) => line.place))].slice(0, MOST_PLACES);
  return [finding('decimal-point', { said, right: said.replace(/\./g, ',') }, places)];
};

const MOST_PLACES = 6;

/** A bare `2.1` may be a heading or a version. */
function isMeasured({ unit, noun, scale }: NumberMention): boolean {
  return unit === '%' || scale > 1 || noun !== null;
}

const ZERO =
  /(?:^|[:;,(]|\p{L})\s*0+(?:\s+(?:hồ sơ|trường hợp|phản ánh|kiến nghị|ý kiến|đơn|người|lượt|văn bản|vụ))?\s*(?:[;,.)]|$)/iu;
const NONE = /(?:[:;,(]\s*|\s)không(?:\s+(?:có|phát sinh))?\s*(?:[;,.)]|$)/i;

export const zeroBesideNone: Check<'zero-beside-none'> = ({ text }) =>
  text.lines
    .filter((line) => line.kind === 'body' && !line.cells && isOfBoth(line.text))
    .map((line) => finding('zero-beside-none', undefined, [line.place]));

/** The word is looked for first, since most sentences lack it. */
function isOfBoth(text: string): boolean {
  return NONE.test(text) && ZERO.test(text);
}

/** Nghị định 09/2019/NĐ-CP, Điều 12. With a workbook, the reader of the settings reports it. */
export const periodOffRule: Check<'period-off-rule-in-text'> = ({ text, workbook }) => {
  if (workbook || !text.period || !text.days) return [];
  const rule = cutOffDays(text.period);
  if (rule.from === text.days.from && rule.to === text.days.to) return [];
  const facts = { said: rangeText(text.days), rule: rangeText(rule) };
  return [
    finding('period-off-rule-in-text', facts, [
      coveredDaysLine(text.lines)?.place,
      coveredPeriodLine(text.lines)?.place,
    ]),
  ];
};

function rangeText({ from, to }: DayRange): string {
  return `từ ${dayText(from)} đến ${dayText(to)}`;
}
