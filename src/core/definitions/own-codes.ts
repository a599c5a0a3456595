import { indicatorCode } from '../indicators/catalogue';
import { codeKey } from '../text/folded';
import type { Problem, Read } from '../workbook/problems/problem';
import { type OwnRow, problemIn } from './definition';

const OWN_CODE = /^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/;

/** Word tags of the report in capital letters. */
const RESERVED: readonly string[] = ['KY_BAO_CAO', 'KY_SAU'];

/** By the key of its code, each row whose code can be one; of rows with one code the first. */
export type OwnCodes = ReadonlyMap<string, OwnRow>;

export function ownCodes(rows: readonly OwnRow[]): Read<OwnCodes> {
  const problems: Problem[] = [];
  const value = new Map<string, OwnRow>();
  for (const row of rows) {
    const found = row.code;
    const first = value.get(codeKey(found));
    if (indicatorCode(found) !== null || RESERVED.includes(found)) {
      problems.push(problemIn(row, 'code', { code: 'definition-code-taken', found }));
    } else if (!OWN_CODE.test(found)) {
      problems.push(problemIn(row, 'code', { code: 'definition-code-malformed', found }));
    } else if (first) {
      problems.push(problemIn(row, 'code', { code: 'row-repeated', key: found, firstRow: first.row }));
    } else value.set(codeKey(found), row);
  }
  return { value, problems };
}
