import type { CauseKind, DelayCounts, DelaysByCause } from '../annexes/delays-by-cause';
import { isKept } from '../indicators/kept-columns';
import { groupedText } from '../indicators/number-text';
import { sectionsWith } from '../outline/outline';
import { capital } from '../text/capital';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import { type Problem, warningAt } from '../workbook/problems/problem';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { ListItem } from './vocabulary';

/** Printed in place of a cause that nobody typed, or that may identify a person. */
const WITHOUT_CAUSE: Readonly<Record<Exclude<CauseKind, 'typed'>, string>> = {
  blank: 'Chưa ghi nguyên nhân',
  withheld: 'Chưa phân loại',
};

/** The list `tre_han_theo_nguyen_nhan` with its sum; empty when nothing is late or overdue. */
export function delayItems({ lines, total }: DelaysByCause, records: WorkbookRecords): readonly ListItem[] {
  if (lines.length === 0) return [];
  const sections = sectionsWith(records.outline, 'delays');
  const knowsApologies = isKept('HS_XIN_LOI', records);
  const counts = ({ late, overdue, apologised }: DelayCounts) => ({
    tre_han: groupedText(late),
    qua_han: groupedText(overdue),
    da_xin_loi: knowsApologies ? groupedText(apologised) : '',
  });
  const items = lines.map((line, index) => ({
    stt: String(index + 1),
    linh_vuc: line.sector,
    nguyen_nhan: line.kind === 'typed' ? capital(line.cause) : WITHOUT_CAUSE[line.kind],
    ...counts(line),
    la_dong: true,
    la_tong: false,
  }));
  const sum = { stt: '', linh_vuc: 'Tổng số', nguyen_nhan: '', ...counts(total), la_dong: false, la_tong: true };
  return [...items, sum].map((fields) => ({ sections, fields }));
}

/** A warning for each cause that is withheld, at the row where it first stands. */
export function withheldCauses({ withheld }: DelaysByCause): readonly Problem[] {
  return withheld.map(({ row, count }) =>
    warningAt(
      { sheet: DOSSIERS_TAB.name, row, column: DOSSIERS_TAB.columns.delayCause.header },
      { code: 'delay-cause-withheld', count },
    ),
  );
}
