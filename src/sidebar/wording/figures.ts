import type { IndicatorCode } from '../../core/indicators/catalogue';

/** `HS` of `HS_TIEP_NHAN`. */
type Beginning = IndicatorCode extends `${infer Text}_${string}` ? Text : never;

export const FIGURES = {
  note: 'Mỗi con số đều tìm lại được: «Xem các dòng» ghi các dòng làm nên số đó vào tab Truy vết.',
  quick: [
    { code: 'HS_TRE_HAN', label: 'Hồ sơ trễ hạn' },
    { code: 'HS_DANG_QUA_HAN', label: 'Hồ sơ quá hạn' },
  ],
  search: 'Tìm chỉ tiêu',
  noneFound: 'Không có chỉ tiêu nào như vậy.',
  /** By the beginning of the code; what has one title stands together. */
  groups: {
    HS: 'Hồ sơ',
    TIEN: 'Hồ sơ',
    TL: 'Tỷ lệ',
    TTHC: 'Thủ tục hành chính',
    PAKN: 'Phản ánh, kiến nghị',
    VB: 'Văn bản',
    NS: 'Ngân sách',
    GN: 'Đầu tư công',
    CB: 'Cán bộ, công chức',
    VC: 'Cán bộ, công chức',
    HDLD: 'Cán bộ, công chức',
    DT: 'Đào tạo, bồi dưỡng',
    NV: 'Nhiệm vụ',
    NVG: 'Nhiệm vụ',
  } satisfies Record<Beginning, string>,
  /** Of codes that the office named otherwise. */
  otherGroup: 'Chỉ tiêu riêng',
  frozen: 'đã chốt',
  today: (text: string) => `Theo số liệu hôm nay: ${text}`,
  previous: (text: string, change: string) => `Kỳ trước ${text}${change === '' ? '' : `: ${change}`}`,
  lastYear: (text: string, change: string) => `Cùng kỳ năm trước ${text}${change === '' ? '' : `: ${change}`}`,
  trace: 'Xem các dòng',
  traceOf: (label: string) => `Xem các dòng: ${label}`,
  tracing: 'Đang tìm…',
  traced: (rows: string) => `Đã ghi ${rows} dòng vào tab Truy vết.`,
};
