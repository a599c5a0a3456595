import { SETTINGS_TAB } from '../workbook/contract/rule-tabs';
import type { MissingPart } from './missing-parts';

/** A part that a workbook lacks or that an upgrade added, as officers see it listed. */
export function missingPartText(part: MissingPart): string {
  switch (part.kind) {
    case 'tab':
      return `tab «${part.tab}»`;
    case 'columns':
      return `tab «${part.tab}»: cột ${part.headers.join(', ')}`;
    case 'name-taken':
      return `tab «${part.tab}»: tên này đang là của một tab khác trong bảng tính nên chưa thêm được; hãy đổi tên tab đó, rồi chạy Thiết lập bảng tính`;
    case 'settings':
      return `tab «${SETTINGS_TAB.name}»: mục ${part.names.join(', ')}`;
  }
}
