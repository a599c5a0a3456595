import type {
  Answer,
  Failure,
  PanelProblem,
  PanelState,
  PastReport,
  Server,
  SharingState,
} from '../../src/core/protocol';

export const OFFICER = 'nguyenvan.an@phuongmau.gov.vn';

export const LAST_REPORT: PastReport = {
  run: 'a1b2c3d4',
  at: '13/06/2023 14:05',
  officer: OFFICER,
  period: '6 tháng đầu năm 2023',
  result: 'Xong',
  url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcd/edit?usp=drivesdk',
};

export function aProblem(given: Partial<PanelProblem> = {}): PanelProblem {
  return {
    severity: 'error',
    sheet: 'Hồ sơ',
    row: 12,
    column: 'Ngày trả kết quả',
    message: 'Tab «Hồ sơ», dòng 12, ô «Ngày trả kết quả»: tìm thấy «31/2/2023», cần ngày dạng 13/06/2023.',
    ...given,
  };
}

const PROBLEMS: readonly PanelProblem[] = [
  aProblem(),
  aProblem({
    row: 48,
    column: 'Mã TTHC',
    message:
      'Tab «Hồ sơ», dòng 48, ô «Mã TTHC»: không có thủ tục mã «2.000815» ở tab «Thủ tục». Dòng này không được tính.',
  }),
  aProblem({ sheet: null, row: null, column: null, message: 'Bảng tính đặt múi giờ khác Việt Nam; ngày có thể lệch.' }),
  aProblem({
    severity: 'warning',
    sheet: 'Ngày nghỉ',
    row: null,
    column: null,
    message: 'Tab «Ngày nghỉ»: chưa có ngày nghỉ của năm 2023; hạn trả chỉ trừ các ngày lễ cố định.',
  }),
  aProblem({
    severity: 'warning',
    sheet: 'Văn bản',
    row: 7,
    column: 'Số',
    message: 'Tab «Văn bản», dòng 7, ô «Số»: số trong ký hiệu «45/KH-UBND» khác với cột «Số» (54). Dòng vẫn được tính.',
  }),
];

export function aPanel(given: Partial<PanelState> = {}): PanelState {
  return {
    version: '0.1.0',
    sheet: 'ready',
    period: { name: '6 tháng đầu năm 2023', from: '15/12/2022', to: '14/6/2023' },
    headlines: [
      { code: 'HS_TRE_HAN', label: 'Hồ sơ đã trả kết quả trễ hạn', text: '3', alarming: true },
      { code: 'HS_DANG_QUA_HAN', label: 'Hồ sơ đang giải quyết đã quá hạn', text: '0', alarming: false },
      { code: 'TL_DUNG_HAN', label: 'Tỷ lệ hồ sơ sớm và đúng hạn', text: '99,86%', alarming: false },
      { code: 'HS_TIEP_NHAN', label: 'Tổng số hồ sơ tiếp nhận', text: '2.145', alarming: false },
      { code: 'HS_GIAI_QUYET', label: 'Hồ sơ đã giải quyết', text: '2.101', alarming: false },
      { code: 'TL_GIAI_NGAN', label: 'Tỷ lệ giải ngân vốn đầu tư công', text: 'chưa có số liệu', alarming: false },
    ],
    problems: PROBLEMS,
    problemCount: PROBLEMS.length,
    errorCount: 3,
    reports: [
      { ...LAST_REPORT, run: 'ffff0000', at: '13/06/2023 15:20', result: 'Lỗi', url: '' },
      LAST_REPORT,
      { ...LAST_REPORT, run: 'b2', at: '14/12/2022 09:12', officer: 'tran.binh@phuongmau.gov.vn', period: 'Năm 2022' },
    ],
    hasSample: false,
    hasLiveTable: false,
    ...given,
  };
}

export const NEW_PANEL = aPanel({
  sheet: 'new',
  period: null,
  headlines: [],
  problems: [],
  problemCount: 0,
  errorCount: 0,
  reports: [],
});

export function aSharing(given: Partial<SharingState> = {}): SharingState {
  return {
    report: LAST_REPORT,
    isOwn: true,
    suggested: ['phongnoivu@thanhpho.gov.vn', 'vanphong@thanhpho.gov.vn'],
    access: [
      { permission: 'p1', who: OFFICER, role: 'owner', inherited: false },
      { permission: 'p2', who: 'tran.binh@phuongmau.gov.vn', role: 'writer', inherited: false },
      { permission: 'p3', who: 'chutich@phuongmau.gov.vn', role: 'reader', inherited: true },
    ],
    errors: [],
    ...given,
  };
}

export function failure(kind: Failure['kind'], message: string, details: readonly string[] = []) {
  return { ok: false as const, failure: { kind, message, details } };
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

const TEMPLATE = { current: null, previous: null, damaged: [], draftUrl: '' };
const DRAFT = 'https://docs.google.com/document/d/1TemplateDraft/edit';

/** Answers of a Sheet in which all goes well. */
export const SERVER: Server = {
  panelState: () => ok(aPanel()),
  setUpSheet: (withSample) => ok(aPanel({ hasSample: withSample, reports: [] })),
  addLiveTable: () => ok(aPanel({ hasLiveTable: true })),
  removeSample: () => ok(aPanel({ hasSample: false })),
  recalculate: () => ok(aPanel()),
  beginReport: () => ok({ run: 'c3d4e5f6', officer: OFFICER }),
  makeReport: () =>
    ok({
      name: 'Báo cáo CCHC 6 tháng đầu năm 2023 - UBND phường Mẫu - 13-06-2023 (bản 2)',
      url: LAST_REPORT.url,
      errors: 3,
      warnings: 2,
    }),
  finishReport: () => ok({ openedTo: ['tran.binh@phuongmau.gov.vn', 'chutich@phuongmau.gov.vn'] }),
  jumpTo: () => ok(null),
  sharingState: () => ok(aSharing()),
  shareReport: ({ accounts }) => {
    const added = accounts.map((who, index) => ({
      permission: `n${index}`,
      who,
      role: 'reader' as const,
      inherited: false,
    }));
    return ok(aSharing({ access: [...aSharing().access, ...added] }));
  },
  revokeAccess: (_, permission) =>
    ok(aSharing({ access: aSharing().access.filter((entry) => entry.permission !== permission) })),
  templateState: () => ok(TEMPLATE),
  editTemplate: () => ok({ ...TEMPLATE, draftUrl: DRAFT }),
  useTemplateFile: (name) => ok({ ...TEMPLATE, current: { name, origin: `13/06/2023 14:05, ${OFFICER}` } }),
  useEditedTemplate: () =>
    ok({ ...TEMPLATE, draftUrl: DRAFT, current: { name: 'Mẫu sửa trên Google Tài liệu', origin: OFFICER } }),
  restoreTemplate: () => ok(TEMPLATE),
  tagHelp: () =>
    ok([
      { tag: '{{ten_co_quan}}', meaning: 'Tên cơ quan như ở Cấu hình' },
      { tag: '{{HS_TIEP_NHAN}}', meaning: 'Tổng số hồ sơ tiếp nhận' },
      { tag: '{{TL_TT_TRUC_TUYEN.mau_so}}', meaning: 'Tỷ lệ hồ sơ thanh toán trực tuyến: mẫu số' },
      { tag: '{{#van_ban_trong_ky}} … {{/van_ban_trong_ky}}', meaning: 'Văn bản của phường ban hành trong kỳ' },
      { tag: '{{so_ky_hieu}}', meaning: 'trong van_ban_trong_ky: Số, ký hiệu' },
    ]),
  reportFile: () => ok({ name: 'Báo cáo CCHC 6 tháng đầu năm 2023.docx', base64: 'UEsDBA==' }),
  helpState: () => ok({ version: '0.1.0', scriptId: '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrSt' }),
};
