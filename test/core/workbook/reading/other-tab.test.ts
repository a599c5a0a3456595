import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { TYPED_FIGURES_TAB } from '../../../../src/core/workbook/contract/record-tabs';
import {
  FORMS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  REPLACED_TAB,
} from '../../../../src/core/workbook/contract/rule-tabs';
import { isOtherTab, tellingHeaders } from '../../../../src/core/workbook/reading/other-tab';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';

const TABS = [OUTLINE_TAB, OWN_INDICATORS_TAB, TYPED_FIGURES_TAB, FORMS_TAB, REPLACED_TAB];
const problemsOf = (name: string, rows: readonly (readonly Cell[])[]) =>
  readWorkbook([{ name, rows }]).problems.filter(({ sheet }) => sheet === name);

describe.each(TABS.map((tab) => [tab.name, tab] as const))('a tab «%s»', (name, tab) => {
  const columns = Object.values(tab.columns);
  const headers = columns.map(({ header }) => header);
  const required = columns.flatMap((column) => (column.required ? [column.header] : []));

  test.each(required)('that only lacks the required column «%s» is told so', (lacking) => {
    const kept = headers.filter((header) => header !== lacking);
    expect(isOtherTab(tab, { rows: [kept, kept.map(() => 'x')] })).toBe(false);
    expect(problemsOf(name, [kept])).toEqual([
      expect.objectContaining({ code: 'column-missing', severity: 'error', column: lacking }),
    ]);
  });

  test.each(required)('with none but its required columns, less «%s», is told so', (lacking) => {
    const kept = required.filter((header) => header !== lacking);
    expect(problemsOf(name, [kept]).map(({ code }) => code)).toEqual(['column-missing']);
  });

  test('of other content is blank, with one warning that names the columns it is known by', () => {
    const kept = [...headers.filter((header) => !tellingHeaders(tab).includes(header)), 'Người làm'];
    expect(problemsOf(name, [kept, kept.map(() => 'x')])).toEqual([
      expect.objectContaining({ code: 'tab-other', severity: 'warning', headers: tellingHeaders(tab) }),
    ]);
  });

  test('that is blank is the product’s', () => {
    expect(problemsOf(name, [])).toEqual(required.map((column) => expect.objectContaining({ column })));
    expect(isOtherTab(tab, { rows: [[null, ''], ['']] })).toBe(false);
  });
});

test('the tabs that every workbook had before 0.4 are never taken for other lists', () => {
  expect(problemsOf('Hồ sơ', [['Việc', 'Người làm']]).every(({ code }) => code === 'column-missing')).toBe(true);
});
