import { type CountCode, labelOf } from '../../indicators/catalogue';

/** What reports count and the catalogue does not, with its name. */
const UNCOUNTED = {
  HS_TOAN_TRINH: 'Hồ sơ của thủ tục có dịch vụ công trực tuyến toàn trình',
  HS_TOAN_TRINH_TT: 'Hồ sơ nộp trực tuyến toàn trình',
  HS_MOT_PHAN: 'Hồ sơ của thủ tục có dịch vụ công trực tuyến một phần',
  HS_MOT_PHAN_TT: 'Hồ sơ nộp trực tuyến một phần',
  HS_TRUC_TIEP: 'Hồ sơ nộp trực tiếp',
  HS_TRUC_TIEP_BCCI: 'Hồ sơ nộp trực tiếp và qua bưu chính công ích',
  HS_SO_HOA: 'Hồ sơ được số hóa',
  HS_KQ_DIEN_TU: 'Kết quả giải quyết bản điện tử',
  PAKN_DANG_XU_LY: 'Phản ánh, kiến nghị đang xử lý',
  DON_TONG: 'Đơn tiếp nhận',
  DON_GIAI_QUYET: 'Đơn đã giải quyết',
  DON_DANG_GIAI_QUYET: 'Đơn đang giải quyết',
  VU_TONG: 'Vụ việc tiếp nhận',
  VU_GIAI_QUYET: 'Vụ việc đã giải quyết',
  VU_DANG_GIAI_QUYET: 'Vụ việc đang giải quyết',
  NV_DUNG_HAN: 'Nhiệm vụ hoàn thành đúng hạn',
  NV_TRE_HAN: 'Nhiệm vụ hoàn thành quá hạn',
  NV_DANG_THUC_HIEN: 'Nhiệm vụ đang thực hiện',
  NV_TRONG_HAN: 'Nhiệm vụ đang thực hiện, còn trong hạn',
  NV_QUA_HAN: 'Nhiệm vụ chưa hoàn thành, đã quá hạn',
  VC_HIEN_CO: 'Viên chức hiện có',
  HDLD_HIEN_CO: 'Người lao động hợp đồng hiện có',
  CHI_DAU_TU: 'Chi đầu tư phát triển',
  CHI_THUONG_XUYEN: 'Chi thường xuyên',
  DU_PHONG: 'Dự phòng ngân sách',
  TIET_KIEM: 'Tiết kiệm 10% chi thường xuyên',
} as const;

/** What a number in a report counts: an indicator, or something that has none. */
export type Concept = CountCode | keyof typeof UNCOUNTED;

export function nameOf(concept: Concept): string {
  return concept in UNCOUNTED ? UNCOUNTED[concept as keyof typeof UNCOUNTED] : labelOf(concept as CountCode);
}
