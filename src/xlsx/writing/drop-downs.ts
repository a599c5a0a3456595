import { getClosingTagMarkup, getOpeningTagMarkup, sanitizeTextContent } from 'write-excel-file/utility';
import type { Column } from '../../core/workbook/contract/column';
import { offeredIn } from '../../core/workbook/contract/section-columns';
import { expectation } from '../../core/workbook/problems/expected-words';
import { type LongLists, listFormula, optionsOf } from './long-lists';

/** Excel takes at most 32 characters of a title and refuses a file with more than 225 in a message. */
const ERROR_TITLE = 'Giá trị không có trong danh sách';
const LONGEST_ERROR = 225;

/** One rule for a whole range of cells. */
export interface DropDown {
  /** Such as `D2:D6045`. */
  readonly range: string;
  readonly formula: string;
  /** Told to whoever types anything else; null when other values may be typed. */
  readonly error: string | null;
}

/** None for a column that offers nothing. */
export function dropDownOf(column: Column<unknown>, range: string, lists: LongLists): readonly DropDown[] {
  const { accepts } = offeredIn(column, lists.outline);
  const options = optionsOf(accepts);
  if (options.length === 0) return [];
  const strict = accepts.kind === 'choice' || accepts.kind === 'yesNo';
  const formula = listFormula(options, lists);
  return [{ range, formula, error: strict ? shortened(`Cần ${expectation(accepts)}.`) : null }];
}

/** The element `dataValidations` of a sheet; empty for a sheet without drop-downs. */
export function dropDownsMarkup(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return '';
  return (
    getOpeningTagMarkup('dataValidations', { count: dropDowns.length }) +
    dropDowns.map(ruleMarkup).join('') +
    getClosingTagMarkup('dataValidations')
  );
}

function ruleMarkup({ range, formula, error }: DropDown): string {
  const strict = error === null ? {} : { showErrorMessage: 1, errorStyle: 'stop', errorTitle: ERROR_TITLE, error };
  const opening = getOpeningTagMarkup('dataValidation', { type: 'list', allowBlank: 1, ...strict, sqref: range });
  return `${opening}<formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`;
}

function shortened(message: string): string {
  return message.length <= LONGEST_ERROR ? message : `${message.slice(0, LONGEST_ERROR - 1).replace(/,[^,]*$/, ',')} …`;
}
