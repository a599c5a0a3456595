import { choice, code, day, descriptive, money, required, text } from './column';
import { tab } from './tab';

const FLOW_KINDS = { Thu: 'revenue', Chi: 'spending' } as const;

export type FlowKind = 'revenue' | 'spending';

export const ESTIMATES_TAB = tab('Dự toán', 'Dự toán thu, chi ngân sách được giao của năm.', {
  kind: required(choice('Loại', FLOW_KINDS, { note: 'Thu hoặc Chi.', width: 8, absent: null })),
  item: required(text('Khoản mục', { printed: 'words', note: 'Tên khoản thu, chi.', width: 44 })),
  parent: text('Thuộc khoản', { note: 'Khoản lớn hơn mà khoản này nằm trong; để trống nếu không có.', width: 34 }),
  amountVnd: required(money('Dự toán năm (đồng)', { note: 'Số nguyên đồng.' })),
});

export const LEDGER_TAB = tab('Thu chi', 'Từng lần thu, chi ngân sách đã thực hiện.', {
  on: required(day('Ngày', { note: 'Ngày thu hoặc chi.' })),
  kind: required(choice('Loại', FLOW_KINDS, { note: 'Thu hoặc Chi.', width: 8, absent: null })),
  item: required(text('Khoản mục', { printed: 'words', note: 'Tên khoản như ở tab Dự toán.', width: 44 })),
  amountVnd: required(money('Số tiền (đồng)', { note: 'Số nguyên đồng; số âm nếu là khoản giảm.', negativeToo: true })),
  projectCode: code('Mã công trình', { note: 'Mã ở tab Đầu tư công, nếu là chi cho công trình.', width: 14 }),
  content: text('Nội dung', { note: 'Không đưa vào báo cáo.', width: 44 }),
});

export const PROJECTS_TAB = tab('Đầu tư công', 'Công trình đầu tư công và kế hoạch vốn của năm.', {
  code: required(code('Mã công trình', { printed: 'symbol', note: 'Mã dùng ở tab Thu chi.', width: 14 })),
  name: descriptive(text('Tên công trình', { printed: 'words', note: 'Tên đầy đủ.', width: 50 })),
  plannedVnd: required(money('Kế hoạch vốn (đồng)', { note: 'Kế hoạch vốn năm, số nguyên đồng.' })),
  state: text('Tình trạng', { printed: 'words', note: 'Ví dụ: Đang thi công.', width: 20 }),
});
