import { SUGGESTED_TARGETS } from '../../core/definitions/suggested-targets';
import { indicatorCode, labelOf } from '../../core/indicators/catalogue';
import { codeKey } from '../../core/text/folded';
import { type Cell, isBlank } from '../../core/workbook/contract/cell';
import { INDICATORS_TAB } from '../../core/workbook/contract/rule-tabs';
import { readTab } from '../../core/workbook/reading/read-tab';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { WrittenTarget } from '../../protocol/upgrade';
import { loggedRun } from '../log/logged-run';
import { writeColumn } from '../sheet/column-values';
import { productSheet } from '../sheet/set-up';
import { readTables, sheetsNow } from '../sheet/tables';

/** Writes the suggested targets into the empty cells of `Mục tiêu`. */
export function suggestTargets(): readonly WrittenTarget[] {
  const written: WrittenTarget[] = [];
  loggedRun({
    action: 'Điền mục tiêu gợi ý',
    words: () => ({ remark: written.map(({ code, target }) => `${code} ${target}`).join('; ') }),
    work: () => {
      const sheets = sheetsNow();
      const table = tableOf(readTables([INDICATORS_TAB], sheets), INDICATORS_TAB);
      const { sheet, layout } = productSheet(INDICATORS_TAB, table, sheets);
      if (!table) return;
      const values = new Map<number, Cell>();
      for (const { row, code, target } of readTab(INDICATORS_TAB, table).rows) {
        const suggested = SUGGESTED_TARGETS.find((one) => codeKey(one.code) === codeKey(code));
        if (!suggested || !isBlank(target)) continue;
        values.set(row, suggested.target);
        written.push({ ...suggested, label: labelled(suggested.code) });
      }
      writeColumn(sheet, { table, headerRow: layout.headerRow, column: layout.columnOf('target'), values });
    },
  });
  return written;
}

function labelled(code: string): string {
  const known = indicatorCode(code);
  return known === null ? code : labelOf(known);
}
