import { type Figures, figureOf } from '../../indicators/figures';
import { isKept } from '../../indicators/kept-columns';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { codesIn, type Formula, type Sum } from '../formula';
import { indicatorsInForce } from '../indicators-in-force';
import { type LineValue, lineFigure } from './line-figure';
import { statisticForms } from './read-forms';
import type { StatisticForm, StatisticLine } from './statistic-form';

export interface FilledForm extends Pick<StatisticForm, 'key' | 'name'> {
  readonly lines: readonly FilledLine[];
}

export interface FilledLine extends Pick<StatisticLine, 'mark' | 'label' | 'unit' | 'remark'> {
  readonly isHeading: boolean;
  readonly isFaulty: boolean;
  /** Null for a heading, a faulty line and a line without data. */
  readonly value: LineValue | null;
  /** As it is printed; blank where there is no value. */
  readonly text: string;
  /** The codes for which there are no data; none for a heading and a faulty line. */
  readonly lacking: readonly string[];
}

/** The forms in force with their figures. */
export function filledForms(records: WorkbookRecords, figures: Figures): readonly FilledForm[] {
  const fill = lineFiller(records, figures);
  return statisticForms(records).value.map(({ key, name, lines }) => ({ key, name, lines: lines.map(fill) }));
}

const BLANK = { value: null, text: '', lacking: [] };

function lineFiller(records: WorkbookRecords, figures: Figures): (line: StatisticLine) => FilledLine {
  const { byCode } = indicatorsInForce(records).value;
  const known = new Map<string, boolean>();
  const around = {
    figureOf: (code: string) => figureOf(figures, code),
    unitOf: (code: string) => byCode.get(code)?.unit ?? '',
    decimalsOf: (code: string) => byCode.get(code)?.decimals ?? null,
    settings: records.settings,
  };
  return ({ content, ...line }) => {
    const kind = { isHeading: content === 'heading', isFaulty: content === 'faulty' };
    if (typeof content === 'string') return { ...line, ...kind, ...BLANK };
    const lacking = lackingIn(content);
    const figure = lacking.length > 0 ? null : lineFigure(content, line.unit, around);
    return { ...line, ...kind, value: figure?.value ?? null, text: figure?.text ?? '', lacking };
  };

  /** A column that nobody fills says nothing, unless it only adds to what is known. */
  function lackingIn({ above, below }: Formula): readonly string[] {
    const codes = codesIn({ above, below });
    const uncounted = codes.filter((code) => !hasFigure(code));
    if (uncounted.length > 0) return uncounted;
    return [above, ...(below ? [below] : [])].flatMap((sum) => (sum.some(isKnown) ? [] : sum.map(({ code }) => code)));
  }

  function isKnown({ code }: Sum[number]): boolean {
    const found = known.get(code) ?? isKept(code, records);
    known.set(code, found);
    return found;
  }

  function hasFigure(code: string): boolean {
    if (!byCode.has(code)) return false;
    const figure = figureOf(figures, code);
    return 'value' in figure ? figure.value !== null : figure.numerator !== null && figure.denominator !== null;
  }
}
