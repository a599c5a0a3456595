import type { Made } from '../../../src/protocol/report-run';
import { LAST_REPORT, OFFICER } from './panel';

export const A_REPORT: Made = {
  name: 'Báo cáo CCHC 6 tháng đầu năm 2023 - UBND phường Mẫu - 13-06-2023 (bản 2)',
  url: LAST_REPORT.url,
  errors: 3,
  warnings: 2,
  templateWarnings: [],
  trial: null,
  run: 'c3d4e5f6',
  officer: OFFICER,
  openedTo: ['tran.binh@phuongmau.gov.vn', 'chutich@phuongmau.gov.vn'],
  folderWaits: false,
};
