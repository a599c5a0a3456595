import { filledForms } from '../../core/definitions/forms/filled-forms';
import { statisticFormsOf } from '../../core/forms/statistic-forms-of';
import type { WorkbookReport } from '../../core/report/make-report';
import type { StatisticFormState } from '../../protocol/forms';
import type { Sheets } from '../sheet/tables';
import { formTab } from './form-tab';

/** The forms of statistics with their tabs, and what their lines lack. */
export function statisticStates(made: WorkbookReport, sheets: Sheets): readonly StatisticFormState[] {
  const filled = filledForms(made.records, made.figures);
  return statisticFormsOf(made).map(({ name, tab }, index) => {
    const { name: title = '', lines = [] } = filled[index] ?? {};
    return {
      ...formTab(name, tab, sheets),
      title,
      blank: lines.filter(({ lacking }) => lacking.length > 0).map(({ mark }) => mark),
      faulty: lines.filter(({ isFaulty }) => isFaulty).map(({ mark }) => mark),
    };
  });
}
