/** Kinds of revenue and spending. */
export const MONEY_WORDS = {
  revenue: ['tổng (số) thu (ngân sách) (nhà nước)', 'thu ngân sách (nhà nước)'],
  /** Without what the upper budget adds. */
  'revenue-in-area': ['(tổng) (số) thu (ngân sách) (nhà nước) trên địa bàn'],
  spending: [
    'thực hiện chi (ngân sách)',
    'thực chi',
    'tổng (số) chi (ngân sách) (nhà nước)',
    'chi ngân sách (nhà nước)',
  ],
  supplement: ['(thu) bổ sung <từ|của> (ngân sách) cấp trên'],
  investment: ['(chi) đầu tư phát triển'],
  recurrent: ['chi thường xuyên'],
  contingency: ['(chi) dự phòng (ngân sách)'],
  saving: ['tiết kiệm (10%) (chi thường xuyên)'],
  'capital-plan': [
    '(tổng) kế hoạch vốn (đầu tư công) (được giao)',
    '(tổng) vốn (đầu tư công) (được) giao',
    'tổng vốn (đầu tư công)',
    'kế hoạch vốn được giao',
  ],
  disbursed: ['(đã) (giá trị) giải ngân (được)', '(tổng) (số) vốn (đã) giải ngân'],
  'of-capital': ['vốn đầu tư công', 'vốn'],
  /** Other sums of the same names: of the province and below, or of one kind of tax. */
  'other-money': [
    '(tổng) <thu|chi> (cân đối) ngân sách (nhà nước) địa phương',
    '(tổng) <thu|chi> cân đối ngân sách',
    'thu nội địa',
    'thu xuất nhập khẩu',
    '(tổng) thu ngân sách (xã|phường) được hưởng',
    '(thu|chi) chuyển nguồn',
  ],
  fees: ['số tiền (thanh toán)', 'tổng số tiền'],
} as const;

export type MoneyWord = keyof typeof MONEY_WORDS;
export const isMoneyWord = (meaning: string): meaning is MoneyWord => meaning in MONEY_WORDS;
