import { dayOfIso } from '../../../src/core/calendar/day';
import type { PanelProblem, PanelState, PastReport } from '../../../src/protocol/panel';

export const OFFICER = 'nguyenvan.an@phuongmau.gov.vn';

export const LAST_REPORT: PastReport = {
  kind: 'cchc',
  run: 'a1b2c3d4',
  at: '13/06/2023 14:05',
  officer: OFFICER,
  period: '6 tháng đầu năm 2023',
  result: 'Xong',
  url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcd/edit?usp=drivesdk',
  digest: 'S0a1b2c3d',
  life: 'Dự thảo',
};

type Given = Partial<Omit<PanelProblem, 'places'>> & {
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly text?: string;
};

let made = 0;

/** A problem with one place. */
export function aProblem({ sheet = 'Hồ sơ', row = 12, column = 'Ngày trả kết quả', text = '', ...given }: Given = {}) {
  made += 1;
  const problem: PanelProblem = {
    key: `F${String(made).padStart(8, '0')}`,
    code: 'cell-unreadable',
    severity: 'error',
    confidence: 'certain',
    message: 'Tìm thấy «31/2/2023», cần ngày dạng 13/06/2023.',
    places: [{ sheet, row, column, paragraph: null, section: null, text }],
    accepted: null,
    ...given,
  };
  return problem;
}

const BOTH_SIDES: PanelProblem = {
  ...aProblem({ code: 'figure-not-of-workbook' }),
  message: 'Hồ sơ giải quyết trễ hạn: ghi «không có», bảng tính đếm được 07. Hãy dùng mã chỉ tiêu thay cho số gõ tay.',
  places: [
    {
      sheet: 'Nội dung',
      row: 31,
      column: 'Nội dung',
      paragraph: null,
      section: null,
      text: 'Trong kỳ không có hồ sơ giải quyết trễ hạn.',
    },
    { sheet: 'Chỉ tiêu', row: null, column: 'Kỳ này', paragraph: null, section: null, text: 'HS_TRE_HAN = 07' },
  ],
};

export const PROBLEMS: readonly PanelProblem[] = [
  aProblem({ text: 'HS-0012 · 1.000815 · 02/01/2023 · 31/2/2023' }),
  aProblem({
    row: 48,
    column: 'Mã TTHC',
    message: 'Không có thủ tục mã «2.000815» ở tab «Thủ tục». Dòng này không được tính.',
  }),
  BOTH_SIDES,
  aProblem({ sheet: null, row: null, column: null, message: 'Bảng tính đặt múi giờ khác Việt Nam; ngày có thể lệch.' }),
  aProblem({
    severity: 'warning',
    sheet: 'Ngày nghỉ',
    row: null,
    column: null,
    message: 'Chưa có ngày nghỉ của năm 2023; hạn trả chỉ trừ các ngày lễ cố định.',
  }),
  aProblem({
    severity: 'warning',
    sheet: 'Văn bản',
    row: 7,
    column: 'Số',
    message: 'Số trong ký hiệu «45/KH-UBND» khác với cột «Số» (54). Dòng vẫn được tính.',
  }),
  aProblem({
    severity: 'warning',
    sheet: 'Cấu hình',
    row: 15,
    column: 'Giá trị',
    message: 'Mục «Đến ngày» đang là 13/6/2023, theo Nghị định 09/2019/NĐ-CP là 14/6/2023. Vẫn dùng ngày đã điền.',
    accepted: { reason: 'Thành phố yêu cầu chốt sớm một ngày', officer: OFFICER, at: '13/06/2023 08:10' },
  }),
];

export function aPanel(given: Partial<PanelState> = {}): PanelState {
  return {
    version: '0.1.0',
    sheet: 'ready',
    period: { name: '6 tháng đầu năm 2023', from: '15/12/2022', to: '14/6/2023' },
    sendBy: { on: dayOfIso('2023-06-16'), apart: { days: 3, workingDays: 3 } },
    sharedAt: '',
    frozen: '',
    lacking: [],
    lackingForReport: [],
    headlines: [
      {
        code: 'HS_TRE_HAN',
        label: 'Hồ sơ đã trả kết quả trễ hạn',
        text: '3',
        alarming: true,
        change: 'giảm 02 hồ sơ so với kỳ trước',
        target: null,
      },
      {
        code: 'HS_DANG_QUA_HAN',
        label: 'Hồ sơ đang giải quyết đã quá hạn',
        text: '0',
        alarming: false,
        change: '',
        target: null,
      },
      {
        code: 'TL_DUNG_HAN',
        label: 'Tỷ lệ hồ sơ sớm và đúng hạn',
        text: '99,86%',
        alarming: false,
        change: '',
        target: { text: '≥ 98%', reached: true, standing: 'đạt' },
      },
      {
        code: 'HS_TIEP_NHAN',
        label: 'Tổng số hồ sơ tiếp nhận',
        text: '2.145',
        alarming: false,
        change: 'tăng 120 hồ sơ so với kỳ trước',
        target: null,
      },
      { code: 'HS_GIAI_QUYET', label: 'Hồ sơ đã giải quyết', text: '2.101', alarming: false, change: '', target: null },
      {
        code: 'TL_GIAI_NGAN',
        label: 'Tỷ lệ giải ngân vốn đầu tư công',
        text: 'chưa có số liệu',
        alarming: false,
        change: '',
        target: null,
      },
    ],
    problems: PROBLEMS,
    problemCount: PROBLEMS.length - 1,
    errorCount: 4,
    acceptedCount: 1,
    reports: [
      { ...LAST_REPORT, run: 'ffff0000', at: '13/06/2023 15:20', result: 'Lỗi', url: '' },
      LAST_REPORT,
      { ...LAST_REPORT, run: 'b2', at: '14/12/2022 09:12', officer: 'tran.binh@phuongmau.gov.vn', period: 'Năm 2022' },
    ],
    openRemarks: [],
    missing: [],
    outlineMove: null,
    hasSample: false,
    hasLiveTable: false,
    unfinishedYear: null,
    ...given,
  };
}

const LACKING: PanelState['lacking'] = [
  {
    sheet: 'Cấu hình',
    row: 11,
    column: 'Giá trị',
    message: 'Chưa điền mục «Loại kỳ», nên chưa xác định được kỳ báo cáo và chưa tính được số liệu.',
  },
  {
    sheet: 'Cấu hình',
    row: 13,
    column: 'Giá trị',
    message: 'Mục «Năm»: tìm thấy «năm nay», cần số nguyên từ 1990 đến 2099, nên chưa xác định được kỳ báo cáo.',
  },
];

/** The settings name no kind of period and no year. */
export const PERIODLESS = aPanel({
  period: null,
  sendBy: null,
  reports: [],
  lacking: LACKING,
  lackingForReport: LACKING,
});

/** The settings name no unit. */
export const NAMELESS = aPanel({
  lackingForReport: [
    {
      sheet: 'Cấu hình',
      row: 2,
      column: 'Giá trị',
      message: 'Chưa điền mục «Tên cơ quan», nên chưa biết văn bản nào là của đơn vị.',
    },
  ],
});

/** A Sheet of an earlier version. */
export const OLD_BOOK = aPanel({
  missing: [
    { kind: 'tab', tab: 'Đề cương' },
    { kind: 'tab', tab: 'Chỉ tiêu riêng' },
    { kind: 'tab', tab: 'Số liệu nhập tay' },
    {
      kind: 'columns',
      tab: 'Hồ sơ',
      headers: ['Số hóa', 'Kết quả điện tử', 'Tái sử dụng dữ liệu', 'Phi địa giới', 'Ngày xin lỗi'],
    },
    { kind: 'columns', tab: 'Chỉ tiêu', headers: ['Mục tiêu'] },
    { kind: 'settings', names: ['Loại đơn vị', 'Bộ đề cương', 'Cơ quan của đơn vị', 'Hạn gửi (ngày làm việc)'] },
  ],
});

export const NEW_PANEL = aPanel({
  sheet: 'new',
  period: null,
  headlines: [],
  problems: [],
  problemCount: 0,
  errorCount: 0,
  reports: [],
});
