import type { Settings } from '../workbook/contract/settings';
import { COUNTS, type CountCode, type IndicatorCode, isRateCode, RATES } from './catalogue';

/** The counting rule of each indicator in one line, for officers who check a figure. */
const COUNTING: Readonly<Record<CountCode, string>> = {
  HS_TIEP_NHAN: 'Tiếp nhận đến hết kỳ, chưa trả trước kỳ, không kể hồ sơ hủy',
  HS_KY_TRUOC: 'Như trên, tiếp nhận trước kỳ',
  HS_MOI: 'Như trên, tiếp nhận trong kỳ',
  HS_MOI_TRUC_TUYEN: 'Tiếp nhận trong kỳ, hình thức Trực tuyến',
  HS_MOI_KHAC: 'Tiếp nhận trong kỳ, hình thức khác',
  HS_GIAI_QUYET: 'Ngày trả kết quả trong kỳ, kể cả từ chối, rút',
  HS_SOM_HAN: 'Trả trong kỳ, trước ngày hẹn',
  HS_DUNG_HAN: 'Trả trong kỳ, đúng ngày hẹn',
  HS_TRE_HAN: 'Trả trong kỳ, sau ngày hẹn',
  HS_SOM_DUNG_HAN: 'Trả trong kỳ, trước hoặc đúng ngày hẹn',
  HS_DANG_GIAI_QUYET: 'Chưa trả khi hết kỳ',
  HS_DANG_TRONG_HAN: 'Chưa trả khi hết kỳ, ngày hẹn từ ngày cuối kỳ trở đi hoặc đang chờ bổ sung',
  HS_DANG_QUA_HAN: 'Chưa trả khi hết kỳ, ngày hẹn trước ngày cuối kỳ',
  HS_HUY: 'Trạng thái Hủy, tiếp nhận trong kỳ',
  HS_THUOC_DVCTT: 'Hồ sơ trong kỳ của thủ tục toàn trình hoặc một phần',
  HS_TRUC_TUYEN: 'Như trên, hình thức Trực tuyến',
  HS_BCCI: 'Hồ sơ của thủ tục trực tuyến, nộp hoặc trả qua bưu chính',
  HS_CO_PHI: 'Hồ sơ trong kỳ của thủ tục có phí',
  HS_TT_TRUC_TUYEN: 'Như trên, có thanh toán trực tuyến',
  TIEN_TT_TRUC_TUYEN: 'Tổng số tiền của hồ sơ thanh toán trực tuyến',
  HS_CHUNG_THUC: 'Hồ sơ trong kỳ của thủ tục chứng thực bản sao',
  HS_BAN_SAO_DIEN_TU: 'Như trên, có bản sao điện tử',
  TTHC_TONG: 'Thủ tục còn hiệu lực vào ngày cuối kỳ',
  TTHC_MOI: 'Thay đổi Mới, ngày thay đổi trong kỳ',
  TTHC_SUA_DOI: 'Thay đổi Sửa đổi, ngày thay đổi trong kỳ',
  TTHC_BAI_BO: 'Thay đổi Bãi bỏ, ngày thay đổi trong kỳ',
  PAKN_TONG: 'Tiếp nhận trong kỳ',
  PAKN_QUY_DINH: 'Tiếp nhận trong kỳ, loại Quy định hành chính',
  PAKN_HANH_VI: 'Tiếp nhận trong kỳ, loại Hành vi hành chính',
  PAKN_DA_CHUYEN: 'Tiếp nhận trong kỳ, đã chuyển xử lý đến hết kỳ',
  PAKN_CO_KET_QUA: 'Tiếp nhận trong kỳ, đã có kết quả đến hết kỳ',
  VB_BAN_HANH: 'Văn bản của đơn vị, ban hành trong kỳ',
  VB_KE_HOACH: 'Văn bản của đơn vị, hạn ban hành trong kỳ',
  VB_DA_BAN_HANH: 'Như trên, đã ban hành đến hết kỳ',
  VB_DUNG_HAN: 'Như trên, ban hành không sau hạn',
  VB_QUA_HAN: 'Hạn ban hành đã qua, chưa ban hành khi hết kỳ',
  NS_THU: 'Loại Thu, từ 01/01 đến ngày cuối kỳ',
  NS_CHI: 'Loại Chi, từ 01/01 đến ngày cuối kỳ',
  NS_THU_BO_SUNG: 'Thu thuộc khoản Thu bổ sung từ ngân sách cấp trên, từ 01/01',
  NS_THU_DU_TOAN: 'Dự toán thu của các khoản không thuộc khoản nào',
  NS_CHI_DU_TOAN: 'Dự toán chi của các khoản không thuộc khoản nào',
  GN_CONG_TRINH: 'Số công trình',
  GN_KE_HOACH: 'Tổng kế hoạch vốn',
  GN_DA_GIAI_NGAN: 'Khoản Chi có mã công trình, từ 01/01 đến ngày cuối kỳ',
  CB_BIEN_CHE: 'Biên chế giao của cán bộ chuyên trách và công chức',
  CB_HIEN_CO: 'Số hiện có của cán bộ chuyên trách và công chức',
  CB_CHUYEN_TRACH: 'Số hiện có, nhóm Cán bộ chuyên trách',
  CB_CONG_CHUC: 'Số hiện có, nhóm Công chức',
  CB_DAT_CHUAN: 'Số đạt chuẩn của cán bộ chuyên trách và công chức',
  CB_KY_LUAT: 'Số bị kỷ luật của cán bộ chuyên trách và công chức',
  DT_LOP: 'Lớp bắt đầu trong kỳ',
  DT_TRIEU_TAP: 'Tổng số triệu tập của các lớp bắt đầu trong kỳ',
  DT_THAM_GIA: 'Tổng số tham gia của các lớp bắt đầu trong kỳ',
  NV_TONG: 'Nhiệm vụ ghi Trong kỳ',
  NV_HOAN_THANH: 'Nhiệm vụ ghi Trong kỳ, hoàn thành đến hết kỳ',
};

export function ruleOf(code: IndicatorCode, settings: Pick<Settings, 'onTimeBase'>): string {
  if (!isRateCode(code)) return COUNTING[code];
  const { parts, base } = RATES[code].ratio(settings);
  const names = (codes: readonly CountCode[]) =>
    codes.map((count) => COUNTS.get(count)?.label.toLowerCase() ?? count).join(' + ');
  return parts.length + base.length === 2
    ? `${capital(names(parts))} : ${names(base)}`
    : `(${capital(names(parts))}) : (${names(base)})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
