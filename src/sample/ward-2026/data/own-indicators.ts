// What the invented ward follows beside the indicators of the product.

/** Counted in the register by the ward's own column. */
export const COUNTED = [
  {
    code: 'HS_LUU_DONG',
    label: 'Hồ sơ tiếp nhận lưu động tại tổ dân phố',
    unit: 'hồ sơ',
    source: 'HS_TIEP_NHAN',
    condition: 'Lưu động = Có',
  },
];

interface TypedIndicator {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals?: number;
  readonly target?: string;
  /** At the end of the period before, and of this one. */
  readonly figures: { readonly before: number; readonly now: number };
}

export const TYPED: readonly TypedIndicator[] = [
  { code: 'BUOI_LUU_DONG', label: 'Buổi tiếp nhận hồ sơ lưu động', unit: 'buổi', figures: { before: 3, now: 5 } },
  {
    code: 'TIN_BAI',
    label: 'Tin, bài tuyên truyền về cải cách hành chính',
    unit: 'tin, bài',
    figures: { before: 21, now: 26 },
  },
  {
    code: 'HN_PHAP_LUAT',
    label: 'Hội nghị phổ biến, giáo dục pháp luật',
    unit: 'hội nghị',
    figures: { before: 4, now: 6 },
  },
  {
    code: 'HAI_LONG_TL',
    label: 'Tỷ lệ người dân, doanh nghiệp hài lòng',
    unit: '%',
    decimals: 1,
    target: '≥ 95%',
    figures: { before: 94.8, now: 96.2 },
  },
];

export const RATES = [
  {
    code: 'VB_KY_SO_TL',
    label: 'Tỷ lệ văn bản điện tử được ký số',
    numerator: 'VB_DT_KY_SO',
    denominator: 'VB_DIEN_TU',
    target: '≥ 95%',
  },
];

/** Of the forms of statistics: what the ward types at the end of a period, by the code that the product suggests. */
export const FORM_FIGURES: Readonly<Record<string, TypedIndicator['figures']>> = {
  KT_CO_QUAN: { before: 2, now: 3 },
  KT_VAN_DE: { before: 6, now: 7 },
  KT_DA_XU_LY: { before: 6, now: 5 },
  KS_TO_CHUC: { before: 1, now: 1 },
  KS_SO_PHIEU: { before: 268, now: 312 },
  KS_HINH_THUC: { before: 1, now: 1 },
  DOI_THOAI: { before: 0, now: 1 },
  QPPL_BAN_HANH: { before: 0, now: 0 },
  QPPL_KIEM_TRA: { before: 0, now: 0 },
  QPPL_KT_PHAI_XL: { before: 0, now: 0 },
  QPPL_KT_DA_XL: { before: 0, now: 0 },
  QPPL_RA_SOAT: { before: 4, now: 6 },
  QPPL_RS_PHAI_XL: { before: 0, now: 0 },
  QPPL_RS_DA_XL: { before: 0, now: 0 },
  TTHC_DON_GIAN: { before: 0, now: 2 },
  TTHC_MOT_CUA: { before: 172, now: 172 },
  PHONG_SAP_XEP: { before: 0, now: 0 },
  DVSN_TONG: { before: 9, now: 9 },
  TINH_GIAN_CC: { before: 0, now: 0 },
  TINH_GIAN_VC: { before: 0, now: 0 },
  VTVL_CO_QUAN: { before: 1, now: 1 },
  VTVL_DVSN: { before: 9, now: 9 },
  TUYEN_DUNG_CC: { before: 1, now: 0 },
  TUYEN_DUNG_VC: { before: 0, now: 0 },
  BO_NHIEM_THI_TUYEN: { before: 0, now: 0 },
  KY_LUAT_LD_UBND: { before: 0, now: 0 },
  KY_LUAT_LD_PHONG: { before: 0, now: 0 },
  KY_LUAT_VC: { before: 0, now: 0 },
  DVSN_NHOM_1: { before: 0, now: 0 },
  DVSN_NHOM_2: { before: 0, now: 0 },
  DVSN_NHOM_3: { before: 2, now: 2 },
  DVSN_NHOM_4: { before: 7, now: 7 },
  KIEN_TRUC_SO: { before: 0, now: 0 },
  BC_DINH_KY: { before: 13, now: 14 },
  BC_QUA_HE_THONG: { before: 13, now: 14 },
  VB_DIEN_TU: { before: 598, now: 641 },
  VB_DT_KY_SO: { before: 583, now: 632 },
  TTHC_DU_DK_TT: { before: 20, now: 20 },
  TINH_GIAN_2015_TL: { before: 10.4, now: 10.4 },
};
