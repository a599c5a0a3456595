import type { Calculation, Definition, OwnRow } from '../definitions/definition';
import type { Sum } from '../definitions/formula';
import { type Indicator, indicatorsOf } from '../definitions/indicators-in-force';
import { personalDataInRow } from '../personal-data/personal-data';
import { codeKey, tidy } from '../text/folded';
import { choiceText } from '../workbook/contract/column';
import { OWN_INDICATORS_TAB } from '../workbook/contract/rule-tabs';
import { type ConditionText, conditionsIn } from '../workbook/reading/conditions';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { PackageDefinition } from './figures-package';
import { WITHHELD_CONDITION } from './package-wording';
import { withoutPersonal } from './without-personal';

/** The definitions of the office's own indicators, in the words of its tab. */
export function ownDefinitions(records: WorkbookRecords): readonly PackageDefinition[] {
  const codes = new Set((records.dossiers ?? []).map(({ code }) => codeKey(code)));
  const rowOf = new Map(records.ownIndicatorRows.map((row) => [row.row, row]));
  const spelled = new Map(indicatorsOf(records).map(({ code }) => [codeKey(code), code]));
  return indicatorsOf(records).flatMap((indicator) => {
    const { definition } = indicator;
    const row = definition && rowOf.get(definition.row);
    return row ? [definitionOf(indicator, { definition, row, codes, spelled })] : [];
  });
}

interface Around {
  readonly definition: Definition;
  readonly row: OwnRow;
  /** Of the dossiers in the register. */
  readonly codes: ReadonlySet<string>;
  /** The codes in force, by their keys. */
  readonly spelled: ReadonlyMap<string, string>;
}

function definitionOf(indicator: Indicator, { definition, row, codes, spelled }: Around): PackageDefinition {
  const condition = conditionsIn(row.condition).conditions;
  const isWithheld = condition.some((one) => mayNamePerson(one, codes));
  const { code, unit, summedAbove } = indicator;
  return {
    code,
    label: withoutPersonal(indicator.label) || code,
    unit: withoutPersonal(unit),
    kind: choiceText(OWN_INDICATORS_TAB.columns.method, row.method) as PackageDefinition['kind'],
    source: definition.calculation.method === 'counted' ? (spelled.get(codeKey(row.source)) ?? '') : '',
    condition: isWithheld ? WITHHELD_CONDITION : conditionWords(condition),
    ...rateOf(definition.calculation),
    // Two conditions that are withheld look the same and may not be.
    summed: summedAbove && !isWithheld,
  };
}

function rateOf(calculation: Calculation) {
  if (calculation.method === 'counted' || calculation.method === 'typed') return { numerator: '', denominator: '' };
  return { numerator: sumText(calculation.numerator), denominator: sumText(calculation.denominator) };
}

/** `HS_TRUC_TUYEN + HS_BCCI - HS_HUY` */
function sumText(sum: Sum): string {
  const text = sum.map(({ sign, code }) => `${sign < 0 ? '-' : '+'} ${code}`).join(' ');
  return text.replace(/^\+ /, '');
}

/** In one order and one way of quoting, so that equal conditions are equal texts. */
function conditionWords(conditions: readonly ConditionText[]): string {
  const words = conditions.map(({ column, value }) => `${tidy(column)} = ${quoted(tidy(value))}`.trim());
  return [...new Set(words)].sort().join('; ');
}

function quoted(value: string): string {
  return value.includes(';') ? `"${value}"` : value;
}

function mayNamePerson({ column, value }: ConditionText, codes: ReadonlySet<string>): boolean {
  return (
    codes.has(codeKey(value)) ||
    [...personalDataInRow([value], [column]), ...personalDataInRow([column], [])].length > 0
  );
}
