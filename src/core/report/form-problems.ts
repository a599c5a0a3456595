import { blankLineProblems } from '../definitions/forms/blank-lines';
import { filledForms } from '../definitions/forms/filled-forms';
import { statisticForms } from '../definitions/forms/read-forms';
import type { Figures } from '../indicators/figures';
import type { Problem } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { chosenAnnexes } from './annexes';

/** Mistakes in the forms, and what the forms lack when they go with the report. */
export function formProblems(records: WorkbookRecords, figures: Figures): readonly Problem[] {
  const { problems } = statisticForms(records);
  if (!chosenAnnexes(records.settings).includes('statisticForms')) return problems;
  return [...problems, ...blankLineProblems(filledForms(records, figures), records)];
}
