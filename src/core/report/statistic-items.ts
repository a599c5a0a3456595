import { statisticRows } from '../annexes/statistic-rows';
import type { Counted } from '../history/counted';
import { figureOf } from '../indicators/figures';
import type { ListItem } from './vocabulary';

/** The rows of the statistics as items of a list. */
export function statisticItems(counted: Counted): readonly ListItem[] {
  return statisticRows(counted).map((row) => {
    const isGroup = row.kind === 'group';
    const fields = isGroup
      ? { chi_tieu: row.name, don_vi: '', so_lieu: '', ghi_chu: '' }
      : {
          chi_tieu: row.indicator.label,
          don_vi: row.indicator.unit,
          so_lieu: figureOf(counted.figures, row.indicator.code).text,
          ghi_chu: row.note,
        };
    return { sections: [], fields: { stt: String(row.mark), ...fields, la_nhom: isGroup, la_chi_tieu: !isGroup } };
  });
}
