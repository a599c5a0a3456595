import type { Settings } from '../workbook/contract/settings';
import type { Facts } from './sentences';
import { sharesNote } from './shares-note';

/** Each sentence names what the rate is a share of, because four definitions of "on time" are in use. */
const ON_TIME: Record<Settings['onTimeBase'], string> = {
  resolved:
    '- Tỷ lệ giải quyết sớm và đúng hạn: {{TL_DUNG_HAN}} ({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ đã giải ' +
    'quyết); tỷ lệ trễ hạn: {{TL_TRE_HAN}}.',
  received:
    '- Tỷ lệ hồ sơ giải quyết sớm, đúng hạn và đang giải quyết trong hạn: {{TL_DUNG_HAN}} ' +
    '({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ tiếp nhận); tỷ lệ trễ hạn, quá hạn: {{TL_TRE_HAN}}.',
  'fallen-due':
    '- Tỷ lệ giải quyết sớm và đúng hạn: {{TL_DUNG_HAN}} ({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ đã giải ' +
    'quyết và quá hạn chưa giải quyết); tỷ lệ trễ hạn, quá hạn: {{TL_TRE_HAN}}.',
};

/** Nothing when the rate has no base. A period that version 0.3 froze says only the rate. */
export function onTimeSentences({ figures, settings, wordsOf }: Facts): readonly string[] {
  const { TL_DUNG_HAN, TL_TRE_HAN, HS_DANG_QUA_HAN } = figures;
  if (TL_DUNG_HAN.denominator === 0) return [];
  const sentence = ON_TIME[settings.onTimeBase];
  if (wordsOf === '0.3') return [sentence];
  const note = sharesNote([TL_DUNG_HAN.text, TL_TRE_HAN.text], settings.rounding);
  const leavesOverdueOut = settings.onTimeBase === 'resolved' && Boolean(HS_DANG_QUA_HAN.value);
  return leavesOverdueOut ? [`${sentence.slice(0, -1)}; ${NOT_COUNTED}.`, ...note, OF_766] : [sentence, ...note];
}

const NOT_COUNTED = 'các tỷ lệ này không tính {{HS_DANG_QUA_HAN}} hồ sơ quá hạn chưa giải quyết';

/** Up to its figures. The decision is the product's reason for the second rate: offices need not list it. */
export const RATE_OF_766 =
  'Tỷ lệ hồ sơ đúng hạn theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ (giải quyết sớm, đúng hạn ' +
  'và đang giải quyết trong hạn trên tổng số hồ sơ tiếp nhận):';

const OF_766 =
  `- ${RATE_OF_766} {{TL_DUNG_HAN_766}} ` + '({{TL_DUNG_HAN_766.tu_so}}/{{TL_DUNG_HAN_766.mau_so}} hồ sơ tiếp nhận).';
