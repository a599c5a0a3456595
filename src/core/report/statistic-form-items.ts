import { filledForms } from '../definitions/forms/filled-forms';
import type { Figures } from '../indicators/figures';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { ListItem } from './vocabulary';

/** The list `bieu_mau`: the forms of statistics with their lines inside. */
export function statisticFormItems(records: WorkbookRecords, figures: Figures): readonly ListItem[] {
  return filledForms(records, figures).map(({ key, name, lines }, index) => {
    const isFirst = index === 0;
    return {
      sections: [],
      fields: { bieu: key, ten_bieu: name, ten_bieu_in_hoa: name.toUpperCase(), la_dau: isFirst, la_sau: !isFirst },
      inner: {
        cac_dong: lines.map(({ mark, label, unit, text, remark, isHeading }) => {
          const fields = { stt: mark, chi_tieu: label, don_vi: unit, so_lieu: text, ghi_chu: remark };
          return { sections: [], fields: { ...fields, la_tieu_de: isHeading, la_so_lieu: !isHeading } };
        }),
      },
    };
  });
}
