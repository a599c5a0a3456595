import { statisticRows } from '../annexes/statistic-rows';
import type { Counted } from '../history/counted';
import { labelOf, unitOf } from '../indicators/catalogue';
import type { ListItem } from './vocabulary';

/** The rows of the statistics as items of a list. */
export function statisticItems(counted: Counted): readonly ListItem[] {
  return statisticRows(counted).map((row) => {
    const isGroup = row.kind === 'group';
    const fields = isGroup
      ? { chi_tieu: row.name, don_vi: '', so_lieu: '', ghi_chu: '' }
      : {
          chi_tieu: labelOf(row.code),
          don_vi: unitOf(row.code),
          so_lieu: counted.figures[row.code].text,
          ghi_chu: row.note,
        };
    return { sections: [], fields: { stt: String(row.mark), ...fields, la_nhom: isGroup, la_chi_tieu: !isGroup } };
  });
}
