import { DOSSIER_VALUE_WORDS } from './dossier-value-words';

/**
 * Values used by the software of provinces and the National Public Service Portal, by tab, header and accepted value.
 * The accepted value itself need not be listed. Compared without accents, case and punctuation, and without words on
 * being in time or late (`đúng hạn`, `quá hạn`).
 */
export const VALUE_WORDS: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
> = {
  'Hồ sơ': DOSSIER_VALUE_WORDS,
  'Thủ tục': {
    'Đơn vị thời hạn': {
      'Ngày làm việc': ['Làm việc', 'Ngày LV', 'Ngày làm việc (trừ T7, CN)'],
      Ngày: ['Ngày lịch', 'Ngày dương lịch'],
    },
    Cấp: {
      Xã: [
        'Cấp xã',
        'UBND cấp xã',
        'Phường',
        'Cấp phường',
        'Phường xã',
        'Xã, phường',
        'Xã phường thị trấn',
        'UBND xã',
        'UBND phường',
        'Đặc khu',
        'Xã, phường, đặc khu',
        'UBND xã, phường',
        'UBND xã, phường, đặc khu',
        'UBND đặc khu',
      ],
      Huyện: [
        'Cấp huyện',
        'UBND cấp huyện',
        'Quận',
        'Cấp quận',
        'UBND huyện',
        'Thị xã',
        'Cấp thị xã',
        'Thành phố thuộc tỉnh',
        'Quận huyện',
      ],
      Tỉnh: ['Cấp tỉnh', 'UBND cấp tỉnh', 'Sở', 'UBND tỉnh', 'Sở ban ngành', 'Cấp sở', 'Sở, ngành', 'Cấp sở, ngành'],
      'Trung ương': [
        ...['Cấp trung ương', 'TW', 'TƯ', 'Bộ', 'Cấp bộ', 'Bộ, ngành', 'Bộ, ngành trung ương', 'Bộ/Trung ương'],
        ...['Cơ quan trung ương', 'Ngành dọc', 'Cơ quan ngành dọc'],
      ],
    },
    'Dịch vụ công trực tuyến': {
      'Toàn trình': [
        'Mức độ 4',
        '4',
        'Mức 4',
        'DVC toàn trình',
        'DVCTT toàn trình',
        'Trực tuyến toàn trình',
        'Dịch vụ công trực tuyến toàn trình',
        'Dịch vụ công toàn trình',
      ],
      'Một phần': [
        'Mức độ 3',
        '3',
        'Mức 3',
        'DVC một phần',
        'DVCTT một phần',
        'Trực tuyến một phần',
        'Dịch vụ công trực tuyến một phần',
        'Dịch vụ công một phần',
      ],
      Không: [
        'Mức độ 2',
        '2',
        'Mức 2',
        'Mức độ 1',
        '1',
        'Không trực tuyến',
        'Cung cấp thông tin',
        'Dịch vụ cung cấp thông tin trực tuyến',
        'DVC cung cấp thông tin trực tuyến',
        'Còn lại',
      ],
    },
    'Có phí': {
      Có: ['Có thu phí', 'Có lệ phí', 'Thu phí', 'Có phí, lệ phí'],
      Không: ['Miễn phí', 'Không thu', 'Không thu phí', 'Không có', 'Không phí', 'Không quy định'],
    },
    'Chứng thực bản sao': { Có: [], Không: [] },
    'Thay đổi': {
      Mới: ['Ban hành mới', 'Mới ban hành', 'Thêm mới', 'Công bố mới'],
      'Sửa đổi': ['Sửa đổi, bổ sung', 'Được sửa đổi', 'Thay thế', 'Được sửa đổi, bổ sung', 'Được thay thế'],
      'Bãi bỏ': ['Bị bãi bỏ', 'Hủy bỏ', 'Bị hủy bỏ', 'Hết hiệu lực', 'Đã bãi bỏ'],
    },
  },
  'Thu chi': {
    Loại: {
      Thu: ['Phiếu thu', 'PT', 'Thu ngân sách', 'Khoản thu', 'Giấy nộp tiền'],
      Chi: [
        'Phiếu chi',
        'PC',
        'Chi ngân sách',
        'Khoản chi',
        'Ủy nhiệm chi',
        'UNC',
        'Giấy rút dự toán',
        'Giấy rút dự toán ngân sách',
      ],
    },
  },
};

/** The accepted values of yes/no columns. */
export const YES = 'Có';
export const NO = 'Không';

/** Words for yes and no in any yes/no column. */
export const YES_NO_WORDS = {
  [YES]: ['X', '1', 'Yes', 'Y', 'True', 'Đúng', 'Rồi', 'Đã', '✓', '✔', '☑'],
  [NO]: ['0', 'No', 'N', 'False', 'Sai', 'Chưa', '☐'],
} as const;

/** Abbreviations of document types by name (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III). */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Công văn': 'CV',
  'Công điện': 'CĐ',
  'Giấy mời': 'GM',
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Kết luận': 'KL',
};

/** Words after a status that only say whether the dossier is in time or late. */
export const AGAINST_DUE_DAY = / (?:truoc han|som han|dung han|trong han|tre han|qua han|dung hen|tre hen|cham han)$/;

/** What stands before and after a time limit and does not change it, without accents; a number there would. */
export const LIMIT_START =
  /^(?:(?:thoi han|thoi gian|trong vong|trong thoi han|trong thoi gian|khong qua|toi da|la)\b ?)+/;
export const LIMIT_END = / (?:ke tu|tinh tu|tinh ke tu|sau khi|tu khi|tu ngay)\b(?:(?!\btruong hop\b|\bgio\b)\D)*$/;

/** Time limits that mean the same day. */
export const SAME_DAY =
  /^(?:(?:tra|giai quyet) ngay|(?:(?:tra|tra ket qua|giai quyet|thuc hien) )?(?:ngay )?trong ngay(?: lam viec| tiep nhan| nhan)?(?: du)?(?: ho so)?(?: hop le)?)$/;
