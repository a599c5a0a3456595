import { budgetRows } from '../annexes/budget-rows';
import { COLUMNS_06A } from '../annexes/form-06a';
import { rows06a } from '../annexes/rows-06a';
import { statisticRows } from '../annexes/statistic-rows';
import { figureOf } from '../indicators/figures';
import { NO_RATE } from '../indicators/number-text';
import type { WorkbookReport } from '../report/make-report';
import { FORM_TAB_NAMES } from '../workbook/contract/product-tabs';
import { foot06a, head06a } from './around-06a';
import type { Form, FormCell, FormLine, FormName, FormRow } from './form';
import { FORM_TITLES, FORM_WORDS } from './form-wording';
import { FORM_LAYOUTS } from './layouts';
import { headingLines, titleLines, unitLine, valueIn } from './lines';
import { countCell, rateCell, typedCell, wholeCell } from './number-cell';

export const FORM_NAMES = Object.keys(FORM_TAB_NAMES) as readonly FormName[];

/** The part of a form that depends on the workbook. */
interface Content {
  readonly above: readonly FormLine[];
  readonly rows: readonly FormRow[];
  /** Printed below a table without rows. */
  readonly whenEmpty?: string;
  /** Printed below the table in any case. */
  readonly foot?: readonly FormLine[];
}

/**
 * The annexes as tables, with the same rows and texts as in the Word document.
 *
 * @example
 * import { sampleTables } from '../../sample/sample-workbook';
 * import { dayOfIso } from '../calendar/day';
 * import { reportOf } from '../report/make-report';
 * const forms = formsOf(reportOf(sampleTables(), dayOfIso('2023-06-15')));
 * forms.map(({ name }) => name); // → ['form06a', 'statistics', 'documents', 'budget']
 */
export function formsOf(made: WorkbookReport): readonly Form<FormName>[] {
  const contents: Record<FormName, Content> = {
    form06a: form06aContent(made),
    statistics: { above: headingLines('statistics', made), rows: statisticFormRows(made) },
    documents: documentsContent(made),
    budget: budgetContent(made),
  };
  return FORM_NAMES.map((name) => {
    const { above, rows, whenEmpty = FORM_WORDS.noData, foot = [] } = contents[name];
    const below: FormLine[] = [
      ...(rows.length === 0 ? [{ text: whenEmpty, alignment: 'left' } as const] : []),
      ...foot,
    ];
    return { name, tab: FORM_TAB_NAMES[name], layout: FORM_LAYOUTS[name], above, rows, below };
  });
}

function form06aContent(made: WorkbookReport): Content {
  return {
    above: head06a(made),
    rows: rows06a(made.records).map(({ mark, name, counts, isSum }) => {
      const columns = COLUMNS_06A.map((column) => wholeCell(counts[column]));
      return { cells: [markCell(mark), name, ...columns], bold: isSum };
    }),
    foot: foot06a(made),
  };
}

function statisticFormRows(made: WorkbookReport): readonly FormRow[] {
  return statisticRows(made).map((row): FormRow => {
    if (row.kind === 'group') return { cells: [row.mark, row.name], bold: true };
    const { mark, indicator, note } = row;
    return {
      cells: [markCell(mark), indicator.label, indicator.unit, figureCell(indicator.code, made), note],
    };
  });
}

function figureCell(code: string, { figures, records }: WorkbookReport): FormCell {
  const figure = figureOf(figures, code);
  const { rounding } = records.settings;
  if ('exact' in figure) return typedCell(figure.text);
  if ('value' in figure) return countCell(figure.value, figure.text);
  const { numerator, denominator, decimals, text } = figure;
  return numerator === null || denominator === null ? text : rateCell(numerator, denominator, { decimals, rounding });
}

function documentsContent(made: WorkbookReport): Content {
  const { lists, figures } = made.report;
  return {
    above: headingLines('documents', made),
    rows: lists.van_ban_trong_ky.map(({ fields }, index) => {
      const { so_ky_hieu, ngay, loai, trich_yeu, muc } = fields;
      return { cells: [markCell(index + 1), `${so_ky_hieu}`, `${ngay}`, `${loai} ${trich_yeu}`, `${muc}`] };
    }),
    whenEmpty: FORM_WORDS.documentCount(figures.VB_BAN_HANH.text),
  };
}

function budgetContent(made: WorkbookReport): Content {
  const { records, figures } = made;
  const { rounding } = records.settings;
  return {
    above: [
      ...titleLines(FORM_TITLES.budget, made),
      { text: FORM_WORDS.thisYear(valueIn(made, 'dau_nam'), valueIn(made, 'den_ngay')), alignment: 'center' },
      unitLine(FORM_WORDS.money),
    ],
    rows: budgetRows(records, figures).map(({ mark, name, estimatedVnd, actualVnd, decimals, isTotal }) => {
      const estimated = estimatedVnd === null ? NO_RATE : wholeCell(estimatedVnd);
      const rate = rateCell(actualVnd, estimatedVnd ?? 0, { decimals, rounding });
      return { cells: [markCell(mark), name, estimated, wholeCell(actualVnd), rate], bold: isTotal };
    }),
  };
}

function markCell(mark: string | number): FormCell {
  return typeof mark === 'number' ? { number: mark, format: '0' } : mark;
}
