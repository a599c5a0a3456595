import type { ReportPreview } from '../../../src/protocol/report-preview';
import { aPanel } from './panel';

export function aPreview(given: Partial<ReportPreview> = {}): ReportPreview {
  return {
    kind: 'cchc',
    period: '6 tháng đầu năm 2023',
    figures: aPanel().headlines,
    sections: [
      { code: 'I.1', heading: 'Công tác chỉ đạo, điều hành', state: 'has-content' },
      { code: 'I.2', heading: 'Công tác tuyên truyền', state: 'awaits' },
      { code: 'II.2.c', heading: 'Tiếp nhận, giải quyết hồ sơ', state: 'has-content' },
      { code: 'II.2.d', heading: 'Phản ánh, kiến nghị', state: 'says-nothing-arose' },
    ],
    errors: 1,
    warnings: 4,
    pages: 21,
    trial: null,
    ...given,
  };
}
