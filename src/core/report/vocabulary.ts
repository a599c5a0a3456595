import { INDICATOR_CODES, labelOf, RATES } from '../indicators/catalogue';
import { SECTION_CODES, type SectionCode } from '../workbook/contract/outline';

/**
 * Tags that print words, with their meanings. A tag that is not in this file is an error of the template or the
 * paragraph. The guide and the help page are made from these texts.
 */
const WORD_TAGS = {
  co_quan_chu_quan: 'Cơ quan chủ quản, chữ in hoa',
  ten_co_quan: 'Tên cơ quan như ở Cấu hình; khi chưa điền: đơn vị',
  ten_co_quan_in_hoa: 'Tên cơ quan, chữ in hoa, viết đủ ỦY BAN NHÂN DÂN ở dòng trên',
  so_ky_hieu: 'Số, ký hiệu của báo cáo',
  dia_danh_ngay: 'Địa danh và ngày tháng',
  so_bao_cao: 'Số, ký hiệu của báo cáo, không kèm chữ Số',
  ngay_bao_cao: 'Ngày báo cáo',
  ngay_bao_cao_day_du: 'Ngày báo cáo viết đủ, ví dụ ngày 13 tháng 6 năm 2023',
  kinh_gui: 'Nơi được gửi, khi chỉ có một',
  nguoi_ky: 'Họ và tên người ký',
  ky_bao_cao: 'Tên kỳ báo cáo, ví dụ 6 tháng đầu năm 2023',
  ky_sau: 'Tên kỳ tiếp theo, ví dụ 6 tháng cuối năm 2023',
  KY_BAO_CAO: 'Tên kỳ báo cáo, chữ in hoa',
  KY_SAU: 'Tên kỳ tiếp theo, chữ in hoa',
  tu_ngay: 'Ngày đầu kỳ',
  den_ngay: 'Ngày chốt số liệu',
  khoang_so_lieu: 'Cụm từ số liệu từ ngày … đến ngày …; trống khi tên kỳ đã là hai ngày đó',
  dau_nam: 'Ngày 01/01 của năm báo cáo, mốc đầu của số liệu ngân sách',
  phu_luc_bieu_06a: 'Tên kèm số của phụ lục Biểu II.06a; trống khi không chọn ở mục Phụ lục của Cấu hình',
  phu_luc_thong_ke: 'Tên kèm số của phụ lục Thống kê chỉ tiêu; trống khi không chọn',
  phu_luc_van_ban: 'Tên kèm số của phụ lục Văn bản đã ban hành; trống khi không chọn',
  phu_luc_thu_chi: 'Tên kèm số của phụ lục Thu chi ngân sách; trống khi không chọn',
  phu_luc_nguon_so_lieu: 'Tên kèm số của phụ lục Nguồn số liệu; trống khi không chọn',
  phu_luc_kem_theo: 'Các phụ lục đã chọn trên một dòng, ví dụ Phụ lục I - Biểu II.06a; trống khi không chọn',
} as const;

export type WordTag = keyof typeof WORD_TAGS;

const STAFF_FIELDS = {
  stt: 'Số thứ tự',
  chuc_danh: 'Chức danh',
  nhom: 'Nhóm',
  bien_che: 'Biên chế giao',
  hien_co: 'Hiện có',
  dat_chuan: 'Đạt chuẩn',
  ky_luat: 'Bị kỷ luật',
  la_bien_che: 'Cán bộ, công chức trong biên chế',
} as const;

/** Each list with its fields. Fields that begin with `la_` are true or false and are used as conditions. */
export const LISTS = {
  kinh_gui_nhieu: { label: 'Nơi được gửi, khi có từ hai nơi', fields: { dong: 'Một nơi, kèm dấu câu' } },
  noi_nhan: { label: 'Nơi nhận, gồm cả dòng Lưu', fields: { dong: 'Một nơi, kèm dấu câu' } },
  quyen_han: { label: 'Quyền hạn, chức vụ của người ký', fields: { dong: 'Một dòng' } },
  noi_dung: { label: 'Đoạn văn ở tab Nội dung', fields: { doan: 'Đoạn văn', muc: 'Mã mục báo cáo' } },
  van_ban: {
    label: 'Văn bản ở tab Văn bản',
    fields: {
      stt: 'Số thứ tự',
      so_ky_hieu: 'Số, ký hiệu',
      loai: 'Tên loại',
      ngay: 'Ngày ban hành',
      co_quan: 'Cơ quan ban hành',
      trich_yeu: 'Trích yếu',
      han: 'Hạn ban hành',
      vien_dan: 'Viện dẫn đầy đủ',
      la_cua_phuong: 'Do phường ban hành',
      la_trong_ky: 'Ban hành trong kỳ',
    },
  },
  van_ban_trong_ky: {
    label: 'Văn bản của phường ban hành trong kỳ',
    fields: {
      stt: 'Số thứ tự',
      so_ky_hieu: 'Số, ký hiệu',
      loai: 'Tên loại',
      ngay: 'Ngày ban hành',
      trich_yeu: 'Trích yếu',
      muc: 'Mã mục báo cáo',
    },
  },
  nhiem_vu: {
    label: 'Nhiệm vụ',
    fields: {
      stt: 'Số thứ tự',
      nhiem_vu: 'Nội dung nhiệm vụ',
      han: 'Hạn',
      ngay_hoan_thanh: 'Ngày hoàn thành',
      la_trong_ky: 'Nhiệm vụ trong kỳ',
      la_ky_toi: 'Nhiệm vụ kỳ tới',
      la_hoan_thanh: 'Đã hoàn thành',
    },
  },
  khoan_muc: {
    label: 'Khoản mục thu, chi, gồm cả dòng tổng',
    fields: {
      stt: 'Số thứ tự',
      ten: 'Khoản mục',
      du_toan: 'Dự toán năm (đồng)',
      thuc_hien: 'Thực hiện (đồng)',
      ty_le: 'Tỷ lệ thực hiện so với dự toán',
      la_tong: 'Dòng tổng thu, tổng chi',
      la_khoan: 'Dòng khoản mục',
    },
  },
  cong_trinh: {
    label: 'Công trình đầu tư công',
    fields: {
      stt: 'Số thứ tự',
      ma: 'Mã công trình',
      ten: 'Tên công trình',
      ke_hoach: 'Kế hoạch vốn (đồng)',
      giai_ngan: 'Đã giải ngân (đồng)',
      ty_le: 'Tỷ lệ giải ngân',
      tinh_trang: 'Tình trạng',
    },
  },
  nhan_su: {
    label: 'Nhân sự theo chức danh, gồm cả người hoạt động không chuyên trách',
    fields: STAFF_FIELDS,
  },
  nhan_su_bien_che: { label: 'Cán bộ, công chức theo chức danh', fields: STAFF_FIELDS },
  chinh_quyen_so: {
    label: 'Chỉ tiêu chính quyền số',
    fields: { stt: 'Số thứ tự', ten: 'Chỉ tiêu', tu_so: 'Tử số', mau_so: 'Mẫu số', ty_le: 'Tỷ lệ' },
  },
  theo_thang: {
    label: 'Hồ sơ theo tháng trong kỳ, kèm thanh vẽ bằng ký tự',
    fields: {
      thang: 'Tháng, ghi rõ ngày khi kỳ báo cáo chỉ gồm một phần của tháng',
      tiep_nhan: 'Tiếp nhận trong tháng',
      giai_quyet: 'Đã giải quyết trong tháng',
      som_dung_han: 'Giải quyết sớm và đúng hạn',
      tre_han: 'Giải quyết trễ hạn',
      ty_le: 'Tỷ lệ sớm và đúng hạn trên số đã giải quyết trong tháng',
      thanh_tiep_nhan: 'Thanh số tiếp nhận',
      thanh_giai_quyet: 'Thanh số đã giải quyết',
    },
  },
  bieu_06a: {
    label: 'Biểu số II.06a/VPCP/KSTT: hồ sơ theo cấp và lĩnh vực',
    fields: {
      stt: 'Cột (1): số thứ tự',
      ten: 'Cột (2): cấp hoặc lĩnh vực',
      cot_3: 'Nhận giải quyết: tổng số',
      cot_4: 'Nhận giải quyết: trực tuyến',
      cot_5: 'Nhận giải quyết: trực tiếp, dịch vụ bưu chính',
      cot_6: 'Nhận giải quyết: từ kỳ trước',
      cot_7: 'Đã giải quyết: tổng số',
      cot_8: 'Đã giải quyết: trước hạn',
      cot_9: 'Đã giải quyết: đúng hạn',
      cot_10: 'Đã giải quyết: quá hạn',
      cot_11: 'Đang giải quyết: tổng số',
      cot_12: 'Đang giải quyết: trong hạn',
      cot_13: 'Đang giải quyết: quá hạn',
      la_cong: 'Dòng cộng của một cấp và dòng tổng số',
      la_linh_vuc: 'Dòng lĩnh vực',
    },
  },
  thong_ke: {
    label: 'Mọi chỉ tiêu thống kê, xếp theo nhóm',
    fields: {
      stt: 'Số thứ tự',
      chi_tieu: 'Tên nhóm hoặc tên chỉ tiêu',
      don_vi: 'Đơn vị tính',
      so_lieu: 'Số liệu in trong báo cáo',
      ghi_chu: 'Tử số, mẫu số của tỷ lệ; tăng, giảm so với kỳ trước',
      la_nhom: 'Dòng tên nhóm',
      la_chi_tieu: 'Dòng chỉ tiêu',
    },
  },
  nguon_so_lieu: {
    label: 'Phụ lục Nguồn số liệu, khi chọn ở mục Phụ lục của Cấu hình',
    fields: {
      stt: 'Số thứ tự',
      chi_tieu: 'Tên chỉ tiêu',
      so_lieu: 'Số liệu in trong báo cáo, kèm đơn vị',
      nguon: 'Tab nguồn',
      cach_tinh: 'Cách tính',
      so_dong: 'Số dòng được tính',
    },
  },
  muc: { label: 'Các đoạn của một mục, do phần mềm soạn', fields: { doan: 'Một đoạn', muc: 'Mã mục báo cáo' } },
} as const satisfies Record<string, { label: string; fields: Record<string, string> }>;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** One item of a list, as printed texts, and the sections of the report that it belongs to. */
export interface ListItem {
  readonly sections: readonly SectionCode[];
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** Further tags of a rate: its numerator and denominator, so that a template can print them. */
const RATE_FIELDS = { tu_so: 'tử số', mau_so: 'mẫu số' } as const;

/** Further tags of every indicator: its earlier values and the changes since. */
export const COMPARISON_FIELDS = {
  ky_truoc: 'số kỳ trước',
  cung_ky: 'số cùng kỳ năm trước',
  tang_giam: 'tăng, giảm so với kỳ trước, ví dụ «tăng 12 hồ sơ»',
  tang_giam_cung_ky: 'tăng, giảm so với cùng kỳ năm trước',
} as const;

export type ComparisonField = keyof typeof COMPARISON_FIELDS;

const COMPARISON_TAGS = INDICATOR_CODES.flatMap((code) =>
  Object.entries(COMPARISON_FIELDS).map(([field, meaning]): [string, string] => [
    `${code}.${field}`,
    `${labelOf(code)}: ${meaning}`,
  ]),
);

/** Every tag that prints one value. */
export const VALUE_TAGS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(WORD_TAGS),
  ...INDICATOR_CODES.map((code): [string, string] => [code, labelOf(code)]),
  ...Object.entries(RATES).flatMap(([code, { label }]) =>
    Object.entries(RATE_FIELDS).map(([field, meaning]): [string, string] => [
      `${code}.${field}`,
      `${label}: ${meaning}`,
    ]),
  ),
  ...COMPARISON_TAGS,
]);

/** `van_ban`, or `van_ban.II.1.a` for the items of one section only. */
export function listTag(name: ListName, section?: SectionCode): string {
  return section ? `${name}.${section}` : name;
}

export const LIST_TAGS: ReadonlyMap<string, ListName> = new Map(
  LIST_NAMES.flatMap((name): [string, ListName][] => [
    [listTag(name), name],
    ...SECTION_CODES.map((section): [string, ListName] => [listTag(name, section), name]),
  ]),
);

/** `co_van_ban` is true when the list has items: a condition for what surrounds the list, such as its table. */
export const PRESENCE_TAGS: ReadonlyMap<string, string> = new Map(
  [...LIST_TAGS.keys()].map((tag): [string, string] => [`co_${tag}`, tag]),
);

/** Every tag with its meaning, for the help page and the guide: values, then each list with its fields. */
export function tagHelp(): readonly { readonly tag: string; readonly meaning: string }[] {
  const compared = new Set(COMPARISON_TAGS.map(([tag]) => tag));
  const values = [...VALUE_TAGS]
    .filter(([tag]) => !compared.has(tag))
    .map(([tag, meaning]) => ({ tag: `{{${tag}}}`, meaning }));
  const comparisons = Object.entries(COMPARISON_FIELDS).map(([field, meaning]) => ({
    tag: `{{HS_TIEP_NHAN.${field}}}`,
    meaning: `Của mọi chỉ tiêu: ${meaning}`,
  }));
  const lists = LIST_NAMES.flatMap((list) => [
    { tag: `{{#${list}}} … {{/${list}}}`, meaning: LISTS[list].label },
    ...Object.entries(LISTS[list].fields).map(([field, meaning]) => ({
      tag: field.startsWith('la_') ? `{{#${field}}} … {{/${field}}}` : `{{${field}}}`,
      meaning: `trong ${list}: ${meaning}`,
    })),
  ]);
  return [...values, ...comparisons, ...lists];
}
