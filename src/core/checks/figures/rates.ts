import { rateText } from '../../indicators/number-text';
import type { Rounding } from '../../indicators/rate';
import { type Finding, type FoundPlace, finding } from '../finding';
import type { TextLine } from '../report-text';
import type { Check, Subject } from '../subject';
import { claimsOf } from './claims';
import { printed } from './conflicts';
import { type NumberMention, numbersIn } from './numbers-in-text';

/** A printed percentage with the counts it may have been computed from. */
interface PrintedRate {
  readonly rate: NumberMention;
  readonly part: NumberMention | null;
  /** The base when the text states it: `571/732`, `trên tổng số 732`. */
  readonly ownBase: number | null;
  readonly line: TextLine;
}

/** Percentages of growth, targets and other periods are not shares of this report's counts. */
const NO_SHARE =
  /(?:tăng|giảm|vượt|so với|cùng kỳ|năm trước|phấn đấu|mục tiêu|chỉ tiêu|kế hoạch (?:giao|đề ra)|yêu cầu|tối thiểu|ít nhất|trên|hơn|dưới|khoảng|từ)\s*(?:đạt\s*|là\s*|:?\s*)?$/;

const GROWTH = /(?:tăng|giảm|cùng kỳ|so với)[^,;]*$/;
/** `713 trong tổng số 5.312 hồ sơ` */
const OF_ALL = /(?:trong|trên)(?: tổng)? số\s*$|\/\s*tổng số\s*$/;
/** The base is named although its amount is not printed. */
const NAMED_BASE = /^\s*(?:so với )?(?:dự toán|kế hoạch|chỉ tiêu|tổng dự toán)/;

type RateRule = 'rate-wrong' | 'rate-above-all' | 'rate-without-base' | 'rates-two-roundings' | 'rate-other-rounding';

export const rates: Check<RateRule> = (subject) => {
  const counts = countsIn(subject);
  const found = subject.text.lines.flatMap((line, index) => {
    const before = subject.text.lines[index - 1];
    const printedRates = ratesIn(line);
    if (printedRates.length === 0) return [];
    const beside = [...near(line), ...(before ? near(before) : [])];
    return printedRates.map((rate) => judged(rate, beside, counts));
  });
  return [...found.flatMap(({ findings }) => findings), ...roundings(found, subject)];
};

interface Judged {
  readonly findings: readonly Finding<RateRule>[];
  /** The only rounding that gives the printed rate; null when both do or neither does. */
  readonly fits: Rounding | null;
  readonly rate: PrintedRate;
  readonly right: { readonly truncate: string; readonly round: string } | null;
}

/** Every recognised count of the report that may be a base. */
function countsIn({ text }: Subject): readonly number[] {
  const claims = claimsOf(text).filter(({ mention, scale }) => mention && scale === 1);
  const money = claimsOf(text).filter(({ mention }) => mention?.unit === 'đồng');
  return [...new Set([...claims, ...money].map(({ value }) => value))];
}

function near(line: TextLine): readonly number[] {
  return numbersIn(line).flatMap(({ unit, value, base }) =>
    unit === '%' ? [] : base === null ? [value] : [value, base],
  );
}

function ratesIn(line: TextLine): readonly PrintedRate[] {
  if (line.kind !== 'body' || line.cells || /^(?:IV|V)(?:\.|$)/.test(line.section ?? '')) return [];
  if (!line.text.includes('%')) return [];
  const mentions = numbersIn(line);
  return mentions.flatMap((rate, index): PrintedRate[] => {
    if (rate.unit !== '%' || NO_SHARE.test(rate.before.trim() === '' ? '' : rate.before)) return [];
    if (/^\s*(?:chi thường|so với|trở lên)/.test(rate.after)) return [];
    const previous = mentions[index - 1];
    const before = mentions[index - 2];
    if (previous && before && OF_ALL.test(previous.before) && isBeside(before, rate, line.text)) {
      return [{ rate, part: before, ownBase: previous.value, line }];
    }
    const isPart =
      previous && previous.unit !== '%' && isBeside(previous, rate, line.text) && !GROWTH.test(previous.before);
    const part = isPart ? previous : null;
    return [{ rate, part, ownBase: part?.base ?? null, line }];
  });
}

/** A count and its percentage are at most a few words apart, within one sentence. */
function isBeside(count: NumberMention, rate: NumberMention, text: string): boolean {
  const between = text.slice(count.end, rate.start);
  return between.length <= 90 && !/[.;](?!\d)/.test(between);
}

function judged(rate: PrintedRate, beside: readonly number[], counts: readonly number[]): Judged {
  const quiet: Judged = { findings: [], fits: null, rate, right: null };
  const said = rate.rate.printed;
  if (rate.rate.value > 100) {
    const isRevenue = /thu|dự toán|kế hoạch/i.test(rate.line.text);
    return isRevenue ? quiet : { ...quiet, findings: [finding('rate-above-all', { said }, [rate.line.place])] };
  }
  if (!rate.part || rate.part.value === 0) return quiet;
  const part = rate.part;
  if (rate.ownBase !== null) return againstBase(rate, part, rate.ownBase);
  const base = [...beside, ...counts].find(
    (count) => count >= part.value && fitsOf(part.value, count, rate.rate) !== 'none',
  );
  if (base !== undefined) return againstBase(rate, part, base);
  if (NAMED_BASE.test(rate.rate.after)) return quiet;
  return { ...quiet, findings: [finding('rate-without-base', { said, part: part.printed }, [rate.line.place])] };
}

function againstBase(rate: PrintedRate, part: NumberMention, base: number): Judged {
  const right = {
    truncate: rateText(part.value, base, { decimals: rate.rate.decimals, rounding: 'truncate' }),
    round: rateText(part.value, base, { decimals: rate.rate.decimals, rounding: 'round' }),
  };
  const fits = fitsOf(part.value, base, rate.rate);
  if (fits !== 'none') return { findings: [], fits: fits === 'both' ? null : fits, rate, right };
  const facts = {
    said: rate.rate.printed,
    ratio: `${printed(part.value)}/${printed(base)}`,
    right: right.truncate === right.round ? right.round : `${right.truncate} (cắt bớt) hoặc ${right.round} (làm tròn)`,
  };
  return { findings: [finding('rate-wrong', facts, [rate.line.place])], fits: null, rate, right };
}

function fitsOf(part: number, base: number, { value, decimals }: NumberMention): Rounding | 'both' | 'none' {
  const isRight = (rounding: Rounding) => percentIn(rateText(part, base, { decimals, rounding })) === value;
  const [cut, rounded] = [isRight('truncate'), isRight('round')];
  if (cut && rounded) return 'both';
  return cut ? 'truncate' : rounded ? 'round' : 'none';
}

function percentIn(text: string): number {
  return Number(text.replace('%', '').replace(/\./g, '').replace(',', '.'));
}

const RULE_NAMES: Readonly<Record<Rounding, string>> = { truncate: 'Cắt bớt', round: 'Làm tròn' };

/** A report must round all rates the same way: by the workbook's setting if there is one. */
function roundings(found: readonly Judged[], { workbook }: Subject): readonly Finding<RateRule>[] {
  const cut = found.find(({ fits }) => fits === 'truncate');
  const rounded = found.find(({ fits }) => fits === 'round');
  const said = ({ rate }: Judged) => rate.rate.printed;
  const placeOf = ({ rate }: Judged): FoundPlace => rate.line.place;
  if (workbook) {
    const { rounding } = workbook.records.settings;
    return found
      .filter(({ fits }) => fits !== null && fits !== rounding)
      .map((one) => {
        const facts = { said: said(one), rule: RULE_NAMES[rounding], right: one.right?.[rounding] ?? '' };
        return finding('rate-other-rounding', facts, [placeOf(one)]);
      });
  }
  if (!cut || !rounded) return [];
  return [finding('rates-two-roundings', { cut: said(cut), rounded: said(rounded) }, [placeOf(cut), placeOf(rounded)])];
}
