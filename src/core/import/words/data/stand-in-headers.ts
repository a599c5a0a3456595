/**
 * Headers of columns that are taken when the right one is missing, by tab and contract header; officers are told.
 * A dossier may be handed in on the portal days before the office accepts it (Nghị định 61/2018/NĐ-CP, điều 17).
 */
export const STAND_INS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Hồ sơ': {
    'Ngày tiếp nhận': [
      'Ngày nộp',
      'Ngày nộp hồ sơ',
      'Ngày nộp HS',
      'Ngày nộp trực tuyến',
      'Ngày gửi hồ sơ',
      'Ngày gửi trực tuyến',
      'Ngày gửi',
      'Ngày đăng ký hồ sơ',
      'Ngày đăng ký',
    ],
  },
};
