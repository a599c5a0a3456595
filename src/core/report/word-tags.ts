/**
 * Tags that print words, with their meanings. A tag that is not listed here, in `vocabulary.ts` or `inner-lists.ts` is an error of the template or the
 * paragraph. The guide and the help page are made from these texts.
 */
export const WORD_TAGS = {
  co_quan_chu_quan: 'Cơ quan chủ quản, chữ in hoa',
  ten_co_quan: 'Tên cơ quan như ở Cấu hình; khi chưa điền: đơn vị',
  co_quan_ban_hanh: 'Tên các cơ quan của đơn vị có văn bản ban hành trong kỳ; khi chưa có: như ten_co_quan',
  loai_don_vi: 'Tên gọi của đơn vị theo mục Loại đơn vị hoặc Tên cơ quan ở Cấu hình; khi chưa rõ: đơn vị',
  cap_tren: 'Cơ quan chủ quản như ở Cấu hình; khi chưa điền: cấp trên',
  ten_co_quan_in_hoa: 'Tên cơ quan, chữ in hoa, viết đủ ỦY BAN NHÂN DÂN ở dòng trên',
  so_ky_hieu: 'Số, ký hiệu của báo cáo',
  dia_danh_ngay: 'Địa danh và ngày tháng',
  so_bao_cao: 'Số, ký hiệu của báo cáo, không kèm chữ Số',
  ngay_bao_cao: 'Ngày báo cáo',
  ngay_bao_cao_day_du: 'Ngày báo cáo viết đủ, ví dụ ngày 13 tháng 6 năm 2023',
  kinh_gui: 'Nơi được gửi, khi chỉ có một',
  van_ban_yeu_cau: 'Văn bản yêu cầu báo cáo; trống khi chưa điền ở Cấu hình',
  don_vi_nhan_bao_cao: 'Nơi đầu tiên ở mục Kính gửi; khi chưa điền: Cơ quan chủ quản',
  nguoi_ky: 'Họ và tên người ký',
  ky_bao_cao: 'Tên kỳ báo cáo, ví dụ 6 tháng đầu năm 2023',
  ky_sau: 'Tên kỳ tiếp theo, ví dụ 6 tháng cuối năm 2023',
  KY_BAO_CAO: 'Tên kỳ báo cáo, chữ in hoa',
  KY_SAU: 'Tên kỳ tiếp theo, chữ in hoa',
  tu_ngay: 'Ngày đầu kỳ',
  den_ngay: 'Ngày chốt số liệu',
  khoang_so_lieu: 'Cụm từ số liệu từ ngày … đến ngày …; trống khi tên kỳ đã là hai ngày đó',
  dau_nam: 'Ngày 01/01 của năm báo cáo, mốc đầu của số liệu ngân sách',
  bieu_do_thang:
    'Biểu đồ theo tháng viết bằng lời, dùng làm văn bản thay thế của hình; trống khi trong kỳ không có hồ sơ hoặc kỳ dài quá 18 tháng',
  phu_luc_bieu_06a: 'Tên kèm số của phụ lục Biểu II.06a; trống khi không chọn ở mục Phụ lục của Cấu hình',
  phu_luc_bieu_mau: 'Tên kèm số của phụ lục Biểu mẫu thống kê; trống khi không chọn',
  phu_luc_thong_ke: 'Tên kèm số của phụ lục Thống kê chỉ tiêu; trống khi không chọn',
  phu_luc_van_ban: 'Tên kèm số của phụ lục Văn bản đã ban hành; trống khi không chọn',
  phu_luc_thu_chi: 'Tên kèm số của phụ lục Thu chi ngân sách; trống khi không chọn',
  phu_luc_nguon_so_lieu: 'Tên kèm số của phụ lục Nguồn số liệu; trống khi không chọn',
  phu_luc_kem_theo: 'Các phụ lục đã chọn trên một dòng, ví dụ Phụ lục I - Biểu II.06a; trống khi không chọn',
} as const;

export type WordTag = keyof typeof WORD_TAGS;

export function isWordTag(tag: string): tag is WordTag {
  return tag in WORD_TAGS;
}

/** Tags that may stand in the heading of a section. */
export const WORD_TAG_NAMES: ReadonlySet<string> = new Set(Object.keys(WORD_TAGS));
