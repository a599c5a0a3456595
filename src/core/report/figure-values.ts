import { againstTarget } from '../definitions/against-target';
import { indicatorsInForce } from '../definitions/indicators-in-force';
import { targetText } from '../definitions/target';
import { type Beside, comparedOf } from '../history/compare';
import type { Counted } from '../history/counted';
import { type Figure, figureOf, NO_DATA } from '../indicators/figures';
import { groupedText, NO_RATE } from '../indicators/number-text';
import { type ComparisonField, RATE_FIELDS, type RateField, TARGET_FIELDS, type TargetField } from './vocabulary';

/** The text of each tag of each indicator in force. Own indicators whose rows have mistakes have no figure. */
export function indicatorValues({ records, figures, comparison }: Counted): [tag: string, text: string][] {
  const { indicators, leftOut } = indicatorsInForce(records).value;
  const ofFigures = indicators.flatMap((indicator): [string, string][] => {
    const { code, target } = indicator;
    const figure = figureOf(figures, code);
    const against: Record<TargetField, string> = {
      muc_tieu: target ? targetText(target) : NO_RATE,
      so_muc_tieu: againstTarget(indicator, figure, records).text,
    };
    const { previous, lastYear } = comparedOf(comparison, code);
    const fields = { ...rateValues(figure), ...comparisonValues(previous, lastYear), ...against };
    return [[code, figure.text], ...withCode(code, fields)];
  });
  return [...ofFigures, ...leftOut.flatMap(withoutFigure)];
}

function rateValues(figure: Figure): Partial<Record<RateField, string>> {
  if ('value' in figure) return {};
  const amount = (value: number | null) => (value === null ? NO_DATA : groupedText(value));
  return { tu_so: amount(figure.numerator), mau_so: amount(figure.denominator) };
}

function comparisonValues(previous: Beside, lastYear: Beside): Record<ComparisonField, string> {
  return {
    ky_truoc: previous.text || NO_DATA,
    cung_ky: lastYear.text || NO_DATA,
    tang_giam: previous.change || NO_DATA,
    tang_giam_cung_ky: lastYear.change || NO_DATA,
  };
}

function withoutFigure(code: string): [string, string][] {
  const { previous, lastYear } = comparedOf({} as Counted['comparison'], code);
  const rate = Object.fromEntries(Object.keys(RATE_FIELDS).map((field) => [field, NO_DATA]));
  const target = Object.fromEntries(Object.keys(TARGET_FIELDS).map((field) => [field, NO_RATE]));
  return [[code, NO_DATA], ...withCode(code, { ...rate, ...comparisonValues(previous, lastYear), ...target })];
}

function withCode(code: string, fields: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(fields).map(([field, text]) => [`${code}.${field}`, text]);
}
