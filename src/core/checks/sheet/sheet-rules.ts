import { groupedText } from '../../indicators/number-text';
import { warning } from '../rule';
import type { Uncovered } from './coverage';

const NAMES: Readonly<Record<Uncovered['what'], string>> = {
  'live-table': 'Công thức của tab «Bảng trực tiếp»',
  name: 'Tên vùng của tab',
  colours: 'Màu cảnh báo hạn trả',
  looks: 'Định dạng ô và danh sách chọn',
};

/** What the product put over whole tabs of a Sheet and no longer covers them. */
export const SHEET_RULES = {
  'tab-not-covered': warning({
    finds:
      'Bảng trực tiếp, tên vùng, màu cảnh báo, định dạng hoặc danh sách chọn không bao hết các dòng, các cột của một tab.',
    mend: 'Hãy bấm «Tính lại»: phần mềm mở rộng đến hết dòng, hết cột. Báo cáo không bị ảnh hưởng, vì luôn đọc hết tab.',
    says: ({ what, tab, lines, covered, used }: Uncovered, mend) =>
      `${NAMES[what]} chỉ bao đến ${lines === 'rows' ? 'dòng' : 'cột thứ'} ${groupedText(covered)} của tab «${tab}», trong khi tab có dữ liệu đến ${lines === 'rows' ? 'dòng' : 'cột thứ'} ${groupedText(used)}${what === 'live-table' ? ': các số ở đó thiếu' : ''}. ${mend}`,
    // What was accepted stays so while rows are added.
    identity: ({ what, tab, lines }) => [what, tab, lines],
  }),
};
