import type { PanelPlace, PanelProblem } from '../../../src/protocol/panel';
import type { SharingState } from '../../../src/protocol/sharing';
import { LAST_REPORT, OFFICER } from './panel';

export function aSharing(given: Partial<SharingState> = {}): SharingState {
  return {
    report: LAST_REPORT,
    otherKind: null,
    isOwn: true,
    suggested: ['phongnoivu@thanhpho.gov.vn', 'vanphong@thanhpho.gov.vn'],
    access: [
      { permission: 'p1', who: OFFICER, role: 'owner', inherited: false },
      { permission: 'p2', who: 'tran.binh@phuongmau.gov.vn', role: 'writer', inherited: false },
      { permission: 'p3', who: 'chutich@phuongmau.gov.vn', role: 'reader', inherited: true },
    ],
    trial: null,
    notCompared: null,
    unwritten: [],
    errors: [],
    personalData: [],
    acceptedPersonalData: [],
    ...given,
  };
}

/** Two findings: one in a cell of the Sheet, one typed into the document itself. */
export const PERSONAL_DATA: readonly PanelProblem[] = [
  personal('Fphone', 'Có vẻ là số điện thoại: «0905 123 456».', {
    sheet: 'Nội dung',
    row: 31,
    column: 'Nội dung',
    paragraph: null,
    section: null,
    text: 'Người dân liên hệ 0905 123 456 để được hướng dẫn.',
  }),
  personal('Fname', 'Có vẻ là họ tên người: «Nguyễn Thái Bình».', {
    sheet: null,
    row: null,
    column: null,
    paragraph: 48,
    section: '3. Công tác tuyên truyền',
    text: 'Trao 50 suất học bổng cho Nguyễn Thái Bình và các học sinh vượt khó.',
  }),
];

function personal(key: string, said: string, place: PanelPlace): PanelProblem {
  const message = `${said} Báo cáo gửi ra ngoài không được có dữ liệu cá nhân; hãy xóa hoặc thay bằng con số chung.`;
  const code = key === 'Fphone' ? 'personal-phone' : 'personal-person-name';
  return { key, code, severity: 'error', confidence: 'certain', message, places: [place], accepted: null };
}
