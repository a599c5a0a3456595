import type { SharingState } from '../../../src/protocol/sharing';
import { LAST_REPORT, OFFICER } from './panel';

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
