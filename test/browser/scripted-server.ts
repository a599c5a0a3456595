import type { FrozenChanges } from '../../src/core/workbook/problems/frozen-changes';
import type { Answer, Failure } from '../../src/protocol/answer';
import type { FigureRow } from '../../src/protocol/figures';
import type { FreezeState } from '../../src/protocol/freezing';
import type { PanelProblem, PanelState, PastReport } from '../../src/protocol/panel';
import type { Server } from '../../src/protocol/server';
import type { SharingState } from '../../src/protocol/sharing';
import { ASSIGNMENTS_ANSWERS } from './scripted/assignments';
import { CHARTS_SERVER } from './scripted/charts';
import { ENTRY_SERVER } from './scripted/entry';
import { FORMS_SERVER } from './scripted/forms';
import { IMPORT_RUN_SERVER } from './scripted/import-run';
import { IMPORT_SOURCE_SERVER } from './scripted/import-source';
import { NEW_YEAR_ANSWERS } from './scripted/new-year';
import { RECONCILE_ANSWERS } from './scripted/reconcile';
import { TODAY_SERVER } from './scripted/today';

export const OFFICER = 'nguyenvan.an@phuongmau.gov.vn';

export const LAST_REPORT: PastReport = {
  run: 'a1b2c3d4',
  at: '13/06/2023 14:05',
  officer: OFFICER,
  period: '6 tháng đầu năm 2023',
  result: 'Xong',
  url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcd/edit?usp=drivesdk',
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
    message: 'Tìm thấy «31/2/2023», cần ngày dạng 13/06/2023.',
    places: [{ sheet, row, column, paragraph: null, text }],
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
      text: 'Trong kỳ không có hồ sơ giải quyết trễ hạn.',
    },
    { sheet: 'Chỉ tiêu', row: null, column: 'Kỳ này', paragraph: null, text: 'HS_TRE_HAN = 07' },
  ],
};

const PROBLEMS: readonly PanelProblem[] = [
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
    headlines: [
      {
        code: 'HS_TRE_HAN',
        label: 'Hồ sơ đã trả kết quả trễ hạn',
        text: '3',
        alarming: true,
        change: 'giảm 02 hồ sơ so với kỳ trước',
      },
      { code: 'HS_DANG_QUA_HAN', label: 'Hồ sơ đang giải quyết đã quá hạn', text: '0', alarming: false, change: '' },
      { code: 'TL_DUNG_HAN', label: 'Tỷ lệ hồ sơ sớm và đúng hạn', text: '99,86%', alarming: false, change: '' },
      {
        code: 'HS_TIEP_NHAN',
        label: 'Tổng số hồ sơ tiếp nhận',
        text: '2.145',
        alarming: false,
        change: 'tăng 120 hồ sơ so với kỳ trước',
      },
      { code: 'HS_GIAI_QUYET', label: 'Hồ sơ đã giải quyết', text: '2.101', alarming: false, change: '' },
      {
        code: 'TL_GIAI_NGAN',
        label: 'Tỷ lệ giải ngân vốn đầu tư công',
        text: 'chưa có số liệu',
        alarming: false,
        change: '',
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
    hasSample: false,
    hasLiveTable: false,
    unfinishedYear: null,
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
    personalData: [],
    ...given,
  };
}

export function failure(kind: Failure['kind'], message: string, details: readonly string[] = []) {
  return { ok: false as const, failure: { kind, message, details } };
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    code: 'HS_TIEP_NHAN',
    label: 'Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang',
    unit: 'hồ sơ',
    text: '5.424',
    previous: '5.304',
    lastYear: '4.870',
    change: 'tăng 120 hồ sơ',
    changeOnLastYear: 'tăng 554 hồ sơ',
  },
  {
    code: 'HS_TRE_HAN',
    label: 'Hồ sơ giải quyết trễ hạn',
    unit: 'hồ sơ',
    text: '07',
    previous: '09',
    lastYear: '',
    change: 'giảm 02 hồ sơ',
    changeOnLastYear: '',
  },
  {
    code: 'TL_DUNG_HAN',
    label: 'Tỷ lệ hồ sơ sớm và đúng hạn',
    unit: '%',
    text: '99,86%',
    previous: '99,82%',
    lastYear: '',
    change: 'tăng 0,04 điểm phần trăm',
    changeOnLastYear: '',
  },
  {
    code: 'GN_DA_GIAI_NGAN',
    label: 'Vốn đầu tư công đã giải ngân',
    unit: 'đồng',
    text: 'chưa có số liệu',
    previous: '',
    lastYear: '',
    change: '',
    changeOnLastYear: '',
  },
];

const inFile = (paragraph: number, text: string) => ({ sheet: null, row: null, column: null, paragraph, text });

const FILE_PROBLEMS: readonly PanelProblem[] = [
  {
    ...aProblem({ code: 'figure-two-values' }),
    message: 'Hồ sơ giải quyết trễ hạn: chỗ ghi 07, chỗ ghi «không có». Hãy thống nhất một con số.',
    places: [
      inFile(34, '- Đã giải quyết: 5335 hồ sơ; trong đó trước và đúng hạn 5.328 hồ sơ, đạt 99,86%; trễ hạn 07 hồ sơ.'),
      inFile(71, 'Trong 6 tháng không có hồ sơ giải quyết trễ hạn.'),
    ],
  },
  {
    ...aProblem({ code: 'personal-phone' }),
    message: 'Có vẻ là số điện thoại: «0905 123 456». Báo cáo gửi ra ngoài không được có dữ liệu cá nhân.',
    places: [inFile(52, 'Mọi vướng mắc đề nghị liên hệ số 0905 123 456 để được hướng dẫn.')],
  },
  {
    ...aProblem({ code: 'term-outdated', severity: 'warning' }),
    message: '«mức độ 3, 4» không còn dùng: dịch vụ công trực tuyến gồm toàn trình và một phần.',
    places: [inFile(40, 'Các thủ tục được cung cấp ở mức độ 3, 4.')],
  },
];

export function aFreeze({ frozen = false, blocking = [] as readonly string[], reason = '' } = {}): FreezeState {
  const last = {
    freeze: 'b7c8d9e0',
    name: '6 tháng cuối năm 2022',
    from: '15/6/2022',
    to: '14/12/2022',
    at: '14/12/2022 16:20',
    officer: OFFICER,
    url: LAST_REPORT.url,
    binds: reason === '',
    reason,
    changes: null,
  };
  const current = {
    ...last,
    freeze: 'c9d0e1f2',
    name: '6 tháng đầu năm 2023',
    from: '15/12/2022',
    to: '14/6/2023',
    at: '14/06/2023 09:05',
    binds: true,
    reason: '',
    changes: CHANGES,
  };
  return {
    current: { name: '6 tháng đầu năm 2023', from: '15/12/2022', to: '14/6/2023', frozen, blocking },
    periods: frozen ? [current, last] : [last],
  };
}

const CHANGES: FrozenChanges = {
  rowCount: 12,
  rows: [
    {
      sheet: 'Hồ sơ',
      row: 1638,
      key: 'H32.101.23-230206-0021',
      kind: 'changed',
      cells: [{ column: 'Ngày trả kết quả', before: '08/02/2023', after: '06/02/2023' }],
    },
    { sheet: 'Thu chi', row: null, key: '12/5/2023 · Chi · Chi khác', kind: 'removed', cells: [] },
  ],
  figures: [
    { code: 'HS_TRE_HAN', label: 'Hồ sơ giải quyết trễ hạn', before: '07', after: '06' },
    { code: 'TL_DUNG_HAN', label: 'Tỷ lệ hồ sơ sớm và đúng hạn', before: '99,86%', after: '99,88%' },
  ],
};

const TEMPLATE = { current: null, previous: null, damaged: [], draftUrl: '' };
const DRAFT = 'https://docs.google.com/document/d/1TemplateDraft/edit';

/** Answers of a Sheet in which all goes well. */
export const SERVER: Server = {
  ...CHARTS_SERVER,
  ...FORMS_SERVER,
  ...ASSIGNMENTS_ANSWERS,
  ...NEW_YEAR_ANSWERS,
  ...ENTRY_SERVER,
  ...TODAY_SERVER,
  ...RECONCILE_ANSWERS,
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
  acceptProblem: (key, reason) =>
    ok(
      aPanel({
        problems: PROBLEMS.map((problem) =>
          problem.key === key
            ? { ...problem, accepted: { reason, officer: OFFICER, at: '13/06/2023 14:30' } }
            : problem,
        ),
        problemCount: PROBLEMS.length - 2,
        errorCount: 3,
        acceptedCount: 2,
      }),
    ),
  withdrawAcceptance: (key) =>
    ok(
      aPanel({
        problems: PROBLEMS.map((problem) => (problem.key === key ? { ...problem, accepted: null } : problem)),
        problemCount: PROBLEMS.length,
        acceptedCount: 0,
      }),
    ),
  figureRows: () => ok(FIGURE_ROWS),
  traceIndicator: (code) => ok({ code, label: 'Hồ sơ giải quyết trễ hạn', rows: 7 }),
  checkReportFile: (name) => ok({ name, paragraphs: 86, comparedWithSheet: true, problems: FILE_PROBLEMS }),
  freezeState: () => ok(aFreeze()),
  freezePeriod: () => ok(aFreeze({ frozen: true })),
  openFrozenPeriod: (_, reason) => ok(aFreeze({ reason })),
  frozenFile: () => ok({ name: 'Báo cáo CCHC 6 tháng cuối năm 2022 (đã chốt).docx', base64: 'UEsDBA==' }),
  reportFile: () => ok({ name: 'Báo cáo CCHC 6 tháng đầu năm 2023.docx', base64: 'UEsDBA==' }),
  ...IMPORT_RUN_SERVER,
  ...IMPORT_SOURCE_SERVER,
  helpState: () => ok({ version: '0.1.0', scriptId: '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrSt' }),
};
