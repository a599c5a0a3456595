import { NO_DATA } from '../indicators/figures';
import { isKept } from '../indicators/kept-columns';
import type { Facts } from './sentences';

export function delaySentences(facts: Facts): readonly string[] {
  const { figures } = facts;
  const { HS_TRE_HAN, HS_DANG_QUA_HAN } = figures;
  if (HS_TRE_HAN.value === 0 && HS_DANG_QUA_HAN.value === 0) {
    return ['Trong kỳ không có hồ sơ trễ hạn, quá hạn.'];
  }
  const late = HS_TRE_HAN.value === 0 ? 'không có hồ sơ' : '{{HS_TRE_HAN}} hồ sơ đã';
  const overdue = HS_DANG_QUA_HAN.value === 0 ? 'không có hồ sơ' : '{{HS_DANG_QUA_HAN}} hồ sơ';
  const delayed = `Hồ sơ trễ hạn, quá hạn: ${late} trả kết quả trễ hạn, ${overdue} quá hạn chưa giải quyết`;
  const apologies = isKept('HS_XIN_LOI', facts)
    ? 'đã có văn bản xin lỗi {{HS_XIN_LOI}} hồ sơ, đạt {{TL_XIN_LOI}}'
    : `văn bản xin lỗi: ${NO_DATA}`;
  return [`${delayed}; ${apologies}.`];
}

/** A sentence for each column that officers use; when they use none, that there are no figures. */
export function digitisationSentences(facts: Facts): readonly string[] {
  const { figures } = facts;
  const sentences = [
    isKept('HS_SO_HOA', facts) && figures.HS_TIEP_NHAN.value
      ? 'Số hóa hồ sơ: {{HS_SO_HOA}}/{{HS_TIEP_NHAN}} hồ sơ tiếp nhận, đạt {{TL_SO_HOA}}.'
      : '',
    isKept('HS_KQ_DIEN_TU', facts) && figures.HS_GIAI_QUYET.value
      ? 'Kết quả giải quyết cấp bản điện tử: {{HS_KQ_DIEN_TU}}/{{HS_GIAI_QUYET}} hồ sơ đã giải quyết, đạt {{TL_KQ_DIEN_TU}}.'
      : '',
    isKept('HS_TAI_SU_DUNG', facts) && figures.HS_TIEP_NHAN.value
      ? 'Khai thác, sử dụng lại dữ liệu đã số hóa: {{HS_TAI_SU_DUNG}}/{{HS_TIEP_NHAN}} hồ sơ tiếp nhận, đạt {{TL_TAI_SU_DUNG}}.'
      : '',
  ].filter((sentence) => sentence !== '');
  return sentences.length > 0 ? sentences : [`Số hóa hồ sơ: ${NO_DATA}.`];
}
