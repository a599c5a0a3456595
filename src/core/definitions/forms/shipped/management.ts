import type { ShippedForm } from './shipped-form';

export const MANAGEMENT_FORM: ShippedForm = {
  key: '1',
  name: 'Công tác chỉ đạo, điều hành cải cách hành chính',
  lines: [
    ['1', 'Văn bản chỉ đạo, điều hành cải cách hành chính đã ban hành', 'văn bản', 'VB_CHI_DAO'],
    ['2', 'Thực hiện Kế hoạch cải cách hành chính năm'],
    ['2.1', 'Nhiệm vụ của Kế hoạch phải thực hiện trong kỳ', 'nhiệm vụ', 'NV_TONG - NVG_TONG'],
    ['2.2', 'Nhiệm vụ của Kế hoạch đã hoàn thành', 'nhiệm vụ', 'NV_HOAN_THANH - NVG_DUNG_HAN - NVG_TRE_HAN'],
    [
      '2.3',
      'Tỷ lệ hoàn thành nhiệm vụ của Kế hoạch',
      '%',
      'NV_HOAN_THANH - NVG_DUNG_HAN - NVG_TRE_HAN / NV_TONG - NVG_TONG',
    ],
    ['3', 'Kiểm tra công tác cải cách hành chính'],
    ['3.1', 'Cơ quan, bộ phận đã được kiểm tra', 'cơ quan', 'KT_CO_QUAN'],
    ['3.2', 'Vấn đề phát hiện qua kiểm tra', 'vấn đề', 'KT_VAN_DE'],
    ['3.3', 'Vấn đề phát hiện qua kiểm tra đã xử lý xong', 'vấn đề', 'KT_DA_XU_LY'],
    ['3.4', 'Tỷ lệ vấn đề đã xử lý xong', '%', 'KT_DA_XU_LY / KT_VAN_DE'],
    ['4', 'Thực hiện nhiệm vụ cấp trên giao'],
    ['4.1', 'Nhiệm vụ được giao trong kỳ', 'nhiệm vụ', 'NVG_TONG'],
    ['4.2', 'Nhiệm vụ hoàn thành đúng hạn', 'nhiệm vụ', 'NVG_DUNG_HAN'],
    ['4.3', 'Nhiệm vụ hoàn thành nhưng quá hạn', 'nhiệm vụ', 'NVG_TRE_HAN'],
    ['4.4', 'Nhiệm vụ quá hạn chưa hoàn thành', 'nhiệm vụ', 'NVG_QUA_HAN'],
    ['5', 'Khảo sát mức độ hài lòng của người dân, tổ chức'],
    ['5.1', 'Đã tổ chức khảo sát (có ghi 1, không ghi 0)', '', 'KS_TO_CHUC'],
    ['5.2', 'Phiếu khảo sát thu về', 'phiếu', 'KS_SO_PHIEU'],
    ['5.3', 'Hình thức khảo sát (ghi 0, 1 hoặc 2 như biểu của cấp trên quy ước)', '', 'KS_HINH_THUC'],
    ['6', 'Đã tổ chức đối thoại với người dân, doanh nghiệp (có ghi 1, không ghi 0)', '', 'DOI_THOAI'],
  ],
};
