import type { Figures } from '../indicators/figures';
import type { Facts } from './sentences';

/** All procedures in force; the levels are told apart when the office also receives for others than itself. */
export function procedureSentence({ figures, wordsOf }: Facts): string {
  const elsewhere = LEVELS.slice(1).some(([code]) => figures[code].value);
  const levels = LEVELS.flatMap(([code, name]) => (figures[code].value ? [`${name} {{${code}}} thủ tục`] : []));
  const byLevel = wordsOf === '0.3' || !elsewhere ? '' : `, trong đó ${levels.join(', ')}`;
  return `Tổng số thủ tục hành chính tiếp nhận, giải quyết tại {{ten_co_quan}}: {{TTHC_TONG}} thủ tục${byLevel}.`;
}

const LEVELS = [
  ['TTHC_CAP_XA', 'cấp xã'],
  ['TTHC_CAP_TINH', 'cấp tỉnh'],
  ['TTHC_CAP_TW', 'cấp trung ương'],
] as const;

export function procedureChanges({ TTHC_MOI, TTHC_SUA_DOI, TTHC_BAI_BO }: Figures): readonly string[] {
  return TTHC_MOI.value === 0 && TTHC_SUA_DOI.value === 0 && TTHC_BAI_BO.value === 0
    ? ['Trong kỳ không có thủ tục hành chính mới ban hành, sửa đổi hoặc bãi bỏ.']
    : [
        'Trong kỳ có {{TTHC_MOI}} thủ tục hành chính mới ban hành, {{TTHC_SUA_DOI}} thủ tục sửa đổi, bổ sung và ' +
          '{{TTHC_BAI_BO}} thủ tục bãi bỏ.',
      ];
}
