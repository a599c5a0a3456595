import { COLUMNS_06A } from '../annexes/form-06a';
import { rows06a } from '../annexes/rows-06a';
import { groupedText } from '../indicators/number-text';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { ListItem } from './vocabulary';

/** The rows of Biểu II.06a as items of a list. */
export function form06aItems(records: WorkbookRecords): readonly ListItem[] {
  return rows06a(records).map(({ mark, name, counts, isSum }) => {
    // Columns (1) and (2) are the number and the name.
    const columns = COLUMNS_06A.map((column, index) => [`cot_${index + 3}`, groupedText(counts[column])]);
    const fields = { stt: String(mark), ten: name, ...Object.fromEntries(columns) };
    return { sections: [], fields: { ...fields, la_cong: isSum, la_linh_vuc: !isSum } };
  });
}
