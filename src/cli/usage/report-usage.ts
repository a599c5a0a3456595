import type { Usage } from './usage';

export const REPORT_USAGE = {
  name: 'report',
  does: 'Lập báo cáo từ bảng tính: bao-cao.docx (hoặc bao-cao-kstthc.docx), chi-tieu.json và goi-so-lieu.json',
  operands: [{ name: 'BẢNG_TÍNH.xlsx', means: 'bảng tính của đơn vị' }],
  options: {
    out: { value: 'THƯ_MỤC', means: 'thư mục ghi báo cáo, chi-tieu.json và goi-so-lieu.json (mặc định: out)' },
    kind: {
      value: 'LOẠI',
      means: 'loại báo cáo: cchc (mặc định), hoặc kstthc – kiểm soát thủ tục hành chính, ghi bao-cao-kstthc.docx',
    },
    template: { value: 'MẪU.docx', means: 'mẫu riêng của đơn vị cho loại báo cáo đó, dạng .docx' },
    strict: {
      means: 'kết thúc với mã 2 khi còn lỗi chưa được chấp nhận: của bảng tính, hoặc do các quy tắc kiểm tra tìm thấy',
    },
    forms: {
      means:
        'ghi thêm bieu-06a.xlsx (Biểu II.06a và các phụ lục khác) và bieu-mau.xlsx (biểu mẫu thống kê), mỗi phụ lục hoặc biểu một trang tính',
    },
    trace: { value: 'MÃ', repeatable: true, means: 'in các dòng làm nên một chỉ tiêu, ví dụ HS_TRE_HAN' },
    reconcile: {
      means: 'in chênh lệch với biểu II.06a của phần mềm một cửa, dán ở tab «Đối chiếu» của bảng tính',
    },
  },
  exits: {
    0: 'đã ghi báo cáo, dù có thể còn lỗi được liệt kê',
    1: 'gõ sai lệnh, không đọc được tệp, chưa xác định được kỳ hoặc mẫu có lỗi; chưa ghi tệp nào',
    2: 'đã ghi báo cáo; có --strict và còn lỗi chưa được chấp nhận',
  },
} as const satisfies Usage;
