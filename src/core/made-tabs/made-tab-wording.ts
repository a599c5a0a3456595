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
