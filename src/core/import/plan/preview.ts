import { groupedText } from '../../indicators/number-text';
import type { Cell } from '../../workbook/contract/cell';
import { oddCharactersText } from '../../workbook/problems/odd-characters-wording';
import { shown } from '../../workbook/reading/read-tab';
import { exportPlaceOf } from '../import-rows';
import { rowText } from '../words/place-words';
import type { ImportPlan } from './import-plan';
import { importRule } from './import-rule';
import { refusalMessage } from './plan-wording';
import type { ImportPreview } from './preview-types';

/** How many rows of each kind are shown; the rest is only counted. */
const MOST_ROWS = 30;

/** A plan in words, of limited size even for a large export. */
export function previewOf(plan: ImportPlan, most = MOST_ROWS): Omit<ImportPreview, 'state' | 'frozen'> {
  const { added, changed, refused, warnings, missingColumns, odd } = plan;
  const columns = importRule(plan.tab)?.tab.columns ?? {};
  const placeOf = (row: number) => exportPlaceOf(row, plan.sheets);
  return {
    added: added.slice(0, most).map(({ row, name }) => ({ ...placeOf(row), name })),
    changed: changed.slice(0, most).map(({ row, sheetRow, name, cells }) => ({
      ...placeOf(row),
      sheetRow,
      name,
      cells: cells.map(({ field, before, after }) => ({
        column: columns[field]?.header ?? field,
        before: cellText(before),
        after: cellText(after),
      })),
    })),
    refused: refused.slice(0, most).map(({ row, name, problem }) => {
      return { ...placeOf(row), name, column: problem.column, text: refusalMessage(problem, placeOf) };
    }),
    warnings: warnings.slice(0, most).map((problem) => {
      return { ...placeOf(problem.row ?? 0), name: '', column: problem.column, text: refusalMessage(problem, placeOf) };
    }),
    warningCount: warnings.length,
    missingColumns,
    odd: odd && `Tệp xuất: ${oddCharactersText(odd, (row) => `dòng ${rowText(placeOf(row))}`)}.`,
  };
}

function cellText(cell: Cell): string {
  return typeof cell === 'number' ? groupedText(cell) : shown(cell);
}
