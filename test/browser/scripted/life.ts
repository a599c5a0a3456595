import type { HistoryShown, LifeNow, LifeServer, LifeShown, ShownStep, StepOrder } from '../../../src/protocol/life';
import { ok } from './answers';
import { LAST_REPORT, OFFICER } from './panel';

export const COLLEAGUE = 'tran.binh@phuongmau.gov.vn';

const COURSE: readonly ShownStep[] = [
  aStep({ step: 'submitted', text: 'Trình ký' }),
  aStep({ step: 'signed', text: 'Đã ký số 214/BC-UBND ngày 14/6/2023', at: '14/06/2023 15:10' }),
  aStep({
    ...{ step: 'sent', text: 'Đã gửi ngày 14/6/2023', at: '14/06/2023 16:20', officer: COLLEAGUE },
    recipients: 'UBND thành phố Mẫu; Phòng Nội vụ thành phố Mẫu',
  }),
  aStep({
    ...{ step: 'returned', text: 'Bị trả lại ngày 16/6/2023', at: '16/06/2023 08:30' },
    remark: 'Mục II.5 chưa nêu nguyên nhân hồ sơ trễ hạn.',
  }),
];

function aStep(step: Partial<ShownStep> & Pick<ShownStep, 'step' | 'text'>): ShownStep {
  return { officer: OFFICER, at: '13/06/2023 14:30', recipients: '', remark: '', version: 'K0a1b2c3d', ...step };
}

const STATES: Readonly<Record<LifeNow['state'], Pick<LifeNow, 'standing' | 'next' | 'text'>>> = {
  draft: { standing: [], next: ['submitted'], text: 'Dự thảo' },
  submitted: { standing: COURSE.slice(0, 1), next: ['signed', 'returned'], text: 'Trình ký' },
  signed: { standing: COURSE.slice(0, 2), next: ['sent'], text: 'Đã ký số 214/BC-UBND ngày 14/6/2023' },
  sent: { standing: COURSE.slice(0, 3), next: ['returned'], text: 'Đã gửi ngày 14/6/2023' },
  returned: { standing: COURSE, next: ['submitted'], text: 'Bị trả lại ngày 16/6/2023' },
};

export function aLife(state: LifeNow['state'] = 'draft', given: Partial<LifeShown> = {}): LifeShown {
  return {
    state,
    ...STATES[state],
    seen: 'b7c8d9e0',
    waitsFor: '',
    notes: [],
    report: LAST_REPORT,
    isMaker: true,
    proposal: { number: '214', symbol: 'BC-UBND', on: '14/6/2023' },
    recipients: 'UBND thành phố Mẫu; Phòng Nội vụ thành phố Mẫu',
    look: { isChanged: false, edits: { count: 0, shown: [] }, differences: [], findings: [], personalData: [] },
    unread: '',
    ...given,
  };
}

export const A_HISTORY: HistoryShown = {
  period: '6 tháng đầu năm 2023',
  periods: ['6 tháng đầu năm 2023', 'quý I năm 2023'],
  events: [
    anEvent('12/06/2023 09:00', 'Tạo báo cáo', { url: LAST_REPORT.url }),
    anEvent('12/06/2023 16:00', 'Nhập từ phần mềm một cửa', { remark: 'Đã ghi 3 dòng vào tab Hồ sơ.' }),
    anEvent('13/06/2023 14:05', 'Tạo báo cáo', {
      url: LAST_REPORT.url,
      moved: ['Hồ sơ tiếp nhận: 5.424 → 5.427', 'Hồ sơ giải quyết trễ hạn: 07 → 08'],
    }),
    anEvent('13/06/2023 14:30', 'Trình ký', { officer: COLLEAGUE }),
    anEvent('13/06/2023 14:40', 'Ký', { result: 'Từ chối', remark: 'Số 214/BC-UBND của năm 2023 đã có ở dòng 87.' }),
    anEvent('14/06/2023 16:20', 'Chia sẻ với cấp trên', { remark: 'Được xem: noivu@thanhpho.gov.vn.' }),
  ],
  versions: [
    { run: 'a1b2c3d4', checksum: 'K1', kind: 'bản đã tạo', at: '13/06/2023 14:05', isWhole: true },
    { run: 'a1b2c3d4', checksum: 'K2', kind: 'bản đã sửa', at: '13/06/2023 14:05', isWhole: true },
    { run: 'a1b2c3d4', checksum: 'K3', kind: 'bản đã gửi', at: '13/06/2023 14:05', isWhole: false },
  ],
};

function anEvent(at: string, action: string, more: Partial<HistoryShown['events'][number]> = {}) {
  return { at, officer: OFFICER, action, result: 'Xong', remark: '', url: '', moved: [], ...more };
}

export const LIFE_SERVER: LifeServer = {
  lifeOf: () => ok(aLife()),
  takeStep: ({ step }: StepOrder) => ok({ kind: 'done', life: aLife(step) }),
  takeBackStep: () => ok(aLife()),
  readWaiting: (_, step) => ok(aLife(step)),
  history: () => ok(A_HISTORY),
  versionFile: () => ok({ name: 'Báo cáo 6 tháng đầu năm 2023 (bản đã gửi).docx', base64: 'UEsDBA==' }),
};
