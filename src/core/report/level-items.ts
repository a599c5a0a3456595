import type { Figures } from '../indicators/figures';
import { groupedText } from '../indicators/number-text';
import { sectionsWith } from '../outline/outline';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { hasLevels, levelRows } from './level-rows';
import type { ListItem } from './vocabulary';

/** The list `theo_cap`: the register by level of authority with its sum; empty when all dossiers are of one level. */
export function levelItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  const rows = levelRows(records, figures);
  if (!hasLevels(rows)) return [];
  const sections = sectionsWith(records.outline, 'levels');
  return rows.map(({ of, name, counts, inTime, rate }, index) => {
    const isLevel = of !== 'all' && of !== 'elsewhere';
    const fields = {
      stt: isLevel ? String(index + 1) : '',
      cap: name,
      tiep_nhan: groupedText(counts.received),
      giai_quyet: groupedText(counts.resolved),
      som_dung_han: groupedText(inTime),
      ty_le: rate,
      tre_han: groupedText(counts.late),
      dang_giai_quyet: groupedText(counts.pending),
      qua_han: groupedText(counts.overdue),
      la_cap: isLevel,
      la_tong: of === 'all',
      la_phi_dia_gioi: of === 'elsewhere',
    };
    return { sections, fields };
  });
}
