import type { FrozenChanges } from '../../../src/core/workbook/problems/frozen-changes';
import type { FreezeState, ToKeep } from '../../../src/protocol/freezing';
import { LAST_REPORT, OFFICER } from './panel';

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
    difference: '',
    documentDigest: '',
    isTrial: false,
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
    documentDigest: '0f3c9a5be2d14c7796aa1b08e4d35f2c6b7a8d9e0f1a2b3c4d5e6f708192a3b4',
    changes: CHANGES,
  };
  return {
    lacking: [],
    current: {
      name: '6 tháng đầu năm 2023',
      from: '15/12/2022',
      to: '14/6/2023',
      frozen,
      blocking,
      trial: null,
      toKeep: frozen ? null : TO_KEEP,
    },
    periods: frozen ? [current, last] : [last],
  };
}

export const TO_KEEP: ToKeep = {
  run: LAST_REPORT.run,
  life: 'Đã gửi ngày 14/6/2023',
  at: LAST_REPORT.at,
  officer: OFFICER,
  url: LAST_REPORT.url,
  isMaker: true,
  needsFile: false,
};

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
