import { FORMS_TAB } from '../../workbook/contract/rule-tabs';
import type { Lacking } from '../../workbook/problems/form-detail';
import { type Problem, warningAt } from '../../workbook/problems/problem';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { indicatorsInForce } from '../indicators-in-force';
import type { FilledForm } from './filled-forms';
import { suggestedUnder } from './suggested-indicators';

/** One warning for each form that has lines without data. */
export function blankLineProblems(forms: readonly FilledForm[], records: WorkbookRecords): readonly Problem[] {
  return forms.flatMap(({ key: form, lines }) => {
    const blank = lines.filter(({ lacking }) => lacking.length > 0);
    if (blank.length === 0) return [];
    const codes = [...new Set(blank.flatMap(({ lacking }) => lacking))];
    const listed = blank.map(({ mark, lacking }) => ({ mark, codes: lacking }));
    const place = { sheet: FORMS_TAB.name, row: null, column: null };
    return [warningAt(place, { code: 'form-lines-blank', form, lines: listed, ...remediesFor(codes, records) })];
  });
}

function remediesFor(codes: readonly string[], records: WorkbookRecords): Lacking {
  const { byCode } = indicatorsInForce(records).value;
  const indicators = codes.flatMap((code) => byCode.get(code) ?? []);
  const suggested = codes.filter((code) => !byCode.has(code)).flatMap((code) => suggestedUnder(code) ?? []);
  const counted = indicators.filter(({ kind }) => kind !== 'typed');
  return {
    toType: indicators.filter(({ kind }) => kind === 'typed').map(({ code }) => code),
    toDefine: suggested.filter(({ source }) => source === undefined).map(({ code }) => code),
    toCount: suggested.flatMap(({ code, source, condition = '' }) => (source ? [{ code, source, condition }] : [])),
    toFill: [...new Set(counted.flatMap(({ tabs }) => tabs.map(({ name }) => name)))],
  };
}
