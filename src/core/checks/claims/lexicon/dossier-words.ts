/**
 * What happened to dossiers, petitions, complaints and tasks. `any-state` names several stages in one breath, so its
 * number counts none of them.
 */
const STATES = {
  received: [
    '(đã) (được) tiếp nhận',
    '(đã) nhận',
    'nhận (hồ sơ) vào',
    'nhận vào',
    'phát sinh',
    '(đã) nhận được',
    'nhận giải quyết',
    'tiếp nhận giải quyết',
    '(đã) tiếp nhận trong kỳ',
  ],
  /** Of what was received, those that will be looked into. */
  accepted: ['(đã) thụ lý (giải quyết)', 'đủ điều kiện (thụ lý|xử lý|giải quyết)'],
  /** What is done with letters and petitions instead of resolving them. */
  guided: ['hướng dẫn (công dân|người dân)', '(ra) (văn bản) đôn đốc', 'lưu đơn', 'xếp lưu', 'không thụ lý'],
  carried: [
    '(từ) <kỳ|năm|quý|tháng> <trước|trước đó> (chuyển) <sang|qua>',
    '(từ) <kỳ|năm|quý|tháng> trước chuyển (đến|tiếp)',
    '(từ) <kỳ|năm|quý|tháng> trước chuyển tiếp sang',
    '(từ) kỳ trước',
    'tồn <kỳ trước|đầu kỳ>',
    'tồn từ <kỳ|năm|quý|tháng> trước (chuyển) (sang)',
    'tồn <kỳ|năm|quý|tháng> trước (chuyển) (sang)',
    'chuyển (tiếp) (sang|qua) từ <kỳ|năm|quý|tháng> trước',
    'chuyển (tiếp) sang',
    'kỳ trước chuyển tiếp',
    'đầu kỳ',
  ],
  new: [
    '(đã) (được) tiếp nhận mới',
    '(đã) nhận mới',
    'mới (được) <tiếp nhận|nhận|phát sinh>',
    'hồ sơ mới',
    'phát sinh mới',
    'tiếp nhận mới trong kỳ',
    'nhận mới trong kỳ',
  ],
  resolved: [
    '(đã) (được) giải quyết (xong)',
    '(đã) giải quyết và trả (kết quả)',
    'đã giải quyết được',
    'giải quyết được',
    '(đã) (được) trả (kết quả)',
    'đã trả kết quả giải quyết',
    '(đã) trả kết quả cho',
    '(đã) có kết quả',
    '(đã) hoàn thành',
    '(đã) hoàn thành giải quyết',
    '(đã) thực hiện xong',
    'trả lời',
    'đã giải quyết , trả kết quả',
    'giải quyết xong , trả kết quả',
  ],
  /** Of complaints, to handle is to sort and send on; of dossiers, to resolve. */
  handled: ['(đã) (được) xử lý (xong)', 'đã xử lý được'],
  /** All that are at hand, with those carried over. */
  'to-resolve': ['phải <giải quyết|xử lý>', 'cần <giải quyết|xử lý>'],
  pending: [
    '<đang|còn đang> (được) (trong quá trình) <giải quyết|xử lý|thụ lý|thực hiện|xác minh|xem xét>',
    'đang được xác minh , giải quyết',
    'đang trong (thời gian) (giải quyết|xử lý)',
    '(còn) chưa (được) <giải quyết|xử lý|thực hiện|hoàn thành|trả> (xong)',
    '(còn) chưa (có) <kết quả|trả kết quả>',
    'còn tồn (đọng)',
    'tồn (đọng)',
    'tồn cuối kỳ',
    'còn <giải quyết|xử lý>',
    '(số) còn lại',
    '(số) còn lại đang <giải quyết|xử lý>',
    'còn phải <giải quyết|xử lý>',
    'chuyển (sang) kỳ sau (giải quyết|xử lý)',
    'chưa giải quyết xong do',
  ],
  cancelled: ['(đã) (bị) <hủy|huỷ|huỷ bỏ|hủy bỏ>', 'hồ sơ <hủy|huỷ>'],
  'any-state': [
    '(đã) tiếp nhận <và|,> <giải quyết|xử lý> (xong)',
    'tiếp nhận <,|và> (đã) giải quyết (xong)',
    '(đã) tiếp nhận , giải quyết và trả kết quả',
    '(đã) tiếp nhận , <xử lý|giải quyết> , trả kết quả',
    '(đã) tiếp nhận <và|,> trả kết quả',
    '<nhận|tiếp nhận> và trả',
    '<nhận|tiếp nhận> , trả kết quả',
    '(kết quả) tiếp nhận <và|,> giải quyết hồ sơ',
  ],
  /** Returned, withdrawn, stopped, waiting or fallen due: kinds that no form adds up. */
  'other-state': [
    '(đã) (bị) trả lại (hồ sơ)',
    'xin rút',
    'rút hồ sơ',
    '(đã) từ chối (tiếp nhận|giải quyết)',
    '(đang) (chờ) bổ sung (hồ sơ|giấy tờ)',
    '(tạm) dừng (giải quyết|xử lý)',
    'chờ bổ sung',
    '(đã) đến hạn (trả|giải quyết|phải giải quyết|phải trả)',
    'không (được|đủ điều kiện) giải quyết',
    'không giải quyết',
    'không đủ điều kiện',
    'xin lỗi',
    '<phải|cần> <số hóa|số hoá|trả|nộp|thanh toán>',
    'gia hạn',
    'hẹn lại',
    'chuyển trả',
    '(đã) chuyển',
    'nâng lương <trước|đúng> hạn',
    'nâng bậc lương trước (thời) hạn',
    'thí điểm',
  ],
} as const;

const TIMINGS = {
  'early-on-time': [
    '<sớm|trước|sớm hạn|trước hạn> <và|,|hoặc> đúng (thời) hạn',
    '<trước|sớm> (thời) hạn <và|,|hoặc> đúng (thời) hạn',
    'đúng (thời) (hạn) <và|,|hoặc> <trước|sớm> (thời) hạn',
    'đúng <và|,> trước',
    'đúng hoặc trước (thời) hạn',
    'trước , đúng (thời) hạn',
    'sớm , đúng (thời) hạn',
    'trước và trong (thời) hạn',
    'đúng (thời) hạn , trước (thời) hạn',
    'trước hạn hoặc đúng hạn',
    'sớm hoặc đúng (thời) hạn',
    'đúng quy định về thời gian',
  ],
  early: ['<sớm|trước> (thời) hạn', 'sớm hơn (so với) (thời) hạn', 'trước thời gian quy định', 'trả sớm (hạn)'],
  'on-time': ['đúng (thời) hạn', 'đúng thời gian (quy định)', 'đúng tiến độ'],
  late: [
    '<trễ|chậm|sau|muộn> (thời) hạn',
    'trả <chậm|muộn|trễ> (hạn)',
    '<chậm|trễ> (so với) thời gian quy định',
    'chậm trễ',
    'chậm muộn',
    'trễ hẹn',
    'chậm tiến độ',
  ],
  overdue: ['(đã) (bị) quá (thời) hạn', '(đã) quá hạn <giải quyết|xử lý>'],
  'in-time': ['trong (thời) hạn (giải quyết|xử lý|quy định)'],
  'still-in-time': [
    '<còn|vẫn|đang|vẫn còn> trong (thời) hạn (giải quyết|xử lý|quy định)',
    'chưa đến (thời) hạn (giải quyết|trả|xử lý|trả kết quả)',
    'còn (thời) hạn (giải quyết|xử lý)',
    'chưa tới hạn',
    'chưa quá hạn',
  ],
} as const;

const CHANNELS = {
  'all-channels': [
    '(cả) (hồ sơ) trực tiếp <và|,> (hồ sơ) trực tuyến',
    '(cả) (hồ sơ) trực tuyến <và|,> (hồ sơ) trực tiếp',
    '(cả) trực tiếp , trực tuyến <và|,> (qua) (dịch vụ) bưu chính (công ích)',
    '(cả) trực tuyến , trực tiếp <và|,> (qua) (dịch vụ) bưu chính (công ích)',
  ],
  online: [
    '(được) <nộp|tiếp nhận|gửi|nhận|tiếp nhận hồ sơ|nộp hồ sơ> (theo hình thức|bằng hình thức|qua hình thức|qua) <trực tuyến|mạng>',
    '(theo|bằng|qua) (hình thức) trực tuyến',
    'qua mạng',
    'trực tuyến',
    'qua dịch vụ công trực tuyến',
    'trên môi trường mạng',
    'qua môi trường mạng',
    'qua <cổng|hệ thống> dịch vụ công trực tuyến',
  ],
  'online-full': ['(nộp) (trực tuyến) toàn trình', 'dịch vụ công (trực tuyến) toàn trình', 'trực tuyến mức độ 4'],
  'online-partial': ['(nộp) (trực tuyến) một phần', 'dịch vụ công (trực tuyến) một phần'],
  'offered-full': [
    'thuộc (các) (thủ tục|tthc) (có|được) (cung cấp) dịch vụ công (trực tuyến) toàn trình',
    '(của|thuộc) (các) <thủ tục|tthc> (cung cấp) (trực tuyến) toàn trình',
    '(của|thuộc) các dịch vụ công (trực tuyến) toàn trình',
  ],
  'offered-partial': [
    'thuộc (các) (thủ tục|tthc) (có|được) (cung cấp) dịch vụ công (trực tuyến) một phần',
    '(của|thuộc) (các) <thủ tục|tthc> (cung cấp) (trực tuyến) một phần',
    '(của|thuộc) các dịch vụ công (trực tuyến) một phần',
  ],
  offered: [
    'thuộc (các) thủ tục có (cung cấp) dịch vụ công trực tuyến',
    'thuộc (các) (thủ tục|tthc) (được) cung cấp dịch vụ công trực tuyến',
    'thuộc dịch vụ công trực tuyến',
    'có dịch vụ công trực tuyến',
  ],
  'by-post': [
    '(tiếp nhận|nộp|trả|nhận|qua|nhận và trả|trả kết quả) (qua) (dịch vụ) bưu chính (công ích)',
    '(qua) dịch vụ bcci',
    '(qua) bcci',
    'qua bưu điện',
  ],
  'in-person': [
    '(tiếp nhận|nộp|nhận) (hồ sơ) trực tiếp',
    'trực tiếp tại <quầy|bộ phận một cửa|trung tâm>',
    'theo hình thức trực tiếp',
  ],
  'in-person-post': [
    '(tiếp nhận|nộp|nhận) (hồ sơ) trực tiếp <và|,|hoặc> (qua) (dịch vụ) bưu chính (công ích)',
    '(tiếp nhận|nộp) (qua) bưu chính (công ích) <và|,> trực tiếp',
  ],
  'paid-online': [
    '(đã) (được) thanh toán (phí , lệ phí|phí|lệ phí|phí và lệ phí|nghĩa vụ tài chính) (bằng hình thức|theo hình thức) <trực tuyến|điện tử|không dùng tiền mặt>',
    '(được) nộp <phí|lệ phí|phí , lệ phí|phí và lệ phí> (bằng hình thức|qua) (trực tuyến|mạng)',
    '(có) phát sinh thanh toán (phí , lệ phí) trực tuyến',
    'thanh toán trực tuyến',
  ],
  'bears-fee': [
    '(thuộc|có) (thủ tục) (có) (phát sinh|thu) <phí , lệ phí|phí|lệ phí|phí và lệ phí|nghĩa vụ tài chính>',
    'phải nộp phí (, lệ phí)',
  ],
  'certified-copy': [
    'bản sao (chứng thực) điện tử',
    'chứng thực (bản sao) (từ bản chính) điện tử',
    'chứng thực bản sao điện tử (từ bản chính)',
    'bản sao điện tử (có chứng thực) (từ bản chính)',
  ],
  certification: ['chứng thực bản sao (từ bản chính)', 'chứng thực sao y'],
  digitised: ['(được) số <hóa|hoá>', '(được) (đã) số <hóa|hoá> thành phần (hồ sơ)', 'số <hóa|hoá> hồ sơ'],
  'electronic-result': [
    '(trả) kết quả (giải quyết) (bản) điện tử',
    'số hóa kết quả (giải quyết)',
    'cấp kết quả (giải quyết) (bản) điện tử',
    '(đã) (được) (trả|cấp) kết quả (giải quyết) (bằng|bằng bản|dưới dạng) (bản) điện tử',
    'kết quả điện tử',
  ],
} as const;

/** The Vietnamese words for the stages, the timeliness and the channels of dossiers. */
export const DOSSIER_WORDS = { ...STATES, ...TIMINGS, ...CHANNELS } as const;

export type State = keyof typeof STATES;
export type Timing = keyof typeof TIMINGS;
export type Channel = keyof typeof CHANNELS;

export const isState = (meaning: string): meaning is State => meaning in STATES;
export const isTiming = (meaning: string): meaning is Timing => meaning in TIMINGS;
export const isChannel = (meaning: string): meaning is Channel => meaning in CHANNELS;
