/** A target that an office may take over; `Mục tiêu` of the tab `Chỉ tiêu`. */
export interface SuggestedTarget {
  readonly code: string;
  readonly target: string;
}

/** An indicator that is typed by hand and has a target; a row of the tab `Chỉ tiêu riêng`. */
export interface SuggestedOwnTarget extends SuggestedTarget {
  readonly label: string;
  readonly unit: string;
}

/** The targets of the plans for 2026–2030, as provinces set them for their communes. */
export const SUGGESTED_TARGETS: readonly SuggestedTarget[] = [
  { code: 'TL_DUNG_HAN', target: '≥ 98%' },
  { code: 'TL_XIN_LOI', target: '= 100%' },
  { code: 'TL_SO_HOA', target: '≥ 90%' },
  { code: 'TL_TAI_SU_DUNG', target: '≥ 90%' },
  { code: 'TL_TOAN_TRINH', target: '≥ 90%' },
  { code: 'TL_GIAI_NGAN', target: '> 90%' },
];

/** Nothing in the workbook can be counted for these. */
export const SUGGESTED_OWN_TARGETS: readonly SuggestedOwnTarget[] = [
  { code: 'VB_KY_SO_TL', label: 'Tỷ lệ văn bản điện tử được ký số', unit: '%', target: '≥ 95%' },
  { code: 'HAI_LONG_TL', label: 'Tỷ lệ người dân, doanh nghiệp hài lòng', unit: '%', target: '≥ 95%' },
];
