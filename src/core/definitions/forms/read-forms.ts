import { folded } from '../../text/folded';
import { FORMS_TAB } from '../../workbook/contract/rule-tabs';
import { errorAt, type Place, type Problem, type Read, warningAt } from '../../workbook/problems/problem';
import type { WorkbookRecords } from '../../workbook/reading/read-workbook';
import { indicatorsInForce } from '../indicators-in-force';
import { codeFinder, lineFormula } from './line-formula';
import { SHIPPED_ROWS } from './shipped/shipped-rows';
import type { FormRow, StatisticForm, StatisticLine } from './statistic-form';

const READ = new WeakMap<WorkbookRecords, Read<readonly StatisticForm[]>>();

/** The forms of the tab `Biểu mẫu`, in the order of their first rows; those that ship when the tab has no rows. */
export function statisticForms(records: WorkbookRecords): Read<readonly StatisticForm[]> {
  const known = READ.get(records) ?? formsIn(records);
  READ.set(records, known);
  return known;
}

interface FormBeingRead {
  readonly key: string;
  name: string;
  readonly lines: StatisticLine[];
  lastRow: number | null;
}

function formsIn(records: WorkbookRecords): Read<readonly StatisticForm[]> {
  const readContent = contentReader(records);
  const problems: Problem[] = [];
  const forms = new Map<string, FormBeingRead>();
  let before: FormBeingRead | undefined;
  for (const row of records.formRows.length > 0 ? records.formRows : SHIPPED_ROWS) {
    const key = withoutWord(row.form);
    const form = forms.get(folded(key)) ?? { key, name: '', lines: [], lastRow: null };
    forms.set(folded(key), form);
    const { value: content, problems: ofFormula } = readContent(row);
    problems.push(...objectionsTo(row, form, form !== before), ...ofFormula);
    form.name ||= row.formName;
    form.lastRow = row.row;
    form.lines.push({ mark: row.mark, label: row.label, unit: row.unit, remark: row.remark, content });
    before = form;
  }
  return { value: [...forms.values()].map(({ key, name, lines }) => ({ key, name, lines })), problems };
}

/** `1` for `Biểu số 1`: the word is printed with the number. */
function withoutWord(form: string): string {
  return form.replace(/^biểu(?:\s+mẫu)?(?:\s+số)?[\s.:]+(?=\S)/iu, '');
}

function contentReader(records: WorkbookRecords): (row: FormRow) => Read<StatisticLine['content']> {
  const { value: inForce } = indicatorsInForce(records);
  const find = codeFinder(inForce);
  return (row) => {
    if (row.formula === '') return { value: 'heading', problems: [] };
    const formula = lineFormula(row.formula, inForce, find);
    if (!('wrong' in formula)) return { value: formula, problems: [] };
    return { value: 'faulty', problems: [errorAt(placeOf(row, 'formula'), formula.wrong)] };
  };
}

function objectionsTo(row: FormRow, { key, name, lastRow }: FormBeingRead, isOther: boolean): readonly Problem[] {
  const { formName: found } = row;
  return [
    ...(isOther && lastRow !== null
      ? [warningAt(placeOf(row, 'form'), { code: 'form-apart', form: key, after: lastRow })]
      : []),
    ...(name !== '' && found !== '' && folded(found) !== folded(name)
      ? [warningAt(placeOf(row, 'formName'), { code: 'form-named-twice', found, used: name })]
      : []),
  ];
}

function placeOf({ row }: FormRow, field: keyof typeof FORMS_TAB.columns): Place {
  return { sheet: FORMS_TAB.name, row, column: FORMS_TAB.columns[field].header };
}
