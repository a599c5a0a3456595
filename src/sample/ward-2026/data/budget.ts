// The invented ward's budget in millions of đồng.

/** An item, its estimate, the item that it is part of, and percents by month where it does not flow evenly. */
export type Item = readonly [
  item: string,
  millions: number,
  parent?: string | null,
  shares?: Readonly<Record<number, number>>,
];

const NEVER = {};
const RECURRENT = 'Chi thường xuyên';

export const REVENUE: readonly Item[] = [
  ['Thu bổ sung từ ngân sách cấp trên', 74_200],
  ['Thu phí, lệ phí', 1_260],
  ['Thuế giá trị gia tăng và thu nhập cá nhân của hộ kinh doanh', 18_640],
  ['Lệ phí trước bạ nhà, đất', 12_380],
  ['Thuế sử dụng đất phi nông nghiệp', 3_150, null, { 5: 38, 10: 46 }],
  ['Thu chuyển nguồn năm trước', 6_420, null, { 2: 100 }],
  ['Thu khác', 1_950],
];

export const SPENDING: readonly Item[] = [
  ['Chi đầu tư phát triển', 21_500, null, NEVER],
  [RECURRENT, 92_900, null, NEVER],
  ['Chi giáo dục và đào tạo', 54_300, RECURRENT],
  ['Chi quản lý nhà nước, Đảng, đoàn thể', 21_700, RECURRENT],
  ['Chi quốc phòng, an ninh, trật tự an toàn xã hội', 4_150, RECURRENT],
  ['Chi bảo đảm xã hội', 6_900, RECURRENT],
  ['Chi sự nghiệp kinh tế, môi trường', 3_600, RECURRENT],
  ['Chi văn hóa, thông tin, thể dục thể thao', 1_250, RECURRENT],
  ['Chi khác', 1_000, RECURRENT, { 6: 30, 9: 25, 12: 30 }],
  ['Dự phòng ngân sách', 3_600, null, { 8: 12 }],
];

export const WARD_PROJECTS = [
  {
    number: 1,
    name: 'Nâng cấp, mở rộng tuyến đường liên tổ dân phố số 5 và số 8',
    millions: 11_200,
    state: 'Đang thi công',
  },
  { number: 2, name: 'Cải tạo trụ sở Trung tâm Phục vụ hành chính công', millions: 4_600, state: 'Đã bàn giao' },
  { number: 3, name: 'Thoát nước, chỉnh trang hẻm tổ dân phố số 11', millions: 5_700, state: 'Đang thi công' },
];

interface Payment {
  readonly project: number;
  readonly month: number;
  readonly date: number;
  readonly millions: number;
  readonly content: string;
}

export const PAYMENTS: readonly Payment[] = [
  { project: 2, month: 2, date: 5, millions: 1_380, content: 'Tạm ứng hợp đồng' },
  { project: 1, month: 3, date: 12, millions: 2_240, content: 'Tạm ứng hợp đồng' },
  { project: 2, month: 5, date: 14, millions: 1_720, content: 'Thanh toán khối lượng hoàn thành đợt 1' },
  { project: 3, month: 6, date: 4, millions: 1_425, content: 'Tạm ứng hợp đồng' },
  { project: 1, month: 6, date: 18, millions: 2_650, content: 'Thanh toán khối lượng hoàn thành đợt 1' },
  { project: 2, month: 7, date: 23, millions: 1_260, content: 'Thanh toán khối lượng hoàn thành đợt 2' },
  { project: 1, month: 8, date: 27, millions: 2_180, content: 'Thanh toán khối lượng hoàn thành đợt 2' },
  { project: 3, month: 9, date: 8, millions: 1_940, content: 'Thanh toán khối lượng hoàn thành đợt 1' },
  { project: 1, month: 11, date: 19, millions: 2_600, content: 'Thanh toán khối lượng hoàn thành đợt 3' },
  { project: 3, month: 12, date: 10, millions: 1_700, content: 'Thanh toán khối lượng hoàn thành đợt 2' },
];
