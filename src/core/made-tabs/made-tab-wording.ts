import { shortened } from '../workbook/problems/expected-words';
import type { OwnTab } from './made-tab';

export const OWN_TAB_KEPT = 'Chưa ghi gì, vì sẽ ghi đè lên tab của đơn vị.';

export function ownTabText({ tab, row, text, expected }: OwnTab): string {
  const lines = expected.map((line) => `«${line}»`).join(', ');
  return (
    `Tab «${tab}» là tab của đơn vị, không do phần mềm lập: dòng ${row} ghi «${shortened(text)}», còn tab do phần mềm lập ` +
    `có các dòng ${lines}. Hãy đổi tên tab này, rồi làm lại.`
  );
}

/** Of a tab without cells: nothing tells that the product made it. */
export function ownChartsText(tab: string, charts: number): string {
  return `Tab «${tab}» không có số liệu nhưng có ${charts} biểu đồ, không do phần mềm lập. Hãy đổi tên tab này, rồi làm lại.`;
}
