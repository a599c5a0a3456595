import { codeKey } from '../../text/folded';

/** A row that an office may take over into the tab `Chỉ tiêu riêng`, cells as they are typed there. */
export interface SuggestedIndicator {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly method: 'Nhập tay' | 'Đếm';
  readonly source?: string;
  readonly condition?: string;
}

function typed(code: string, unit: string, label: string): SuggestedIndicator {
  return { code, label, unit, method: 'Nhập tay' };
}

/** What the shipped forms ask for and the product cannot count. */
export const SUGGESTED_FORM_INDICATORS: readonly SuggestedIndicator[] = [
  typed('KT_CO_QUAN', 'cơ quan', 'Cơ quan, bộ phận đã được kiểm tra cải cách hành chính'),
  typed('KT_VAN_DE', 'vấn đề', 'Vấn đề phát hiện qua kiểm tra cải cách hành chính'),
  typed('KT_DA_XU_LY', 'vấn đề', 'Vấn đề phát hiện qua kiểm tra đã xử lý xong'),
  typed('KS_TO_CHUC', '', 'Đã tổ chức khảo sát sự hài lòng (1: có, 0: không)'),
  typed('KS_SO_PHIEU', 'phiếu', 'Phiếu khảo sát sự hài lòng thu về'),
  typed('KS_HINH_THUC', '', 'Hình thức khảo sát sự hài lòng (0, 1 hoặc 2)'),
  typed('DOI_THOAI', '', 'Đã tổ chức đối thoại với người dân, doanh nghiệp (1: có, 0: không)'),
  typed('QPPL_BAN_HANH', 'văn bản', 'Văn bản quy phạm pháp luật đã ban hành'),
  typed('QPPL_KIEM_TRA', 'văn bản', 'Văn bản quy phạm pháp luật đã kiểm tra'),
  typed('QPPL_KT_PHAI_XL', 'văn bản', 'Văn bản quy phạm pháp luật phải xử lý sau kiểm tra'),
  typed('QPPL_KT_DA_XL', 'văn bản', 'Văn bản quy phạm pháp luật đã xử lý sau kiểm tra'),
  typed('QPPL_RA_SOAT', 'văn bản', 'Văn bản quy phạm pháp luật đã rà soát'),
  typed('QPPL_RS_PHAI_XL', 'văn bản', 'Văn bản quy phạm pháp luật phải xử lý sau rà soát'),
  typed('QPPL_RS_DA_XL', 'văn bản', 'Văn bản quy phạm pháp luật đã xử lý sau rà soát'),
  typed('TTHC_DON_GIAN', 'thủ tục', 'Thủ tục hành chính được phê duyệt phương án đơn giản hóa'),
  typed('TTHC_MOT_CUA', 'thủ tục', 'Thủ tục hành chính tiếp nhận và trả kết quả tại một cửa'),
  {
    code: 'PAKN_QD_XONG',
    label: 'Phản ánh, kiến nghị về quy định đã giải quyết xong',
    unit: 'phản ánh, kiến nghị',
    method: 'Đếm',
    source: 'PAKN_CO_KET_QUA',
    condition: 'Loại = Quy định hành chính',
  },
  typed('PHONG_SAP_XEP', 'phòng', 'Phòng chuyên môn đã sắp xếp'),
  typed('DVSN_TONG', 'đơn vị', 'Đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân'),
  typed('TINH_GIAN_CC', 'người', 'Biên chế cán bộ, công chức đã tinh giản trong kỳ'),
  typed('TINH_GIAN_VC', 'người', 'Viên chức đã tinh giản trong kỳ'),
  typed('TINH_GIAN_2015_TL', '%', 'Tỷ lệ biên chế đã tinh giản so với năm 2015'),
  typed('VTVL_CO_QUAN', 'cơ quan', 'Cơ quan hành chính được phê duyệt vị trí việc làm'),
  typed('VTVL_DVSN', 'đơn vị', 'Đơn vị sự nghiệp được phê duyệt vị trí việc làm'),
  typed('TUYEN_DUNG_CC', 'người', 'Công chức được tuyển dụng trong kỳ'),
  typed('TUYEN_DUNG_VC', 'người', 'Viên chức được tuyển dụng trong kỳ'),
  typed('BO_NHIEM_THI_TUYEN', 'người', 'Lãnh đạo được bổ nhiệm qua thi tuyển'),
  typed('KY_LUAT_LD_UBND', 'người', 'Lãnh đạo Ủy ban nhân dân bị kỷ luật'),
  typed('KY_LUAT_LD_PHONG', 'người', 'Lãnh đạo phòng và tương đương bị kỷ luật'),
  typed('KY_LUAT_VC', 'người', 'Viên chức bị kỷ luật'),
  typed('DVSN_NHOM_1', 'đơn vị', 'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên và chi đầu tư'),
  typed('DVSN_NHOM_2', 'đơn vị', 'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên'),
  typed('DVSN_NHOM_3', 'đơn vị', 'Đơn vị sự nghiệp tự bảo đảm một phần chi thường xuyên'),
  typed('DVSN_NHOM_4', 'đơn vị', 'Đơn vị sự nghiệp do Nhà nước bảo đảm chi thường xuyên'),
  typed('KIEN_TRUC_SO', '', 'Đã cập nhật kiến trúc chính quyền số (1: có, 0: không)'),
  typed('BC_DINH_KY', 'báo cáo', 'Báo cáo định kỳ phải gửi cấp trên'),
  typed('BC_QUA_HE_THONG', 'báo cáo', 'Báo cáo định kỳ đã gửi qua hệ thống thông tin báo cáo'),
  typed('VB_DIEN_TU', 'văn bản', 'Văn bản điện tử đã gửi'),
  typed('VB_DT_KY_SO', 'văn bản', 'Văn bản điện tử được ký số'),
  typed('TTHC_DU_DK_TT', 'thủ tục', 'Thủ tục đủ điều kiện cung cấp trực tuyến toàn trình'),
];

const BY_KEY = new Map(SUGGESTED_FORM_INDICATORS.map((one) => [codeKey(one.code), one]));

/** The suggestion under this code; null when there is none. */
export function suggestedUnder(code: string): SuggestedIndicator | null {
  return BY_KEY.get(codeKey(code)) ?? null;
}
