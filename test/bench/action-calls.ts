import type { Table } from '../../src/core/workbook/contract/cell';
import type { SpreadsheetFile } from '../../src/emulator/spreadsheet/spreadsheet-file';
import { createWorld, type World } from '../../src/emulator/world/world';
import type { Answer } from '../../src/protocol/answer';
import type { StepOrder } from '../../src/protocol/life';
import type { Server } from '../../src/protocol/server';

export const OFFICER = 'an@phuong.example';
const SENDING = 'noivu@thanhpho.example';

export type ByMethod = Readonly<Record<string, number>>;

/** What an action took: calls that are certainly round trips, and those that may be. */
export interface ActionCalls {
  readonly action: string;
  readonly counted: ByMethod;
  readonly light: ByMethod;
}

const ENTRY = {
  token: 'token-1',
  kind: 'issued',
  values: {
    type: 'KH',
    number: '12',
    symbol: 'KH-UBND',
    issuedOn: '12/6/2023',
    issuer: 'UBND phường Phước Long',
    subject: 'Kiểm tra công vụ',
  },
} as const;

const ASSIGNED = { before: null, codes: ['II.5.b'], officer: OFFICER, dueIso: '2023-06-20' } as const;

interface Ward {
  readonly tables: readonly Table[];
  readonly colleagues: number;
  readonly dist: string;
}

type Call = <K extends keyof Server>(name: K, ...args: Parameters<Server[K]>) => ValueOf<ReturnType<Server[K]>>;
type ValueOf<A> = Extract<A, { readonly ok: true }> extends { readonly value: infer V } ? V : never;

/** The actions in an order in which each finds what it needs; every one is run as the sidebar runs it. */
const ACTIONS: readonly (readonly [action: string, run: (call: Call) => unknown])[] = [
  ['Thiết lập bảng tính', (call) => call('setUpSheet', false)],
  ['Tạo báo cáo, lần đầu', (call) => call('makeReport')],
  ['Mở thư mục báo cáo cho người cùng làm', (call) => call('openFolder')],
  ['Tạo báo cáo', (call) => call('makeReport')],
  ['Báo cáo kiểm soát TTHC', (call) => call('makeReport', 'kstthc')],
  ['Tổng quan, Lỗi (mở trang)', (call) => call('panelState')],
  ['Tính lại', (call) => call('recalculate')],
  ['Việc hôm nay', (call) => call('todayWork')],
  ['Số liệu', (call) => call('figureRows')],
  ['Truy vết', (call) => call('traceIndicator', 'HS_TRE_HAN')],
  ['Nhập nhanh (mở trang)', (call) => call('entryForms')],
  ['Nhập nhanh (tìm hồ sơ)', (call) => call('findDossiers', '1')],
  ['Nhập nhanh (lưu một văn bản)', (call) => call('saveEntry', ENTRY)],
  ['Nhập nhanh (hoàn tác)', (call) => call('undoEntry', ENTRY.token)],
  ['Nhập từ phần mềm (mở trang)', (call) => [call('importState'), call('importSources')]],
  ['Bảng trực tiếp', (call) => call('addLiveTable')],
  ['Biểu đồ', (call) => call('drawCharts')],
  [
    'Biểu mẫu ra tab',
    (call) =>
      call(
        'makeFormTabs',
        call('formsState').tabs.map(({ form }) => form),
      ),
  ],
  ['Biểu mẫu: tải tệp', (call) => call('formsFile', 'annexes')],
  ['Biểu mẫu: thêm chỉ tiêu cần có', (call) => call('addFormIndicators')],
  ['Phân công (mở trang)', (call) => call('assignmentsState')],
  ['Phân công một mục', (call) => call('assignSection', ASSIGNED)],
  ['Viết một đoạn (mở)', (call) => call('sectionText', 'II.5.b')],
  ['Tải tệp Word', (call) => call('reportFile')],
  ['Gợi ý chỉ tiêu giao', (call) => call('suggestTargets')],
  ['Đề cương (mở trang)', (call) => call('outlineState')],
  ['Nâng cấp bảng tính', (call) => call('upgradeSheet')],
  ['Mẫu: sửa trên Google Tài liệu', (call) => call('editTemplate')],
  ['Mẫu: dùng mẫu đã sửa', (call) => call('useEditedTemplate')],
  ['Chia sẻ (mở trang)', (call) => call('sharingState')],
  ['Chia sẻ với một tài khoản', share],
  ['Chấp nhận một cảnh báo', accept],
  ['Đối chiếu: thêm tab', (call) => call('addSoftwareTab')],
  ['Đối chiếu (mở trang)', (call) => call('reconcileState')],
  ['Ghép số liệu mới (xem trước)', previewMerge],
  ['Ghép số liệu mới (tạo bản mới)', merge],
  ['Chốt kỳ (mở trang)', (call) => call('freezeState')],
  ['Chốt kỳ', freeze],
  ['Tạo báo cáo của kỳ đã chốt', (call) => call('makeReport')],
  ['Mở kỳ đã chốt', open],
  ['Vòng đời báo cáo (mở)', (call) => call('lifeOf')],
  ['Gửi cấp trên: tải gói số liệu', downloadPackage],
  ['Gửi cấp trên: gửi gói số liệu', ofNewest((call, run) => call('sharePackage', run))],
  ['Gửi cấp trên: gửi lại gói số liệu', ofNewest((call, run) => call('sharePackage', run))],
  ['Ý kiến của cấp trên: thêm', addRemarks],
  ['Ý kiến của cấp trên (mở)', ofNewest((call, run) => call('remarksOf', run))],
  ['Ý kiến của cấp trên: trả lời', answer],
  ['Bị trả lại, kèm ý kiến', comeBack],
  ['Năm mới (mở trang)', (call) => call('newYearState')],
  ['Năm mới', (call) => call('prepareNewYear')],
];

/** A period with errors is not frozen. */
function freeze(call: Call) {
  for (const { severity, key } of call('panelState').problems) {
    if (severity === 'error') call('acceptProblem', key, 'Đúng như vậy');
  }
  return () => call('freezePeriod');
}

function open(call: Call) {
  const id = call('freezeState').periods[0]?.freeze ?? '';
  return () => call('openFrozenPeriod', id, 'Sửa số liệu');
}

const newest = (call: Call) => call('lifeOf').report?.run ?? '';

function ofNewest(work: (call: Call, run: string) => unknown) {
  return (call: Call) => {
    const run = newest(call);
    return () => work(call, run);
  };
}

const TO_SIGN = { symbol: 'BC-UBND', on: '13/6/2023', reason: 'Đã soát' };

function step(call: Call, order: Pick<StepOrder, 'step'> & Partial<StepOrder>) {
  const { report, seen, proposal } = call('lifeOf');
  const blank = { number: proposal.number, symbol: '', on: '', recipients: '', remark: '', remarks: '', reason: '' };
  const outcome = call('takeStep', { ...blank, run: report?.run ?? '', seen, file: null, ...order });
  if (outcome.kind === 'asked') throw new Error(outcome.concerns.join('\n'));
}

/** Of a report that was shared and signed. */
function downloadPackage(call: Call) {
  share(call)();
  step(call, { step: 'submitted', reason: 'Đã soát' });
  step(call, { ...TO_SIGN, step: 'signed' });
  const run = newest(call);
  return () => call('figuresPackage', run);
}

const REMARK = 'Nêu nguyên nhân hồ sơ trễ hạn.';

function addRemarks(call: Call) {
  step(call, { step: 'sent', on: '13/6/2023', recipients: 'UBND thành phố', reason: 'Đã soát' });
  const run = newest(call);
  return () => call('addRemarks', { run, text: REMARK, isSure: true });
}

function answer(call: Call) {
  const run = newest(call);
  return () => call('answerRemark', { run, code: '', place: '', text: REMARK, answer: 'Đã bổ sung.' });
}

function comeBack(call: Call) {
  const { report, seen } = call('lifeOf');
  const order = { run: report?.run ?? '', seen, number: '', symbol: '', recipients: '', file: null, reason: '' };
  return () =>
    call('takeStep', { ...order, step: 'returned', on: '14/6/2023', remark: 'Thiếu số liệu', remarks: 'Bổ sung số.' });
}

/** A report, a figure that moved since, and what is sent to merge them. */
function toMerge(call: Call, token: string, number: string) {
  const { run } = call('makeReport');
  call('saveEntry', { ...ENTRY, token, values: { ...ENTRY.values, number } });
  return { run, kind: 'cchc', file: null, seen: '', choices: [] } as const;
}

function previewMerge(call: Call) {
  const order = toMerge(call, 'token-2', '13');
  return () => call('mergeReport', order);
}

function merge(call: Call) {
  const order = toMerge(call, 'token-3', '14');
  const shown = call('mergeReport', order);
  const seen = shown.kind === 'shown' ? shown.preview.seen : '';
  return () => call('mergeReport', { ...order, seen });
}

function share(call: Call) {
  const { run } = call('makeReport');
  return () =>
    call('shareReport', { run, accounts: [SENDING], role: 'reader', message: 'Kính gửi', reason: 'Bản dự thảo' });
}

function accept(call: Call) {
  const [problem] = call('panelState').problems;
  return () => call('acceptProblem', problem?.key ?? '', 'Đúng như vậy');
}

/** Runs the actions one after the other in one Sheet; those that are asked for, or all. */
export function callsOfActions(ward: Ward, wanted: readonly string[] = ACTIONS.map(([action]) => action)) {
  const { world, call } = openWard(ward);
  const last = Math.max(...wanted.map((action) => ACTIONS.findIndex(([name]) => name === action)));
  return ACTIONS.slice(0, last + 1).flatMap(([action, run]): readonly ActionCalls[] => {
    world.calls.reset();
    const prepared = run(call);
    if (typeof prepared === 'function') {
      world.calls.reset();
      prepared();
    }
    const calls = { action, counted: world.calls.byMethod(), light: world.calls.light.byMethod() };
    return wanted.includes(action) ? [calls] : [];
  });
}

function openWard({ tables, colleagues, dist }: Ward): { readonly world: World; readonly call: Call } {
  const editors = Array.from({ length: colleagues }, (_, index) => `cb${index + 1}@phuong.example`);
  const officers = [OFFICER, SENDING, ...editors];
  const world = createWorld({ officers, dist, keepsScript: true, now: '2023-06-13T02:00:00Z' });
  const file = world.spreadsheet({ tables, owner: OFFICER, editors });
  return { world, call: callsIn(file) };
}

function callsIn(file: SpreadsheetFile): Call {
  return (name, ...args) => {
    const answer = file.callFromPage(OFFICER, name, ...args) as Answer<never>;
    if (answer.ok) return answer.value;
    throw new Error([name, answer.failure.message, ...answer.failure.details].join('\n'));
  };
}

export function totalOf(calls: ByMethod): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}
